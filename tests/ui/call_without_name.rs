use oauth_errors::oauth_errors;

oauth_errors! {
    enum = "okta";
}

fn main() {}
