use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui");
}

fn main() {}
