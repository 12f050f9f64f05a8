use oauth_errors::oauth_errors;

oauth_errors!(pub "okta");

fn main() {}
