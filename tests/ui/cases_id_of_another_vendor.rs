use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(gihtub = GithubError)]
enum Problem {
    #[oauth(other)]
    Other,
}

fn main() {}
