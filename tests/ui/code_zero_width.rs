use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/code_zero_width.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
