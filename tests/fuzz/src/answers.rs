//! Answers of any form: nothing of the server is printed, nothing is unbounded, and owning an answer changes nothing.

use std::time::Duration;

use oauth_errors::vendors::{self, okta::OktaError};
use oauth_errors::{Attempts, Catalog, Diagnosis, Endpoint, Entry, Presented, RelayPolicy, Report};

/// Stands in the input where there was a `Z`. It has a space, so it is no plain token that may be shown.
const CANARY: &str = "s3cr3t value";

/// How much of the input is used: what is longer only repeats it, slowly.
const MOST: usize = 4096;

fn with_canary(data: &[u8]) -> String {
    String::from_utf8_lossy(&data[..data.len().min(MOST)]).replace('Z', CANARY)
}

fn catalogs() -> impl Iterator<Item = &'static Catalog> {
    vendors::all().iter().copied().chain([vendors::standard()])
}

/// An answer over every carrier, with what it answers.
pub fn answer(data: &[u8]) {
    let Some((&[carrier, presented, endpoint, status], rest)) = data.split_first_chunk() else { return };
    let text = with_canary(rest);
    let (first, second) = text.split_once('\n').unwrap_or((&text, ""));
    let status = 100 + 2 * u16::from(status);
    let report = match carrier % 9 {
        0 => Report::from_response(status, [("Content-Type", "application/json"), ("DPoP-Nonce", second)], rest),
        1 => Report::from_body(&text).with_status(status),
        2 => Report::from_error(first, Some(second)).with_status(status),
        3 => Report::from_redirect(&text),
        4 => Report::from_text(&text),
        5 => Report::from_parameters([("error", first), ("error_description", second)]),
        6 => Report::from_challenges([first, second]).with_status(status),
        7 => Report::from_response(status, text.lines().filter_map(|line| line.split_once(": ")), b""),
        _ => Report::from_error_chain(&std::io::Error::other(text.clone())),
    };
    let presented = Presented::ALL.get(usize::from(presented) % (Presented::ALL.len() + 1));
    let report = presented.into_iter().fold(report, |report, it| report.presenting(*it));
    let endpoint = Endpoint::ALL.get(usize::from(endpoint) % (Endpoint::ALL.len() + 1));
    examine(&endpoint.into_iter().fold(report, |report, it| report.at(*it)));
}

/// A log line or whatever else was pasted.
pub fn text(data: &[u8]) {
    let text = with_canary(data);
    examine(&Report::from_text(&text));
    // What a text quotes is the same error in quotes of its own.
    let answer = r#"{"error":"invalid_grant","error_description":"AADSTS700082: made up","error_codes":[700082]}"#;
    let plain: String = text.chars().filter(|c| c.is_ascii_lowercase() || *c == ' ').take(200).collect();
    let line = format!("{plain}: {answer}");
    let entry = |text: &str| vendors::find("entra").and_then(|entra| entra.diagnose(&Report::from_text(text)).exact());
    assert_eq!(entry(&line).map(Entry::code), Some("AADSTS700082"), "{line}");
}

/// The URL of a callback.
pub fn redirect(data: &[u8]) {
    let text = with_canary(data);
    examine(&Report::from_redirect(&text));
    let callback = format!("https://app.example/cb?{}", text.trim_start_matches(['?', '#']));
    let report = Report::from_redirect(&callback);
    assert!(catalogs().all(|catalog| catalog.diagnose(&report).tokens() == oauth_errors::Tokens::Keep));
    examine(&report);
}

/// The values of `WWW-Authenticate`.
pub fn challenge(data: &[u8]) {
    let text = with_canary(data);
    let report = Report::from_challenges(text.lines()).with_status(401);
    for challenge in report.challenges() {
        assert!(challenge.parameters().count() <= 32);
        hides(&format!("{challenge:?}"));
        for (name, _) in challenge.parameters() {
            assert!(challenge.get(&name.to_uppercase()).is_some() || !name.is_ascii(), "{name}");
        }
    }
    examine(&report);
}

/// A whole HTTP message, as tools print it.
pub fn http_message(data: &[u8]) {
    let text = with_canary(data);
    examine(&Report::from_text(&format!("HTTP/1.1 {text}")));
    let marked: Vec<_> = text.lines().map(|line| format!("< {line}")).collect();
    examine(&Report::from_text(&format!("< HTTP/1.1 400 Bad Request\n{}", marked.join("\n"))));
}

#[track_caller]
fn hides(printed: &str) {
    assert!(!printed.contains(CANARY), "{printed}");
    assert!(!printed.contains(|c: char| c.is_control() && c != '\n'), "{printed:?}");
}

pub(crate) fn examine(report: &Report<'_>) {
    bounded(report);
    let owned = report.clone().into_owned();
    assert_eq!(
        (owned.error(), owned.description(), owned.status()),
        (report.error(), report.description(), report.status())
    );
    assert!(owned.members().eq(report.members()) && owned.headers().eq(report.headers()));
    for catalog in catalogs() {
        let diagnosis = catalog.diagnose(report);
        prints_nothing_of_the_server(&diagnosis);
        advises(&diagnosis);
        relays(&diagnosis);
        let again = catalog.diagnose(&owned);
        assert_eq!(
            (again.exact(), again.recovery(), again.evidence()),
            (diagnosis.exact(), diagnosis.recovery(), diagnosis.evidence())
        );
        let kept = diagnosis.clone().into_owned();
        assert!(kept.arguments().eq(diagnosis.arguments()) && kept.candidates().eq(diagnosis.candidates()));
    }
    let entry = OktaError::CATALOG.diagnose(report).entry();
    assert_eq!(OktaError::diagnose(report).exact().map(OktaError::code), entry.map(oauth_errors::Entry::code));
    if let Some(catalog) = vendors::detect(report) {
        assert!(catalogs().any(|each| each.id() == catalog.id()));
    }
}

fn bounded(report: &Report<'_>) {
    assert!(report.members().count() <= 2048 && report.headers().count() <= 128);
    let excerpt = report.excerpt();
    assert!(excerpt.chars().count() <= 200 && !excerpt.contains(char::is_control));
    hides(&format!("{report:?}"));
}

fn prints_nothing_of_the_server(diagnosis: &Diagnosis<'_>) {
    for text in [format!("{diagnosis}"), format!("{diagnosis:#}"), format!("{diagnosis:?}"), format!("{diagnosis:#?}")]
    {
        hides(&text);
    }
    let label = diagnosis.label();
    assert!(label == "other" || diagnosis.catalog().find(label).is_some() || vendors::standard().find(label).is_some());
    diagnosis.labels().for_each(|(_, value)| hides(value));
    assert!(diagnosis.unknown_code().is_none_or(|code| oauth_errors::LogSafe::new(&code).is_shown()));
}

fn advises(diagnosis: &Diagnosis<'_>) {
    assert!(diagnosis.exact().is_none() || diagnosis.candidates().next().is_none());
    assert_ne!(diagnosis.then(), Some(diagnosis.recovery()));
    for (name, value) in diagnosis.authorization_parameters() {
        assert!(!name.is_empty() && !value.contains(char::is_control), "{name}: {value:?}");
    }
    let next = diagnosis.next();
    assert!(next.scope().chain(next.acr_values()).chain(next.nonce()).all(|word| word.bytes().all(|b| b > b' ')));
    // A caller that obeys comes to an end.
    let mut attempts = Attempts::new();
    let ended = (0..64).any(|second| {
        let step = attempts.step(diagnosis, Duration::from_secs(second));
        hides(&format!("{step:?}"));
        matches!(step, oauth_errors::Step::Stop { .. } | oauth_errors::Step::User { .. })
    });
    let polls = matches!(diagnosis.recovery(), oauth_errors::Recovery::Poll | oauth_errors::Recovery::SlowDown);
    assert!(ended || polls, "no end: {diagnosis:?}");
}

fn relays(diagnosis: &Diagnosis<'_>) {
    for policy in [RelayPolicy::new().at(Endpoint::Token), RelayPolicy::new().transparent().at(Endpoint::Resource)] {
        let reply = diagnosis.relay(&policy);
        assert!((300..600).contains(&reply.status()), "{}", reply.status());
        for (name, value) in reply.headers() {
            assert!(value.bytes().all(|byte| byte >= b' ' && byte != 0x7f), "{name}: {value:?}");
            assert!(!value.contains(CANARY) || name.eq_ignore_ascii_case("www-authenticate"), "{name}: {value:?}");
        }
        let body = String::from_utf8(reply.body()).expect("a body is UTF-8");
        assert!(body.is_empty() || serde_json::from_str::<serde_json::Value>(&body).is_ok(), "{body}");
        hides(&format!("{reply:?}"));
    }
}
