use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_sure_always.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
