use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_broken.json");
}

fn main() {}
