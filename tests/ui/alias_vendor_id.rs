use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_vendor_id.json");
}

fn main() {}
