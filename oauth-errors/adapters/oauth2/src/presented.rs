//! What a request presents, read off the request: the caller of `oauth2` has no place to say it.

use oauth_errors::Presented;
use oauth2::HttpRequest;
use oauth2::http::header::AUTHORIZATION;
use oauth2::url::form_urlencoded;

/// Grant types, and a name for an access token in the `Authorization` header.
const NAMES: &[(&str, Presented)] = &[
    ("refresh_token", Presented::RefreshToken),
    ("authorization_code", Presented::AuthorizationCode),
    ("urn:ietf:params:oauth:grant-type:device_code", Presented::DeviceCode),
    ("urn:openid:params:grant-type:ciba", Presented::AuthReqId),
    ("password", Presented::Password),
    ("client_credentials", Presented::ClientCredentials),
    ("urn:ietf:params:oauth:grant-type:jwt-bearer", Presented::Assertion),
    ("urn:ietf:params:oauth:grant-type:saml2-bearer", Presented::Assertion),
    ("urn:ietf:params:oauth:grant-type:token-exchange", Presented::SubjectToken),
    ("urn:ietf:params:oauth:grant-type:pre-authorized_code", Presented::PreAuthorizedCode),
    ("urn:ietf:params:oauth:grant-type:uma-ticket", Presented::Ticket),
    ("access_token", Presented::AccessToken),
];

/// What a request presents, by its grant type, its `Authorization` or a client's secret in it.
pub(crate) fn by(request: &HttpRequest) -> Option<Presented> {
    let parameters = || form_urlencoded::parse(request.body());
    if let Some((_, grant)) = parameters().find(|(name, _)| name == "grant_type") {
        return from_name(&grant);
    }
    if parameters().any(|(name, _)| name == "client_secret" || name == "client_assertion") {
        return Some(Presented::ClientCredentials);
    }
    let scheme = request.headers().get(AUTHORIZATION)?.to_str().ok()?.split(' ').next()?;
    if scheme.eq_ignore_ascii_case("Basic") {
        return Some(Presented::ClientCredentials);
    }
    ["Bearer", "DPoP"].iter().any(|token| scheme.eq_ignore_ascii_case(token)).then_some(Presented::AccessToken)
}

/// Whether it is a token request.
pub(crate) fn is_grant(request: &HttpRequest) -> bool {
    form_urlencoded::parse(request.body()).any(|(name, _)| name == "grant_type")
}

/// What a name denotes.
pub(crate) fn from_name(name: &str) -> Option<Presented> {
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, presented)| *presented)
}

/// The name of what a request presents.
pub(crate) fn name(presented: Presented) -> Option<&'static str> {
    NAMES.iter().find(|(_, known)| *known == presented).map(|(name, _)| *name)
}
