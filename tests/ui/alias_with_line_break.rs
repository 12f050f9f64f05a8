use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_with_line_break.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
