//! Files as Okta publishes them compile as they are.

use std::collections::HashMap;

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Entry, Recovery, Stability, StandardCode, oauth_errors};
use serde_json::Value;

oauth_errors! {
    /// The first 124 entries of Okta's OAuth errors, the file as published.
    enum Given = path("fixtures/okta-oauth2-errors-2025.01.1-part.json");
    /// The layout of Okta's API errors: made-up entries.
    enum Api = path("fixtures/okta-api-layout.json");
    /// The least a file must say.
    enum Bare = path("fixtures/bare.json");
}

fn published() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("../fixtures/okta-oauth2-errors-2025.01.1-part.json")).unwrap();
    file["errors"].as_array().unwrap().clone()
}

#[test]
fn the_oauth_file_gives_a_variant_for_each_entry_with_its_published_values() {
    assert_eq!(Given::ALL.len(), 124);
    for (published, &error) in published().iter().zip(Given::ALL) {
        assert_eq!(error.code(), published["internalErrorCode"]);
        assert_eq!(error.title(), published["title"]);
        assert_eq!(error.error(), published["errorCode"].as_str());
        assert_eq!(error.description(), published["errorDescription"].as_str());
        assert_eq!(error.status().map(u64::from), published["statusCode"].as_u64());
        assert_eq!(Given::from_code(error.code()), Some(error));
    }
}

#[test]
fn a_file_that_names_no_vendor_is_called_after_itself() {
    assert_eq!(Given::CATALOG.id(), "okta-oauth2-errors-2025");
    assert_eq!(Given::CATALOG.release(), Some("2025.01.1"));
    assert_eq!(Given::CATALOG.stability(), Stability::Advisory);
}

#[test]
fn without_a_title_of_ours_a_summary_is_the_vendor_s_sentence() {
    assert_eq!(Given::AccessDenied.summary(), Given::AccessDenied.description().unwrap());
}

#[test]
fn a_published_error_that_is_a_standard_code_is_that_of_the_entry() {
    let by_error: HashMap<_, _> = StandardCode::ALL.iter().map(|code| (code.error(), *code)).collect();
    let standard = Given::ALL.iter().filter(|error| by_error.contains_key(&error.error()));
    assert_eq!(standard.clone().count(), 121);
    for error in standard {
        assert_eq!(error.standard(), by_error[&error.error()]);
        assert_eq!(error.recovery(), error.standard().recovery());
        assert!(error.entry().is_inferred());
    }
}

#[test]
fn the_bundled_catalog_has_every_published_entry_with_the_same_error_and_status() {
    for error in Given::ALL {
        let bundled = OktaError::from_code(error.code()).unwrap();
        assert_eq!((bundled.error(), bundled.status()), (error.error(), error.status()), "{error}");
    }
}

#[test]
fn in_the_api_layout_the_code_is_on_the_wire_and_there_is_no_error() {
    let codes: Vec<_> = Api::CATALOG.entries().map(Entry::code).collect();
    assert_eq!(codes, ["E9900001", "E9900002", "E9900003"]);
    assert_eq!(Api::from_code("E9900001"), Some(Api::E9900001));
    assert_eq!(Api::E9900001.error(), None);
}

#[test]
fn in_the_api_layout_the_description_is_the_message_of_an_answer() {
    assert_eq!(Api::E9900001.description(), Some("A made-up thing is wrong: {0}"));
    assert_eq!(Api::E9900001.summary(), "A made-up thing is wrong: {0}");
    assert_eq!(Api::E9900003.description(), None);
    assert_eq!(Api::E9900003.summary(), Api::E9900003.title());
}

#[test]
fn without_a_standard_code_the_status_decides_that_of_the_entry() {
    assert_eq!(Api::E9900001.standard(), StandardCode::InvalidRequest);
    assert_eq!(Api::E9900002.standard(), StandardCode::InvalidToken);
    assert_eq!(Api::E9900003.standard(), StandardCode::ServerError);
    assert_eq!(Api::E9900003.recovery(), Recovery::Retry);
}

#[test]
fn a_code_alone_makes_an_entry() {
    assert_eq!(Bare::QuotaUsedUp.to_string(), "quota_used_up: Quota used up");
    assert_eq!((Bare::QuotaUsedUp.error(), Bare::QuotaUsedUp.status()), (None, None));
    assert_eq!(Bare::QuotaUsedUp.standard(), StandardCode::InvalidRequest);
    assert_eq!(Bare::LoginRequired.standard(), StandardCode::LoginRequired);
    assert_eq!(Bare::CATALOG.release(), None);
}
