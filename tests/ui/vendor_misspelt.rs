use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/vendor_misspelt.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
