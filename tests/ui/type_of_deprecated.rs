use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/type_of_deprecated.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
