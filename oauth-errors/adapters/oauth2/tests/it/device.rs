//! Polling for a device's token with `oauth2`, whose polling is bound to its own error type: what works and what does not.

use std::cell::RefCell;
use std::error::Error;
use std::time::Duration;

use oauth_errors::vendors::{auth0::Auth0Error, aws_sso_oidc::AwsSsoOidcError, github::GithubError};
use oauth_errors::{Recovery, StandardCode, VendorError};
use oauth_errors_oauth2::{DiagnoseAs, Normalize, VendorClient};
use oauth2::basic::BasicTokenResponse;
use oauth2::{
    ClientId, DeviceCodeErrorResponse, DeviceCodeErrorResponseType, RequestTokenError,
    StandardDeviceAuthorizationResponse, SyncHttpClient, TokenResponse, TokenUrl,
};

use crate::clients::{Answer, answering_in_turn};

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];
const FORM: &[(&str, &str)] = &[("content-type", "application/x-www-form-urlencoded")];
const TOKEN: Answer<'_> = (200, JSON, r#"{"access_token":"t0k3n","token_type":"bearer"}"#);

type Polled<R> = Result<BasicTokenResponse, RequestTokenError<R, DeviceCodeErrorResponse>>;

/// Polls until `oauth2` stops; gives the pauses that it made, too.
fn poll<E: VendorError, C: SyncHttpClient>(http: &C) -> (Polled<C::Error>, Vec<u64>) {
    let url = TokenUrl::new("https://login.example/token".into()).unwrap();
    let client = VendorClient::<E>::new(ClientId::new("client".into())).set_token_uri(url);
    let granted = r#"{"device_code":"d","user_code":"u","verification_uri":"https://v.example","expires_in":900}"#;
    let granted: StandardDeviceAuthorizationResponse = serde_json::from_str(granted).unwrap();
    let pauses = RefCell::new(Vec::new());
    let pause = |time: Duration| pauses.borrow_mut().push(time.as_secs());
    let polled = client.exchange_device_access_token(&granted).request(http, pause, None);
    (polled, pauses.into_inner())
}

fn token<R: Error + 'static>(polled: Polled<R>) -> String {
    polled.unwrap().access_token().secret().clone()
}

#[test]
fn the_standard_codes_work_without_normalize() {
    let pending = (400, JSON, r#"{"error":"authorization_pending"}"#);
    let slow_down = (400, JSON, r#"{"error":"slow_down"}"#);
    let http = answering_in_turn(&[Some(pending), Some(slow_down), Some(pending), Some(TOKEN)]);
    let (polled, pauses) = poll::<Auth0Error, _>(&http);
    assert_eq!(token(polled), "t0k3n");
    assert_eq!(pauses, [5, 10, 10]);
}

#[test]
fn the_error_has_oauth2_s_type_whatever_the_client_has() {
    let http = answering_in_turn(&[Some((400, JSON, r#"{"error":"expired_token"}"#))]);
    let (polled, _) = poll::<GithubError, _>(&http);
    let error = polled.unwrap_err();
    let RequestTokenError::ServerResponse(response) = &error else { panic!("{error:?}") };
    assert_eq!(response.error(), &DeviceCodeErrorResponseType::ExpiredToken);
    let diagnosis = error.diagnosis_as::<GithubError>();
    assert_eq!(diagnosis.exact(), Some(GithubError::ExpiredToken));
    assert_eq!(diagnosis.recovery(), Recovery::RestartFlow);
}

#[test]
fn pending_with_status_200_ends_the_polling_without_normalize() {
    let pending = (200, FORM, "error=authorization_pending");
    let (polled, _) = poll::<GithubError, _>(&answering_in_turn(&[Some(pending)]));
    assert!(matches!(polled.unwrap_err(), RequestTokenError::Other(_)));

    let http = answering_in_turn(&[Some(pending), Some((200, FORM, "error=slow_down&interval=10")), Some(TOKEN)]);
    let (polled, pauses) = poll::<GithubError, _>(&Normalize::new(http, GithubError::CATALOG));
    assert_eq!(token(polled), "t0k3n");
    assert_eq!(pauses, [5, 10]);
}

#[test]
fn a_vendor_s_own_codes_end_the_polling_without_normalize() {
    let pending = r#"{"__type":"com.amazonaws.ssooidc#AuthorizationPendingException"}"#;
    let too_fast = r#"{"__type":"com.amazonaws.ssooidc#SlowDownException"}"#;
    let (polled, _) = poll::<AwsSsoOidcError, _>(&answering_in_turn(&[Some((400, JSON, pending))]));
    assert!(matches!(polled.unwrap_err(), RequestTokenError::Parse(..)));

    let http = answering_in_turn(&[Some((400, JSON, pending)), Some((400, JSON, too_fast)), Some(TOKEN)]);
    let (polled, pauses) = poll::<AwsSsoOidcError, _>(&Normalize::new(http, AwsSsoOidcError::CATALOG));
    assert_eq!(token(polled), "t0k3n");
    assert_eq!(pauses, [5, 10]);
}

#[test]
fn a_gateway_s_page_ends_the_polling_without_normalize() {
    let page = (503, &[("retry-after", "60")][..], "<html>Service Unavailable</html>");
    let (polled, _) = poll::<Auth0Error, _>(&answering_in_turn(&[Some(page)]));
    assert!(matches!(polled.unwrap_err(), RequestTokenError::Parse(..)));

    let http = answering_in_turn(&[Some(page), Some((429, JSON, r#"{"error":"too_many_requests"}"#)), Some(TOKEN)]);
    let (polled, pauses) = poll::<Auth0Error, _>(&Normalize::new(http, Auth0Error::CATALOG));
    assert_eq!(token(polled), "t0k3n");
    assert_eq!(pauses, [10, 15], "oauth2's own pauses: Retry-After is not followed");
}

#[test]
fn a_broken_connection_does_not_end_the_polling() {
    let http = answering_in_turn(&[None, Some(TOKEN)]);
    let (polled, pauses) = poll::<Auth0Error, _>(&Normalize::new(http, Auth0Error::CATALOG));
    assert_eq!(token(polled), "t0k3n");
    assert_eq!(pauses, [10]);
}

#[test]
fn a_final_no_ends_the_polling_and_has_a_diagnosis() {
    let http = answering_in_turn(&[Some((200, FORM, "error=incorrect_device_code"))]);
    let (polled, pauses) = poll::<GithubError, _>(&Normalize::new(http, GithubError::CATALOG));
    let error = polled.unwrap_err();
    let diagnosis = error.diagnosis_as::<GithubError>();
    assert_eq!(diagnosis.exact(), Some(GithubError::IncorrectDeviceCode));
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidGrant));
    assert!(pauses.is_empty());
}
