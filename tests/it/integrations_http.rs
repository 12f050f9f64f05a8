//! Feature `http`: answers of clients and replies of servers that speak the types of crate `http`.

use http::{HeaderValue, Response, StatusCode};
use oauth_errors::reply::{AuthScheme, ResponseMode};
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Carrier, Endpoint, Reply, Report, StandardCode};

#[test]
fn a_report_has_status_headers_and_body() {
    let response = Response::builder()
        .status(401)
        .header("WWW-Authenticate", r#"Basic realm="x""#)
        .header("www-authenticate", r#"DPoP error="use_dpop_nonce""#)
        .header("DPoP-Nonce", "abc")
        .body(Vec::new())
        .unwrap();
    let report = Report::from(&response);
    assert_eq!((report.error(), report.dpop_nonce()), (Some("use_dpop_nonce"), Some("abc")));
    assert_eq!((report.status_code(), report.challenges().count()), (Some(StatusCode::UNAUTHORIZED), 2));
    assert_eq!(report.carrier(), Carrier::Challenge);
}

#[test]
fn a_report_is_made_of_parts_as_well() {
    let (parts, body) = Response::builder().status(400).body(r#"{"error":"invalid_grant"}"#).unwrap().into_parts();
    let report = Report::from_parts(&parts, body.as_bytes());
    assert_eq!((report.status(), report.error()), (Some(400), Some("invalid_grant")));
}

#[test]
fn header_bytes_that_are_no_text_harm_nothing() {
    let mut response = Response::new(r#"{"error":"invalid_grant"}"#);
    response.headers_mut().insert("retry-after", HeaderValue::from_bytes(b"\xff\xfe1").unwrap());
    let report = Report::from(&response);
    assert_eq!((report.error(), report.retry_after()), (Some("invalid_grant"), None));
}

#[test]
fn a_status_is_one_of_http_s_or_none() {
    assert_eq!(Report::from_body("").with_status(0).status_code(), None);
    assert_eq!(
        OktaError::NoMatchingPolicy.entry().status_code().map(|status| status.as_u16()),
        OktaError::NoMatchingPolicy.status()
    );
    assert_eq!(Reply::from(StandardCode::ServerError).status_code(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn a_reply_becomes_a_whole_response() {
    let reply = Reply::from(StandardCode::InvalidToken)
        .at(Endpoint::Resource)
        .with_challenge(AuthScheme::bearer())
        .with_challenge(AuthScheme::dpop().with_algs("ES256"));
    let response: Response<Vec<u8>> = reply.clone().into();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(response.headers().get_all("www-authenticate").iter().count(), 2);
    assert_eq!(response.headers().len(), reply.headers().count());
    assert_eq!(response.body(), &reply.body());
}

#[test]
fn a_redirect_becomes_one_too() {
    let uri = "https://client.example/cb";
    let reply = Reply::from(StandardCode::AccessDenied).with_description("").redirect(
        uri,
        ResponseMode::Query,
        Some("s"),
        None,
    );
    let response: Response<Vec<u8>> = reply.into();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(response.headers()["location"], "https://client.example/cb?error=access_denied&state=s");
    assert!(response.body().is_empty());
}

#[test]
fn no_code_loses_a_header_on_the_way() {
    for &code in StandardCode::ALL {
        for &endpoint in Endpoint::ALL {
            let reply = Reply::from(code).at(endpoint).with_dpop_nonce("n").with_scope("a b");
            let headers = reply.headers().count();
            let response: Response<Vec<u8>> = reply.into();
            assert_eq!(response.headers().len(), headers);
            assert_eq!(StandardCode::diagnose(&Report::from(&response)).exact(), Some(code));
        }
    }
}
