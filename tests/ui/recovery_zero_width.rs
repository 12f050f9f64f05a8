use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/recovery_zero_width.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
