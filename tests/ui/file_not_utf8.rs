use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/file_not_utf8.json");
}

fn main() {}
