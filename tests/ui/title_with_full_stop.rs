use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/title_with_full_stop.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
