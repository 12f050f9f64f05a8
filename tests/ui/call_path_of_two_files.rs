use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("a.json", "b.json");
}

fn main() {}
