use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, exhaustive)]
enum Problem {
    #[oauth(recovery(RestartFlow, Poll, SlowDown, Denied))]
    Over,
}

fn main() {}
