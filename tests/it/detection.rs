//! Whose answer is it? The vendor's or nobody's, never another one's.

use std::collections::HashSet;

use oauth_errors::{Catalog, Detector, Report, StandardCode, vendors};
use oauth_errors_catalogs::CATALOGS;
use serde_json::json;

use crate::answers::{Answer, answers, catalog};

fn ids() -> impl Iterator<Item = &'static str> {
    CATALOGS.iter().map(|(id, _)| *id)
}

/// The answers made for a vendor that it would recognize as what they were made for, or as one of two.
fn recognized(id: &str) -> Vec<Answer> {
    let known = vendors::find(id).unwrap();
    let mut answers = answers(&catalog(id));
    answers.retain(|answer| {
        let body = answer.text();
        let report = answer.report(&body);
        // Two codes that only the status of the answer tells apart are both candidates.
        let diagnosis = known.diagnose(&report);
        diagnosis.entry().into_iter().chain(diagnosis.candidates()).any(|entry| entry.code() == answer.code)
    });
    answers
}

/// Who a report is taken to be from.
fn detected(report: &Report<'_>) -> Option<&'static str> {
    vendors::detect(report).map(oauth_errors::Catalog::id)
}

#[track_caller]
fn never_another(id: &str, report: &Report<'_>) {
    /// Two catalogs of one vendor, which share codes.
    const OKTA: [&str; 2] = ["okta", "okta-api"];
    let found = detected(report);
    let is_own = |found: &str| found == id || (OKTA.contains(&found) && OKTA.contains(&id));
    assert!(found.is_none_or(is_own), "{id} taken for {found:?}: {}", report.body());
}

#[test]
fn an_answer_could_be_made_up_for_every_code_that_shows_in_more_than_a_message() {
    for id in ids() {
        let made: HashSet<String> = recognized(id).into_iter().map(|answer| answer.code).collect();
        let known = catalog(id);
        // Authlete numbers only some of the reasons that a server's author gives it.
        let numbered = |code: &str| known.wire.alias.iter().any(|(_, named)| named.value == code);
        let reason = |code: &str| id == "authlete" && (code.contains("_fail.") || code.contains("_complete."));
        let rows = known.rows.iter().filter(|row| row.messages.is_empty() && !row.deprecated);
        let rows = rows.filter(|row| !reason(&row.code) || numbered(&row.code));
        let missing: Vec<_> = rows.filter(|row| !made.contains(&row.code)).map(|row| &row.code).collect();
        assert_eq!(missing, [""; 0], "{id}");
    }
}

#[test]
fn no_body_is_taken_for_another_vendors() {
    for id in ids() {
        for answer in recognized(id) {
            never_another(id, &answer.report(&answer.text()));
        }
    }
}

#[test]
fn no_redirect_is_taken_for_another_vendors() {
    for id in ids() {
        for parameters in recognized(id).iter().filter_map(Answer::parameters) {
            never_another(id, &Report::from_parameters(parameters));
        }
    }
}

#[test]
fn no_log_line_is_taken_for_another_vendors() {
    for id in ids() {
        for answer in recognized(id) {
            let text = answer.text();
            never_another(id, &answer.report(&format!("2026-04-01T12:00:00Z ERROR 42 oauth: status 400, body {text}")));
            never_another(id, &answer.report(&json!(text).to_string()));
            never_another(id, &answer.report(&text[..text.len() * 2 / 3]));
        }
    }
}

/// Codes that reveal their vendor wherever they are, each within a message.
const REVEALING: [(&str, &str); 5] = [
    ("entra", "AADSTS50126: Made up."),
    ("entra-b2c", "AADB2C90118: Made up."),
    ("authlete", "[A004201] Made up."),
    ("helseid", "HID-1004 Made up."),
    ("maskinporten", "MP-120: Made up."),
];

#[test]
fn a_code_at_the_start_of_the_message_reveals_its_vendor() {
    for (id, text) in REVEALING {
        assert_eq!(detected(&Report::from_error("invalid_request", Some(text))), Some(id), "{text}");
        let body = json!({"error": "invalid_request", "error_description": text}).to_string();
        assert_eq!(detected(&Report::from_body(&body)), Some(id), "{body}");
    }
}

#[test]
fn a_code_in_a_log_line_reveals_its_vendor() {
    for (id, text) in REVEALING {
        let line = format!("12:00:00 WARN token exchange failed: {text} (attempt 1)");
        assert_eq!(detected(&Report::from_text(&line)), Some(id), "{line}");
    }
}

#[test]
fn a_code_may_be_inside_a_sentence_where_its_vendor_puts_it_there() {
    let text = "The request was refused (HID-1004), see the guide.";
    assert_eq!(detected(&Report::from_error("invalid_request", Some(text))), Some("helseid"));
    let text = "Refused (MP-012).";
    assert_eq!(detected(&Report::from_error("invalid_grant", Some(text))), Some("maskinporten"));
}

#[test]
fn an_answer_in_a_log_reveals_its_vendor() {
    let quoted = json!({"error": "invalid_grant", "error_description": "AADSTS700082: Made up."}).to_string();
    for text in [
        format!("12:00:00 WARN token exchange failed: 400 {quoted}"),
        json!({"level": "error", "message": format!("refresh failed: {quoted}")}).to_string(),
        json!({"status": 400, "body": quoted}).to_string(),
        json!(quoted).to_string(),
    ] {
        assert_eq!(detected(&Report::from_text(&text)), Some("entra"), "{text}");
    }
}

#[test]
fn the_address_of_a_server_in_a_log_reveals_its_vendor() {
    let line = "POST https://acme.okta.com/oauth2/default/v1/token failed: invalid_grant";
    assert_eq!(detected(&Report::from_text(line)), Some("okta"));
    for line in [
        "POST https://acme.okta.com/oauth2/v1/token and https://acme.eu.auth0.com/oauth/token failed: invalid_grant",
        "POST https://api.acme.example/token failed: invalid_grant, see https://www.okta.com/errors",
        "POST https://acme.okta.com.example/token failed: invalid_grant",
    ] {
        assert_eq!(detected(&Report::from_text(line)), None, "{line}");
    }
}

#[test]
fn the_name_of_a_client_library_in_a_stack_trace_reveals_its_vendor() {
    let trace = "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})";
    assert_eq!(detected(&Report::from_text(trace)), Some("google"));
    let other = trace.replace("google.auth", "notgoogle.auth");
    assert_eq!(detected(&Report::from_text(&other)), None);
}

#[test]
fn a_detector_finds_only_the_vendors_it_was_made_for() {
    let detector = Detector::new(&[catalog_of("okta"), catalog_of("google")]);
    assert!(detector.detect(&Report::from_text("AADSTS50126: Made up.")).is_none());
    assert_eq!(format!("{detector:?}"), r#"["okta", "google"]"#);
}

fn catalog_of(id: &str) -> &'static Catalog {
    vendors::find(id).unwrap()
}

/// How a message may quote someone else's.
const QUOTING: [fn(&str) -> String; 3] = [
    |foreign| format!("The provider said: {foreign}"),
    |foreign| format!("The provider said {{\"error\":\"invalid_grant\",\"error_description\":\"{foreign}\"}}"),
    |foreign| format!("The provider said error=invalid_grant&error_description={foreign}"),
];

#[test]
fn a_foreign_code_that_the_message_quotes_does_not_win() {
    for id in ids() {
        let foreign = REVEALING.into_iter().filter(|(vendor, _)| *vendor != id);
        let quotes: Vec<_> = foreign.flat_map(|(_, text)| QUOTING.map(|quoting| quoting(text))).collect();
        let answers = recognized(id).into_iter().filter(|answer| !answer.body.is_string());
        for (mut answer, quote) in answers.zip(quotes.iter().cycle()) {
            let message = answer.message.clone();
            let own = answer.body.pointer(&message).and_then(|text| text.as_str()).unwrap_or_default().to_owned();
            answer.put(&message, format!("{own} {quote}").into());
            never_another(id, &answer.report(&answer.text()));
        }
    }
}

#[test]
fn of_two_codes_the_first_reveals_the_vendor() {
    let text = "AADB2C90289: Made up. AADSTS50126: Made up.";
    assert_eq!(detected(&Report::from_error("server_error", Some(text))), Some("entra-b2c"));
    assert_eq!(detected(&Report::from_text(text)), Some("entra-b2c"));
}

#[test]
fn a_foreign_code_beside_the_message_reveals_nothing() {
    let body = r#"{"error":"invalid_request","error_description":"Made up.","state":"MP-012","trace":"AADSTS50126"}"#;
    assert_eq!(detected(&Report::from_body(body)), None);
}

#[test]
fn what_looks_like_a_code_but_is_none_reveals_nothing() {
    for text in ["UHID-1001 Made up.", "AADSTS1: Made up.", "XMP-0123", "[A12] Made up.", "AADSTS5012612345: Made up."]
    {
        assert_eq!(detected(&Report::from_error("invalid_request", Some(text))), None, "{text}");
    }
}

#[test]
fn standard_codes_reveal_no_vendor() {
    for code in StandardCode::ALL {
        let body = json!({"error": code.code(), "error_description": code.summary()}).to_string();
        assert_eq!(detected(&Report::from_body(&body)), None, "{body}");
        assert_eq!(detected(&Report::from_text(code.code())), None);
    }
}

#[test]
fn an_issuer_reveals_its_vendor() {
    for catalog in vendors::all() {
        for pattern in catalog.issuers() {
            let host = pattern.replace('*', "made-up");
            for issuer in
                [host.clone(), host.to_uppercase(), format!("https://{host}/tenant?x=1"), format!("https://{host}:443")]
            {
                assert_eq!(vendors::find_by_issuer(&issuer).map(Catalog::id), Some(catalog.id()), "{issuer}");
                assert!(catalog.matches_issuer(&issuer), "{issuer}");
            }
            for other in [
                format!("https://{host}.made-up.example"),
                format!("https://made-up.example/{host}"),
                format!("https://made-up.example?iss=https://{host}"),
                format!("https://{host}@made-up.example/"),
            ] {
                assert_eq!(vendors::find_by_issuer(&other).map(Catalog::id), None, "{other}");
            }
            let longer = format!("not-{host}");
            let below = |pattern: &&str| pattern.strip_prefix('*').is_some_and(|domain| longer.ends_with(domain));
            let own = pattern.starts_with("*.") || catalog.issuers().iter().any(below);
            let expected = own.then(|| catalog.id());
            assert_eq!(vendors::find_by_issuer(&longer).map(Catalog::id), expected, "{longer}");
        }
    }
}

#[test]
fn the_issuer_of_an_answer_outweighs_everything_else_in_it() {
    let report = Report::from_redirect(
        "https://app.example/cb?error=access_denied&error_description=AADSTS50105%3A+Made+up.&iss=https%3A%2F%2Facme.auth0.com%2F",
    );
    assert_eq!(detected(&report), Some("auth0"));
}

#[test]
fn an_error_page_on_a_server_of_the_vendor_reveals_the_vendor() {
    for (uri, id) in [
        ("https://login.microsoftonline.com/error?code=50058", "entra"),
        ("https://acme.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp", "salesforce"),
    ] {
        let body = json!({"error": "invalid_request", "error_uri": uri}).to_string();
        assert_eq!(detected(&Report::from_body(&body)), Some(id), "{uri}");
    }
}

#[test]
fn an_error_page_on_a_web_site_with_everyones_pages_reveals_nothing() {
    for uri in [
        "https://github.com/acme/server/wiki/errors",
        "https://gitlab.com/acme/server/-/wikis/errors",
        "https://www.facebook.com/acme",
        "https://acme.example/errors?code=50058",
    ] {
        let body = json!({"error": "access_denied", "error_uri": uri}).to_string();
        assert_eq!(detected(&Report::from_body(&body)), None, "{uri}");
    }
}

#[test]
fn fields_that_only_one_vendor_sends_reveal_it() {
    for id in ids() {
        for set in &catalog(id).wire.signatures {
            let mut answer = Answer { body: json!({"error": "made_up"}), ..Answer::default() };
            for condition in set {
                answer.hold(condition);
            }
            assert_eq!(detected(&answer.report(&answer.text())), Some(id), "{set:?}");
        }
    }
}

#[test]
fn a_part_of_those_fields_reveals_nothing() {
    for id in ids() {
        for set in catalog(id).wire.signatures.iter().filter(|set| set.len() > 1) {
            for left_out in 0..set.len() {
                let mut answer = Answer { body: json!({"made": "up"}), ..Answer::default() };
                let rest = set.iter().enumerate().filter(|(index, _)| *index != left_out);
                rest.for_each(|(_, condition)| answer.hold(condition));
                assert_eq!(detected(&answer.report(&answer.text())), None, "{set:?} without {left_out}");
            }
        }
    }
}
