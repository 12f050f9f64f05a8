use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/code_bidirectional.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
