use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_code_without_place.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
