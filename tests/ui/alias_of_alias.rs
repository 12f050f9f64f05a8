use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_of_alias.json");
}

fn main() {}
