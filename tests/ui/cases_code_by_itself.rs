use oauth_errors::OAuthCases;

oauth_errors::oauth_errors!("okta");

#[derive(Debug, OAuthCases)]
#[oauth(okta = OktaError)]
enum Problem {
    #[oauth(user_not_assigned)]
    NotEntitled,
    #[oauth(other)]
    Other,
}

fn main() {}
