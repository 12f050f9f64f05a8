use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/message_digest_broken.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
