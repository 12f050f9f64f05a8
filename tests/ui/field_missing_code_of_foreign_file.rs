use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_missing_code_of_foreign_file.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
