use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(other)]
    Other(GithubError, u8),
}

fn main() {}
