use oauth_errors::oauth_errors;

oauth_errors! {
    pub struct Acme = "okta";
}

fn main() {}
