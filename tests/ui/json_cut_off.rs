use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_cut_off.json");
}

fn main() {}
