use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_template_without_hole.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
