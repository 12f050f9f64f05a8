use oauth_errors::oauth_errors;

oauth_errors!("okta" "standard");

fn main() {}
