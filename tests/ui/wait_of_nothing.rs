use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wait_of_nothing.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
