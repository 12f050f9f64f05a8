//! What users are told: which sentence when, and what no sentence ever has.

use std::collections::BTreeSet;
use std::path::Path;

use oauth_errors::user_messages::{Action, Language, MessageKey, UserMessage, preferred};
use oauth_errors::{Concern, Diagnosis, Presented, Recovery, Report, StandardCode, Unanswered, user_messages, vendors};
use oauth_errors_catalogs::USER_MESSAGES;
use serde_json::Value;

use crate::shared::every_catalog;

const DANISH: Language = user_messages!(path("fixtures/messages-da.json"));

/// Calls a function with the diagnosis of every entry, for each credential that may have been presented.
fn every_diagnosis(mut look: impl FnMut(&Diagnosis<'_>)) {
    for entry in every_catalog().flat_map(oauth_errors::Catalog::entries) {
        for presented in [None, Some(Presented::Password), Some(Presented::Otp), Some(Presented::RefreshToken)] {
            for status in [400, 429, 503] {
                let report = Report::from_error(entry.code(), None).with_status(status);
                let report = if status == 400 { report } else { report.with_headers([("retry-after", "30")]) };
                let report = presented.map_or(report.clone(), |presented| report.presenting(presented));
                look(&entry.catalog().diagnose(&report));
            }
        }
    }
}

fn texts() -> impl Iterator<Item = (Language, MessageKey, &'static str)> {
    Language::bundled()
        .flat_map(|language| MessageKey::ALL.iter().map(move |key| (language, *key, language.message(*key).unwrap())))
}

#[test]
fn every_language_has_every_key() {
    for language in Language::bundled() {
        assert!(MessageKey::ALL.iter().all(|key| language.message(*key).is_some()), "{}", language.tag());
        assert!(Action::ALL.iter().all(|action| language.action(*action).is_some()), "{}", language.tag());
    }
    let tags: BTreeSet<_> = Language::bundled().map(Language::tag).collect();
    let files: BTreeSet<_> = USER_MESSAGES.iter().map(|(tag, _)| *tag).collect();
    assert_eq!((&tags, tags.len()), (&files, 12));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogs/user_messages");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), files.len());
}

#[test]
fn no_language_but_english_counts_as_reviewed_before_somebody_has_read_it() {
    for (tag, text) in USER_MESSAGES {
        let file: Value = serde_json::from_str(text).unwrap();
        assert_eq!((file["language"].as_str(), file["reviewed"].as_bool()), (Some(*tag), Some(false)), "{tag}");
    }
}

#[test]
fn no_english_is_left_over() {
    let english = user_messages!("en");
    for (language, key, text) in texts().filter(|(language, ..)| language.tag() != "en") {
        assert_ne!(Some(text), english.message(key), "{} {key}", language.tag());
        let words = ["your", "sign", "the", "again", "wait", "account", "you"];
        let exempt = |word: &str| word == "account" && matches!(language.tag(), "nl" | "it");
        for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()) {
            assert!(!words.contains(&word) || exempt(word), "{} {key}: {word}", language.tag());
        }
    }
}

#[test]
fn no_sentence_names_a_protocol_a_code_or_a_vendor() {
    let vendors: BTreeSet<_> = every_catalog().map(oauth_errors::Catalog::name).collect();
    for (language, key, text) in texts() {
        let lower = text.to_lowercase();
        for word in ["oauth", "openid", "token", "grant", "scope", "client", "saml", "http", "redirect", "_", "error"] {
            assert!(!lower.contains(word), "{} {key}: {word}", language.tag());
        }
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{} {key}", language.tag());
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3) {
            assert!(!vendors.contains(word), "{} {key}: {word}", language.tag());
        }
    }
}

#[test]
fn only_one_sentence_names_an_administrator_and_no_consumer_gets_it() {
    for (language, key, text) in texts().filter(|(_, key, _)| *key != MessageKey::AskAdmin) {
        for word in ["admin", "beheerder", "管理者", "管理员", "organi"] {
            assert!(!text.to_lowercase().contains(word), "{} {key}: {word}", language.tag());
        }
    }
    every_diagnosis(|diagnosis| {
        let message = diagnosis.user_message(false);
        assert_ne!(message.key(), MessageKey::AskAdmin, "{diagnosis}");
        assert_ne!(message.action(), Some(Action::SendToAdmin), "{diagnosis}");
    });
}

#[test]
fn before_sign_in_succeeded_nobody_learns_whether_an_account_exists() {
    every_diagnosis(|diagnosis| {
        let presented = diagnosis.report().presented();
        let typed = matches!(presented, Some(Presented::Password | Presented::Otp));
        let of_user = match diagnosis.recovery() {
            Recovery::AskAgain => true,
            Recovery::ContactAdmin | Recovery::Denied => diagnosis.concerns() == Concern::User,
            _ => false,
        };
        // Whoever has to wait is told that, whatever the account.
        if typed && of_user && diagnosis.wait().is_none() {
            let wanted =
                if presented == Some(Presented::Otp) { MessageKey::WrongCode } else { MessageKey::WrongDetails };
            assert_eq!(diagnosis.user_message(true).key(), wanted, "{diagnosis}");
        }
    });
    for (language, key, text) in
        texts().filter(|(_, key, _)| matches!(key, MessageKey::Wait | MessageKey::WrongDetails))
    {
        for word in
            ["lock", "disabled", "gesperrt", "verrou", "bloque", "blocc", "blokk", "geblok", "zablok", "ロック", "锁"]
        {
            assert!(!text.to_lowercase().contains(word), "{} {key}: {word}", language.tag());
        }
    }
}

#[test]
fn a_plain_refusal_is_a_sign_in_that_was_not_completed() {
    let report = Report::from_redirect("?error=access_denied");
    let message = StandardCode::diagnose(&report);
    let message = message.user_message(true);
    assert_eq!((message.key(), message.text("en")), (MessageKey::NotCompleted, "Sign-in was not completed."));
    for (language, key, text) in texts() {
        for word in ["forbidden", "verboten", "interdit", "prohib", "vietat", "proibid", "verbod", "forbud", "zabron"] {
            assert!(!text.to_lowercase().contains(word), "{} {key}: {word}", language.tag());
        }
    }
}

#[test]
fn where_only_a_person_repeats_after_a_pause_nobody_is_asked_to_try_again() {
    every_diagnosis(|diagnosis| {
        let is_pause = diagnosis.by_hand() && diagnosis.wait().is_some();
        let message = diagnosis.user_message(true);
        assert!(!is_pause || message.action() == Some(Action::Close), "{diagnosis}: {}", message.key());
    });
    assert_eq!(MessageKey::Wait.action(), Some(Action::Close));
}

#[test]
fn every_recovery_has_its_sentence() {
    let key = |body: &str, presented: Option<Presented>, organization: bool| {
        let report = Report::from_body(body).with_status(400);
        let report = presented.map_or(report.clone(), |presented| report.presenting(presented));
        StandardCode::diagnose(&report).user_message(organization).key()
    };
    let refresh = Some(Presented::RefreshToken);
    assert_eq!(key(r#"{"error":"invalid_grant"}"#, refresh, false), MessageKey::SignIn);
    assert_eq!(key(r#"{"error":"invalid_grant"}"#, Some(Presented::Password), false), MessageKey::WrongDetails);
    assert_eq!(key(r#"{"error":"invalid_grant"}"#, Some(Presented::AuthorizationCode), false), MessageKey::StartOver);
    assert_eq!(key(r#"{"error":"consent_required"}"#, None, false), MessageKey::AllowAccess);
    assert_eq!(key(r#"{"error":"account_selection_required"}"#, None, false), MessageKey::OtherAccount);
    assert_eq!(key(r#"{"error":"authorization_pending"}"#, None, false), MessageKey::Pending);
    assert_eq!(key(r#"{"error":"invalid_client"}"#, None, true), MessageKey::AppProblem);
    assert_eq!(key("hello", None, true), MessageKey::Unknown);
    let of = |why| StandardCode::CATALOG.unanswered(why);
    assert_eq!(of(Unanswered::Broken).user_message(false).key(), MessageKey::NoConnection);
    assert_eq!(of(Unanswered::Unreadable).user_message(false).key(), MessageKey::NetworkSignIn);
    let seen: BTreeSet<_> = {
        let mut seen = BTreeSet::new();
        every_diagnosis(|diagnosis| {
            seen.extend([true, false].map(|organization| diagnosis.user_message(organization).key().as_str()));
        });
        seen
    };
    let never: Vec<_> = MessageKey::ALL.iter().map(|key| key.as_str()).filter(|key| !seen.contains(key)).collect();
    // No answer at all is tested above; the session ends only where an answer is no error chain.
    assert_eq!(never, ["no_connection", "network_sign_in"], "{seen:?}");
}

#[test]
fn a_file_of_one_s_own_goes_first_and_may_leave_out_what_it_does_not_change() {
    let diagnosis = Diagnosis::of(vendors::okta::OktaError::InvalidGrant);
    let message: UserMessage<'_> = diagnosis.user_message(false);
    let report = Report::from_body(r#"{"error":"login_required"}"#);
    let diagnosis = StandardCode::diagnose(&report);
    let sign_in = diagnosis.user_message(false);
    assert_eq!(sign_in.text_in(&[DANISH], "da-DK"), "Log ind for at fortsætte.");
    assert_eq!(sign_in.label_in(&[DANISH], "da"), "Log ind");
    assert_eq!(message.text_in(&[DANISH], "da"), message.text("en"));
    assert_eq!(preferred(&[DANISH], "da, en;q=0.5"), "da");
}

#[test]
fn what_a_server_wrote_is_in_no_sentence_and_ids_come_apart() {
    let body = r#"{"error":"invalid_grant","error_description":"C4N4RY","request_id":"8f2c","x":"C4N4RY"}"#;
    let report = Report::from_response(400, [("Date", "Mon, 31 Aug 2026 21:59:59 GMT")], body.as_bytes());
    let diagnosis = StandardCode::diagnose(&report);
    let message = diagnosis.user_message(true);
    assert_eq!(message.support_id(), Some("8f2c"));
    let text = message.for_admin("App\nInjected: line");
    assert!(text.contains("\nTime: 2026-08-31T21:59:59Z\n"), "{text}");
    assert!(!text.contains("C4N4RY") && text.contains("request_id: 8f2c\n") && !text.contains("\nInjected"), "{text}");
}
