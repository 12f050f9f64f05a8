use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(GithubError::BadVerificationCode)]
    Over,
    #[oauth(GithubError::BadVerificationCode)]
    Again,
    #[oauth(other)]
    Other,
}

fn main() {}
