//! Feature `axum`: a handler returns a reply, as success or as error.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http_body_util::BodyExt;
use oauth_errors::reply::ResponseMode;
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Reply, StandardCode};

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
