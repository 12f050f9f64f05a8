#![deny(deprecated)]

oauth_errors::oauth_errors!(path("ui/deprecated_constant.json"));

fn main() {
    let _ = AcmeError::ACME_1;
}
