use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/variant_keyword_and_standard_code.json");
}

fn main() {}
