use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_condition_without_value.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
