//! Okta's errors recognized by their messages, arguments included: the 124 published messages of the fixture with
//! made-up arguments, through the digests we bundle, through the file alone, and through the file laid over ours.

use std::env;

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Catalog, Diagnosable, Diagnosis, Entry, EvidenceKind, StandardCode, VendorError, oauth_errors};

use crate::published::{Message, messages};
use crate::shared::{diagnose, report};

oauth_errors! {
    /// The vendor's file alone.
    enum Given = path("../fixtures/okta-oauth2-errors-2025.01.1-part.json");
    /// The vendor's file over what we know.
    enum Layered = "okta" + path("../fixtures/okta-oauth2-errors-2025.01.1-part.json");
}

const FIXTURE: &str = include_str!("../fixtures/okta-oauth2-errors-2025.01.1-part.json");

/// Two arguments each, for the messages that have as many.
fn made_up() -> Vec<[String; 2]> {
    let texts = [
        ["read:users write:users", "urn:example:value"],
        ["it's \"so\"", "'a' and 'b'"],
        ["[a] [b]", "a []"],
        ["a]. [b", "b. 'c"],
        ["naïve — 日本語 🙂", "\u{201c}ok\u{201d}\u{a0}ok"],
        ["two\r\nlines", "a\ttab"],
        ["{0} {1}", "en"],
        ["", ""],
        ["", "x"],
    ];
    let long = ["x".repeat(2048), "]. [".repeat(512)];
    texts.map(|texts| texts.map(str::to_owned)).into_iter().chain([long]).collect()
}

/// Every message with every pair of arguments is recognized as its entry, or as a candidate set with it if the vendor
/// sends the same for several, and gives its arguments back.
fn recognized<E: Diagnosable>() {
    for message in messages(FIXTURE) {
        for arguments in made_up() {
            let text = message.with(&arguments);
            let found = diagnose::<E>(Some(&message.error), Some(&text), Some(message.status));
            assert!(names(&found, &message.code), "{}: {found:?} of {text:?}", message.code);
            assert_eq!(found.evidence().kind(), EvidenceKind::Message);
            let given: Vec<_> = found.arguments().collect();
            assert_eq!(given, arguments[..message.arguments()], "{} of {text:?}", message.code);
        }
    }
}

/// Whether this code is what was recognized, or among the candidates.
fn names<E: VendorError>(found: &Diagnosis<'_, E>, code: &str) -> bool {
    let codes: Vec<_> = found.exact().into_iter().chain(found.candidates()).map(|error| error.entry().code()).collect();
    codes.contains(&code) && (codes.len() == 1 || code.starts_with("invalid_"))
}

fn diagnose_untyped(
    catalog: &'static Catalog,
    error: Option<&str>,
    text: Option<&str>,
    status: Option<u16>,
) -> Diagnosis<'static> {
    catalog.diagnose(&report(error, text, status)).into_owned()
}

#[test]
fn the_bundled_digests_recognize_every_message_of_the_fixture() {
    recognized::<OktaError>();
}

#[test]
fn the_vendor_s_file_alone_recognizes_its_own_messages() {
    recognized::<Given>();
}

#[test]
fn the_vendor_s_file_over_ours_recognizes_its_messages() {
    recognized::<Layered>();
}

#[test]
fn a_message_is_recognized_however_white_space_and_quotes_came() {
    let text = "\r\n The requested feature (Interaction\u{a0}Code flow) isn\u{2019}t  enabled in this environment. Ensure \
                that you\r\nhave Okta Identity Engine enabled and the Interaction Code flow enabled for this application \
                and authorization server. ";
    let found = diagnose::<OktaError>(Some("access_denied"), Some(text), Some(400));
    assert_eq!(found.exact(), Some(OktaError::OieNotEnabledForInteract));
}

#[test]
fn letter_case_and_a_final_stop_are_no_part_of_a_message() {
    let sentence = "The resource owner or authorization server denied the request.";
    for text in [sentence, &sentence.to_lowercase(), sentence.trim_end_matches('.'), &format!("\"{sentence}\"")] {
        let found = diagnose::<OktaError>(Some("access_denied"), Some(text), Some(403));
        assert_eq!(
            (found.exact(), found.evidence().kind()),
            (Some(OktaError::AccessDenied), EvidenceKind::Message),
            "{text}"
        );
    }
}

#[test]
fn entries_with_the_same_error_status_and_message_are_candidates_never_a_guess() {
    let pairs = [
        ("invalid_client", "invalid_token_endpoint_auth_method"),
        ("interclient_token_user_canceled_request", "eam_user_canceled_request"),
        ("missing_scopes", "ciba_request_missing_scope"),
    ];
    for (one, other) in pairs.map(|(a, b)| (OktaError::from_code(a).unwrap(), OktaError::from_code(b).unwrap())) {
        assert_eq!((one.error(), one.status()), (other.error(), other.status()));
    }
    let shared = messages(FIXTURE).into_iter().find(|message| message.code == "invalid_client").unwrap();
    let found = diagnose::<OktaError>(Some("invalid_client"), Some(&shared.text), Some(401));
    assert_eq!(found.exact(), None);
    assert_eq!(
        found.candidates().collect::<Vec<_>>(),
        [OktaError::InvalidClient, OktaError::InvalidTokenEndpointAuthMethod]
    );
    assert_eq!(found.standard(), Some(StandardCode::InvalidClient));
    assert_eq!(found.arguments().count(), 0);
}

#[test]
fn error_distinguishes_entries_that_share_a_message() {
    let text = "The requested feature is not enabled in this environment.";
    let by = |error| diagnose::<OktaError>(error, Some(text), None);
    assert_eq!(by(Some("access_denied")).exact(), Some(OktaError::FeatureNotEnabledAccessDenied));
    assert_eq!(by(Some("server_error")).exact(), Some(OktaError::FeatureNotEnabled));
    assert_eq!(by(Some("invalid_scope")).evidence().kind(), EvidenceKind::Error);
    let either: Vec<_> = by(None).candidates().collect();
    assert_eq!(either, [OktaError::FeatureNotEnabledAccessDenied, OktaError::FeatureNotEnabled]);
    assert_eq!(by(None).standard(), Some(StandardCode::AccessDenied));
}

#[test]
fn the_status_decides_between_equals_and_refuses_nothing() {
    let text = "The requested feature is not enabled in this environment.";
    let by = |status| diagnose::<OktaError>(None, Some(text), status);
    assert_eq!(by(Some(400)).exact(), Some(OktaError::FeatureNotEnabledAccessDenied));
    assert_eq!(by(Some(403)).exact(), Some(OktaError::FeatureNotEnabled));
    assert_eq!(by(Some(200)).candidates().count(), 2);
    let found = diagnose::<OktaError>(Some("access_denied"), Some(text), Some(500));
    assert_eq!(found.exact(), Some(OktaError::FeatureNotEnabledAccessDenied));
}

#[test]
fn a_literal_message_wins_over_a_template_that_fits_too() {
    let found = diagnose::<OktaError>(Some("invalid_grant"), Some("PKCE verification failed."), Some(400));
    assert_eq!(found.exact(), Some(OktaError::PkceVerificationFailed));
}

#[test]
fn a_message_that_is_nothing_but_an_argument_never_decides() {
    let own = Some("The hook's own words.");
    for error in [Some("server_error"), Some("access_denied"), None] {
        let found = diagnose::<OktaError>(error, own, Some(403));
        assert_ne!(found.exact(), Some(OktaError::CallbackReturnedError), "{error:?}");
        assert_ne!(found.evidence().kind(), EvidenceKind::Message, "{error:?}");
    }
}

#[test]
fn an_unknown_text_leaves_what_error_alone_says() {
    let found = diagnose::<OktaError>(Some("access_denied"), Some("No, not today."), Some(403));
    assert_eq!((found.exact(), found.evidence().kind()), (Some(OktaError::AccessDenied), EvidenceKind::Error));
    assert_eq!(found.standard(), Some(StandardCode::AccessDenied));
    let found = diagnose::<OktaError>(Some("need_info"), Some("No, not today."), Some(400));
    assert_eq!((found.exact(), found.evidence().kind()), (None, EvidenceKind::Error));
    assert_eq!(found.standard(), Some(StandardCode::NeedInfo));
}

#[test]
fn without_a_text_error_names_the_entry_of_its_name() {
    for text in [None, Some(""), Some(" \r\n")] {
        let found = diagnose::<OktaError>(Some("access_denied"), text, None);
        assert_eq!(found.exact(), Some(OktaError::AccessDenied), "{text:?}");
        assert_eq!(found.evidence().kind(), EvidenceKind::Error);
    }
}

#[test]
fn what_nobody_knows_is_unknown() {
    for (error, text) in [(None, None), (Some("no_such_error"), Some("No.")), (None, Some("No.")), (Some(""), None)] {
        let found = diagnose::<OktaError>(error, text, Some(418));
        assert_eq!((found.exact(), found.candidates().count()), (None, 0), "{error:?} {text:?}");
        assert_eq!((found.standard(), found.evidence().kind()), (None, EvidenceKind::Status), "{error:?} {text:?}");
    }
}

#[test]
fn a_sentence_of_another_vendor_is_no_message_of_okta_s() {
    // RFC 6749's own words, which many servers send
    let sentence = "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh \
                    token is invalid, expired, revoked, does not match the redirection URI used in the authorization \
                    request, or was issued to another client.";
    for text in [sentence, "AADSTS70008: The code is expired.", "Code not valid", "HID-1004 bad code"] {
        let found = diagnose::<OktaError>(Some("invalid_grant"), Some(text), Some(400));
        assert_eq!(
            (found.exact(), found.evidence().kind()),
            (Some(OktaError::InvalidGrant), EvidenceKind::Error),
            "{text}"
        );
        assert_eq!(found.arguments().count(), 0, "{text}");
    }
}

#[test]
fn a_message_that_another_vendor_has_too_means_the_same_there() {
    let mut problems = Vec::new();
    for message in messages(FIXTURE) {
        let own = OktaError::from_code(&message.code).unwrap().standard();
        for catalog in oauth_errors::vendors::all().iter().filter(|catalog| catalog.id() != "okta") {
            let found = diagnose_untyped(catalog, None, Some(&message.text), Some(message.status));
            // Candidates of which some mean the same and some do not say nothing.
            let differs = found.standard().filter(|standard| *standard != own);
            if !matches!(found.evidence().kind(), EvidenceKind::Status | EvidenceKind::Nothing) {
                problems.extend(differs.map(|other| format!("{}: {}: {other:?}", catalog.id(), message.code)));
            }
        }
    }
    assert_eq!(problems, [""; 0]);
}

#[test]
fn the_untyped_catalog_recognizes_the_same() {
    for message in messages(FIXTURE) {
        let typed = diagnose::<OktaError>(Some(&message.error), Some(&message.text), Some(message.status));
        let untyped =
            diagnose_untyped(OktaError::CATALOG, Some(&message.error), Some(&message.text), Some(message.status));
        assert_eq!(typed.exact().map(OktaError::entry), untyped.exact());
        let candidates: Vec<Entry> = typed.candidates().map(OktaError::entry).collect();
        assert_eq!(candidates, untyped.candidates().collect::<Vec<_>>());
    }
}

/// How many messages are recognized exactly, within a candidate set, not at all, and as something else.
fn replay(messages: &[Message], by_text_alone: bool) -> [usize; 4] {
    let arguments = ["read:users write:users", "00o1a2b3c4", "urn:example:value"].map(str::to_owned);
    let mut figures = [0; 4];
    for message in messages {
        let text = message.with(&arguments);
        let found = if by_text_alone {
            diagnose::<OktaError>(None, Some(&text), None)
        } else {
            diagnose::<OktaError>(Some(&message.error), Some(&text), Some(message.status))
        };
        let exact = found.exact().map(OktaError::code);
        let candidates: Vec<_> = found.candidates().map(OktaError::code).collect();
        let figure = match (exact, &candidates[..]) {
            (Some(code), _) if code == message.code => 0,
            (None, candidates) if candidates.contains(&&*message.code) => 1,
            (None, []) => 2,
            _ => 3,
        };
        figures[figure] += 1;
    }
    figures
}

/// `OKTA_FILE=oauth2-error-codes.json` replays Okta's file of 2026.08.1; without it the fixture.
#[test]
fn replay_finds_every_published_message() {
    let (text, expected, by_text_alone) = match env::var_os("OKTA_FILE") {
        Some(path) => (std::fs::read_to_string(path).unwrap(), [454, 21, 0, 1], [444, 31, 1, 0]),
        None => (FIXTURE.to_owned(), [122, 2, 0, 0], [118, 6, 0, 0]),
    };
    let messages = messages(&text);
    assert_eq!(replay(&messages, false), expected);
    // Only the message that is nothing but an argument is not found.
    assert_eq!(replay(&messages, true), by_text_alone);
}
