//! Whatever arrives: no panic, nothing unbounded, nothing that grows faster than the input.
//!
//! Work is not counted, since nothing counts it and an allocator that would needs `unsafe`. Inputs that once took quadratic
//! time are at the end, so long that the test would not finish if they took it again.

use oauth_errors::vendors::{detect, entra::EntraError, okta::OktaError};
use oauth_errors::{Diagnosable, Diagnosis, Report};
use proptest::prelude::*;

use crate::shared::every_catalog;

/// How many values, headers, challenges and parameters of one challenge are kept: 33 challenges of a header's value, of
/// which no test here gives more than five.
const MOST: [usize; 4] = [2048, 128, 5 * 33, 32];

/// Asks a report for everything there is. What it keeps is bounded.
fn exercise(report: &Report<'_>) {
    let excerpt = report.excerpt();
    assert!(excerpt.chars().count() <= 200 && !excerpt.contains(char::is_control));
    assert!(report.body().len() <= 65_536);
    let parameters = report.challenges().map(|challenge| challenge.parameters().count()).max().unwrap_or_default();
    let kept = [report.members().count(), report.headers().count(), report.challenges().count(), parameters];
    assert!(kept.iter().zip(MOST).all(|(kept, most)| *kept <= most), "{kept:?}");
    assert!(format!("{report:?}").len() <= 200, "{report:?}");
    let _ = (report.error(), report.description(), report.error_uri(), report.state(), report.iss(), report.carrier());
    let _ = (report.retry_after(), report.dpop_nonce(), report.attestation_challenge(), report.max_age());
    let _ = (report.interval(), report.resource_metadata(), report.mfa_token(), report.claims(), report.is_success());
    let _ = (report.scope().count(), report.acr_values().count(), report.algs().count());
    for challenge in report.challenges() {
        let _ = (challenge.scheme().len(), challenge.parameters().count(), challenge.get("realm"));
    }
    for pointer in ["", "/", "/error", "/0", "/error/~0/~1/~", "no pointer", "/a/b/c/d/e"] {
        let _ = report.get(pointer);
    }
    // Of a long text each catalog takes its time: those with the most sentences and the most templates will do.
    let is_long = report.body().len() > 8 * 1024;
    let catalogs = every_catalog().filter(|catalog| !is_long || ["okta", "entra"].contains(&catalog.id()));
    for catalog in catalogs {
        let diagnosis = catalog.diagnose(report);
        assert_eq!(diagnosis.exact(), diagnosis.entry());
        assert!(diagnosis.exact().is_none() || diagnosis.candidates().next().is_none());
        let _ = (diagnosis.arguments().count(), diagnosis.retry_advice(), diagnosis.tokens());
        if ["okta", "entra", "standard"].contains(&catalog.id()) {
            advise(&diagnosis);
        }
        let _ = (catalog.is_error(report), diagnosis.extra("scope"), format!("{diagnosis:#} {diagnosis:?}"));
        let owned = diagnosis.clone().into_owned();
        assert_eq!(owned.arguments().collect::<Vec<_>>(), diagnosis.arguments().collect::<Vec<_>>());
    }
    if !is_long {
        typed_is_untyped::<OktaError>(report);
        typed_is_untyped::<EntraError>(report);
        let _ = detect(report);
    }
    let owned = report.clone().into_owned();
    assert_eq!(
        (owned.error(), owned.description(), owned.body()),
        (report.error(), report.description(), report.body())
    );
}

/// What follows from a diagnosis keeps its promises, whatever the answer was.
fn advise(diagnosis: &Diagnosis<'_>) {
    let next = diagnosis.next();
    assert!(next.scope().chain(next.acr_values()).chain(next.nonce()).all(|word| word.bytes().all(|b| b > b' ')));
    assert!(next.claims().is_none_or(|claims| claims.starts_with('{') && claims.len() <= 8 * 1024));
    assert!(diagnosis.support_ids().all(|(_, id)| id.len() <= 128));
    assert_ne!(diagnosis.then(), Some(diagnosis.recovery()));
    let _ = (diagnosis.actor(), diagnosis.concerns(), diagnosis.by_hand(), diagnosis.server_time());
}

fn typed_is_untyped<E: Diagnosable>(report: &Report<'_>) {
    let (typed, untyped) = (E::diagnose(report), E::CATALOG.diagnose(report));
    assert_eq!(typed.exact().map(E::entry), untyped.exact());
    assert_eq!((typed.recovery(), typed.evidence().kind()), (untyped.recovery(), untyped.evidence().kind()));
}

/// Text of the pieces that answers are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "'",
        "\\",
        "\\\"",
        "\\u0041",
        "\\ud83d",
        " ",
        "\r\n",
        "\t",
        "\u{a0}",
        "=",
        "&",
        "?",
        "#",
        "/",
        "%",
        "%22",
        "%e2%82%ac",
        "+",
        "<",
        ">",
        "</error>",
        "<error>",
        "error",
        "error_description",
        "error_codes",
        "\"error\":",
        "\"error\":\"invalid_grant\"",
        "invalid_grant",
        "access_denied",
        "AADSTS50058",
        "AADSTS",
        "HID-1001",
        "[A060307]",
        "190",
        "700082",
        "-1",
        "1e999",
        "null",
        "true",
        "Bearer ",
        "DPoP",
        "Basic ",
        "YII==",
        "realm=\"",
        "=\"a, b\"",
        "://",
        "https://a.example/cb",
        "responseBody",
        "message",
        "\u{feff}",
        "\0",
        "é",
        "🙂",
        "\u{2019}",
        "\u{202e}",
        "Error(s): 50058 - ",
        "&quot;",
        "=>",
        "Denied scopes: [",
        "].",
        "Some of the requested scopes were denied by the policy. ",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..40).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => pieces(), 1 => any::<String>()]
}

proptest! {
    // Each case is recognized with every catalog.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_with_any_status(bytes in prop::collection::vec(any::<u8>(), 0..300), status in any::<u16>()) {
        exercise(&Report::from_response(status, [("x", "y")], &bytes));
    }

    #[test]
    fn any_text(text in text()) {
        exercise(&Report::from_body(&text));
        exercise(&Report::from_text(&text));
        exercise(&Report::from_redirect(&text));
    }

    #[test]
    fn any_headers(headers in prop::collection::vec((text(), text()), 0..4), value in text()) {
        let known = ["www-authenticate", "Retry-After", "DPoP-Nonce", "x-amzn-errortype"].map(|name| (name, &*value));
        let headers = headers.iter().map(|(name, value)| (&**name, &**value)).chain(known);
        exercise(&Report::from_response(401, headers, b""));
    }

    #[test]
    fn any_challenges(values in prop::collection::vec(text(), 0..4)) {
        exercise(&Report::from_challenges(values.iter().map(|value| &**value)));
    }

    #[test]
    fn any_parameters(parameters in prop::collection::vec((text(), text()), 0..6)) {
        exercise(&Report::from_parameters(parameters));
    }

    #[test]
    fn any_error_and_description(error in text(), description in prop::option::of(text()), status in any::<u16>()) {
        exercise(&Report::from_error(&error, description.as_deref()).with_status(status));
    }
}

#[test]
fn no_more_headers_are_taken_than_make_sense() {
    let mut taken = 0;
    let headers = std::iter::repeat(("name", "value")).inspect(|_| taken += 1);
    let report = Report::from_response(400, headers, b"");
    assert_eq!(report.header("name"), Some("value"));
    assert!(taken <= 129, "{taken}");
}

#[test]
fn nesting_is_bounded_in_every_carrier() {
    for (open, close) in [("{\"error\":", "}"), ("[", "]"), ("{\"message\":", "}"), ("{\"error\":{\"data\":", "}}")] {
        let text = format!("{}1{}", open.repeat(5000), close.repeat(5000));
        exercise(&Report::from_body(&text));
        exercise(&Report::from_body(&open.repeat(7000)));
    }
    let mut wrapped = r#"{"error":"x"}"#.to_owned();
    for _ in 0..10 {
        wrapped = serde_json::to_string(&wrapped).unwrap();
    }
    exercise(&Report::from_body(&wrapped));
}

#[test]
fn an_error_is_found_at_either_end_of_a_body_as_long_as_is_read() {
    let filler = "x ".repeat(30_000);
    let error = r#""error":"invalid_grant""#;
    for body in [
        format!(r#"{{{error},"error_description":"{filler}"}}"#),
        format!(r#"{{"error_description":"{filler}",{error}}}"#),
        format!("error=invalid_grant&error_description={}", filler.replace(' ', "+")),
        format!("error_description={}&error=invalid_grant", filler.replace(' ', "+")),
        format!("{{{error}}} {filler}"),
        format!("{filler} {{{error}}}"),
        format!("<html>{filler}</html><p>error: invalid_grant</p>"),
        format!("<answer><pad>{filler}</pad><error>invalid_grant</error></answer>"),
    ] {
        let report = Report::from_body(&body);
        assert_eq!(report.error(), Some("invalid_grant"), "{}", report.excerpt());
        exercise(&report);
    }
}

#[test]
fn of_a_body_that_is_too_long_beginning_and_end_are_read() {
    let body = format!(r#"{{"error":"invalid_grant","error_description":"{}"}}"#, "x".repeat(1 << 20));
    let report = Report::from_body(&body);
    assert_eq!((report.error(), report.body().len()), (Some("invalid_grant"), 65_536));
    assert!(report.body().starts_with(&body[..32_767]) && report.body().ends_with(&body[body.len() - 32_768..]));
    exercise(&report);
}

#[test]
fn no_more_members_are_kept_than_make_sense() {
    let members: Vec<_> = (0..5000).map(|number| format!("\"m{number}\":[{number}]")).collect();
    let body = format!("{{{},\"error\":\"invalid_grant\"}}", members.join(","));
    exercise(&Report::from_body(&body));
    let parameters = (0..5000).map(|number| (format!("m{number}"), "x"));
    exercise(&Report::from_parameters(parameters));
    let challenges = "Bearer a=\"b\", ".repeat(5000);
    exercise(&Report::from_challenges([&*challenges]));
    let parameters: Vec<_> = (0..5000).map(|number| format!("p{number}=x")).collect();
    exercise(&Report::from_challenges([&*format!("Bearer {}", parameters.join(", "))]));
}

#[test]
fn long_inputs_are_read_in_time() {
    let patterns = [
        "error => '",
        "?error=",
        "error=",
        "error:\"",
        "\"error\":\"",
        "{\"error\":",
        "\"",
        "\\\"",
        "\"\"",
        "=",
        ",",
        "a=b,",
        "a=b ",
        "Bearer ",
        "Bearer a=\"",
        "Basic x==,",
        "error ",
        "en ",
        "Denied scopes: [",
        "].",
        " ",
        "é",
        "[A060307]",
        "AADSTS5",
        "AADSTS50058 ",
        "%41",
        "&quot;",
        "<error>",
        "Error(s): ",
        "{\"message\":\"",
        "a_b ",
        "\u{201c}",
    ];
    for pattern in patterns {
        let text = pattern.repeat((1 << 17) / pattern.len());
        let reports = [
            Report::from_text(&text),
            Report::from_redirect(&text),
            Report::from_challenges([&*text]),
            Report::from_error("access_denied", Some(&*text)),
        ];
        for report in &reports {
            for catalog in [OktaError::CATALOG, EntraError::CATALOG] {
                assert!(catalog.diagnose(report).to_string().len() < 1000, "{pattern}");
            }
        }
    }
}

#[test]
fn an_answer_before_the_worst_inputs_is_no_other_error_than_alone() {
    let answer = r#"{"error":"invalid_grant","error_description":"AADSTS700082: Made up.","error_codes":[700082]}"#;
    for piece in ["{", "[{", "\\", "\\\"", "\"", "error=", "error: 'x\\', ", "<", "&quot;error&quot;:", "Some(String("]
    {
        let text = format!("failed: {answer} {}", piece.repeat(60_000 / piece.len()));
        let report = Report::from_text(&text);
        assert_eq!(EntraError::diagnose(&report).exact(), Some(EntraError::AADSTS700082), "{piece}");
        assert_eq!(OktaError::diagnose(&report).exact(), Some(OktaError::InvalidGrant), "{piece}");
    }
}
