use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_two_values.json");
}

fn main() {}
