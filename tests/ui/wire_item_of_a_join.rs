use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_item_of_a_join.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
