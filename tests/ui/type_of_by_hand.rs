use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/type_of_by_hand.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
