use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_range_backwards.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
