use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(invalid_grant)]
    Over,
    #[oauth(other)]
    Other,
}

fn main() {}
