use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_missing_vendor_id.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
