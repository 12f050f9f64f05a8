use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = "otka" + path("ui/code_twice.json");
}

fn main() {}
