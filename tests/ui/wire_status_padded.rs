use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_status_padded.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
