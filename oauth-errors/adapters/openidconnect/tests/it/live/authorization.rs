//! The authorization endpoint, whose errors ride on redirects or stand on pages, and pushed authorization requests.

use oauth_errors::{Endpoint, EvidenceKind, Recovery, Report, StandardCode};
use oauth_errors_openidconnect::{DiscoveredVendorClient, Normalize, redirect_error, standard_code};
use oauth2::url::Url;
use openidconnect::core::{CoreAuthenticationFlow, CoreProviderMetadata};
use openidconnect::{ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, RedirectUrl};

use super::Error;
use super::browser::Browser;
use super::http::{Http, report};
use super::provoked::Provoked;
use super::server::Server;

type Parameters = [(&'static str, &'static str)];
/// How it is provoked, the parameters that do it, and what it must be taken for.
type Case = (&'static str, &'static Parameters, Error, StandardCode, Recovery);

/// What a browser without a session meets. `login_hint` tells our stand-in for a person what to answer.
const STRANGER: &[Case] = &[
    (
        "authorization: no session, and no prompt allowed",
        &[("prompt", "none")],
        Error::LoginRequired,
        StandardCode::LoginRequired,
        Recovery::SignIn,
    ),
    (
        "authorization: the person refuses",
        &[("login_hint", "access_denied")],
        Error::AccessDenied,
        StandardCode::AccessDenied,
        Recovery::Denied,
    ),
    (
        "authorization: the person cannot sign in strongly enough",
        &[("login_hint", "unmet_authentication_requirements")],
        Error::UnmetAuthenticationRequirements,
        StandardCode::UnmetAuthenticationRequirements,
        Recovery::ContactAdmin,
    ),
    (
        "authorization: unknown response type",
        &[("response_type", "smoke")],
        Error::UnsupportedResponseType,
        StandardCode::UnsupportedResponseType,
        Recovery::FixRequest,
    ),
    (
        "authorization: unknown response mode",
        &[("response_mode", "smoke")],
        Error::UnsupportedResponseMode,
        StandardCode::InvalidRequest,
        Recovery::FixRequest,
    ),
    (
        "authorization: request object that is none",
        &[("request", "garbage")],
        Error::InvalidRequestObject,
        StandardCode::InvalidRequestObject,
        Recovery::FixRequest,
    ),
    (
        "authorization: request URI that nobody pushed",
        &[("request_uri", "urn:ietf:params:oauth:request_uri:unknown")],
        Error::InvalidRequestUri,
        StandardCode::InvalidRequestUri,
        Recovery::RestartFlow,
    ),
    (
        "authorization: request URI on the web",
        &[("request_uri", "https://app.example/request")],
        Error::RequestUriNotSupported,
        StandardCode::RequestUriNotSupported,
        Recovery::FixRequest,
    ),
    (
        "authorization: registration within the request",
        &[("registration", "{}")],
        Error::RegistrationNotSupported,
        StandardCode::RegistrationNotSupported,
        Recovery::FixRequest,
    ),
];

/// What a server with few features says.
const PLAIN: &[Case] = &[(
    "authorization: request object where none is taken",
    &[("request", "garbage")],
    Error::RequestNotSupported,
    StandardCode::RequestNotSupported,
    Recovery::FixRequest,
)];

/// What a person meets who has signed in and granted `openid`.
const USER: &[Case] = &[
    (
        "authorization: more than was granted, and no prompt allowed",
        &[("prompt", "none"), ("scope", "openid profile")],
        Error::ConsentRequired,
        StandardCode::ConsentRequired,
        Recovery::Consent,
    ),
    (
        "authorization: application on a device, and no prompt allowed",
        &[("prompt", "none"), ("client_id", "native"), ("redirect_uri", "com.example.app:/callback")],
        Error::InteractionRequired,
        StandardCode::InteractionRequired,
        Recovery::SignIn,
    ),
];

pub(crate) fn provoke(server: &Server, http: &Http, provoked: &mut Provoked) {
    for case in STRANGER {
        redirect(&server.issuer, &mut Browser::default(), case, provoked);
    }
    for case in PLAIN {
        redirect(&server.plain, &mut Browser::default(), case, provoked);
    }
    let mut user = Browser::default();
    let (url, _) = url(&server.issuer, &[("login_hint", "user")]);
    let redirect_url = user.open(url.as_str()).map_err(|page| page.status()).expect("signed in");
    assert_eq!(Report::from_redirect(&redirect_url).error(), None);
    for case in USER {
        redirect(&server.issuer, &mut user, case, provoked);
    }
    pages(server, provoked);
    pushed(server, http, provoked);
}

/// The URL to which the `openidconnect` client sends its user, with these parameters in it, and its `state`.
fn url(issuer: &str, parameters: &Parameters) -> (Url, CsrfToken) {
    let http = Normalize::new(Http::new(), Error::CATALOG);
    let metadata = CoreProviderMetadata::discover(&IssuerUrl::new(issuer.into()).unwrap(), &http).unwrap();
    let secret = Some(ClientSecret::new("secret".into()));
    let client = DiscoveredVendorClient::<Error>::from_provider_metadata(metadata, ClientId::new("web".into()), secret)
        .set_redirect_uri(RedirectUrl::new("https://app.example/callback".into()).unwrap());
    let flow = CoreAuthenticationFlow::AuthorizationCode;
    let (mut url, state, _) = client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random).url();
    let changed = |name: &str| parameters.iter().any(|(changed, _)| *changed == name);
    let kept: Vec<_> = url.query_pairs().into_owned().filter(|(name, _)| !changed(name)).collect();
    url.query_pairs_mut().clear().extend_pairs(kept).extend_pairs(parameters);
    (url, state)
}

fn redirect(issuer: &str, browser: &mut Browser, case: &Case, provoked: &mut Provoked) {
    let (how, parameters, code, standard, recovery) = *case;
    let (url, state) = url(issuer, parameters);
    let redirect = browser.open(url.as_str()).map_err(|page| page.status()).expect("the browser comes back");
    let report = Report::from_redirect(&redirect).at(Endpoint::Authorization);
    assert_eq!((report.state(), report.iss()), (Some(&**state.secret()), Some(issuer)), "{how}");
    provoked.expect(how, &Error::diagnose(&report), code, (standard, recovery, EvidenceKind::Error));

    let error = redirect_error(&report).expect("openidconnect has a type for it");
    let sent = report.error().and_then(StandardCode::from_code);
    assert_eq!(standard_code(&error), sent, "{how}");
}

/// Where the server cannot trust the redirect URI, it shows a page.
fn pages(server: &Server, provoked: &mut Provoked) {
    let page = |parameters: &Parameters| {
        let (url, _) = url(&server.issuer, parameters);
        Browser::default().open(url.as_str()).expect_err("the browser does not come back")
    };
    let response = page(&[("client_id", "nobody")]);
    let report_of_page = report(&response).at(Endpoint::Authorization);
    let expected = (StandardCode::InvalidClient, Recovery::FixClient, EvidenceKind::Field);
    let how = "authorization: unknown client, on a page";
    provoked.expect(how, &Error::diagnose(&report_of_page), Error::InvalidClientUnsuitable, expected);

    let response = page(&[("redirect_uri", "https://other.example/callback")]);
    let report_of_page = report(&response).at(Endpoint::Authorization);
    let expected = (StandardCode::InvalidRedirectUri, Recovery::FixClient, EvidenceKind::ErrorInText);
    let how = "authorization: unregistered redirect URI, on a page";
    provoked.expect(how, &Error::diagnose(&report_of_page), Error::InvalidRedirectUri, expected);
}

fn pushed(server: &Server, http: &Http, provoked: &mut Provoked) {
    let push = |parameters: &[(&str, &str)]| {
        let client =
            [("client_id", "web"), ("client_secret", "secret"), ("redirect_uri", "https://app.example/callback")];
        http.post(&server.url("/request"), &[], &[&client[..], parameters].concat())
    };
    let response = push(&[("scope", "openid")]);
    let expected = (StandardCode::InvalidRequest, Recovery::FixRequest, EvidenceKind::Error);
    let found = report(&response).at(Endpoint::Par);
    provoked.expect("PAR: no response type", &Error::diagnose(&found), Error::InvalidRequest, expected);

    let details = ("authorization_details", r#"[{"type":"payment"}]"#);
    let response = push(&[("response_type", "code"), ("scope", "openid"), details]);
    let expected = (StandardCode::InvalidAuthorizationDetails, Recovery::FixRequest, EvidenceKind::Error);
    let found = report(&response).at(Endpoint::Par);
    let code = Error::InvalidAuthorizationDetails;
    provoked.expect("PAR: authorization details of an unknown type", &Error::diagnose(&found), code, expected);
}
