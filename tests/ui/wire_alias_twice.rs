use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_alias_twice.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
