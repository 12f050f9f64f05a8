use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_trailing_comma.json");
}

fn main() {}
