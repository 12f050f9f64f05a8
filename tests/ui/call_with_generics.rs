use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme<T> = "okta";
}

fn main() {}
