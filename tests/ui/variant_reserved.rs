use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_reserved.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
