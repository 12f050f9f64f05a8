use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/vendor_issuer_is_a_url.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
