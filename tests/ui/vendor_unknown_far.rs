use oauth_errors::oauth_errors;

oauth_errors!("acme");

fn main() {}
