use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = file("errors/acme.json");
}

fn main() {}
