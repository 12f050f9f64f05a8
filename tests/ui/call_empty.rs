use oauth_errors::oauth_errors;

oauth_errors!();

fn main() {}
