use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError form path("ui/github.json"))]
enum Problem {
    #[oauth(other)]
    Other,
}

fn main() {}
