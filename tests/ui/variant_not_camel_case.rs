use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_not_camel_case.json");
}

fn main() {}
