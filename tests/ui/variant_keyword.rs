use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_keyword.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
