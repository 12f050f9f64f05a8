use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme { QuotaUsedUp }
}

fn main() {}
