use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/example_of_no_entry.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
