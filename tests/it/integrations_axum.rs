//! Feature `axum`: a handler returns a reply, as success or as error.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum_core::body::Body;
use axum_core::extract::FromRequest;
use axum_core::response::{IntoResponse, Response};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use oauth_errors::reply::ResponseMode;
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Endpoint, Reply, Report, StandardCode};

/// What is ready at once, as the body of a reply is.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not ready"),
    }
}

fn body(response: Response) -> Vec<u8> {
    ready(response.into_body().collect()).unwrap().to_bytes().to_vec()
}

#[test]
fn a_reply_is_a_response() {
    let response = Reply::from(StandardCode::InvalidGrant).with_description("").into_response();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert_eq!(body(response), br#"{"error":"invalid_grant"}"#);
}

#[test]
fn a_redirect_is_a_response() {
    let reply = Reply::from(StandardCode::LoginRequired).with_description("");
    let response = reply.redirect("https://c.example/", ResponseMode::Fragment, None, None).into_response();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(response.headers()["location"], "https://c.example/#error=login_required");
    assert!(body(response).is_empty());
}

#[test]
fn a_typed_error_leaves_a_handler_through_a_question_mark() {
    fn check() -> Result<(), OktaError> {
        Err(OktaError::UserNotAssigned)
    }
    fn handler() -> Result<&'static str, Reply> {
        check()?;
        Ok("token")
    }
    let response = handler().into_response();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(body(response).starts_with(br#"{"error":"access_denied","#));
}

/// What the extractor makes of a request.
fn extracted(method: &str, uri: &str, kind: &str, form: &str) -> Result<Report<'static>, StatusCode> {
    let request = Request::builder().method(method).uri(uri).header("content-type", kind);
    let request = request.body(Body::from(form.to_owned())).unwrap();
    ready(Report::from_request(request, &())).map_err(|response| response.status())
}

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

#[test]
fn a_callback_is_a_report_whether_it_has_an_error_or_not() {
    let report = extracted("GET", "/callback?error=access_denied&state=8d6c", "", "").unwrap();
    assert_eq!((report.error(), report.state()), (Some("access_denied"), Some("8d6c")));
    assert_eq!(report.endpoint(), Some(Endpoint::Authorization));
    let report = extracted("GET", "/callback?code=a%20b&state=8d6c", "", "").unwrap();
    assert!(!StandardCode::CATALOG.is_error(&report));
    assert_eq!((report.get("/code"), report.state()), (Some("a b"), Some("8d6c")));
}

#[test]
fn a_form_post_is_a_report() {
    let report = extracted("POST", "/callback", FORM, "error=login_required&state=a+b").unwrap();
    assert_eq!((report.error(), report.state()), (Some("login_required"), Some("a b")));
}

#[test]
fn what_is_no_callback_is_refused() {
    assert_eq!(extracted("PUT", "/callback?code=c", "", "").unwrap_err(), StatusCode::BAD_REQUEST);
    assert_eq!(extracted("POST", "/callback", "application/json", "{}").unwrap_err(), StatusCode::BAD_REQUEST);
    let long = format!("state={}", "x".repeat(3 << 20));
    assert_eq!(extracted("POST", "/callback", FORM, &long).unwrap_err(), StatusCode::PAYLOAD_TOO_LARGE);
}
