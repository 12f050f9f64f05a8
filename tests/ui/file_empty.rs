use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/file_empty.json");
}

fn main() {}
