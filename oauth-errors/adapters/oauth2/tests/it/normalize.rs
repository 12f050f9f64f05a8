//! `Normalize`: what `oauth2` gets to see of an answer.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use oauth_errors::vendors::{
    auth0::Auth0Error, facebook::FacebookError, github::GithubError, okta::OktaError, slack::SlackError,
};
use oauth_errors::{Endpoint, Presented, Recovery, Report, RetryAdvice, RetryAfter, Tokens, VendorError};
use oauth_errors_oauth2::{Diagnose, Lost, Normalize, VendorClient, VendorErrorResponse};
use oauth2::basic::{BasicClient, BasicErrorResponseType, BasicTokenResponse};
use oauth2::{
    AccessToken, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse,
    RefreshToken, RequestTokenError, RevocationUrl, SyncHttpClient, TokenResponse, TokenUrl,
};

use crate::clients::{Answer, NoAnswer, answering, breaking, response};

type TokenClient<E> = VendorClient<E, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;
type TokenError<E> = RequestTokenError<Lost, VendorErrorResponse<E>>;

const JSON: &[(&str, &str)] = &[("content-type", "application/json; charset=utf-8")];
const FORM: &[(&str, &str)] = &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
const HTML: &[(&str, &str)] = &[("content-type", "text/html")];

fn client<E: VendorError>() -> TokenClient<E> {
    VendorClient::<E>::new(ClientId::new("client".into())).set_token_uri(token_url())
}

fn token_url() -> TokenUrl {
    TokenUrl::new("https://login.example/token".into()).unwrap()
}

fn exchange<E: VendorError>(answer: Answer<'_>) -> Result<BasicTokenResponse, TokenError<E>> {
    let http = Normalize::new(answering(answer), E::CATALOG);
    client::<E>().exchange_code(AuthorizationCode::new("code".into())).request(&http)
}

fn exchanged_response<E: VendorError>(answer: Answer<'_>) -> VendorErrorResponse<E> {
    match exchange::<E>(answer).unwrap_err() {
        RequestTokenError::ServerResponse(response) => response,
        other => panic!("{other:?}"),
    }
}

/// Failures over every carrier, as servers, gateways and captive portals send them.
const FAILURES: &[Answer<'static>] = &[
    (400, JSON, r#"{"error":"invalid_grant","error_description":"secret text"}"#),
    (401, &[("www-authenticate", "Basic realm=\"secret text\"")], r#"{"error":"invalid_client"}"#),
    (400, JSON, r#"{"error":{"message":"secret text","code":190,"error_subcode":463,"type":"OAuthException"}}"#),
    (400, JSON, r#"{"errorCode":"E0000011","errorSummary":"secret text","errorCauses":[]}"#),
    (403, JSON, r#"{"error":1003,"error_description":{"rules":["secret text"]}}"#),
    (400, JSON, r#"[{"errorCode":"INVALID_FIELD","message":"secret text"}]"#),
    (400, JSON, r#"{"error":"invalid_grant","error_description":"AADSTS50173: secret\r\ntext \u00fc"}"#),
    (400, JSON, r#"{"error":"invalid_grant","error_descr"#),
    (400, JSON, r#""{\"error\":\"invalid_grant\"}""#),
    (400, FORM, "error=invalid_grant&error_description=secret+text"),
    (503, HTML, "<html><body><h1>503 secret text</h1></body></html>"),
    (502, HTML, ""),
    (500, &[("content-type", "text/plain")], "secret text"),
    (429, &[("retry-after", "120")], r#"{"error":"too_many_requests"}"#),
    (302, &[("location", "https://login.example/secret-text")], ""),
    (404, &[], "\u{feff}\n"),
];

#[test]
fn what_comes_out_of_oauth2_is_the_report_of_the_answer_itself() {
    for &answer in FAILURES {
        let (status, headers, body) = answer;
        let direct = Report::from_response(status, headers.iter().copied(), body.as_bytes());
        let direct = direct.presenting(Presented::AuthorizationCode).at(Endpoint::Token);
        let response = exchanged_response::<OktaError>(answer);
        let report = response.report();
        assert_eq!(report.status(), direct.status());
        assert!(report.headers().eq(direct.headers()), "{body}");
        assert_eq!(report.body(), direct.body());
        assert_eq!(report.carrier(), direct.carrier());
        assert_eq!(report.is_salvaged(), direct.is_salvaged());
        assert_eq!((report.error(), report.description()), (direct.error(), direct.description()));
        assert!(report.members().eq(direct.members()), "{body}");
        assert_eq!(format!("{:?}", response.diagnosis()), format!("{:?}", OktaError::diagnose(&direct)));
    }
}

#[test]
fn nothing_that_a_server_wrote_is_printed() {
    for &answer in FAILURES {
        let error = exchange::<OktaError>(answer).unwrap_err();
        for text in [format!("{error}"), format!("{error:#}"), format!("{error:?}"), format!("{error:#?}")] {
            assert!(!text.to_lowercase().contains("secret"), "{text}");
        }
    }
}

#[test]
fn an_error_with_a_status_of_success_becomes_400() {
    let answers: [Answer<'_>; 3] = [
        (200, JSON, r#"{"error":"bad_verification_code"}"#),
        (200, FORM, "error=bad_verification_code"),
        (201, &[], r#"{"error":"bad_verification_code"}"#),
    ];
    for answer in answers {
        let http = Normalize::new(answering(answer), GithubError::CATALOG);
        assert_eq!(http.call(HttpRequest::default()).unwrap().status(), 400);
        let response = exchanged_response::<GithubError>(answer);
        assert_eq!(response.diagnosis().exact(), Some(GithubError::BadVerificationCode));
        assert_eq!(response.report().status(), Some(answer.0), "the report keeps the status that arrived");
    }
}

#[test]
fn a_vendor_s_own_mark_of_an_error_counts() {
    // no token, no `error` that oauth2 would look for: Slack says it by `ok`
    let response = exchanged_response::<SlackError>((200, JSON, r#"{"ok":false,"error":"invalid_code"}"#));
    assert_eq!(response.diagnosis().exact(), Some(SlackError::InvalidCode));
}

#[test]
fn status_retry_after_and_nonce_arrive() {
    let headers = [("Retry-After", "30"), ("DPoP-Nonce", "n-0S6_WzA2Mj")];
    let response = exchanged_response::<OktaError>((503, &headers, "<html></html>"));
    assert_eq!(response.report().status(), Some(503));
    assert_eq!(response.report().retry_after(), Some(RetryAfter::Delay(Duration::from_secs(30))));
    assert_eq!(response.report().dpop_nonce(), Some("n-0S6_WzA2Mj"));
    assert_eq!(response.diagnosis().recovery(), Recovery::Retry);

    let response = exchanged_response::<OktaError>((400, &headers, r#"{"error":"use_dpop_nonce"}"#));
    assert_eq!(response.diagnosis().recovery(), Recovery::RetryWithNonce);
    assert_eq!(response.diagnosis().retry_advice(), RetryAdvice::WithNonce);
}

#[test]
fn cookies_stay_behind() {
    let response = exchanged_response::<OktaError>((400, &[("set-cookie", "sid=1"), ("x-id", "7")], "{}"));
    assert!(response.report().headers().eq([("x-id", "7")]));
}

#[test]
fn what_the_request_presents_sharpens_the_diagnosis() {
    let http = Normalize::new(answering((400, JSON, r#"{"error":"invalid_grant"}"#)), OktaError::CATALOG);
    let token = RefreshToken::new("token".into());
    let error = client::<OktaError>().exchange_refresh_token(&token).request(&http).unwrap_err();
    assert_eq!(error.recovery(), Recovery::SignIn);
    assert_eq!(error.diagnosis().tokens(), Tokens::Discard);

    let code = AuthorizationCode::new("code".into());
    let error = client::<OktaError>().exchange_code(code).request(&http).unwrap_err();
    assert_eq!(error.recovery(), Recovery::RestartFlow);
    assert_eq!(error.diagnosis().tokens(), Tokens::Keep);
}

#[test]
fn a_failing_server_never_discards_a_refresh_token() {
    let http = Normalize::new(answering((503, JSON, r#"{"error":"invalid_grant"}"#)), OktaError::CATALOG);
    let token = RefreshToken::new("token".into());
    let error = client::<OktaError>().exchange_refresh_token(&token).request(&http).unwrap_err();
    assert_eq!(error.recovery(), Recovery::Retry);
    assert_eq!(error.diagnosis().tokens(), Tokens::Keep);
    assert!(matches!(error.diagnosis().retry_advice(), RetryAdvice::After(_)));
}

#[test]
fn a_client_with_the_basic_types_reads_every_failure() {
    let basic = BasicClient::new(ClientId::new("client".into())).set_token_uri(token_url());
    let error = |answer| {
        let http = Normalize::new(answering(answer), FacebookError::CATALOG);
        match basic.exchange_code(AuthorizationCode::new("code".into())).request(&http).unwrap_err() {
            RequestTokenError::ServerResponse(response) => response,
            other => panic!("{other:?}"),
        }
    };
    for &answer in FAILURES {
        error(answer);
    }
    let form = error((400, FORM, "error=invalid_grant&error_description=It+is+over."));
    assert_eq!(form.error(), &BasicErrorResponseType::InvalidGrant);
    assert_eq!(form.error_description().map(String::as_str), Some("It is over."));

    let nested = r#"{"error":{"message":"It is over.","type":"OAuthException","code":190,"error_subcode":463}}"#;
    let nested = error((400, JSON, nested));
    assert_eq!(nested.error().as_ref(), "OAuthException");
    assert_eq!(nested.error_description().map(String::as_str), Some("It is over."));

    let without = error((400, JSON, r#"{"error":"invalid_grant","error_description":null,"error_uri":null}"#));
    assert_eq!((without.error_description(), without.error_uri()), (None, None));

    // a code that a failing gateway echoes is no verdict
    assert_eq!(error((503, JSON, r#"{"error":"invalid_grant"}"#)).error().as_ref(), "temporarily_unavailable");
    assert_eq!(error((502, JSON, r#"{"error":"invalid_grant"}"#)).error().as_ref(), "server_error");
    assert_eq!(error((503, HTML, "<html>")).error().as_ref(), "temporarily_unavailable");
    assert_eq!(error((500, HTML, "<html>")).error().as_ref(), "server_error");
    assert_eq!(error((404, HTML, "")).error(), &BasicErrorResponseType::InvalidRequest);
}

#[test]
fn a_success_passes_as_it_is() {
    let body = r#"{"access_token":"t0k3n","token_type":"bearer","expires_in":3600}"#;
    let http = Normalize::new(answering((200, JSON, body)), GithubError::CATALOG);
    let passed = http.call(HttpRequest::default()).unwrap();
    let sent = response((200, JSON, body));
    assert_eq!((passed.headers(), passed.body()), (sent.headers(), sent.body()));
}

#[test]
fn a_success_in_a_form_becomes_json() {
    let body = "access_token=t0k3n&expires_in=28800&refresh_token=r3fr3sh&scope=repo%2Cgist&token_type=bearer";
    let token = exchange::<GithubError>((200, FORM, body)).unwrap();
    assert_eq!(token.access_token().secret(), "t0k3n");
    assert_eq!(token.expires_in(), Some(Duration::from_secs(28_800)));
    assert_eq!(token.refresh_token().unwrap().secret(), "r3fr3sh");
}

#[test]
fn a_success_in_json_may_be_labelled_wrong() {
    let body = r#"{"access_token":"t0k3n","token_type":"bearer"}"#;
    for label in ["text/javascript; charset=UTF-8", "text/json", "application/vnd.api+json"] {
        let token = exchange::<FacebookError>((200, &[("content-type", label)], body)).unwrap();
        assert_eq!(token.access_token().secret(), "t0k3n", "{label}");
    }
}

#[test]
fn a_success_may_have_any_status_of_success() {
    let body = r#"{"access_token":"t0k3n","token_type":"bearer"}"#;
    for status in [201, 202, 203] {
        assert_eq!(exchange::<OktaError>((status, JSON, body)).unwrap().access_token().secret(), "t0k3n", "{status}");
    }
}

#[test]
fn a_revocation_succeeds_whatever_its_body_is() {
    let client = VendorClient::<OktaError>::new(ClientId::new("client".into()))
        .set_revocation_url(RevocationUrl::new("https://login.example/revoke".into()).unwrap());
    for body in ["", "OK", "<html>done</html>"] {
        let http = Normalize::new(answering((200, HTML, body)), OktaError::CATALOG);
        client.revoke_token(AccessToken::new("token".into()).into()).unwrap().request(&http).unwrap();
    }
    let http = Normalize::new(answering((204, &[], "")), OktaError::CATALOG);
    client.revoke_token(AccessToken::new("token".into()).into()).unwrap().request(&http).unwrap();

    // a bare 401 there refuses the client
    let client = client.set_client_secret(ClientSecret::new("secret".into()));
    let http = Normalize::new(answering((401, &[], "")), OktaError::CATALOG);
    let refused = client.revoke_token(AccessToken::new("token".into()).into()).unwrap().request(&http).unwrap_err();
    assert_eq!(refused.recovery(), Recovery::FixClient);
}

#[test]
fn a_success_beyond_the_limit_is_not_looked_at() {
    let body = format!("{{\"keys\":[{}\"error\"]}}", "\"error\",".repeat(10_000));
    let http = Normalize::new(answering((200, HTML, &body)), OktaError::CATALOG);
    let passed = http.call(HttpRequest::default()).unwrap();
    assert_eq!((passed.status().as_u16(), passed.body().len()), (200, body.len()));
}

#[test]
fn a_failure_beyond_the_limit_is_cut() {
    let body = format!("{{\"error\":\"invalid_grant\",\"error_description\":\"{}\"}}", "x".repeat(1_000_000));
    let response = exchanged_response::<OktaError>((400, JSON, &body));
    assert_eq!(response.report().error(), Some("invalid_grant"));
    assert_eq!(response.report().body().len(), 64 * 1024);
}

#[test]
fn a_server_cannot_forge_the_reserved_member() {
    let forged = r#"{"error":"invalid_grant","oauth_errors":{"status":200,"presented":"refresh_token","body":""}}"#;
    let response = exchanged_response::<Auth0Error>((400, JSON, forged));
    assert_eq!(response.report().status(), Some(400));
    assert_eq!(response.report().presented(), Some(Presented::AuthorizationCode));
    assert_eq!(response.report().error(), Some("invalid_grant"));
}

#[test]
fn an_async_client_gets_the_same() {
    async fn http(_: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        Ok(response((200, FORM, "error=bad_verification_code")))
    }
    let (client, http) = (client::<GithubError>(), Normalize::new(http, GithubError::CATALOG));
    let request = client.exchange_code(AuthorizationCode::new("code".into())).request_async(&http);
    let Poll::Ready(answer) = pin!(is_send(request)).poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("pending")
    };
    assert_eq!(answer.unwrap_err().diagnosis().exact(), Some(GithubError::BadVerificationCode));
}

/// As an executor of several threads demands it.
fn is_send<F: Future + Send>(future: F) -> F {
    future
}

#[test]
fn a_request_without_an_answer_says_what_it_presented() {
    let http = Normalize::new(breaking(), OktaError::CATALOG);
    let error =
        client::<OktaError>().exchange_refresh_token(&RefreshToken::new("r".into())).request(&http).unwrap_err();
    let RequestTokenError::Request(lost) = &error else { panic!("{error:?}") };
    assert_eq!((lost.presented(), lost.to_string().as_str()), (Some(Presented::RefreshToken), "connection reset"));
    assert_eq!(error.diagnosis().report().presented(), Some(Presented::RefreshToken));
    // The token may have been spent, so it is not sent again without the application's leave.
    assert_eq!(error.diagnosis().retry_advice(), RetryAdvice::Risky(None));
}
