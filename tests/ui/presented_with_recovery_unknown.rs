use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/presented_with_recovery_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
