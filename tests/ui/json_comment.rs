use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/json_comment.json");
}

fn main() {
    let _ = Acme::QuotaUsedUp;
}
