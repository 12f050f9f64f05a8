#![allow(dead_code)]
#![deny(deprecated)]

use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!(path("ui/cases_deprecated.json"));

#[derive(Debug, OAuthCases)]
#[oauth(acme = AcmeError)]
enum Problem {
    #[oauth(AcmeError::CardExpired)]
    Over,
    #[oauth(other)]
    Other,
}

fn main() {}
