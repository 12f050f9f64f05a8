use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/field_missing_errors.json");
}

fn main() {}
