use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_keyword_given.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
