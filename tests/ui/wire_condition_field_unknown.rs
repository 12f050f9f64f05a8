use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_condition_field_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
