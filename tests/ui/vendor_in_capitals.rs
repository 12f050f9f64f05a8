use oauth_errors::oauth_errors;

oauth_errors!("Okta");

fn main() {}
