use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/vendor_id_in_capitals.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
