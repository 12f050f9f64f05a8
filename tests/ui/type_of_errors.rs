use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/type_of_errors.json");
}

fn main() {}
