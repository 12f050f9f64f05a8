use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = "okta"
}

fn main() {}
