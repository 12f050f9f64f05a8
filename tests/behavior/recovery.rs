//! What to do next: each rule with its cases.

use std::time::Duration;

use oauth_errors::vendors::{entra::EntraError, okta::OktaError, okta_api::OktaApiError, slack::SlackError};
use oauth_errors::{
    Diagnosis, Endpoint, EvidenceKind, Presented, Reason, Recovery, Report, RetryAdvice, RetryAfter, StandardCode,
    Tokens,
};

use crate::made_up;
use crate::shared::{diagnose, every_catalog};

/// What the standard catalog makes of an `error` with this status.
fn standard(error: &str, status: u16) -> Recovery {
    diagnose::<StandardCode>(Some(error), None, Some(status)).recovery()
}

#[test]
fn a_code_inside_an_answer_of_a_failing_gateway_is_no_verdict() {
    for status in [429, 500, 502, 503, 504, 509, 520, 530, 598, 599] {
        for error in ["invalid_grant", "invalid_client", "access_denied", "login_required", "no_such_error"] {
            assert_eq!(standard(error, status), Recovery::Retry, "{error} {status}");
        }
        let report = Report::from_error("invalid_grant", Some("AADSTS700082: Made up.")).with_status(status);
        let diagnosis = EntraError::diagnose(&report);
        assert_eq!((diagnosis.exact(), diagnosis.recovery()), (Some(EntraError::AADSTS700082), Recovery::Retry));
        assert_eq!(diagnosis.tokens(), Tokens::Keep);
    }
}

#[test]
fn an_unreadable_answer_of_a_failing_gateway_is_worth_a_retry() {
    for status in [429, 500, 502, 503, 504] {
        let report = Report::from_response(status, [("Retry-After", "30")], b"<html>Bad Gateway</html>");
        let diagnosis = OktaError::diagnose(&report);
        assert_eq!(diagnosis.recovery(), Recovery::Retry, "{status}");
        let after = RetryAfter::Delay(Duration::from_secs(30));
        assert_eq!(diagnosis.retry_advice(), RetryAdvice::After(Some(after)));
    }
}

#[test]
fn a_vendor_s_code_that_belongs_to_such_a_status_keeps_its_recovery() {
    let entry = OktaApiError::from_code("E0000009").unwrap();
    assert_eq!(entry.status(), Some(500));
    let report = Report::from_response(500, [("x", "y")], br#"{"errorCode":"E0000009","errorSummary":"made up"}"#);
    assert_eq!(OktaApiError::diagnose(&report).recovery(), entry.recovery());
    let elsewhere = report.with_status(502);
    assert_eq!(OktaApiError::diagnose(&elsewhere).recovery(), Recovery::Retry);
}

#[test]
fn what_only_a_change_can_end_is_never_worth_a_retry() {
    for status in [501, 505, 506, 507, 508, 510] {
        for error in ["temporarily_unavailable", "server_error"] {
            assert_eq!(standard(error, status), Recovery::ContactVendor, "{error} {status}");
        }
        assert_eq!(standard("invalid_client", status), Recovery::FixClient);
    }
    for status in [501, 505, 506, 507, 508, 510, 511] {
        let report = Report::from_response(status, [("x", "y")], b"");
        let diagnosis = StandardCode::diagnose(&report);
        assert_eq!((diagnosis.recovery(), diagnosis.reason()), (Recovery::Unknown, Reason::Nothing), "{status}");
        assert_eq!(diagnosis.retry_advice(), RetryAdvice::No);
    }
}

#[test]
fn of_a_vendor_without_a_catalog_a_status_says_little() {
    let by = |status| {
        let diagnosis = StandardCode::diagnose(&Report::from_response(status, [("x", "y")], b"")).into_owned();
        (diagnosis.recovery(), diagnosis.reason())
    };
    for status in [200, 302, 400, 401, 403, 404, 405, 413, 418] {
        assert_eq!(by(status), (Recovery::Unknown, Reason::Nothing), "{status}");
    }
    for status in [408, 425, 429, 500, 502, 503, 504, 509, 520, 599] {
        assert_eq!(by(status), (Recovery::Retry, Reason::Status), "{status}");
    }
}

#[test]
fn a_401_at_a_resource_is_about_the_token_that_was_presented() {
    let bare = || Report::from_response(401, [("x", "y")], b"");
    let by = |report: Report<'static>| StandardCode::diagnose(&report).recovery();
    assert_eq!(by(bare().presenting(Presented::AccessToken)), Recovery::Refresh);
    assert_eq!(by(bare().at(Endpoint::Resource)), Recovery::SignIn);
    // a request without a token gets a challenge without an error
    assert_eq!(by(Report::from_challenges(["Bearer realm=\"x\""]).with_status(401)), Recovery::SignIn);
    // an expired secret of the client must not send everybody to sign in
    for presented in [Presented::RefreshToken, Presented::ClientCredentials, Presented::AuthorizationCode] {
        assert_eq!(by(bare().presenting(presented)), Recovery::Unknown, "{presented:?}");
    }
    let unknown = Report::from_error("no_such_error", None).with_status(401).presenting(Presented::RefreshToken);
    assert_eq!(StandardCode::diagnose(&unknown).tokens(), Tokens::Keep);
    assert_eq!(by(unknown), Recovery::Unknown);
}

#[test]
fn of_a_known_vendor_the_status_is_better_than_nothing() {
    let by = |status| OktaError::diagnose(&Report::from_response(status, [("x", "y")], b"")).recovery();
    assert_eq!([by(401), by(403)], [Recovery::SignIn, Recovery::Unknown]);
    assert_eq!([by(400), by(404), by(418)], [Recovery::FixRequest; 3]);
    assert_eq!([by(408), by(425)], [Recovery::Retry; 2]);
    // where clients authenticate it is the client that was refused
    let client = [
        Report::from_body("").at(Endpoint::Token),
        Report::from_body("").at(Endpoint::Introspection),
        Report::from_body("").presenting(Presented::ClientCredentials),
        Report::from_challenges(["Basic realm=\"x\""]),
    ];
    let client = client.map(|report| OktaError::diagnose(&report.with_status(401)).recovery());
    assert_eq!(client, [Recovery::FixClient; 4]);
}

#[test]
fn a_limit_may_come_with_the_status_of_another_refusal() {
    for header in [("Retry-After", "7"), ("X-RateLimit-Remaining", "0")] {
        let report = Report::from_response(403, [header], b"");
        assert_eq!(StandardCode::diagnose(&report).recovery(), Recovery::Retry, "{header:?}");
    }
    let left = Report::from_response(403, [("X-RateLimit-Remaining", "12")], b"");
    assert_eq!(StandardCode::diagnose(&left).recovery(), Recovery::Unknown);
    // a code says more
    let denied = Report::from_response(403, [("Retry-After", "7")], br#"{"error":"access_denied"}"#);
    assert_eq!(StandardCode::diagnose(&denied).recovery(), Recovery::Denied);
}

#[test]
fn a_challenge_counts_where_the_body_has_a_word_that_is_no_code() {
    let by = |challenge: &'static str, body: &'static [u8]| {
        let headers = [("WWW-Authenticate", challenge), ("DPoP-Nonce", "n")];
        let diagnosis = StandardCode::diagnose(&Report::from_response(401, headers, body)).into_owned();
        assert_eq!(diagnosis.unknown_code(), None);
        (diagnosis.recovery(), diagnosis.reason())
    };
    let nonce = r#"DPoP error="use_dpop_nonce""#;
    assert_eq!(by(nonce, br#"{"error":"Unauthorized"}"#), (Recovery::RetryWithNonce, Reason::Challenge));
    let scope = r#"Bearer error="insufficient_scope", scope="read""#;
    assert_eq!(by(scope, br#"{"error":"Forbidden"}"#), (Recovery::Consent, Reason::Challenge));
    let level = r#"Bearer error="insufficient_user_authentication""#;
    assert_eq!(by(level, br#"{"error":"Unauthorized","status":401}"#), (Recovery::StepUp, Reason::Challenge));
    assert_eq!(by(scope, br#"{"error":"invalid_request"}"#), (Recovery::FixRequest, Reason::Standard));
}

#[test]
fn a_redirect_is_not_repeated_but_begun_again_by_a_click() {
    for error in ["server_error", "temporarily_unavailable"] {
        let url = format!("https://app.example/cb?error={error}&state=1");
        let report = Report::from_redirect(&url);
        let diagnosis = StandardCode::diagnose(&report);
        assert_eq!((diagnosis.recovery(), diagnosis.by_hand()), (Recovery::RestartFlow, true), "{error}");
        assert_eq!(diagnosis.retry_advice(), RetryAdvice::No);
    }
}

#[test]
fn a_poll_stays_one_whatever_its_status() {
    assert_eq!(standard("slow_down", 429), Recovery::SlowDown);
    assert_eq!(standard("authorization_pending", 429), Recovery::Poll);
    assert_eq!(standard("authorization_pending", 503), Recovery::Retry);
}

#[test]
fn where_there_is_no_user_nobody_is_asked() {
    let by = |error: &'static str, status| {
        let report = Report::from_error(error, None).with_status(status).presenting(Presented::ClientCredentials);
        StandardCode::diagnose(&report).recovery()
    };
    assert_eq!([by("insufficient_scope", 403), by("consent_required", 400)], [Recovery::ContactAdmin; 2]);
    assert_eq!([by("invalid_grant", 400), by("invalid_token", 401)], [Recovery::FixClient; 2]);
    for code in StandardCode::ALL {
        assert!(!by(code.code(), 400).needs_user(), "{code}");
    }
}

#[test]
fn a_token_request_is_never_followed_by_a_refresh() {
    let by = |endpoint, presented: Option<Presented>| {
        let report = Report::from_error("invalid_token", None).with_status(401).at(endpoint);
        StandardCode::diagnose(&presented.into_iter().fold(report, Report::presenting)).recovery()
    };
    assert_eq!(by(Endpoint::Token, None), Recovery::SignIn);
    assert_eq!(by(Endpoint::Token, Some(Presented::RefreshToken)), Recovery::SignIn);
    assert_eq!(by(Endpoint::Token, Some(Presented::SubjectToken)), Recovery::Rebuild);
    assert_eq!(by(Endpoint::Token, Some(Presented::AuthorizationCode)), Recovery::RestartFlow);
    assert_eq!(by(Endpoint::Registration, None), Recovery::FixClient);
    assert_eq!(by(Endpoint::Registration, Some(Presented::InitialAccessToken)), Recovery::FixClient);
    assert_eq!(by(Endpoint::Resource, None), Recovery::Refresh);
}

#[test]
fn a_credential_proof_is_made_again_with_the_nonce_of_the_answer() {
    let by = |body: &'static str| StandardCode::diagnose(&Report::from_body(body).with_status(400)).into_owned();
    let with = by(r#"{"error":"invalid_proof","c_nonce":"n1"}"#);
    assert_eq!((with.recovery(), with.next().nonce()), (Recovery::RetryWithNonce, Some("n1")));
    assert_eq!(by(r#"{"error":"invalid_proof"}"#).recovery(), Recovery::FixRequest);
}

#[test]
fn a_nonce_that_a_text_has_lost_is_nobody_s_fault() {
    let quoted = Report::from_text(r#"call failed: {"error":"use_dpop_nonce"}"#);
    assert_eq!(StandardCode::diagnose(&quoted).recovery(), Recovery::Unknown);
}

#[test]
fn an_unknown_word_of_a_vendor_whose_codes_are_words_is_its_code() {
    let report = Report::from_body(r#"{"error":"no_such_error"}"#).with_status(400);
    for catalog in [OktaError::CATALOG, StandardCode::CATALOG] {
        assert_eq!(catalog.diagnose(&report).unknown_code().as_deref(), Some("no_such_error"), "{}", catalog.id());
    }
}

#[test]
fn what_was_presented_says_what_invalid_grant_ends() {
    let by = |presented| {
        let report = Report::from_error("invalid_grant", None).with_status(400).presenting(presented);
        StandardCode::diagnose(&report).recovery()
    };
    assert_eq!(by(Presented::RefreshToken), Recovery::SignIn);
    assert_eq!(by(Presented::Password), Recovery::AskAgain);
    assert_eq!([by(Presented::Assertion), by(Presented::SubjectToken)], [Recovery::Rebuild; 2]);
    assert_eq!(by(Presented::ClientCredentials), Recovery::FixClient);
    let attempts = [
        Presented::AuthorizationCode,
        Presented::DeviceCode,
        Presented::AuthReqId,
        Presented::PreAuthorizedCode,
        Presented::Ticket,
    ];
    assert_eq!(attempts.map(by), [Recovery::RestartFlow; 5]);
    assert_eq!(standard("invalid_grant", 400), Recovery::RestartFlow);
}

#[test]
fn what_was_presented_sharpens_a_vendor_s_plain_invalid_grant_too() {
    let report = Report::from_body(r#"{"error":"invalid_grant"}"#).with_status(400).presenting(Presented::RefreshToken);
    for catalog in every_catalog().filter(|catalog| catalog.find("invalid_grant").is_some()) {
        let diagnosis = catalog.diagnose(&report);
        if diagnosis.evidence().kind() == EvidenceKind::Error {
            assert_eq!(diagnosis.recovery(), Recovery::SignIn, "{}", catalog.id());
        }
    }
}

#[test]
fn what_was_presented_does_not_overrule_a_finer_code() {
    let report = Report::from_error("invalid_grant", Some("AADSTS50126: Made up."));
    let by = |presented| EntraError::diagnose(&report.clone().presenting(presented)).recovery();
    assert_eq!(by(Presented::AuthorizationCode), EntraError::AADSTS50126.recovery());
    // nobody typed anything
    assert_eq!(by(Presented::RefreshToken), Recovery::SignIn);
}

#[test]
fn at_the_token_endpoint_the_grant_says_which_document_applies() {
    let by = |error: &'static str, presented| {
        let report = Report::from_error(error, None).with_status(400).at(Endpoint::Token).presenting(presented);
        StandardCode::diagnose(&report).recovery()
    };
    assert_eq!(by("invalid_request", Presented::AuthReqId), Recovery::FixRequest);
    // where other grants say invalid_grant of what was presented
    assert_eq!(by("invalid_request", Presented::SubjectToken), Recovery::Rebuild);
    assert_eq!(by("invalid_request", Presented::AuthorizationCode), Recovery::FixRequest);
    assert_eq!(by("access_denied", Presented::DeviceCode), Recovery::Denied);
    assert_eq!(by("access_denied", Presented::AuthReqId), Recovery::Denied);
    assert_eq!(by("expired_token", Presented::DeviceCode), Recovery::RestartFlow);
    assert_eq!(by("authorization_pending", Presented::AuthReqId), Recovery::Poll);
}

#[test]
fn a_code_means_something_else_where_another_document_defines_it() {
    let at = |error: &'static str, endpoint| {
        let report = Report::from_error(error, None).at(endpoint);
        StandardCode::diagnose(&report).recovery()
    };
    assert_eq!(at("invalid_token", Endpoint::ClientConfiguration), Recovery::FixClient);
    assert_eq!(at("access_denied", Endpoint::BackchannelAuthentication), Recovery::Denied);
    assert_eq!(at("invalid_request", Endpoint::BackchannelAuthentication), Recovery::FixRequest);
    assert_eq!(at("invalid_request", Endpoint::Par), Recovery::FixRequest);
    assert_eq!(at("server_error", Endpoint::Federation), Recovery::Retry);
}

#[test]
fn at_home_a_code_means_what_its_own_document_says() {
    let at = |error: &'static str, endpoint| {
        let report = Report::from_error(error, None).at(endpoint).presenting(Presented::AccessToken);
        StandardCode::diagnose(&report).recovery()
    };
    assert_eq!(at("invalid_token", Endpoint::Resource), Recovery::Refresh);
    assert_eq!(at("invalid_token", Endpoint::Userinfo), Recovery::Refresh);
    assert_eq!(at("insufficient_scope", Endpoint::Resource), Recovery::Consent);
    assert_eq!(at("invalid_client", Endpoint::Authorization), Recovery::FixClient);
    assert_eq!(at("invalid_client", Endpoint::Token), Recovery::FixClient);
}

#[test]
fn a_nonce_is_retried_with_only_if_the_answer_has_one() {
    let with = |headers: &[(&'static str, &'static str)], error: &'static str| {
        let body = format!(r#"{{"error":"{error}"}}"#);
        let report = Report::from_response(400, headers.iter().copied(), body.as_bytes()).into_owned();
        let diagnosis = StandardCode::diagnose(&report);
        (diagnosis.recovery(), diagnosis.retry_advice())
    };
    let once = (Recovery::RetryWithNonce, RetryAdvice::WithNonce);
    assert_eq!(with(&[("DPoP-Nonce", "n")], "use_dpop_nonce"), once);
    assert_eq!(with(&[("OAuth-Client-Attestation-Challenge", "c")], "use_attestation_challenge"), once);
    for headers in [&[][..], &[("DPoP-Nonce", "")], &[("OAuth-Client-Attestation-Challenge", "c")]] {
        let (recovery, advice) = with(headers, "use_dpop_nonce");
        assert_ne!(recovery, Recovery::RetryWithNonce, "{headers:?}");
        assert_eq!(advice, RetryAdvice::No);
    }
}

#[test]
fn an_error_with_status_200_is_diagnosed_like_any_other() {
    let report = Report::from_response(200, [("x", "y")], br#"{"ok":false,"error":"token_revoked"}"#);
    let diagnosis = SlackError::diagnose(&report);
    assert_eq!(diagnosis.exact().map(SlackError::recovery), Some(diagnosis.recovery()));
}

#[test]
fn candidates_with_different_advice_leave_it_to_the_standard_code() {
    let entry = |code: &str, recovery: &str| {
        serde_json::json!({
            "internalErrorCode": code, "errorCode": "invalid_grant", "errorDescription": "Made up.",
            "standardCode": "invalid_grant", "recovery": recovery,
        })
    };
    let catalog = |one: &str, other: &str| {
        let errors = [entry("one", one), entry("other", other)];
        made_up::catalog(serde_json::json!({ "errors": errors }).to_string())
    };
    let report = Report::from_error("invalid_grant", Some("Made up.")).with_status(400);
    let differing = catalog("ask_again", "denied").diagnose(&report);
    assert_eq!((differing.exact(), differing.candidates().count()), (None, 2));
    assert_eq!(differing.recovery(), Recovery::RestartFlow);
    let agreeing = catalog("ask_again", "ask_again").diagnose(&report);
    assert_eq!(agreeing.recovery(), Recovery::AskAgain);
}

#[test]
fn advice_that_nobody_promises_stands_and_costs_no_tokens() {
    let diagnose = |stability: &str, standard: &str| -> Diagnosis<'static> {
        let text = serde_json::json!({ "errors": [{
            "internalErrorCode": "gone", "errorCode": "gone", "stability": stability,
            "standardCode": standard, "recovery": "sign_in", "errorDescription": "Made up.",
        }] });
        let report = Report::from_error("gone", Some("Made up."));
        made_up::catalog(text.to_string()).diagnose(&report).into_owned()
    };
    for standard in ["invalid_scope", "access_denied", "invalid_grant", "invalid_token", "login_required"] {
        let diagnosis = diagnose("advisory", standard);
        assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::SignIn, Tokens::Keep), "{standard}");
    }
}
