//! What follows from a recovery: who acts, how far it reaches, what comes next, and what the next request carries.

use std::time::{Duration, UNIX_EPOCH};

use oauth_errors::vendors::{auth0::Auth0Error, entra::EntraError, github::GithubError, okta::OktaError};
use oauth_errors::{
    Actor, Catalog, Concern, Diagnosis, Endpoint, Presented, Prompt, Reason, Recovery, Report, RetryAdvice, RetryAfter,
    StandardCode, Tokens, Unanswered, vendors,
};
use serde_json::{Value, json};

use crate::made_up;

/// A catalog with one entry `a` of these fields.
fn catalog(fields: &Value) -> &'static Catalog {
    let mut entry = json!({
        "internalErrorCode": "a",
        "title": "t",
        "summary": "s",
        "standardCode": "access_denied",
        "recovery": "denied",
    });
    entry.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let vendor = json!({ "id": "acme", "name": "Acme" });
    made_up::catalog(json!({ "vendor": vendor, "wire": { "code": ["/code"] }, "errors": [entry] }).to_string())
}

/// The answer of that vendor with its one code.
fn answer(status: u16) -> Report<'static> {
    Report::from_body(r#"{"code":"a"}"#).with_status(status)
}

fn standard(error: &str, status: u16) -> Diagnosis<'static, StandardCode> {
    StandardCode::diagnose(&Report::from_error(error, None).with_status(status)).into_owned()
}

#[test]
fn a_recovery_says_who_acts() {
    let actors = [
        ("temporarily_unavailable", Actor::Program),
        ("authorization_pending", Actor::Program),
        ("slow_down", Actor::Program),
        ("invalid_dpop_proof", Actor::Program),
        ("invalid_token", Actor::Program),
        ("invalid_user_code", Actor::User),
        ("login_required", Actor::User),
        ("insufficient_user_authentication", Actor::User),
        ("consent_required", Actor::User),
        ("invalid_grant", Actor::User),
        ("invalid_request", Actor::Operator),
        ("invalid_client", Actor::Operator),
        ("unapproved_software_statement", Actor::Admin),
        ("access_denied", Actor::Nobody),
        ("no_such_error", Actor::Operator),
    ];
    for (error, actor) in actors {
        assert_eq!(standard(error, 400).actor(), actor, "{error}");
    }
    assert_eq!(standard("server_error", 501).actor(), Actor::Vendor);
}

#[test]
fn where_there_is_no_user_an_administrator_or_operator_acts() {
    for entry in vendors::standard().entries() {
        let report = Report::from_error(entry.code(), None).with_status(400);
        for report in [report.clone().without_user(), report.presenting(Presented::ClientCredentials)] {
            let diagnosis = vendors::standard().diagnose(&report);
            assert_ne!(diagnosis.actor(), Actor::User, "{entry:?}");
            assert!(!diagnosis.recovery().needs_user(), "{entry:?}");
        }
    }
    let scope = Report::from_error("insufficient_scope", None).with_status(403).without_user();
    let diagnosis = StandardCode::diagnose(&scope);
    assert_eq!((diagnosis.actor(), diagnosis.concerns()), (Actor::Admin, Concern::Client));
    // it can refresh all the same
    let token = Report::from_error("invalid_token", None).presenting(Presented::AccessToken).without_user();
    assert_eq!(StandardCode::diagnose(&token).recovery(), Recovery::Refresh);
}

#[test]
fn a_concern_follows_from_the_recovery_unless_the_entry_states_it() {
    assert_eq!(standard("invalid_client", 401).concerns(), Concern::Client);
    assert_eq!(standard("invalid_grant", 400).concerns(), Concern::Request);
    assert_eq!(standard("access_denied", 400).concerns(), Concern::User);
    assert_eq!(standard("no_such_error", 429).concerns(), Concern::Client);
    assert_eq!(standard("no_such_error", 503).concerns(), Concern::Server);
    let stated = catalog(&json!({ "recovery": "contact_admin", "concerns": "user" }));
    assert_eq!(stated.diagnose(&answer(403)).concerns(), Concern::User);
    assert_eq!(stated.diagnose(&answer(503)).concerns(), Concern::Server); // the code decides nothing there
    assert_eq!(catalog(&json!({ "recovery": "contact_admin" })).diagnose(&answer(403)).concerns(), Concern::Tenant);
}

#[test]
fn what_counts_or_sends_is_repeated_by_a_person() {
    let limited = catalog(&json!({ "recovery": "retry", "byHand": true, "wait": 30 }));
    let report = answer(400);
    let diagnosis = limited.diagnose(&report);
    let after = Some(RetryAfter::Delay(Duration::from_secs(30)));
    assert!(diagnosis.by_hand());
    assert_eq!((diagnosis.actor(), diagnosis.concerns()), (Actor::User, Concern::User));
    assert_eq!(diagnosis.retry_advice(), RetryAdvice::Risky(after));
    assert_eq!(diagnosis.next().wait(), after);
    for presented in [Presented::Password, Presented::Otp] {
        for error in ["temporarily_unavailable", "server_error", "invalid_grant"] {
            let report = Report::from_error(error, None).with_status(400).presenting(presented);
            let diagnosis = StandardCode::diagnose(&report);
            assert!(diagnosis.by_hand(), "{error} {presented}");
            assert!(!matches!(diagnosis.retry_advice(), RetryAdvice::After(_)), "{error} {presented}");
        }
    }
    assert!(!standard("temporarily_unavailable", 400).by_hand());
}

#[test]
fn what_was_done_in_vain_leads_to_something_else() {
    let then = |error, status| standard(error, status).then();
    assert_eq!(then("temporarily_unavailable", 400), Some(Recovery::Unknown));
    assert_eq!(then("invalid_dpop_proof", 400), Some(Recovery::FixClient));
    assert_eq!(then("invalid_token", 401), Some(Recovery::Unknown));
    assert_eq!(then("insufficient_scope", 403), Some(Recovery::ContactAdmin));
    assert_eq!(then("insufficient_user_authentication", 401), Some(Recovery::ContactAdmin));
    for error in ["authorization_pending", "slow_down", "invalid_user_code", "invalid_client", "access_denied"] {
        assert_eq!(then(error, 400), None, "{error}");
    }
    let subject = Report::from_error("invalid_request", None).with_status(400).presenting(Presented::SubjectToken);
    let diagnosis = StandardCode::diagnose(&subject);
    assert_eq!((diagnosis.recovery(), diagnosis.then()), (Recovery::Rebuild, Some(Recovery::FixRequest)));
    // nothing leads back to itself
    for code in StandardCode::ALL {
        let diagnosis = standard(code.code(), 400);
        assert_ne!(diagnosis.then(), Some(diagnosis.recovery()), "{code}");
    }
}

#[test]
fn a_claims_challenge_asks_without_the_user_first() {
    let challenge = r#"Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ==""#;
    let report = Report::from_response(401, [("WWW-Authenticate", challenge)], b"").presenting(Presented::AccessToken);
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!((diagnosis.recovery(), diagnosis.then()), (Recovery::Refresh, Some(Recovery::StepUp)));
    assert_eq!(diagnosis.next().claims(), Some(r#"{"access_token":{}}"#));
    let again = report.clone().presenting(Presented::RefreshToken);
    assert_eq!(EntraError::diagnose(&again).recovery(), Recovery::StepUp);
}

/// The parameters of the next authorization request after a challenge.
fn parameters(status: u16, challenge: &'static str) -> Vec<(&'static str, String)> {
    let report = Report::from_response(status, [("WWW-Authenticate", challenge)], b"");
    StandardCode::diagnose(&report).authorization_parameters().collect()
}

#[test]
fn a_challenge_says_what_the_next_authorization_request_carries() {
    let pair = |name, value: &str| (name, value.to_owned());
    let level = r#"Bearer error="insufficient_user_authentication", acr_values="gold silver", max_age="300""#;
    assert_eq!(parameters(401, level), [pair("acr_values", "gold silver"), pair("max_age", "300")]);
    let scope = r#"Bearer error="insufficient_scope", scope="read write read""#;
    assert_eq!(parameters(403, scope), [pair("scope", "read write")]);
    // scopes are not what an expired token lacks
    assert_eq!(parameters(401, r#"Bearer error="invalid_token", scope="read""#), []);
    let first = r#"Bearer resource_metadata="https://api.example/meta", scope="files:read""#;
    assert_eq!(parameters(401, first), [pair("scope", "files:read")]);
    let report = Report::from_response(401, [("WWW-Authenticate", first)], b"");
    let diagnosis = StandardCode::diagnose(&report);
    assert_eq!(diagnosis.next().resource_metadata(), Some("https://api.example/meta"));
}

#[test]
fn what_no_specification_allows_is_not_carried_on() {
    let body = json!({ "error": "insufficient_scope", "scope": "ok a\"b tab\u{1}x \u{e9}" }).to_string();
    let report = Report::from_body(&body).with_status(403);
    assert!(StandardCode::diagnose(&report).next().scope().eq(["ok"]));
    let many = format!(r#"{{"error":"insufficient_scope","scope":"{}"}}"#, "abcdefgh ".repeat(5_000));
    let report = Report::from_body(&many).with_status(403);
    assert!(StandardCode::diagnose(&report).next().scope().map(str::len).sum::<usize>() <= 8 * 1024);
    for claims in ["{", "not json", "e30", "!!", "eyI=", "eyJhIjp7fX0"] {
        let body = json!({ "error": "insufficient_user_authentication", "claims": claims }).to_string();
        let report = Report::from_body(&body).with_status(401);
        let diagnosis = StandardCode::diagnose(&report);
        let next = diagnosis.next();
        let expected = match claims {
            "e30" => Some("{}"),
            "eyJhIjp7fX0" => Some(r#"{"a":{}}"#),
            _ => None,
        };
        assert_eq!(next.claims(), expected, "{claims}");
    }
    let report = Report::from_response(400, [("DPoP-Nonce", "a b")], br#"{"error":"use_dpop_nonce"}"#);
    assert_eq!(StandardCode::diagnose(&report).next().nonce(), None);
}

#[test]
fn another_account_is_asked_for_where_one_helps() {
    let prompt = |report: &Report<'_>| EntraError::diagnose(report).next().prompt();
    let wrong = Report::from_error("access_denied", Some("AADSTS50020: Made up."));
    assert_eq!(prompt(&wrong), Some(Prompt::SelectAccount));
    assert_eq!(prompt(&Report::from_error("account_selection_required", None)), Some(Prompt::SelectAccount));
    assert_eq!(prompt(&Report::from_error("login_required", None)), None);
}

#[test]
fn support_ids_come_under_their_names_each_once() {
    let headers = [("X-Okta-Request-Id", "abc"), ("X-Request-Id", "abc"), ("CF-Ray", "8f-FRA"), ("Request-Id", "a b")];
    let report = Report::from_response(403, headers, br#"{"errorCode":"E0000006","errorId":"oae1"}"#);
    let ids: Vec<_> =
        OktaError::diagnose(&report).into_owned().support_ids().map(|(n, id)| format!("{n}={id}")).collect();
    assert_eq!(ids, ["request_id=abc", "error_id=oae1", "cf-ray=8f-FRA"]);
    let long = "x".repeat(129);
    let report = Report::from_response(400, [("X-Request-Id", long.as_str())], b"").into_owned();
    assert_eq!(StandardCode::diagnose(&report).support_ids().count(), 0);
}

#[test]
fn the_server_s_clock_shows_how_far_the_own_one_is_off() {
    let report = Report::from_response(401, [("Date", "Thu, 01 Jan 1970 00:10:00 GMT")], b"");
    let diagnosis = StandardCode::diagnose(&report);
    assert_eq!(diagnosis.server_time(), Some(600));
    assert_eq!(diagnosis.clock_skew(UNIX_EPOCH + Duration::from_secs(300)), Some(300));
    assert_eq!(StandardCode::diagnose(&Report::from_body("")).server_time(), None);
}

#[test]
fn the_end_of_a_period_counts_only_once_a_limit_is_reached() {
    let wait = |remaining: &'static str, status| {
        let headers = [("X-RateLimit-Remaining", remaining), ("X-RateLimit-Reset", "1788213599")];
        let report = Report::from_response(status, headers, br#"{"message":"made up"}"#);
        (GithubError::diagnose(&report).recovery(), GithubError::diagnose(&report).wait())
    };
    assert_eq!(wait("0", 403), (Recovery::Retry, Some(RetryAfter::At(1_788_213_599))));
    assert_eq!(wait("12", 403), (Recovery::Unknown, None));
    assert_eq!(wait("12", 502), (Recovery::Retry, None));
}

#[test]
fn a_poll_that_got_no_answer_waits_twice_as_long() {
    let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken).presenting(Presented::DeviceCode);
    assert_eq!((broken.recovery(), broken.tokens()), (Recovery::Poll, Tokens::Keep));
    assert_eq!(broken.interval_after(Duration::from_secs(7)), Duration::from_secs(14));
    let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken).presenting(Presented::Password);
    assert!(broken.by_hand());
    assert_eq!(broken.retry_advice(), RetryAdvice::Risky(None));
}

#[test]
fn a_dead_refresh_token_is_one_at_the_status_that_the_vendor_uses() {
    let report = Report::from_error("invalid_grant", None).presenting(Presented::RefreshToken);
    let tokens = |status| Auth0Error::diagnose(&report.clone().with_status(status)).tokens();
    assert_eq!([tokens(400), tokens(401), tokens(403)], [Tokens::Discard; 3]);
    assert_eq!([tokens(404), tokens(429), tokens(503), tokens(520)], [Tokens::Keep; 4]);
}

#[test]
fn a_code_that_nobody_knows_costs_no_token() {
    let body = r#"{"error":"invalid_grant","error_codes":[999999999]}"#;
    let report = Report::from_body(body).with_status(400).presenting(Presented::RefreshToken);
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::SignIn, Tokens::Keep));
}

#[test]
fn an_account_that_is_gone_ends_the_session_too() {
    let by = |stability: &str, status| {
        let fields = json!({ "recovery": "contact_admin", "tokens": "end_session", "stability": stability });
        catalog(&fields).diagnose(&answer(status)).tokens()
    };
    assert_eq!([by("contract", 400), by("contract", 403)], [Tokens::EndSession; 2]);
    assert_eq!([by("advisory", 400), by("contract", 429), by("contract", 500)], [Tokens::Keep; 3]);
    let refused = Report::from_error("invalid_grant", Some("AADSTS50057: Made up."));
    let refused = refused.with_status(400).at(Endpoint::Token).presenting(Presented::RefreshToken);
    let diagnosis = EntraError::diagnose(&refused);
    assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::ContactAdmin, Tokens::EndSession));
}

#[test]
fn the_labels_of_a_metric_name_what_is_known_in_closed_sets() {
    let report = Report::from_error("invalid_grant", Some("user ada@example.org is locked")).with_status(400);
    let labels: Vec<_> = StandardCode::diagnose(&report).labels().collect();
    let expected = [
        ("oauth.vendor", "standard"),
        ("oauth.code", "invalid_grant"),
        ("oauth.error", "invalid_grant"),
        ("oauth.recovery", "restart_flow"),
        ("oauth.concerns", "request"),
        ("oauth.evidence", "error"),
        ("error.type", "invalid_grant"),
    ];
    assert_eq!(labels, expected);
}

#[test]
fn what_decided_and_who_acts_has_words_for_people() {
    let report = Report::from_error("invalid_grant", None);
    let diagnosis = StandardCode::diagnose(&report);
    assert_eq!(diagnosis.reason().summary(), "the specification of the standard code");
    assert_eq!(diagnosis.actor().summary(), "the user");
    assert_eq!(diagnosis.evidence().kind().summary(), "the value of `error`");
    assert_eq!(diagnosis.told_by(), Some("invalid_grant"));
    assert_eq!(StandardCode::diagnose(&Report::from_body("").with_status(503)).told_by(), None);
}

#[test]
fn the_next_request_has_its_place_in_json_only_if_it_carries_something() {
    let json = |challenge: &str, texts: bool| {
        let report = Report::from_challenges([challenge]).with_status(401);
        let diagnosis = StandardCode::diagnose(&report);
        let value = if texts { serde_json::to_value(diagnosis.with_texts()) } else { serde_json::to_value(&diagnosis) };
        value.unwrap().get("next").cloned()
    };
    for parameter in
        ["acr_values=\"a b\"", "acr_values=\"phr\"", "claims=\"e30\"", "resource_metadata=\"https://api.example/m\""]
    {
        let challenge = format!("Bearer error=\"insufficient_user_authentication\", {parameter}");
        assert!(
            json(&challenge, true).is_some_and(|next| next.as_object().is_some_and(|next| next.len() == 1)),
            "{parameter}"
        );
        assert_eq!(json(&challenge, false), None, "{parameter}");
    }
    assert!(json("Bearer error=\"insufficient_user_authentication\", max_age=\"5\"", false).is_some());
    assert_eq!(json("Bearer error=\"invalid_token\"", true), None);
}

#[test]
fn claims_are_read_in_both_alphabets_of_base64() {
    // {"a":"??>~~"} has both letters in which the alphabets differ.
    for claims in ["eyJhIjoiPz8-fn4ifQ", "eyJhIjoiPz8+fn4ifQ==", "eyJhIjoiw7_Dv8O_In0", "eyJhIjoiw7/Dv8O/In0="] {
        let challenge = format!("Bearer error=\"insufficient_claims\", claims=\"{claims}\"");
        let report = Report::from_challenges([&*challenge]).with_status(401);
        let diagnosis = StandardCode::diagnose(&report);
        let next = diagnosis.next();
        assert!(next.claims().is_some_and(|claims| claims.starts_with("{\"a\":\"")), "{claims}: {:?}", next.claims());
    }
}

#[test]
fn a_scope_that_is_too_long_is_cut_at_a_word() {
    let words: Vec<_> = (0..2000).map(|number| format!("scope{number}")).collect();
    let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{}\"", words.join(" "));
    let report = Report::from_challenges([&*challenge]).with_status(403);
    let diagnosis = StandardCode::diagnose(&report);
    let parameters: Vec<_> = diagnosis.next().authorization_parameters().collect();
    let (_, scope) = parameters.iter().find(|(name, _)| *name == "scope").unwrap();
    assert!((8100..=8192).contains(&scope.len()), "{}", scope.len());
    assert!(scope.split(' ').all(|word| words.iter().any(|known| known == word)));
}

#[test]
fn a_word_of_a_text_with_a_good_status_is_an_error_only_if_it_is_known() {
    let is_error =
        |text: &'static str, status: u16| StandardCode::CATALOG.is_error(&Report::from_text(text).with_status(status));
    assert!(is_error("error: invalid_grant", 200));
    assert!(!is_error("error: nothing_of_ours", 200));
    assert!(!is_error("error: nothing_of_ours", 299));
    assert!(is_error("error: nothing_of_ours", 300));
    assert!(is_error(r#"{"error":"nothing_of_ours"}"#, 300));
    assert!(is_error("error: nothing_of_ours", 400));
}

#[test]
fn a_branch_says_that_what_was_presented_decided() {
    let report = Report::from_error("invalid_grant", None);
    let diagnosis = StandardCode::diagnose(&report);
    let (_, branch) = diagnosis.if_presented().find(|(presented, _)| *presented == Presented::RefreshToken).unwrap();
    assert_eq!((diagnosis.reason(), branch.reason()), (Reason::Standard, Reason::Presented));
    assert_eq!(branch.exact(), Some(StandardCode::InvalidGrant));
}

#[test]
fn json_with_texts_has_the_description_and_json_without_has_none() {
    let report = Report::from_error("invalid_grant", Some("Spent."));
    let diagnosis = StandardCode::diagnose(&report);
    assert_eq!(serde_json::to_value(diagnosis.with_texts()).unwrap()["description"], "Spent.");
    assert!(serde_json::to_value(&diagnosis).unwrap().get("description").is_none());
}

#[test]
fn a_diagnosis_of_no_answer_says_why_there_is_none() {
    let diagnosis = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    assert_eq!(diagnosis.why_unanswered(), Some(Unanswered::Broken));
    let report = Report::from_error("invalid_grant", None);
    assert_eq!(StandardCode::diagnose(&report).why_unanswered(), None);
}

#[test]
fn a_poll_without_an_answer_waits_longer_than_one_with_an_answer() {
    let pending = Report::from_error("authorization_pending", None).presenting(Presented::DeviceCode);
    let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken).presenting(Presented::DeviceCode);
    let pause = |advice: RetryAdvice| match advice {
        RetryAdvice::After(Some(RetryAfter::Delay(delay))) => delay.as_secs(),
        other => panic!("{other:?}"),
    };
    assert_eq!(pause(StandardCode::diagnose(&pending).retry_advice()), 5);
    assert_eq!(pause(broken.retry_advice()), 10);
}
