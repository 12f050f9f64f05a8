use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
struct Problem;

fn main() {}
