use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/message_digest_of_other_version.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
