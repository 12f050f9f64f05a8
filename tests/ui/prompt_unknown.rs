use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/prompt_unknown.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
