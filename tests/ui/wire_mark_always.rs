use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_mark_always.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
