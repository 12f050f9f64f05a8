use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/example_without_code.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
