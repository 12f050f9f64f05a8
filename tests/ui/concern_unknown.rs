use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/concern_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
