use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/code_twice_as_alias.json");
}

fn main() {
    let _ = (Acme::QuotaUsedUp, Acme::KeyRevoked);
}
