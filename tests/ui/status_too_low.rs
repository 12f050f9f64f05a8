use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/status_too_low.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
