use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/catalog_empty.json");
}

fn main() {}
