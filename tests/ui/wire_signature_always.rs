use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_signature_always.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
