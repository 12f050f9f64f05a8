use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github", "okta");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, okta = OktaError)]
enum Problem {
    #[oauth(other)]
    Other(oauth_errors::Diagnosis<'static, OktaError>),
}

fn main() {}
