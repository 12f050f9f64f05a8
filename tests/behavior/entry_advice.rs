//! What an entry says besides its recovery: by what was presented, by hand, how far it reaches, tokens, prompt, pause.

use std::time::Duration;

use oauth_errors::{Catalog, Concern, Entry, Presented, Prompt, Recovery, Report, RetryAfter, Tokens, vendors};
use serde_json::{Value, json};

use crate::made_up;

/// A catalog of entries with these fields, whose codes are `a`, `b` and so on.
fn catalog(wire: &Value, entries: &[Value]) -> &'static Catalog {
    let errors = entries.iter().zip('a'..).map(|(fields, code)| {
        let mut entry = json!({
            "internalErrorCode": code,
            "title": "t",
            "summary": "s",
            "standardCode": "temporarily_unavailable",
            "recovery": "retry",
        });
        entry.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        entry
    });
    let errors: Vec<_> = errors.collect();
    made_up::catalog(json!({ "vendor": { "id": "acme", "name": "Acme" }, "wire": wire, "errors": errors }).to_string())
}

fn entries(entries: &[Value]) -> Vec<Entry> {
    catalog(&json!({ "code": ["/code"] }), entries).entries().collect()
}

#[test]
fn an_entry_has_a_recovery_for_each_credential_that_its_catalog_names() {
    let entries = entries(&[
        json!({ "recoveryFor": { "refresh_token": "sign_in", "otp": "ask_again" } }),
        json!({}),
        json!({ "recoveryFor": { "refresh_token": "unknown" } }),
    ]);
    let of = |presented| entries.iter().map(|entry| entry.recovery_for(presented)).collect::<Vec<_>>();
    assert_eq!(of(Presented::RefreshToken), [Some(Recovery::SignIn), None, Some(Recovery::Unknown)]);
    assert_eq!(of(Presented::Otp), [Some(Recovery::AskAgain), None, None]);
    assert_eq!(of(Presented::AccessToken), [None, None, None]);
}

#[test]
fn what_a_catalog_does_not_say_is_none() {
    let entries = entries(&[
        json!({ "byHand": true, "concerns": "tenant", "tokens": "keep", "prompt": "select_account" }),
        json!({ "concerns": "request" }),
        json!({ "tokens": "end_session", "deprecated": true }),
    ]);
    let facts: Vec<_> = entries
        .iter()
        .map(|entry| (entry.is_by_hand(), entry.concern(), entry.token_verdict(), entry.prompt()))
        .collect();
    assert_eq!(
        facts,
        [
            (true, Some(Concern::Tenant), Some(Tokens::Keep), Some(Prompt::SelectAccount)),
            (false, Some(Concern::Request), None, None),
            (false, None, Some(Tokens::EndSession), None),
        ]
    );
}

#[test]
fn accessors_of_advice_work_in_constants() {
    const ENTRY: Entry = oauth_errors::vendors::okta::OktaError::AccessDenied.entry();
    const FACTS: (bool, Option<Concern>, Option<Tokens>, Option<Prompt>) =
        (ENTRY.is_by_hand(), ENTRY.concern(), ENTRY.token_verdict(), ENTRY.prompt());
    assert!(!FACTS.0);
}

/// The pause of an answer with the code `a` and this body or header.
fn wait(mut wire: Value, entry: &Value, body: &str, headers: &[(&'static str, &'static str)]) -> Option<RetryAfter> {
    wire["code"] = json!(["/code"]);
    let report = Report::from_response(429, headers.iter().copied(), body.as_bytes());
    catalog(&wire, std::slice::from_ref(entry)).diagnose(&report).wait()
}

fn seconds(seconds: u64) -> RetryAfter {
    RetryAfter::Delay(Duration::from_secs(seconds))
}

#[test]
fn a_pause_is_read_in_the_unit_of_its_place() {
    let at = |unit: &str, value: &str| {
        let entry = json!({ "wait": { "at": "/wait", "unit": unit } });
        wait(json!({}), &entry, &json!({ "code": "a", "wait": value }).to_string(), &[])
    };
    assert_eq!(at("seconds", "30"), Some(seconds(30)));
    assert_eq!(at("seconds", "0.5"), Some(RetryAfter::Delay(Duration::from_millis(500))));
    assert_eq!(at("seconds", "Thu, 01 Jan 1970 00:01:00 GMT"), Some(RetryAfter::At(60)));
    assert_eq!(at("milliseconds", "1500"), Some(RetryAfter::Delay(Duration::from_millis(1500))));
    assert_eq!(at("minutes", "2"), Some(seconds(120)));
    assert_eq!(at("epoch", "1788213599"), Some(RetryAfter::At(1_788_213_599)));
    assert_eq!(at("epoch", "1788213599.25"), Some(RetryAfter::At(1_788_213_599)));
    assert_eq!(at("epoch_ms", "1788213598001"), Some(RetryAfter::At(1_788_213_599)));
    assert_eq!(at("date", "2026-08-31T23:59:59+02:00"), Some(RetryAfter::At(1_788_213_599)));
    assert_eq!(at("date", "Thu, 01 Jan 1970 00:01:00 GMT"), Some(RetryAfter::At(60)));
    for (unit, value) in [("seconds", "soon"), ("minutes", "-1"), ("epoch", ""), ("date", "tomorrow")] {
        assert_eq!(at(unit, value), None, "{unit} {value:?}");
    }
}

#[test]
fn a_pause_may_stand_within_a_sentence() {
    let entry = || json!({ "wait": { "at": "/text", "after": "again in ", "before": " second" } });
    let text = |text: &str| wait(json!({}), &entry(), &json!({ "code": "a", "text": text }).to_string(), &[]);
    assert_eq!(text("Try again in 42 seconds."), Some(seconds(42)));
    assert_eq!(text("Try again in 1 second."), Some(seconds(1)));
    assert_eq!(text("Try again in 5 minutes."), None);
    assert_eq!(text("Try later, 42 seconds at least."), None);
}

#[test]
fn the_entrys_place_comes_first_then_the_vendors_then_the_header_then_what_is_fixed() {
    let wire = || json!({ "wait": { "at": "/vendor" } });
    let entry = || json!({ "wait": ["/entry", 90] });
    let of = |body: &str, headers: &[(&'static str, &'static str)]| wait(wire(), &entry(), body, headers);
    let header = [("Retry-After", "3")];
    assert_eq!(of(r#"{"code":"a","entry":1,"vendor":2}"#, &header), Some(seconds(1)));
    assert_eq!(of(r#"{"code":"a","vendor":2}"#, &header), Some(seconds(2)));
    assert_eq!(of(r#"{"code":"a"}"#, &header), Some(seconds(3)));
    assert_eq!(of(r#"{"code":"a"}"#, &[]), Some(seconds(90)));
    assert_eq!(of(r#"{"code":"unknown","entry":1}"#, &[]), None);
}

#[test]
fn no_bundled_catalog_answers_a_refused_refresh_token_with_a_refresh() {
    for entry in vendors::all().iter().flat_map(|catalog| catalog.entries()) {
        assert_ne!(entry.recovery_for(Presented::RefreshToken), Some(Recovery::Refresh), "{entry:?}");
    }
}

#[test]
fn where_only_a_person_repeats_there_is_no_automatic_repeat_in_another_case() {
    for entry in vendors::all().iter().flat_map(|catalog| catalog.entries()).filter(|entry| entry.is_by_hand()) {
        for &presented in Presented::ALL {
            let automatic = entry.recovery_for(presented).is_some_and(Recovery::is_retryable);
            assert!(!automatic, "{entry:?} for {presented}");
        }
    }
}

#[test]
fn a_session_ends_only_where_a_repeat_cannot_help() {
    for entry in vendors::all().iter().flat_map(|catalog| catalog.entries()) {
        if entry.token_verdict() == Some(Tokens::EndSession) {
            assert!(!entry.recovery().is_retryable(), "{entry:?}");
        }
    }
}
