use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_pick_of_two_places.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
