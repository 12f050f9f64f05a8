//! Whether this very call may be repeated, and when.

use std::time::Duration;

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Diagnosis, Presented, Recovery, Report, RetryAdvice, RetryAfter, StandardCode, Tokens, Unanswered};

#[test]
fn polls_wait_for_the_interval_and_slower_ones_five_seconds_more() {
    let advice = |body: &str| {
        let report = Report::from_body(body);
        StandardCode::diagnose(&report).retry_advice()
    };
    let after = |seconds| RetryAdvice::After(Some(RetryAfter::Delay(Duration::from_secs(seconds))));
    assert_eq!(advice(r#"{"error":"authorization_pending"}"#), after(5));
    assert_eq!(advice(r#"{"error":"authorization_pending","interval":2}"#), after(2));
    assert_eq!(advice(r#"{"error":"slow_down"}"#), after(10));
    assert_eq!(advice(r#"{"error":"slow_down","interval":"30"}"#), after(30));
    let forever = after(u64::MAX);
    assert_eq!(advice(r#"{"error":"slow_down","interval":18446744073709551615}"#), forever);
}

#[test]
fn a_poll_waits_as_long_as_retry_after_says_if_that_is_longer() {
    let after = |error: &str, header: &'static str| {
        let report = Report::from_error(error, None).with_headers([("Retry-After", header)]);
        StandardCode::diagnose(&report).retry_advice()
    };
    let delay = |seconds| RetryAdvice::After(Some(RetryAfter::Delay(Duration::from_secs(seconds))));
    assert_eq!([after("authorization_pending", "30"), after("slow_down", "30")], [delay(30); 2]);
    assert_eq!([after("authorization_pending", "1"), after("slow_down", "1")], [delay(5), delay(10)]);
    let date = RetryAdvice::After(Some(RetryAfter::At(784_111_777)));
    assert_eq!(after("slow_down", "Sun, 06 Nov 1994 08:49:37 GMT"), date);
}

#[test]
fn after_a_failure_of_the_server_a_code_or_refresh_token_may_be_spent() {
    let advice = |status, presented| {
        let report = Report::from_response(status, [("Retry-After", "1")], b"").presenting(presented);
        StandardCode::diagnose(&report).retry_advice()
    };
    let after = Some(RetryAfter::Delay(Duration::from_secs(1)));
    for presented in [Presented::AuthorizationCode, Presented::RefreshToken, Presented::PreAuthorizedCode] {
        for status in [500, 502, 504, 520] {
            assert_eq!(advice(status, presented), RetryAdvice::Risky(after), "{presented:?} {status}");
        }
        // these are refused before anything is done
        for status in [429, 503] {
            assert_eq!(advice(status, presented), RetryAdvice::After(after), "{presented:?} {status}");
        }
    }
    assert_eq!(advice(500, Presented::ClientCredentials), RetryAdvice::After(after));
    // another attempt of a password counts
    for status in [429, 500, 503] {
        assert_eq!(advice(status, Presented::Password), RetryAdvice::Risky(after), "{status}");
    }
}

#[test]
fn a_gateway_that_lost_its_connection_does_not_know_what_was_done() {
    let advice = |body: &'static [u8]| {
        let report = Report::from_response(503, [("x", "y")], body).presenting(Presented::RefreshToken);
        StandardCode::diagnose(&report).retry_advice()
    };
    assert_eq!(advice(b"connection lost before headers"), RetryAdvice::Risky(None));
    assert_eq!(advice(br#"{"error":"temporarily_unavailable"}"#), RetryAdvice::After(None));
}

#[test]
fn a_server_error_of_whatever_request_may_have_done_something() {
    let report = Report::from_error("server_error", None).with_status(400);
    assert_eq!(StandardCode::diagnose(&report).retry_advice(), RetryAdvice::Risky(None));
    let report = Report::from_error("temporarily_unavailable", None).with_status(400);
    assert_eq!(StandardCode::diagnose(&report).retry_advice(), RetryAdvice::After(None));
}

#[test]
fn what_only_a_change_can_help_is_not_repeated() {
    for error in ["invalid_grant", "invalid_client", "invalid_request", "access_denied", "login_required"] {
        let report = Report::from_error(error, None).with_status(400);
        assert_eq!(StandardCode::diagnose(&report).retry_advice(), RetryAdvice::No, "{error}");
    }
}

#[test]
fn a_request_without_an_answer_is_repeated_at_a_risk_only_if_it_may_have_been_carried_out() {
    let cases = [
        (Unanswered::NotBuilt, Recovery::FixRequest, RetryAdvice::No, "the request could not be built"),
        (Unanswered::NotSent, Recovery::Retry, RetryAdvice::After(None), "no connection"),
        (Unanswered::Broken, Recovery::Retry, RetryAdvice::Risky(None), "the connection broke before an answer came"),
        (Unanswered::Unreadable, Recovery::Unknown, RetryAdvice::No, "the answer could not be read"),
    ];
    for (why, recovery, advice, text) in cases {
        let typed = Diagnosis::<OktaError>::unanswered(why);
        assert_eq!((typed.recovery(), typed.retry_advice(), typed.tokens()), (recovery, advice, Tokens::Keep));
        let untyped = OktaError::CATALOG.unanswered(why);
        for shown in [typed.to_string(), untyped.to_string(), typed.untyped().into_owned().to_string()] {
            assert_eq!(shown, format!("Okta: {text}"));
        }
        assert_eq!((untyped.recovery(), untyped.retry_advice()), (recovery, advice));
    }
}
