use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/alias_without_vendor.json");
}

fn main() {
    let _ = Acme::NoMatchingPolicy;
}
