use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_twice_given.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
