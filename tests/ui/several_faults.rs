use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/several_faults.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
