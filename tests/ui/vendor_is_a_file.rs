use oauth_errors::oauth_errors;

oauth_errors!("errors/acme.json");

fn main() {}
