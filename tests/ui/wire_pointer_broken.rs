use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_pointer_broken.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
