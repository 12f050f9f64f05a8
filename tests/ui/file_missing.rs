use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/file_missing.json");
}

fn main() {}
