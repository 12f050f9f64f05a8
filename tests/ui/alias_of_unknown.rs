use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_of_unknown.json");
}

fn main() {}
