//! The token endpoint, by the `oauth2` client.

use oauth_errors::{EvidenceKind, Recovery, StandardCode, Tokens};
use oauth_errors_oauth2::{Diagnose, Normalize, VendorClient, VendorRequestTokenError};
use oauth2::basic::BasicTokenResponse;
use oauth2::{
    AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, RedirectUrl, RefreshToken,
    ResourceOwnerPassword, ResourceOwnerUsername, Scope, TokenUrl,
};

use super::Error;
use super::http::Http;
use super::provoked::Provoked;
use super::server::Server;

pub(crate) type Client =
    VendorClient<Error, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;
type Answer = Result<BasicTokenResponse, VendorRequestTokenError<oauth_errors_openidconnect::Lost, Error>>;

pub(crate) fn client(server: &Server, id: &str, secret: &str) -> Client {
    VendorClient::<Error>::new(ClientId::new(id.into()))
        .set_client_secret(ClientSecret::new(secret.into()))
        .set_redirect_uri(RedirectUrl::new("https://app.example/callback".into()).unwrap())
        .set_token_uri(TokenUrl::new(server.url("/token")).unwrap())
}

pub(crate) fn provoke(server: &Server, provoked: &mut Provoked) {
    let http = &Normalize::new(Http::new(), Error::CATALOG);
    let (web, service) = (client(server, "web", "secret"), client(server, "service", "secret"));
    let answer = service.exchange_code(AuthorizationCode::new("unknown".into())).request(http);
    let expected = (StandardCode::UnauthorizedClient, Recovery::FixClient, EvidenceKind::Message);
    let how = "token: grant type that the client may not use";
    provoked.expect(how, &answer.unwrap_err().diagnosis(), Error::InvalidRequestNotAllowedForClient, expected);

    let mut expect = |how, answer: Answer, code, expected: (StandardCode, Recovery)| {
        let error = answer.unwrap_err();
        provoked.expect(how, &error.diagnosis(), code, (expected.0, expected.1, EvidenceKind::Error));
    };

    let answer = client(server, "service", "wrong").exchange_client_credentials().request(http);
    let expected = (StandardCode::InvalidClient, Recovery::FixClient);
    expect("token: wrong secret", answer, Error::InvalidClient, expected);

    let answer = web.exchange_code(AuthorizationCode::new("unknown".into())).request(http);
    let expected = (StandardCode::InvalidGrant, Recovery::RestartFlow);
    expect("token: unknown code", answer, Error::InvalidGrant, expected);

    let answer = web.exchange_refresh_token(&RefreshToken::new("unknown".into())).request(http);
    let error = answer.as_ref().unwrap_err();
    assert_eq!(error.diagnosis().tokens(), Tokens::Discard);
    let expected = (StandardCode::InvalidGrant, Recovery::SignIn);
    expect("token: unknown refresh token", answer, Error::InvalidGrant, expected);

    let (name, password) = (ResourceOwnerUsername::new("user".into()), ResourceOwnerPassword::new("pass".into()));
    let answer = web.exchange_password(&name, &password).request(http);
    let expected = (StandardCode::UnsupportedGrantType, Recovery::FixRequest);
    expect("token: grant type that is not served", answer, Error::UnsupportedGrantType, expected);

    let answer = service.exchange_client_credentials().add_scope(Scope::new("api:write".into())).request(http);
    let expected = (StandardCode::InvalidScope, Recovery::FixRequest);
    expect("token: scope that the client may not ask for", answer, Error::InvalidScope, expected);

    let asking_for = |resource| service.exchange_client_credentials().add_extra_param("resource", resource);
    let answer = asking_for("https://other.example/").request(http);
    let expected = (StandardCode::InvalidTarget, Recovery::FixRequest);
    expect("token: unknown resource", answer, Error::InvalidTarget, expected);

    let answer = asking_for("https://api.example/broken").request(http);
    let expected = (StandardCode::ServerError, Recovery::Retry);
    expect("token: fault inside the server", answer, Error::ServerError, expected);

    let answer = asking_for("https://api.example/busy").request(http);
    let expected = (StandardCode::TemporarilyUnavailable, Recovery::Retry);
    expect("token: server that is busy", answer, Error::TemporarilyUnavailable, expected);

    asking_for("https://api.example/").request(http).expect("what is right succeeds");
}
