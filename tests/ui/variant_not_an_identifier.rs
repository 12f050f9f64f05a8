use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_not_an_identifier.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
