//! Where access tokens are shown: the `UserInfo` endpoint, by the `openidconnect` client, and introspection and
//! revocation.

use oauth_errors::{Endpoint, EvidenceKind, Recovery, Report, StandardCode};
use oauth_errors_oauth2::VendorClient as OauthClient;
use oauth_errors_openidconnect::{Diagnose, DiagnoseAs, DiscoveredVendorClient, Lost, Normalize};
use oauth2::{AuthorizationCode, IntrospectionUrl, TokenResponse};
use openidconnect::core::{CoreGenderClaim, CoreProviderMetadata};
use openidconnect::{
    AccessToken, ClientId, ClientSecret, EmptyAdditionalClaims, IssuerUrl, UserInfoClaims, UserInfoError,
};

use super::Error;
use super::browser::Browser;
use super::http::{Http, report};
use super::provoked::Provoked;
use super::server::Server;
use super::token::client;

/// A token whose header says that it is a JWT.
const JWT: &str = "eyJhbGciOiJub25lIn0.e30.";

pub(crate) fn provoke(server: &Server, http: &Http, provoked: &mut Provoked) {
    let error = user_info(server, AccessToken::new("unknown".into()));
    let diagnosis = error.diagnosis_as::<Error>();
    let expected = (StandardCode::InvalidToken, Recovery::Refresh, EvidenceKind::Error);
    provoked.expect("UserInfo: unknown token", &diagnosis, Error::InvalidToken, expected);

    let error = user_info(server, token_without_openid(server));
    let diagnosis = error.diagnosis_as::<Error>();
    let expected = (StandardCode::InsufficientScope, Recovery::Consent, EvidenceKind::Error);
    provoked.expect("UserInfo: token without openid", &diagnosis, Error::InsufficientScope, expected);
    assert!(diagnosis.report().scope().eq(["openid"]));

    let introspecting = OauthClient::<Error>::new(ClientId::new("web".into()))
        .set_client_secret(ClientSecret::new("secret".into()))
        .set_introspection_url(IntrospectionUrl::new(server.url("/token/introspection")).unwrap());
    let normalized = Normalize::new(Http::new(), Error::CATALOG);
    let error = introspecting.introspect(&AccessToken::new(JWT.into())).request(&normalized).unwrap_err();
    let expected = (StandardCode::UnsupportedTokenType, Recovery::FixRequest, EvidenceKind::Error);
    let how = "introspection: token of an unsupported type";
    provoked.expect(how, &error.diagnosis(), Error::UnsupportedTokenType, expected);

    // `oauth2` revokes over TLS only
    let form = [("token", JWT), ("client_id", "web"), ("client_secret", "secret")];
    let response = http.post(&server.url("/token/revocation"), &[], &form);
    let found = report(&response).at(Endpoint::Revocation);
    let how = "revocation: token of an unsupported type";
    provoked.expect(how, &Error::diagnose(&found), Error::UnsupportedTokenType, expected);
}

fn user_info(server: &Server, token: AccessToken) -> UserInfoError<Lost> {
    let http = Normalize::new(Http::new(), Error::CATALOG);
    let issuer = IssuerUrl::new(server.issuer.clone()).unwrap();
    let metadata = CoreProviderMetadata::discover(&issuer, &http).unwrap();
    let client = DiscoveredVendorClient::<Error>::from_provider_metadata(metadata, ClientId::new("web".into()), None);
    let request = client.user_info(token, None).expect("the server has the endpoint");
    let claims: Result<UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>, _> = request.request(&http);
    claims.unwrap_err()
}

/// A token that a person grants for something else than to know who that is.
fn token_without_openid(server: &Server) -> AccessToken {
    let parameters = "client_id=web&response_type=code&scope=api:read&login_hint=user&state=s";
    let url = server.url(&format!("/auth?{parameters}&redirect_uri=https://app.example/callback"));
    let redirect = Browser::default().open(&url).map_err(|page| page.status()).expect("signed in");
    let report = Report::from_redirect(&redirect);
    let code = AuthorizationCode::new(report.get("/code").expect("a code").to_owned());
    let http = Normalize::new(Http::new(), Error::CATALOG);
    let token = client(server, "web", "secret").exchange_code(code).request(&http).unwrap();
    token.access_token().clone()
}
