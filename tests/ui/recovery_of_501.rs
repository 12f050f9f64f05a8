use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/recovery_of_501.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
