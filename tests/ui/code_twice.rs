use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/code_twice.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
