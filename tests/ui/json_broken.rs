use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_broken.json");
}

fn main() {
    // What can be made out is there all the same.
    let _ = [Acme::QuotaUsedUp, Acme::KeyRevoked];
}
