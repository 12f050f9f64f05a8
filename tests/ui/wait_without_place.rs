use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wait_without_place.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
