use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path(errors/acme.json);
}

fn main() {}
