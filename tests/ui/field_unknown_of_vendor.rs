use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_unknown_of_vendor.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked.recovery());
}
