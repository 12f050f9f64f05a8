//! A server controls the text of its answers: none of it is printed unless someone asks for it by name.

use std::time::Duration;

use oauth_errors::vendors::{self, entra::EntraError, okta::OktaError};
use oauth_errors::{
    Attempts, Catalog, Diagnosis, Endpoint, LogSafe, Presented, RelayPolicy, Report, StandardCode, VendorError,
};

use crate::shared::{diagnose, every_catalog};

/// A secret that also tries to write to the terminal. It is no plain token, so that it may not even pass as a code.
const SECRET: &str = "s3cr3t\u{1b}[31m\u{202e}\u{0} value";

/// Everything that is printed of a report without asking for a part of it.
fn printed(report: &Report<'_>) -> Vec<String> {
    let mut texts = vec![format!("{report:?}"), format!("{report:#?}")];
    for catalog in every_catalog() {
        let diagnosis = catalog.diagnose(report);
        texts.extend([format!("{diagnosis}"), format!("{diagnosis:#}"), format!("{diagnosis:?}")]);
        texts.extend([
            format!("{diagnosis:#?}"),
            diagnosis.label().to_owned(),
            diagnosis.evidence().kind().to_string(),
        ]);
        texts.extend(diagnosis.labels().map(|(name, value)| format!("{name}={value}")));
        texts.extend(report.challenges().map(|challenge| format!("{challenge:?}")));
        texts.extend(used(&diagnosis));
        let owned = diagnosis.into_owned();
        texts.extend([format!("{owned:#}"), format!("{owned:?}")]);
    }
    texts
}

/// What a program makes of a diagnosis without asking for a server's text: a log, JSON, a step, an answer, a sentence.
fn used(diagnosis: &Diagnosis<'_>) -> Vec<String> {
    let mut texts = vec![
        format!("{:?} {:?} {:?}", diagnosis.next(), diagnosis.evidence(), diagnosis.retry_advice()),
        serde_json::to_string(diagnosis).unwrap(),
    ];
    let mut attempts = Attempts::new();
    texts.push(format!("{:?} {attempts:?}", attempts.step(diagnosis, Duration::ZERO)));
    let message = diagnosis.user_message(true);
    texts.push(format!("{message:?} {:?}", message.action()));
    texts.extend([message.text("en").to_owned(), message.label("en").to_owned()]);
    // A proxy that hides nothing of the caller's own credentials passes a description on, if it is asked to.
    let reply = diagnosis.relay(&RelayPolicy::default());
    texts.extend([format!("{reply:?}"), String::from_utf8_lossy(&reply.body()).into_owned()]);
    texts.extend(reply.headers().map(|(name, value)| format!("{name}: {value}")));
    texts
}

#[track_caller]
fn prints_nothing_of_it(report: &Report<'_>) {
    for text in printed(report) {
        let controls = text.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}');
        assert!(!text.contains("s3cr3t") && !controls, "{text}");
    }
}

#[test]
fn members_of_a_body_are_not_printed_nor_are_their_names() {
    let members = [
        "error",
        "error_description",
        "error_uri",
        "errorCode",
        "errorSummary",
        "message",
        "code",
        "suberror",
        "claims",
        "mfa_token",
        "state",
        "iss",
        "scope",
        "reason",
        "error_reason",
        "__type",
        "name",
        SECRET,
    ];
    for member in members {
        let value = serde_json::json!({ member: SECRET, "error_codes": [SECRET], "errors": [{ SECRET: SECRET }] });
        prints_nothing_of_it(&Report::from_response(400, [("x", "y")], value.to_string().as_bytes()));
        let nested = serde_json::json!({ "error": { member: SECRET } });
        prints_nothing_of_it(&Report::from_response(400, [("x", "y")], nested.to_string().as_bytes()));
    }
}

#[test]
fn a_description_behind_a_known_code_is_not_printed() {
    for error in ["invalid_grant", "access_denied", "no_such_error"] {
        let body = serde_json::json!({ "error": error, "error_description": SECRET, "error_uri": SECRET });
        prints_nothing_of_it(&Report::from_response(400, [("x", "y")], body.to_string().as_bytes()));
        let coded = format!("AADSTS50058: HID-1001 MP-012 [A060307] {SECRET}");
        prints_nothing_of_it(&Report::from_error(error, Some(&coded)));
    }
}

#[test]
fn the_arguments_of_a_message_are_not_printed() {
    let text = format!("Some of the requested scopes were denied by the policy. Denied scopes: [{SECRET}].");
    let report = Report::from_error("access_denied", Some(&text));
    let diagnosis = OktaError::diagnose(&report);
    assert_eq!(diagnosis.exact(), Some(OktaError::ScopeDenied));
    assert_eq!(diagnosis.arguments().collect::<Vec<_>>(), [SECRET]);
    prints_nothing_of_it(&report);
}

#[test]
fn forms_redirects_and_parameters_are_not_printed() {
    let encoded = "s3cr3t%1B%5B31m%E2%80%AE%00+value";
    for name in ["error", "error_description", "state", "iss", "code", encoded] {
        let pairs = format!("{name}={encoded}&x={encoded}");
        prints_nothing_of_it(&Report::from_body(&pairs));
        prints_nothing_of_it(&Report::from_redirect(&format!("https://app.example/cb?{pairs}#{pairs}")));
        prints_nothing_of_it(&Report::from_parameters([(name, SECRET), (SECRET, SECRET)]));
    }
}

#[test]
fn headers_and_challenges_are_not_printed() {
    let challenge =
        format!("{SECRET} realm=\"{SECRET}\", Bearer error=\"{SECRET}\", s3cr3t=\"{SECRET}\", scope=\"{SECRET}\"");
    for name in ["WWW-Authenticate", "DPoP-Nonce", "Retry-After", "Content-Type", "x-amzn-errortype", SECRET] {
        let headers = [(name, SECRET), ("www-authenticate", &challenge)];
        prints_nothing_of_it(&Report::from_response(401, headers, b""));
    }
    prints_nothing_of_it(&Report::from_challenges([&*challenge, SECRET]));
}

#[test]
fn pages_and_pasted_text_are_not_printed() {
    for text in ["", "<html>", "<h1>Error 400: ", "invalid_grant: ", "log {\"error\":\"", "\"error\" => '"] {
        let text = format!("{text}{SECRET}");
        prints_nothing_of_it(&Report::from_response(500, [("x", "y")], text.as_bytes()));
        prints_nothing_of_it(&Report::from_text(&text));
    }
}

#[test]
fn what_the_caller_says_changes_nothing() {
    let report = Report::from_error(SECRET, Some(SECRET)).at(Endpoint::Token).presenting(Presented::RefreshToken);
    prints_nothing_of_it(&report.with_status(400));
}

/// How an unknown `error` is shown.
fn shown(error: &str) -> String {
    diagnose::<StandardCode>(Some(error), None, None).to_string()
}

#[test]
fn an_unknown_code_is_shown_only_if_it_is_a_plain_token() {
    assert!(shown("brand_new.code:v1-2").contains("brand_new.code:v1-2"));
    assert!(shown(&"x".repeat(64)).contains(&"x".repeat(64)));
    assert!(shown(&"x".repeat(65)).contains("(65 bytes)"));
    for error in ["brand new", "brand\nnew", "brand\u{1b}new", "bränd", "brand/new", "<b>", "a\"b", "a\u{200b}b", "%41"]
    {
        let text = shown(error);
        assert!(text.contains(&format!("({} bytes)", error.len())), "{text}");
        assert!(!text.contains(error), "{text}");
    }
}

#[test]
fn an_unknown_code_that_is_parsed_is_kept_but_shown_only_if_it_is_plain() {
    let error = SECRET.parse::<OktaError>().unwrap_err();
    assert_eq!(error.text(), SECRET);
    for text in [format!("{error}"), format!("{error:?}"), format!("{error:#?}")] {
        assert!(text.contains(&format!("({} bytes)", SECRET.len())), "{text}");
        assert!(!text.contains("s3cr3t"), "{text}");
    }
}

#[test]
fn log_safe_shows_a_plain_token_and_of_anything_else_only_the_length() {
    for shown in ["invalid_grant", "A.b:c-1_2", "x"] {
        assert!(LogSafe::new(shown).is_shown());
        assert_eq!(format!("{0} {0:?}", LogSafe::new(shown)), format!("{shown} LogSafe({shown})"));
    }
    for hidden in ["", SECRET, "ada@example.org", "a b", "a/b", "é", &"x".repeat(65)] {
        assert!(!LogSafe::new(hidden).is_shown());
        let length = format!("({} bytes)", hidden.len());
        assert_eq!(format!("{0} {0:?}", LogSafe::new(hidden)), format!("{length} LogSafe({length})"));
    }
}

#[test]
fn a_label_is_always_one_of_a_closed_set() {
    let closed = |label: &str, catalog: &'static Catalog| {
        label == "other" || catalog.find(label).is_some() || StandardCode::from_code(label).is_some()
    };
    for error in ["invalid_grant", "no_such_error", "", SECRET, "AADSTS1", "other "] {
        let report = Report::from_error(error, Some("HID-1001 AADSTS50058: x")).with_status(400);
        for catalog in every_catalog() {
            let label = catalog.diagnose(&report).label();
            assert!(closed(label, catalog), "{}: {label}", catalog.id());
        }
    }
    let unknown = Report::from_error("no_such_error", None);
    assert_eq!(OktaError::diagnose(&unknown).label(), "other");
}

#[test]
fn the_alternate_form_adds_catalog_text_only() {
    let report = Report::from_error("invalid_grant", Some(SECRET));
    let text = format!("{:#}", StandardCode::diagnose(&report));
    let entry = StandardCode::InvalidGrant;
    assert!(text.contains(entry.title()) && text.contains(entry.summary()), "{text}");
    assert!(text.ends_with(entry.recovery().advice()), "{text}");
    assert_eq!(<StandardCode as VendorError>::CATALOG.id(), "standard");
}

#[test]
fn a_code_that_the_catalog_does_not_have_is_shown_if_it_looks_like_one() {
    let diagnosed = |body: &'static str| {
        let report = Report::from_body(body);
        let diagnosis = EntraError::diagnose(&report);
        (diagnosis.unknown_code(), diagnosis.to_string(), diagnosis.label())
    };
    let (code, shown, label) = diagnosed(r#"{"error":"invalid_grant","error_codes":[9999999]}"#);
    assert_eq!((code.as_deref(), label), (Some("AADSTS9999999"), "invalid_grant"));
    assert!(shown.contains(": unknown code AADSTS9999999; invalid_grant: "), "{shown}");
    let (code, ..) = diagnosed(r#"{"error":"invalid_grant","error_description":"AADSTS9999999: new"}"#);
    assert_eq!(code.as_deref(), Some("AADSTS9999999"));
    let (_, shown, _) = diagnosed(r#"{"error":"weird","error_codes":[9999999]}"#);
    assert!(shown.contains(": unknown code AADSTS9999999; unknown error weird"), "{shown}");
    // A word that is both is said once.
    let (_, shown, _) = diagnosed(r#"{"error":"AADSTS9999999"}"#);
    assert!(shown.contains(": unknown error AADSTS9999999") && !shown.contains("unknown code"), "{shown}");
    let (code, shown, _) = diagnosed(r#"{"error":"invalid_grant","error_codes":["s3cr3t text"]}"#);
    assert!(code.is_none() && !shown.contains("s3cr3t"), "{shown}");
    for (id, body) in [
        ("cognito", r#"{"__type":"NotAuthorizedException","message":"Incorrect username or password."}"#),
        ("zoom", r#"{"code":4700,"message":"Token cannot be empty."}"#),
        ("salesforce", r#"{"error":"invalid_grant","errorCode":"INVALID_SESSION_ID"}"#),
        ("spotify", r#"{"error":{"status":405}}"#),
    ] {
        let report = Report::from_body(body).with_status(405);
        assert_eq!(vendors::find(id).unwrap().diagnose(&report).unknown_code(), None, "{body}");
    }
    for known in [r#"{"error":"invalid_grant","error_codes":[50058]}"#, r#"{"error":"invalid_grant"}"#, "AADSTS9999999"]
    {
        let (code, shown, _) = diagnosed(known);
        assert!(code.is_none() && !shown.contains("unknown code"), "{known}: {shown}");
    }
}
