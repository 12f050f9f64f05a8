use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, exhaustive)]
enum Problem {
    #[oauth(other)]
    Other,
}

fn main() {}
