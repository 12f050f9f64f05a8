use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/type_of_entry.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
