use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_carrier_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
