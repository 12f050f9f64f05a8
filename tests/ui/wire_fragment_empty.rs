use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_fragment_empty.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
