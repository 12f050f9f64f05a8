use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(standard(invalid_grant) & standard(invalid_client))]
    Over,
    #[oauth(other)]
    Other,
}

fn main() {}
