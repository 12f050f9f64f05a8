use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_with_errors.json");
}

fn main() {
    let _ = Acme::AccessDenied;
}
