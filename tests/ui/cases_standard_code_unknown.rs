use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("github");

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError)]
enum Problem {
    #[oauth(standard(invalid_grants))]
    Over,
    #[oauth(other)]
    Other,
}

fn main() {
    // The one error is not followed by others.
    let problem = Problem::from(GithubError::BadVerificationCode);
    let report = oauth_errors::Report::default();
    let _ = (Problem::from(GithubError::diagnose(&report)), Problem::mappings());
    println!("{problem} {:?}", oauth_errors::Cases::case(&problem));
}
