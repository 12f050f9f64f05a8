//! Exchanges a code at the token endpoint that it is given, and prints how that ended.

use oauth_errors::vendors::github::GithubError;
use oauth_errors_oauth2::{Diagnose, Normalize, VendorClient};
use oauth2::{AuthorizationCode, ClientId, ClientSecret, HttpRequest, HttpResponse, TokenUrl};

type Client = VendorClient<GithubError>;

fn main() {
    let token_url = std::env::args().nth(1).expect("the URL of a token endpoint");
    let client = Client::new(ClientId::new("client".into()))
        .set_client_secret(ClientSecret::new("secret".into()))
        .set_token_uri(TokenUrl::new(token_url).expect("a URL"));
    let http = Normalize::new(send, GithubError::CATALOG);
    match client.exchange_code(AuthorizationCode::new("code".into())).request(&http) {
        Ok(_) => println!("signed in"),
        Err(error) => match error.diagnosis().exact() {
            Some(known) => println!("{known:?}"),
            None => println!("{error}"),
        },
    }
}

fn send(request: HttpRequest) -> Result<HttpResponse, ureq::Error> {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).proxy(None).build();
    let (parts, mut body) = agent.new_agent().run(request)?.into_parts();
    Ok(HttpResponse::from_parts(parts, body.read_to_vec()?))
}
