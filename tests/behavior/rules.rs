//! Each wire rule by itself, through a made-up vendor whose catalog uses all of them.

use oauth_errors::vendors::{self, okta::OktaError};
use oauth_errors::{Carrier, Catalog, Entry, EvidenceKind, Report, StandardCode, oauth_errors};
use serde_json::{Value, json};

use crate::made_up;

oauth_errors! {
    enum AcmeError = path("../fixtures/wire.json");
    enum CodelessError = path("../fixtures/wire-without-code.json");
}

use EvidenceKind::{Code, CodeInText, Error, Field, Fragment, Message, Status};

/// What a body is recognized as, and by what.
fn body(body: &str) -> (Option<AcmeError>, EvidenceKind) {
    recognized(&Report::from_body(body))
}

fn recognized(report: &Report<'_>) -> (Option<AcmeError>, EvidenceKind) {
    let diagnosis = AcmeError::diagnose(report);
    (diagnosis.exact(), diagnosis.evidence().kind())
}

fn as_error(error: AcmeError, evidence: EvidenceKind) -> (Option<AcmeError>, EvidenceKind) {
    (Some(error), evidence)
}

#[test]
fn error_when_marks_an_error_whatever_the_status() {
    let is_error = |body: &str| {
        let report = Report::from_response(200, [("x", "y")], body.as_bytes());
        AcmeError::CATALOG.is_error(&report)
    };
    assert!(is_error(r#"{"ok":false}"#));
    assert!(is_error(r#"{"ok":"false"}"#));
    assert!(is_error(r#"{"error":"x"}"#));
    assert!(!is_error(r#"{"ok":true}"#));
    assert!(!is_error(r#"{"access_token":"t"}"#));
}

#[test]
fn every_carrier_is_read_by_the_same_pointers() {
    let expected = as_error(AcmeError::MissingCode, Code);
    assert_eq!(body(r#"{"error":"invalid_request","reason":"missing_code"}"#), expected);
    assert_eq!(body("error=invalid_request&reason=missing_code"), expected);
    assert_eq!(recognized(&Report::from_redirect("app:/cb?error=invalid_request&reason=missing_code")), expected);
    assert_eq!(recognized(&Report::from_redirect("app:/cb#error=invalid_request&reason=missing_code")), expected);
    assert_eq!(recognized(&Report::from_challenges(["Bearer error=x, reason=missing_code"])), expected);
    assert_eq!(recognized(&Report::from_parameters([("reason", "missing_code")])), expected);
}

#[test]
fn rules_without_code_hold_and_look_for_the_code_in_error() {
    let recognized = |report: &Report<'_>| CodelessError::diagnose(report).exact();
    assert_eq!(recognized(&Report::from_body(r#"{"error":"a_one"}"#)), Some(CodelessError::AOne));
    assert_eq!(recognized(&Report::from_body(r#"{"error":"bee"}"#)), Some(CodelessError::BTwo));
    assert_eq!(recognized(&Report::from_response(429, [("x", "y")], b"")), Some(CodelessError::BTwo));
    assert!(CodelessError::CATALOG.is_error(&Report::from_response(200, [("x", "y")], br#"{"ok":false}"#)));
}

#[test]
fn the_first_pick_whose_value_is_a_code_wins() {
    assert_eq!(body(r#"{"error":"access_denied","reason":"missing_code"}"#), as_error(AcmeError::MissingCode, Code));
    assert_eq!(body(r#"{"error":"access_denied","reason":"no such"}"#), as_error(AcmeError::AccessDenied, Error));
}

#[test]
fn objects_lists_and_booleans_are_skipped() {
    for reason in [r#"{"a":1}"#, "[1]", "true", "null", r#""""#] {
        let text = format!(r#"{{"error":"access_denied","reason":{reason}}}"#);
        assert_eq!(body(&text), as_error(AcmeError::AccessDenied, Error), "{reason}");
    }
    assert_eq!(body(r#"{"error":{"tag":"expired_token"}}"#), as_error(AcmeError::ExpiredToken, Code));
}

#[test]
fn a_number_is_compared_as_decimal_text_with_its_prefix() {
    assert_eq!(body(r#"{"error":{"code":102,"sub":463}}"#), as_error(AcmeError::Sub463, Code));
    assert_eq!(body(r#"{"error":{"sub":"463"}}"#), as_error(AcmeError::Sub463, Code));
}

#[test]
fn of_a_list_the_last_item_counts() {
    for numbers in
        ["[70002,700082]", "[700082]", r#"["70002","700082"]"#, r#""[70002, 700082]""#, "\"700082\"", "700082"]
    {
        let text = format!(r#"{{"error":"invalid_grant","numbers":{numbers}}}"#);
        assert_eq!(body(&text), as_error(AcmeError::N700082, Code), "{numbers}");
    }
    for nothing in ["[]", "\"\"", "[null]", "[1.5]", "{}"] {
        let text = format!(r#"{{"error":"invalid_grant","numbers":{nothing}}}"#);
        assert_eq!(body(&text), as_error(AcmeError::InvalidGrant, Error), "{nothing}");
    }
}

#[test]
fn ranges_map_blocks_of_numbers() {
    for (code, expected) in
        [(199, None), (200, Some(AcmeError::PermissionBlock)), (299, Some(AcmeError::PermissionBlock)), (300, None)]
    {
        assert_eq!(body(&format!(r#"{{"code":{code}}}"#)).0, expected, "{code}");
        assert_eq!(body(&format!(r#"{{"code":"{code}"}}"#)).0, expected, "{code} as text");
    }
}

#[test]
fn a_join_needs_all_its_parts() {
    let whole = r#"{"errors":[{"resource":"Application","code":"invalid"}]}"#;
    assert_eq!(body(whole), as_error(AcmeError::ApplicationInvalid, Code));
    assert_eq!(
        body(r#"{"errors":[{"code":"invalid"}],"error":"access_denied"}"#),
        as_error(AcmeError::AccessDenied, Error)
    );
}

#[test]
fn a_hole_never_stops_inside_a_longer_run() {
    let text = |text: &str| body(&format!(r#"{{"error_description":"{text}"}}"#)).0;
    assert_eq!(text("N70008: made up"), Some(AcmeError::N70008));
    assert_eq!(text("N700082: made up"), Some(AcmeError::N700082));
    assert_eq!(text("N700082.made up"), Some(AcmeError::N700082));
    for longer in ["N70008223: x", "N7000: x", "N70008_1: x N", "n70008: x"] {
        let expected = if longer.starts_with("N70008_") { Some(AcmeError::N70008) } else { None };
        assert_eq!(text(longer), expected, "{longer}");
    }
}

#[test]
fn where_last_takes_the_last_one_that_is_a_code() {
    let text = |text: &str| body(&format!(r#"{{"error_description":"{text}"}}"#));
    let expected = as_error(AcmeError::N70008, CodeInText);
    assert_eq!(text("N70002: Wrapped. N70008: The cause."), expected);
    assert_eq!(text("N70002: Wrapped.N70008: The cause. See N99999."), expected);
    assert_eq!(text("N70002: Wrapped."), as_error(AcmeError::N70002, CodeInText));
}

#[test]
fn where_start_takes_another_place_only_as_quoted() {
    let text = |text: &str| {
        let report = Report::from_body(&json!({ "error_description": text }).to_string()).into_owned();
        let diagnosis = AcmeError::diagnose(&report);
        diagnosis.exact().map(|error| (error, diagnosis.evidence().is_quoted()))
    };
    assert_eq!(text("[A060307] made up"), Some((AcmeError::A060307, false)));
    assert_eq!(text(" [A060307] made up"), Some((AcmeError::A060307, false)));
    assert_eq!(text("said [A060307] made up"), Some((AcmeError::A060307, true)));
    assert_eq!(text("[A060307 made up"), Some((AcmeError::A060307, true)));
    assert_eq!(text("[A0603071 made up"), None);
}

#[test]
fn bound_forbids_a_letter_or_digit_before() {
    let text = |text: &str| body(&format!(r#"{{"error_description":"{text}"}}"#)).0;
    assert_eq!(text("made up (ID-1001)"), Some(AcmeError::Id1001));
    assert_eq!(text("UID-1001 is somebody"), None);
    assert_eq!(text("éID-1001"), None);
    assert_eq!(text("UID-1001 met ID-1001"), Some(AcmeError::Id1001));
    assert_eq!(text("ID-10012"), None);
}

#[test]
fn words_and_capitals_fill_a_hole() {
    let summary = |text: &str| body(&format!(r#"{{"summary":"{text}"}}"#)).0;
    assert_eq!(summary("missing_scope/..."), Some(AcmeError::MissingScope));
    assert_eq!(summary("other/missing_scope/..."), Some(AcmeError::MissingScope));
    assert_eq!(summary("xmissing_scope/"), None);
    assert_eq!(summary("see <QUOTA_USED>"), Some(AcmeError::QuotaUsed));
    assert_eq!(summary("see <quota_used>"), None);
}

#[test]
fn the_body_is_a_place_too() {
    let report = Report::from_body("<html><p>Error 400: page_error</p></html>");
    assert_eq!(recognized(&report), as_error(AcmeError::PageError, CodeInText));
}

#[test]
fn what_precedes_and_what_follows_is_trimmed() {
    for value in ["NotAllowedException", "com.example#NotAllowedException", "a#NotAllowedException:http://x"] {
        assert_eq!(
            body(&format!(r#"{{"__type":"{value}"}}"#)),
            as_error(AcmeError::NotAllowedException, Code),
            "{value}"
        );
    }
}

#[test]
fn a_slice_takes_the_characters_of_a_value() {
    for value in ["001700080", "00170008"] {
        assert_eq!(body(&format!(r#"{{"packed":"{value}"}}"#)), as_error(AcmeError::N70008, Code), "{value}");
    }
    for value in ["0017000", "", "00é70008", "00199999"] {
        assert_eq!(body(&format!(r#"{{"packed":"{value}"}}"#)).0, None, "{value}");
    }
}

#[test]
fn a_header_is_trimmed_and_searched_like_a_field() {
    let header = |name, value| recognized(&Report::from_response(400, [(name, value)], b"")).0;
    assert_eq!(header("X-Acme-Error", "NotAllowedException:http://internal"), Some(AcmeError::NotAllowedException));
    assert_eq!(header("x-acme-error", "NotAllowedException"), Some(AcmeError::NotAllowedException));
    assert_eq!(header("X-Acme-Trace", "a=b; id=missing_code; c=d"), Some(AcmeError::MissingCode));
    assert_eq!(header("X-Other", "NotAllowedException"), None);
}

#[test]
fn fields_make_a_code_finer() {
    let history = r#"{"reason":"weak_password","name":"History"}"#;
    assert_eq!(body(history), as_error(AcmeError::WeakPasswordHistory, Field));
    assert_eq!(body(r#"{"reason":"weak_password","name":"Other"}"#), as_error(AcmeError::WeakPassword, Code));
}

#[test]
fn the_status_makes_a_code_finer() {
    let with = |status| recognized(&Report::from_response(status, [("x", "y")], br#"{"error":"invalid_client"}"#));
    assert_eq!(with(400), as_error(AcmeError::InvalidClientUnsuitable, Field));
    assert_eq!(with(401), as_error(AcmeError::InvalidClient, Error));
    // What was pasted has lost its status, and may be either.
    let pasted = Report::from_body(r#"{"error":"invalid_client"}"#);
    let candidates: Vec<_> = AcmeError::diagnose(&pasted).candidates().collect();
    assert_eq!(candidates, [AcmeError::InvalidClient, AcmeError::InvalidClientUnsuitable]);
}

#[test]
fn a_header_that_a_quote_has_lost_may_have_been_there() {
    let when = |present: bool| json!({ "/error": "bad", "header:X-Fine": { "present": present } });
    for present in [true, false] {
        let wire = json!({ "code": ["/error"], "refine": [{ "is": "bad.fine", "when": when(present) }] });
        let catalog = vendor(&wire, &["bad", "bad.fine"]);
        let sent = Report::from_response(400, [("X-Other", "y")], br#"{"error":"bad"}"#);
        assert_eq!(code_of(catalog, &sent), Some(if present { "bad" } else { "bad.fine" }));
        let quoted = Report::from_text(r#"failed: {"error":"bad"}"#);
        let candidates: Vec<_> = catalog.diagnose(&quoted).candidates().map(Entry::code).collect();
        assert_eq!(candidates, ["bad", "bad.fine"], "{present}");
    }
}

#[test]
fn conditions_take_booleans_numbers_and_lists_and_need_all() {
    for tries in ["3", "4", "\"4\"", "\"many\""] {
        let text = format!(r#"{{"locked":true,"tries":{tries}}}"#);
        assert_eq!(body(&text), as_error(AcmeError::Blocked, Field), "{tries}");
    }
    for text in [r#"{"locked":true,"tries":5}"#, r#"{"locked":true}"#, r#"{"locked":false,"tries":3}"#] {
        assert_eq!(body(text).0, None, "{text}");
    }
}

#[test]
fn a_fragment_makes_a_code_finer_in_any_letter_case() {
    let text = |text: &str| body(&format!(r#"{{"error":"invalid_grant","error_description":"{text}"}}"#));
    assert_eq!(text("the code is gone"), as_error(AcmeError::InvalidGrantShort, Fragment));
    assert_eq!(text("The CODE IS gone"), as_error(AcmeError::InvalidGrantShort, Fragment));
    assert_eq!(text("nothing known"), as_error(AcmeError::InvalidGrant, Error));
}

#[test]
fn the_longest_fragment_wins_then_the_first() {
    let text = r#"{"error":"invalid_grant","error_description":"Sorry, code is expired","hint":"code is expired"}"#;
    assert_eq!(body(text), as_error(AcmeError::InvalidGrantExpired, Fragment));
    let hint = r#"{"error":"invalid_grant","error_description":"Sorry, code is bad","hint":"code is expired"}"#;
    assert_eq!(body(hint), as_error(AcmeError::InvalidGrantSecond, Fragment));
    let header = Report::from_response(400, [("x-hint", "Code is expired")], br#"{"error":"invalid_grant"}"#);
    assert_eq!(recognized(&header), as_error(AcmeError::InvalidGrantSecond, Fragment));
}

#[test]
fn a_fragment_needs_its_condition_and_without_one_decides_only_alone() {
    assert_eq!(
        body(r#"{"error":"access_denied","error_description":"code is expired"}"#),
        as_error(AcmeError::AccessDenied, Error)
    );
    assert_eq!(body("The origin has refused it"), (None, EvidenceKind::Nothing));
    assert_eq!(body("The Origin Refused it"), as_error(AcmeError::RefusedOrigin, Fragment));
    assert_eq!(body(r#"{"error":"access_denied","x":"origin refused"}"#), as_error(AcmeError::AccessDenied, Error));
}

#[test]
fn a_fragment_fits_in_any_case_of_its_ascii_letters() {
    let text = |text: &str| CodelessError::diagnose(&Report::from_body(text)).exact();
    assert_eq!(text(r#"{"error_description":"ÜBER das LIMIT hinaus"}"#), Some(CodelessError::AOne));
    assert_eq!(text(r#"{"error_description":"über das Limit hinaus"}"#), None);
}

#[test]
fn the_status_names_a_code_where_nothing_else_does() {
    let with = |status, body: &'static str| recognized(&Report::from_response(status, [("x", "y")], body.as_bytes()));
    assert_eq!(with(429, r#"{"text":"made up"}"#), as_error(AcmeError::Api429, Status));
    assert_eq!(with(503, ""), as_error(AcmeError::Api503, Status));
    assert_eq!(with(429, r#"{"error":"access_denied"}"#), as_error(AcmeError::AccessDenied, Error));
    assert_eq!(with(418, ""), (None, Status));
}

#[test]
fn the_standard_code_and_the_message_come_from_their_places() {
    let report = Report::from_body(
        r#"{"oauth":{"error":"invalid_scope","text":"Scope a b is not for c."},"error_description":"other"}"#,
    );
    let diagnosis = AcmeError::diagnose(&report);
    assert_eq!((diagnosis.exact(), diagnosis.evidence().kind()), as_error(AcmeError::TemplateMessage, Message));
    assert_eq!(diagnosis.arguments().collect::<Vec<_>>(), ["a b", "c"]);
    let unknown = Report::from_body(r#"{"oauth":{"error":"invalid_target"}}"#);
    assert_eq!(AcmeError::diagnose(&unknown).standard(), Some(StandardCode::InvalidTarget));
}

#[test]
fn the_arguments_are_those_of_the_message_that_was_compared() {
    let report = Report::from_body(r#"{"error":"invalid_scope","text":"Scope a is not for b."}"#);
    let diagnosis = AcmeError::diagnose(&report);
    assert_eq!(diagnosis.exact(), Some(AcmeError::TemplateMessage));
    assert_eq!(diagnosis.arguments().collect::<Vec<_>>(), ["a", "b"]);
    let owned = diagnosis.into_owned();
    assert_eq!(owned.arguments().collect::<Vec<_>>(), ["a", "b"]);
    // a template that is an argument and nothing else does not take an answer without a text for its message
    let bare = Report::from_body(r#"{"error":"server_error"}"#);
    assert_eq!(OktaError::diagnose(&bare).arguments().count(), 0);
}

#[test]
fn extra_values_are_named_by_the_catalog() {
    let report = Report::from_response(400, [("x-nonce", "n"), ("Retry-After", "5")], br#"{"error":"x","ticket":7}"#);
    let diagnosis = AcmeError::diagnose(&report);
    assert_eq!(diagnosis.extra("ticket"), Some("7"));
    assert_eq!(diagnosis.extra("nonce"), Some("n"));
    assert_eq!(diagnosis.extra("wait"), Some("5"));
    assert_eq!(diagnosis.extra("other"), None);
    let first = Report::from_response(400, [("Retry-After", "5")], br#"{"error":"x","wait":"9"}"#);
    assert_eq!(AcmeError::diagnose(&first).extra("wait"), Some("9"));
}

#[test]
fn a_value_is_normalized_before_it_is_looked_up() {
    assert_eq!(body(r#"{"error":"access-denied"}"#), as_error(AcmeError::AccessDenied, Error));
    assert_eq!(body(r#"{"reason":"missing-code"}"#), as_error(AcmeError::MissingCode, Code));
}

#[test]
fn what_is_a_code_as_it_is_sent_is_not_normalized() {
    assert_eq!(body(r#"{"reason":"ID-1001"}"#), as_error(AcmeError::Id1001, Code));
}

#[test]
fn a_value_that_is_no_code_is_renamed_before_it_is_looked_up() {
    assert_eq!(body(r#"{"error":"slow_down"}"#), as_error(AcmeError::SlowDownException, Error));
    assert_eq!(body(r#"{"error":"slow-down"}"#), as_error(AcmeError::SlowDownException, Error));
}

#[test]
fn an_unknown_error_is_left_unknown() {
    let report = Report::from_response(400, [("x", "y")], br#"{"error":"brand_new","error_description":"made up"}"#);
    let diagnosis = AcmeError::diagnose(&report);
    assert_eq!((diagnosis.exact(), diagnosis.standard()), (None, None));
    assert_eq!((diagnosis.evidence().kind(), report.carrier()), (Status, Carrier::Json));
}

/// A vendor with these rules and codes.
fn vendor(wire: &Value, codes: &[&str]) -> &'static Catalog {
    let errors: Vec<_> = codes
        .iter()
        .map(|code| {
            json!({
                "internalErrorCode": code,
                "title": "t",
                "summary": "s",
                "standardCode": "invalid_request",
                "recovery": "fix_request",
            })
        })
        .collect();
    made_up::catalog(json!({ "vendor": { "id": "acme", "name": "Acme" }, "wire": wire, "errors": errors }).to_string())
}

fn code_of(catalog: &'static Catalog, report: &Report<'_>) -> Option<&'static str> {
    catalog.diagnose(report).entry().map(Entry::code)
}

#[test]
fn any_of_several_sets_marks_an_error() {
    let sets = json!([{ "/ok": false, "/final": true }, { "/status": "fail*" }]);
    let catalog = vendor(&json!({ "error_when": sets }), &["a"]);
    let is_error = |body: &str| catalog.is_error(&Report::from_body(body).with_status(200));
    assert!(is_error(r#"{"ok":false,"final":true}"#));
    assert!(is_error(r#"{"ok":true,"status":"failure"}"#));
    assert!(!is_error(r#"{"ok":false,"final":false}"#));
    assert!(!is_error(r#"{"ok":false}"#));
}

#[test]
fn a_mark_of_success_wins_over_error_and_status_and_loses_to_a_mark_of_error() {
    let wire = json!({ "success_when": { "/error/code": "ok" }, "error_when": { "/partial": true } });
    let catalog = vendor(&wire, &["a"]);
    let is_error = |body: &str| catalog.is_error(&Report::from_body(body).with_status(400));
    assert!(!is_error(r#"{"error":{"code":"ok"}}"#));
    assert!(is_error(r#"{"error":{"code":"bad"}}"#));
    assert!(is_error(r#"{"error":{"code":"ok"},"partial":true}"#));
}

#[test]
fn another_value_is_a_value_and_not_none() {
    let catalog = vendor(&json!({ "error_when": { "/errcode": { "not": [0, "none*"] } } }), &["a"]);
    let is_error = |body: &str| catalog.is_error(&Report::from_body(body).with_status(200));
    for error in [r#"{"errcode":40001}"#, r#"{"errcode":"x"}"#, r#"{"errcode":true}"#] {
        assert!(is_error(error), "{error}");
    }
    for success in [r#"{"errcode":0}"#, r#"{"errcode":"0"}"#, r#"{"errcode":"none so far"}"#, r#"{"a":1}"#] {
        assert!(!is_error(success), "{success}");
    }
}

#[test]
fn a_value_is_present_whatever_its_type_unless_it_is_null_or_empty() {
    let rules = json!([
        { "is": "with", "when": { "/hint": { "present": true } } },
        { "is": "without", "when": { "/hint": { "present": false } } }
    ]);
    let catalog = vendor(&json!({ "refine": rules }), &["with", "without"]);
    for value in ["1", "1.5", "false", "\"x\"", "[]", "{}"] {
        assert_eq!(code_of(catalog, &Report::from_body(&format!(r#"{{"hint":{value}}}"#))), Some("with"), "{value}");
    }
    for body in [r#"{"hint":null}"#, r#"{"hint":""}"#, "{}"] {
        assert_eq!(code_of(catalog, &Report::from_body(body)), Some("without"), "{body}");
    }
}

#[test]
fn a_headers_presence_is_a_condition_too() {
    let rules = json!([{ "is": "limited", "when": { "header:Retry-After": { "present": true } } }]);
    let catalog = vendor(&json!({ "refine": rules }), &["limited"]);
    let with = |headers: &[(&'static str, &'static str)]| {
        code_of(catalog, &Report::from_response(403, headers.iter().copied(), b"{}"))
    };
    assert_eq!(with(&[("retry-after", "5")]), Some("limited"));
    assert_eq!(with(&[("x", "5")]), None);
}

#[test]
fn all_pieces_are_in_the_text_and_none_of_the_others() {
    let rule = json!({ "is": "origin", "has": ["The origin", "is not allowed"], "lacks": ["redirect", "logout"] });
    let catalog = vendor(&json!({ "refine": [rule] }), &["origin"]);
    let text = |text: &str| code_of(catalog, &Report::from_error("access_denied", Some(text)));
    assert_eq!(text("The origin https://a.example IS NOT ALLOWED."), Some("origin"));
    assert_eq!(text("This scope is not allowed."), None);
    assert_eq!(text("The origin is unknown."), None);
    assert_eq!(text("The origin is not allowed as a Logout page."), None);
}

#[test]
fn pieces_are_looked_for_in_the_vendors_message_where_no_place_is_named() {
    let rule = json!({ "is": "gone", "when": { "/error": "invalid_grant" }, "has": "gone" });
    let catalog = vendor(&json!({ "message": "/why", "refine": [rule] }), &["gone"]);
    let body = |body: &str| code_of(catalog, &Report::from_body(body));
    assert_eq!(body(r#"{"error":"invalid_grant","why":"It is gone"}"#), Some("gone"));
    assert_eq!(body(r#"{"error":"invalid_grant","why":"?","error_description":"It is gone"}"#), None);
    assert_eq!(body(r#"{"error":"invalid_grant","error_description":"It is gone"}"#), Some("gone"));
}

#[test]
fn more_conditions_win_over_a_longer_text_and_that_over_the_first_rule() {
    let rules = json!([
        { "is": "short", "when": { "/error": "x" }, "has": "expired" },
        { "is": "first", "when": { "/error": "x" }, "has": ["token", "expired"] },
        { "is": "second", "when": { "/error": "x" }, "has": ["tokenexpired"] },
        { "is": "none", "when": { "/error": "x" } },
        { "is": "two", "when": { "/error": "x", "status": 401 }, "has": "t" },
        { "is": "bare", "when": { "/error": "x", "status": 401 } }
    ]);
    let catalog = vendor(&json!({ "refine": rules }), &["short", "first", "second", "none", "two", "bare"]);
    let at = |status, text| code_of(catalog, &Report::from_error("x", Some(text)).with_status(status));
    assert_eq!(at(400, "It expired"), Some("short"));
    assert_eq!(at(400, "The token expired, tokenexpired"), Some("first"));
    assert_eq!(at(400, "Other words"), Some("none"));
    assert_eq!(at(401, "The token expired"), Some("two"));
    assert_eq!(at(401, "Glum folk"), Some("bare"));
}

#[test]
fn a_hole_may_take_hyphens() {
    let wire = json!({ "code": [{ "at": "body", "template": "(auth/{c})", "keep": "hole" }] });
    let catalog = vendor(&wire, &["user-disabled", "user"]);
    assert_eq!(code_of(catalog, &Report::from_text("FirebaseError: no (auth/user-disabled).")), Some("user-disabled"));
    assert_eq!(code_of(catalog, &Report::from_text("FirebaseError: no (auth/user-new).")), None);
}

#[test]
fn a_body_that_is_a_json_string_is_at_the_empty_pointer() {
    let catalog = vendor(&json!({ "code": [""] }), &["notauthenticated"]);
    let body = |body: &'static str| code_of(catalog, &Report::from_response(401, [("x", "y")], body.as_bytes()));
    assert_eq!(body(r#""notauthenticated""#), Some("notauthenticated"));
    assert_eq!(body(" \"notauthenticated\"\n"), Some("notauthenticated"));
    assert_eq!(body(r#"{"a":"notauthenticated"}"#), None);
}

#[test]
fn a_list_among_the_extra_values_gives_each_item() {
    let catalog = vendor(&json!({ "attach": { "scope": ["/missing", "/scopes"] } }), &["a"]);
    let extra = |body: &str| {
        let report = Report::from_body(body);
        let diagnosis = catalog.diagnose(&report);
        let all: Vec<_> = diagnosis.extra_all("scope").map(str::to_owned).collect();
        assert_eq!(diagnosis.extra("scope"), all.first().map(String::as_str));
        all.join("|")
    };
    assert_eq!(extra(r#"{"scopes":["a b","c",7,{"d":"e"}]}"#), "a b|c|7");
    assert_eq!(extra(r#"{"missing":[],"scopes":"a b"}"#), "a b");
    assert_eq!(extra(r#"{"missing":["x","y"],"scopes":"a b"}"#), "x|y");
    assert_eq!(extra(r#"{"other":"a b"}"#), "");
}

#[test]
fn a_success_of_a_bundled_vendor_is_no_error_whatever_else_is_in_it() {
    let is_error =
        |vendor: &str, body: &str| vendors::find(vendor).unwrap().is_error(&Report::from_body(body).with_status(200));
    for (vendor, success, error) in [
        ("tiktok", r#"{"data":{},"error":{"code":"ok"}}"#, r#"{"data":{},"error":{"code":"scope_not_authorized"}}"#),
        ("tiktok", r#"{"code":0,"message":"OK"}"#, r#"{"code":40199,"message":"made up"}"#),
        ("wechat", r#"{"errcode":0,"errmsg":"ok"}"#, r#"{"errcode":49999,"errmsg":"made up"}"#),
        ("dingtalk", r#"{"errcode":0,"errmsg":"ok"}"#, r#"{"errcode":49999,"errmsg":"made up"}"#),
        ("lark", r#"{"code":0,"msg":"success","error":null}"#, r#"{"code":29999,"msg":"made up"}"#),
        ("naver", r#"{"resultcode":"00","message":"success"}"#, r#"{"resultcode":"024","message":"made up"}"#),
        ("vk", r#"{"response":[]}"#, r#"{"error":{"error_code":5}}"#),
        ("firebase", r#"{"idToken":"t","mfaPendingCredential":"m"}"#, r#"{"mfaPendingCredential":"m"}"#),
    ] {
        assert!(!is_error(vendor, success), "{vendor}: {success}");
        assert!(is_error(vendor, error), "{vendor}: {error}");
    }
}
