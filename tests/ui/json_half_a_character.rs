use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_half_a_character.json");
}

fn main() {}
