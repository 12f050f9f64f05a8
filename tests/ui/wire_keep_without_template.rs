use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_keep_without_template.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
