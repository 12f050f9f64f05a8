use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_refine_without_text.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
