use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_refine_always.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
