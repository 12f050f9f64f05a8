use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_missing_recovery.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
