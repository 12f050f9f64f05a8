use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/date_in_words.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
