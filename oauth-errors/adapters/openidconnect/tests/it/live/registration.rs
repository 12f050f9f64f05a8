//! Dynamic client registration, by the `openidconnect` client where that can send what is wrong.

use oauth_errors::{Endpoint, EvidenceKind, Recovery, StandardCode};
use oauth_errors_openidconnect::{Diagnose, Normalize, VendorClientRegistrationRequest};
use oauth2::http::Method;
use openidconnect::core::{CoreGrantType, CoreResponseType};
use openidconnect::registration::EmptyAdditionalClientMetadata;
use openidconnect::{AccessToken, RedirectUrl, RegistrationUrl, ResponseTypes};

use super::Error;
use super::http::{Http, report, request};
use super::provoked::Provoked;
use super::server::Server;

pub(crate) fn provoke(server: &Server, http: &Http, provoked: &mut Provoked) {
    let normalized = Normalize::new(Http::new(), Error::CATALOG);
    let url = RegistrationUrl::new(server.url("/reg")).unwrap();
    let registering = |redirect_uri: &str, token: &str| {
        let redirect_uri = RedirectUrl::new(redirect_uri.into()).unwrap();
        VendorClientRegistrationRequest::<Error>::new(vec![redirect_uri], EmptyAdditionalClientMetadata {})
            .set_initial_access_token(Some(AccessToken::new(token.into())))
    };
    let token = &*server.initial_access_token;

    let wrong = registering("https://app.example/callback", token)
        .set_grant_types(Some(vec![CoreGrantType::Extension("smoke".into())]));
    let error = wrong.register(&url, &normalized).unwrap_err();
    let expected = (StandardCode::InvalidClientMetadata, Recovery::FixClient, EvidenceKind::Error);
    let how = "registration: unknown grant type";
    provoked.expect(how, &error.diagnosis(), Error::InvalidClientMetadata, expected);

    let error = registering("https://app.example/callback#part", token).register(&url, &normalized).unwrap_err();
    let expected = (StandardCode::InvalidRedirectUri, Recovery::FixClient, EvidenceKind::Error);
    let how = "registration: redirect URI with a fragment";
    provoked.expect(how, &error.diagnosis(), Error::InvalidRedirectUri, expected);

    let error = registering("https://app.example/callback", "garbage").register(&url, &normalized).unwrap_err();
    let expected = (StandardCode::InvalidToken, Recovery::FixClient, EvidenceKind::Error);
    let how = "registration: wrong initial access token";
    provoked.expect(how, &error.diagnosis(), Error::InvalidToken, expected);

    let right = registering("https://app.example/callback", token)
        .set_response_types(Some(vec![ResponseTypes::new(vec![CoreResponseType::Code])]));
    right.register(&url, &normalized).expect("what is right succeeds");

    // software statements are no part of `openidconnect`'s request
    let stated = |statement: &str| {
        let body = format!(r#"{{"redirect_uris":["https://app.example/"],"software_statement":"{statement}"}}"#);
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", &*bearer), ("content-type", "application/json")];
        http.send(request(Method::POST, &server.url("/reg"), &headers, body))
    };
    let response = stated("garbage");
    let expected = (StandardCode::InvalidSoftwareStatement, Recovery::FixClient, EvidenceKind::Error);
    let found = report(&response).at(Endpoint::Registration);
    let how = "registration: software statement that is none";
    provoked.expect(how, &Error::diagnose(&found), Error::InvalidSoftwareStatement, expected);

    let response = stated("e30.e30.c2lnbmVk");
    let expected = (StandardCode::UnapprovedSoftwareStatement, Recovery::ContactAdmin, EvidenceKind::Error);
    let found = report(&response).at(Endpoint::Registration);
    let how = "registration: software statement that nobody approved";
    provoked.expect(how, &Error::diagnose(&found), Error::UnapprovedSoftwareStatement, expected);
}
