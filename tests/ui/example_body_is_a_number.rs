use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/example_body_is_a_number.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
