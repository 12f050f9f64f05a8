use oauth_errors::oauth_errors;

oauth_errors!(path("ui/no-such-acme.json"));

/// The enum has its name all the same, so that its uses add no message.
fn advice(error: NoSuchAcmeError) -> oauth_errors::Recovery {
    error.recovery()
}

fn main() {
    let _ = NoSuchAcmeError::from_code("quota_used_up").map(advice);
}
