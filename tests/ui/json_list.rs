use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_list.json");
}

fn main() {}
