use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/standard_code_unknown_far.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
