use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_of_foreign_file.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
