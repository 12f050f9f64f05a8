use oauth_errors::oauth_errors;

oauth_errors!(okta);

fn main() {}
