use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!(path("ui/cases_code_twice_by_alias.json"));

#[derive(Debug, OAuthCases)]
#[oauth(acme = AcmeError)]
enum Problem {
    #[oauth(AcmeError::CardExpired)]
    Over,
    #[oauth(AcmeError::E42)]
    Again,
    #[oauth(other)]
    Other,
}

fn main() {}
