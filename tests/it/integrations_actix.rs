//! Feature `actix-web-4`: a handler returns a reply, as error or as response.

use actix_web::ResponseError;
use actix_web::body::MessageBody;
use oauth_errors::reply::ResponseMode;
use oauth_errors::{Endpoint, Reply, StandardCode};

#[test]
fn a_reply_is_an_error_response() {
    let reply = Reply::from(StandardCode::InvalidToken).with_description("").at(Endpoint::Resource);
    let response = reply.error_response();
    assert_eq!(response.status().as_u16(), 401);
    assert_eq!(ResponseError::status_code(&reply).as_u16(), 401);
    assert_eq!(response.headers().get("cache-control").unwrap(), "no-store");
    assert_eq!(response.headers().get("www-authenticate").unwrap(), "Bearer error=\"invalid_token\"");
    assert_eq!(&response.into_body().try_into_bytes().unwrap()[..], br#"{"error":"invalid_token"}"#);
}

#[test]
fn a_redirect_is_a_response() {
    let reply = Reply::from(StandardCode::LoginRequired).with_description("");
    let response = reply.redirect("https://c.example/", ResponseMode::Query, None, None).error_response();
    assert_eq!(response.status().as_u16(), 302);
    assert_eq!(response.headers().get("location").unwrap(), "https://c.example/?error=login_required");
}
