use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(standard(invalid_grant))]
    Over,
    #[oauth(standard(invalid_grant))]
    Again,
    #[oauth(other)]
    Other,
}

fn main() {}
