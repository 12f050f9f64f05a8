//! A conforming answer: status, headers, body and redirect.

use std::time::Duration;

use oauth_errors::reply::{Member, ResponseMode};
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Endpoint, Reply, Report, RetryAfter, StandardCode};

fn header(reply: &Reply, wanted: &str) -> Option<String> {
    reply.headers().find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

fn body(reply: &Reply) -> String {
    String::from_utf8(reply.body()).unwrap()
}

#[test]
fn it_is_json_that_no_cache_keeps() {
    let reply = Reply::from(StandardCode::InvalidGrant).with_description("Used before");
    assert_eq!(reply.status(), 400);
    assert_eq!(body(&reply), r#"{"error":"invalid_grant","error_description":"Used before"}"#);
    let headers: Vec<_> = reply.headers().collect();
    let expected = [("Content-Type", "application/json"), ("Cache-Control", "no-store"), ("Pragma", "no-cache")];
    assert_eq!(headers, expected.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn a_vendor_s_error_becomes_its_standard_code_and_the_vendor_s_title_is_said_only_on_request() {
    let reply = Reply::from(OktaError::NoMatchingPolicy);
    assert_eq!(reply.code(), Some(StandardCode::AccessDenied));
    assert_eq!(reply.description(), Some(StandardCode::AccessDenied.title()));
    let entry = OktaError::NoMatchingPolicy.entry();
    assert_eq!(Reply::from(entry).description(), Some(StandardCode::AccessDenied.title()));
    let asked = Reply::from(entry).with_description(entry.title());
    assert_eq!(asked.description(), Some("No access rule matched"));
}

#[test]
fn a_question_mark_turns_an_error_into_a_reply() {
    fn handler() -> Result<(), Reply> {
        Err(OktaError::UserNotAssigned)?
    }
    let reply = handler().unwrap_err();
    assert_eq!(reply.to_string(), "400 access_denied");
    assert_eq!(reply.description(), Some(StandardCode::AccessDenied.title()));
}

#[test]
fn a_question_mark_on_a_resources_error_gives_its_status_and_challenge() {
    fn handler(code: StandardCode) -> Result<(), Reply> {
        Err(code)?
    }
    for (code, status) in [(StandardCode::InsufficientScope, 403), (StandardCode::InvalidToken, 401)] {
        let reply = handler(code).unwrap_err();
        assert_eq!((reply.endpoint(), reply.status()), (Endpoint::Resource, status), "{code:?}");
        let expected = format!("Bearer error=\"{}\", error_description=\"{}\"", code.code(), code.title());
        assert_eq!(header(&reply, "WWW-Authenticate"), Some(expected));
    }
}

#[test]
fn a_code_is_answered_from_an_endpoint_that_returns_it() {
    for &code in StandardCode::ALL {
        let endpoints = code.specification().endpoints();
        let endpoint = Reply::from(code).endpoint();
        assert!(endpoints.contains(&endpoint), "{code:?} at {endpoint}, not one of {endpoints:?}");
        // the token endpoint wherever it can be
        assert_eq!(endpoint == Endpoint::Token, endpoints.contains(&Endpoint::Token), "{code:?}");
    }
}

#[test]
fn the_status_follows_from_code_and_endpoint() {
    let status = |code: StandardCode, endpoint| Reply::from(code).at(endpoint).status();
    assert_eq!(status(StandardCode::ServerError, Endpoint::Token), 500);
    assert_eq!(status(StandardCode::TemporarilyUnavailable, Endpoint::Revocation), 503);
    assert_eq!(status(StandardCode::AccessDenied, Endpoint::Token), 400);
    assert_eq!(status(StandardCode::AccessDenied, Endpoint::BackchannelAuthentication), 403);
    assert_eq!(status(StandardCode::UseDpopNonce, Endpoint::Token), 400);
    assert_eq!(status(StandardCode::UseDpopNonce, Endpoint::Userinfo), 401);
    assert_eq!(status(StandardCode::InsufficientUserAuthentication, Endpoint::Token), 400);
    assert_eq!(status(StandardCode::InsufficientScope, Endpoint::Resource), 403);
}

#[test]
fn every_error_of_the_authorization_endpoint_rides_on_a_redirect() {
    assert!(StandardCode::ALL.iter().all(|code| code.status_at(Endpoint::Authorization) == 302));
    let elsewhere = Endpoint::ALL.iter().filter(|&&endpoint| endpoint != Endpoint::Authorization);
    for &endpoint in elsewhere {
        assert!(StandardCode::ALL.iter().all(|code| (400..600).contains(&code.status_at(endpoint))), "{endpoint}");
    }
}

#[test]
fn without_a_redirect_the_authorization_endpoint_shows_a_page_with_the_status_of_a_pushed_request() {
    assert_eq!(Reply::from(StandardCode::InvalidRequest).at(Endpoint::Authorization).status(), 400);
    assert_eq!(Reply::from(StandardCode::ServerError).at(Endpoint::Authorization).status(), 500);
}

#[test]
fn only_an_error_s_status_is_taken() {
    assert_eq!(Reply::from(StandardCode::SlowDown).with_status(429).status(), 429);
    assert_eq!(Reply::from(StandardCode::SlowDown).with_status(200).status(), 400);
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let reply = Reply::from(StandardCode::TemporarilyUnavailable);
    let seconds = reply.clone().with_retry_after(Duration::from_secs(120));
    assert_eq!(header(&seconds, "Retry-After").as_deref(), Some("120"));
    let begun = reply.clone().with_retry_after(Duration::from_millis(64_570));
    assert_eq!(header(&begun, "Retry-After").as_deref(), Some("65"));
    let date = reply.clone().with_retry_after(RetryAfter::At(784_111_777));
    assert_eq!(header(&date, "Retry-After").as_deref(), Some("Sun, 06 Nov 1994 08:49:37 GMT"));
    let never = reply.with_retry_after(RetryAfter::At(u64::MAX));
    assert_eq!(header(&never, "Retry-After").as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
}

#[test]
fn a_redirect_keeps_the_query_and_brings_state_and_issuer() {
    let reply = Reply::from(StandardCode::AccessDenied).with_description("No, thanks").redirect(
        "https://client.example/cb?tenant=a%20b#old",
        ResponseMode::Query,
        Some("x&y=\"z\""),
        Some("https://as.example"),
    );
    assert_eq!(reply.status(), 302);
    assert_eq!(
        header(&reply, "Location").as_deref(),
        Some(concat!(
            "https://client.example/cb?tenant=a%20b&error=access_denied&error_description=No%2C+thanks",
            "&state=x%26y%3D%22z%22&iss=https%3A%2F%2Fas.example"
        ))
    );
    assert_eq!((reply.body().len(), header(&reply, "Content-Type")), (0, None));
    let report_url = reply.location().unwrap();
    let report = Report::from_redirect(&report_url);
    assert_eq!((report.state(), report.iss()), (Some("x&y=\"z\""), Some("https://as.example")));
}

#[test]
fn a_redirect_may_use_the_fragment_and_says_nothing_that_is_not_for_browsers() {
    let reply = Reply::from(StandardCode::TemporarilyUnavailable)
        .with_description("")
        .with_status(503)
        .with_retry_after(Duration::from_secs(9))
        .redirect("com.example.app:/cb", ResponseMode::Fragment, None, None);
    assert_eq!(reply.location().as_deref(), Some("com.example.app:/cb#error=temporarily_unavailable"));
    assert_eq!((reply.status(), header(&reply, "Retry-After")), (302, None));
}

#[test]
fn a_redirect_uri_cannot_end_the_header() {
    let uri = "https://client.example/\r\nSet-Cookie: a=b?ü";
    let reply =
        Reply::from(StandardCode::AccessDenied).with_description("").redirect(uri, ResponseMode::Query, None, None);
    let expected = "https://client.example/%0D%0ASet-Cookie:%20a=b?%C3%BC&error=access_denied";
    assert_eq!(reply.location().as_deref(), Some(expected));
}

#[test]
fn extension_members_are_json_of_any_shape() {
    let claims = Member::Object(vec![("name".into(), "email".into()), ("ok".into(), true.into())]);
    let reply = Reply::from(StandardCode::NeedInfo)
        .with_description("")
        .with_member("ticket", "old")
        .with_member("ticket", "\"é\u{1f600}\\\n")
        .with_member("required_claims", vec![claims, Member::Null, Member::Float(0.5)])
        .with_member("interval", 7_u32)
        .with_member("error", "mine");
    let expected = concat!(
        r#"{"error":"need_info","ticket":"\"\u00e9\ud83d\ude00\\\u000a","#,
        r#""required_claims":[{"name":"email","ok":true},null,0.5],"interval":7}"#
    );
    assert_eq!((reply.status(), body(&reply).as_str()), (403, expected));
}

#[test]
fn a_redirect_uri_keeps_its_query() {
    let location = |uri: &str| {
        let reply = Reply::from(StandardCode::AccessDenied).redirect(uri, ResponseMode::Query, None, None);
        reply.location().unwrap().split("&error_description").next().unwrap().to_owned()
    };
    assert_eq!(location("https://app.example/cb"), "https://app.example/cb?error=access_denied");
    assert_eq!(location("https://app.example/cb?a=1"), "https://app.example/cb?a=1&error=access_denied");
    assert_eq!(location("https://app.example/cb?"), "https://app.example/cb?error=access_denied");
}

#[test]
fn members_of_a_problem_do_not_stand_for_its_own() {
    let reply =
        Reply::from(StandardCode::InvalidRequest).with_member("status", 200_i64).with_member("trace", "7").as_problem();
    let problem: serde_json::Value = serde_json::from_slice(&reply.body()).unwrap();
    assert_eq!((&problem["status"], &problem["trace"]), (&400.into(), &"7".into()));
}

#[test]
fn a_number_that_json_does_not_have_is_null() {
    let reply = Reply::from(StandardCode::InvalidRequest)
        .with_member("a", Member::Float(f64::NAN))
        .with_member("b", Member::Float(1.5));
    let body: serde_json::Value = serde_json::from_slice(&reply.body()).unwrap();
    assert_eq!((&body["a"], &body["b"]), (&serde_json::Value::Null, &1.5.into()));
}

#[test]
fn state_and_iss_of_a_redirect_are_the_clients_own() {
    let reply = Reply::from(StandardCode::AccessDenied).with_member("state", "of an extension");
    let states = |reply: &Reply| {
        let parameters = reply.parameters().filter(|(name, _)| *name == "state");
        parameters.map(|(_, value)| value.into_owned()).collect::<Vec<_>>()
    };
    assert_eq!(states(&reply), ["of an extension"]);
    let redirected = reply.redirect("https://app.example/cb", ResponseMode::Query, Some("xyzzy"), None);
    assert_eq!(states(&redirected), ["xyzzy"]);
}
