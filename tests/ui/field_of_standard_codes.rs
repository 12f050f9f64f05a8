use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_of_standard_codes.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
