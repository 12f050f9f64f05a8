use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/wire_condition_of_two_kinds.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
