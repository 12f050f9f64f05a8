//! Whether stored tokens may be dropped: only on a positive verdict.

use oauth_errors::vendors::{
    authlete::AuthleteError, entra::EntraError, fusionauth::FusionauthError, keycloak::KeycloakError,
};
use oauth_errors::{EvidenceKind, Presented, Recovery, Report, Stability, StandardCode, Tokens};

use crate::shared::report;

/// Whether tokens may go, by an `error`, a status and what was presented.
fn tokens(error: &str, status: Option<u16>, presented: Option<Presented>) -> Tokens {
    let report = presented.into_iter().fold(report(Some(error), None, status), Report::presenting);
    StandardCode::diagnose(&report).tokens()
}

#[test]
fn a_refused_refresh_token_may_go() {
    for status in [400, 401] {
        let verdict = tokens("invalid_grant", Some(status), Some(Presented::RefreshToken));
        assert_eq!(verdict, Tokens::Discard, "{status}");
    }
}

#[test]
fn tokens_stay_after_a_plain_invalid_grant_for_anything_else() {
    for presented in [None, Some(Presented::AuthorizationCode), Some(Presented::Password), Some(Presented::Assertion)] {
        assert_eq!(tokens("invalid_grant", Some(400), presented), Tokens::Keep, "{presented:?}");
    }
}

#[test]
fn tokens_stay_after_any_other_error_for_a_refresh_token() {
    for error in StandardCode::ALL.iter().filter(|&&error| error != StandardCode::InvalidGrant) {
        let verdict = tokens(error.code(), Some(400), Some(Presented::RefreshToken));
        assert_eq!(verdict, Tokens::Keep, "{error}");
    }
}

#[test]
fn tokens_stay_after_rate_limits_failing_servers_and_answers_nobody_can_read() {
    for status in [403, 404, 408, 429, 500, 502, 503, 504, 520] {
        let verdict = tokens("invalid_grant", Some(status), Some(Presented::RefreshToken));
        assert_eq!(verdict, Tokens::Keep, "{status}");
    }
    for body in ["", "{\"x\":", "\u{0}", "{}", "[]"] {
        let report = Report::from_response(400, [("x", "y")], body.as_bytes()).presenting(Presented::RefreshToken);
        assert_eq!(StandardCode::diagnose(&report).tokens(), Tokens::Keep, "{body}");
    }
}

#[test]
fn tokens_stay_after_an_answer_that_had_to_be_salvaged() {
    for body in ["<html>invalid_grant</html>", r#"{"error":"invalid_grant","error_descr"#, "log: invalid_grant"] {
        let report = Report::from_response(400, [("x", "y")], body.as_bytes()).presenting(Presented::RefreshToken);
        let diagnosis = StandardCode::diagnose(&report);
        assert_eq!(diagnosis.evidence().kind(), EvidenceKind::ErrorInText, "{body}");
        assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::SignIn, Tokens::Keep), "{body}");
    }
}

#[test]
fn a_promised_code_of_a_dead_session_lets_tokens_go() {
    let text = "[A053308] Made up.";
    let error = AuthleteError::from_code("A053308").unwrap();
    assert_eq!((error.recovery(), error.entry().stability()), (Recovery::SignIn, Stability::Contract));
    let report = Report::from_error("invalid_grant", Some(text));
    assert_eq!(AuthleteError::diagnose(&report).tokens(), Tokens::Discard);
    let failing = report.with_status(500);
    assert_eq!(AuthleteError::diagnose(&failing).tokens(), Tokens::Keep);
}

#[test]
fn a_code_that_the_vendor_does_not_promise_lets_no_tokens_go_by_itself() {
    let report = Report::from_error("invalid_grant", Some("AADSTS700082: Made up.")).with_status(400);
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::SignIn, Tokens::Keep));
}

#[test]
fn a_text_lets_no_tokens_go_by_itself() {
    let by_fragment = KeycloakError::ALL.iter().filter(|error| error.recovery() == Recovery::SignIn);
    assert!(by_fragment.clone().count() > 10);
    for error in by_fragment.filter(|error| error.error().is_some_and(|own| own != error.code())) {
        assert_eq!(error.entry().stability(), Stability::Advisory, "{error}");
    }
}

#[test]
fn a_dead_browser_session_is_no_dead_token() {
    for error in ["login_required", "interaction_required", "account_selection_required"] {
        assert_eq!(StandardCode::from_code(error).map(StandardCode::recovery), Some(Recovery::SignIn));
        assert_eq!(tokens(error, Some(400), Some(Presented::RefreshToken)), Tokens::Keep, "{error}");
    }
}

#[test]
fn what_was_pieced_together_or_came_by_a_redirect_lets_no_tokens_go() {
    let kept = |report: Report<'static>| {
        assert_eq!(FusionauthError::diagnose(&report).recovery(), Recovery::SignIn, "{report:?}");
        assert_eq!(FusionauthError::diagnose(&report).tokens(), Tokens::Keep, "{report:?}");
    };
    let whole = r#"{"error":"invalid_grant","error_reason":"refresh_token_not_found"}"#;
    assert_eq!(FusionauthError::diagnose(&Report::from_body(whole)).tokens(), Tokens::Discard);
    kept(Report::from_body(r#"{"error":"invalid_grant","error_reason":"refresh_token_not_found","error_descr"#));
    kept(Report::from_redirect("https://app.example/cb?error=invalid_grant&error_reason=refresh_token_not_found"));
}

#[test]
fn a_code_for_either_kind_of_grant_speaks_of_the_one_that_was_presented() {
    let body = r#"{"error":"invalid_grant","error_codes":[70008]}"#;
    let by = |presented| {
        let report = Report::from_body(body).with_status(400).presenting(presented);
        let diagnosis = EntraError::diagnose(&report);
        (diagnosis.recovery(), diagnosis.tokens())
    };
    assert_eq!(by(Presented::RefreshToken), (Recovery::SignIn, Tokens::Discard));
    assert_eq!(by(Presented::AuthorizationCode), (Recovery::RestartFlow, Tokens::Keep));
}
