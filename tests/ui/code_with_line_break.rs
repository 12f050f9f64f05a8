use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/code_with_line_break.json");
}

fn main() {
    let _ = Acme::KeyRevoked;
}
