use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_wait_place_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
