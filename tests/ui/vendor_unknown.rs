use oauth_errors::oauth_errors;

oauth_errors!("otka");

fn main() {}
