//! What a report says beyond error and text: success or error, and the values that a caller goes on with.

use std::time::{Duration, UNIX_EPOCH};

use oauth_errors::vendors::{github::GithubError, slack::SlackError};
use oauth_errors::{Report, RetryAfter, StandardCode};

fn headers<'a>(headers: &[(&'a str, &'a str)]) -> Report<'a> {
    Report::from_response(400, headers.iter().copied(), b"")
}

#[test]
fn headers_are_found_in_any_letter_case_the_first_of_a_name() {
    let report = headers(&[("X-Request-ID", " one "), ("x-request-id", "two")]);
    assert_eq!(report.header("x-REQUEST-id"), Some("one"));
    assert_eq!(report.header("x-request"), None);
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let after = |value| headers(&[("Retry-After", value)]).retry_after();
    assert_eq!(after("120"), Some(RetryAfter::Delay(Duration::from_secs(120))));
    assert_eq!(after("1.5"), Some(RetryAfter::Delay(Duration::from_millis(1500))));
    assert_eq!(after(" 0 "), Some(RetryAfter::Delay(Duration::ZERO)));
    assert_eq!(after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(RetryAfter::At(784_111_777)));
    assert_eq!(after("Sunday, 06-Nov-94 08:49:37 GMT"), Some(RetryAfter::At(784_111_777)));
    assert_eq!(after("18446744073709551615"), Some(RetryAfter::Delay(Duration::from_secs(u64::MAX))));
    for nothing in ["", "soon", "-5", "nan", "99999999999999999999", "Sun, 99 Nov 1994 08:49:37 GMT"] {
        assert_eq!(after(nothing), None, "{nothing}");
    }
}

#[test]
fn retry_after_counts_from_now_and_never_backwards() {
    let at = RetryAfter::At(1000);
    assert_eq!(at.delay_from(UNIX_EPOCH + Duration::from_secs(990)), Duration::from_secs(10));
    assert_eq!(at.delay_from(UNIX_EPOCH + Duration::from_secs(1010)), Duration::ZERO);
    assert_eq!(RetryAfter::Delay(Duration::from_secs(7)).delay_from(UNIX_EPOCH), Duration::from_secs(7));
    assert!(RetryAfter::At(u64::MAX).delay_from(UNIX_EPOCH) > Duration::from_secs(1 << 60));
}

#[test]
fn a_duration_becomes_a_retry_after_in_either_way() {
    let pause = Duration::from_secs(7);
    assert_eq!(RetryAfter::from(pause), RetryAfter::Delay(pause));
    let into: RetryAfter = pause.into();
    assert_eq!(into.delay_from(UNIX_EPOCH), pause);
}

#[test]
fn retry_after_may_be_in_the_body() {
    let report = Report::from_body(r#"{"message":"m","retry_after":3}"#);
    assert_eq!(report.retry_after(), Some(RetryAfter::Delay(Duration::from_secs(3))));
    for body in [r#"{"retry_after":2.5}"#, r#"{"retry_after":"2.5"}"#] {
        let report = Report::from_body(body);
        assert_eq!(report.retry_after(), Some(RetryAfter::Delay(Duration::from_millis(2500))), "{body}");
    }
    let both = Report::from_response(429, [("Retry-After", "9")], br#"{"retry_after":3}"#);
    assert_eq!(both.retry_after(), Some(RetryAfter::Delay(Duration::from_secs(9))));
}

#[test]
fn a_nonce_is_the_header_s() {
    assert_eq!(headers(&[("dpop-nonce", "n1")]).dpop_nonce(), Some("n1"));
    assert_eq!(headers(&[("DPoP-Nonce", "")]).dpop_nonce(), None);
    assert_eq!(headers(&[]).dpop_nonce(), None);
    let challenge = headers(&[("OAuth-Client-Attestation-Challenge", "c1")]);
    assert_eq!(challenge.attestation_challenge(), Some("c1"));
}

#[test]
fn continuation_values_are_read_whatever_carrier_brought_them() {
    let body =
        r#"{"error":"mfa_required","mfa_token":"m1","claims":"{\"access_token\":{}}","interval":"10","scope":"a b"}"#;
    let report = Report::from_body(body);
    assert_eq!((report.mfa_token(), report.claims()), (Some("m1"), Some(r#"{"access_token":{}}"#)));
    assert_eq!(report.interval(), Some(Duration::from_secs(10)));
    assert_eq!(report.scope().collect::<Vec<_>>(), ["a", "b"]);
    let redirect = Report::from_redirect("?error=interaction_required&claims=%7B%7D&suberror=basic_action");
    assert_eq!((redirect.claims(), redirect.get("/suberror")), (Some("{}"), Some("basic_action")));
}

#[test]
fn a_time_that_is_no_number_is_none() {
    for body in [r#"{"interval":"soon"}"#, r#"{"interval":-5}"#, r#"{"interval":-1.5}"#, r#"{"interval":null}"#] {
        assert_eq!(Report::from_body(body).interval(), None, "{body}");
    }
    assert_eq!(Report::from_body(r#"{"interval":10.0}"#).interval(), Some(Duration::from_secs(10)));
    let largest = Report::from_body(r#"{"interval":18446744073709551615}"#).interval();
    assert_eq!(largest, Some(Duration::from_secs(u64::MAX)));
}

#[test]
fn a_success_is_one_whatever_its_status() {
    for body in [
        r#"{"access_token":"t","token_type":"Bearer"}"#,
        "access_token=t&token_type=bearer",
        r#"{"access_token":"t","error":null}"#,
        r#"{"id_token":"t","error":""}"#,
    ] {
        for status in [200, 400, 500] {
            let report = Report::from_response(status, [("x", "y")], body.as_bytes());
            assert!(report.is_success(), "{body}");
            assert!(!StandardCode::CATALOG.is_error(&report), "{body}");
        }
    }
}

#[test]
fn an_error_is_one_with_status_200_too() {
    let report = Report::from_response(200, [("x", "y")], b"error=bad_verification_code&error_description=d");
    assert!(!report.is_success());
    assert!(GithubError::CATALOG.is_error(&report));
    let both = Report::from_response(200, [("x", "y")], br#"{"access_token":"","error":"invalid_grant"}"#);
    assert!(StandardCode::CATALOG.is_error(&both));
}

#[test]
fn a_vendor_s_own_mark_makes_an_error_where_status_and_error_do_not() {
    let report = Report::from_response(200, [("x", "y")], br#"{"ok":false,"needed":"chat:write"}"#);
    assert!(SlackError::CATALOG.is_error(&report));
    assert!(!StandardCode::CATALOG.is_error(&report));
    let fine = Report::from_response(200, [("x", "y")], br#"{"ok":true}"#);
    assert!(!SlackError::CATALOG.is_error(&fine));
}

#[test]
fn an_answer_without_any_error_is_one_by_its_status_only() {
    for (status, error) in [(200, false), (302, false), (400, true), (401, true), (503, true)] {
        let report = Report::from_response(status, [("x", "y")], b"");
        assert_eq!(StandardCode::CATALOG.is_error(&report), error, "{status}");
    }
}

#[test]
fn what_something_else_has_parsed_is_a_report() {
    let report = Report::from_error("invalid_grant", Some("d")).with_status(400);
    assert_eq!((report.error(), report.description()), (Some("invalid_grant"), Some("d")));
    assert_eq!(report.status(), Some(400));
    assert_eq!(Report::from_error("invalid_grant", None).description(), None);
}

#[test]
fn an_owned_report_says_the_same() {
    let body = r#"{"error":"invalid_grant","error_description":"d","error_codes":[7]}"#.to_owned();
    let report =
        Report::from_response(400, [("Retry-After", "7"), ("WWW-Authenticate", "Bearer realm=\"r\"")], body.as_bytes());
    let owned = report.clone().into_owned();
    assert_eq!((owned.error(), owned.description()), (report.error(), report.description()));
    assert_eq!(
        (owned.status(), owned.retry_after(), owned.carrier()),
        (report.status(), report.retry_after(), report.carrier())
    );
    assert_eq!(owned.get("/error_codes/0"), report.get("/error_codes/0"));
    assert_eq!(owned.challenges().count(), 1);
    assert_eq!(owned.body(), report.body());
}
