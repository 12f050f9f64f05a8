use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/recovery_unknown_far.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
