//! A catalog whose texts hold everything that Rust, rustdoc or Markdown could misread: `fixtures/odd.json`.

use oauth_errors::{Stability, oauth_errors};
use serde_json::Value;

#[allow(clippy::doc_markdown, reason = "a text that looks like code is to stay as it is")]
mod pasted {
    include!("../golden/odd.rs");
}

oauth_errors! {
    enum OddError = path("fixtures/odd.json");
}

#[test]
fn the_committed_expansion_compiles_to_what_the_macro_makes() {
    assert_eq!(OddError::ALL.len(), 11);
    for (&made, &pasted) in OddError::ALL.iter().zip(pasted::OddError::ALL) {
        assert_eq!(format!("{made:?} {made:#}"), format!("{pasted:?} {pasted:#}"));
        assert_eq!(pasted::OddError::from_code(made.code()), Some(pasted));
    }
}

#[test]
fn texts_arrive_as_the_file_has_them() {
    let file: Value = serde_json::from_str(include_str!("../fixtures/odd.json")).unwrap();
    for (entry, published) in OddError::CATALOG.entries().zip(file["errors"].as_array().unwrap()) {
        assert_eq!(entry.code(), published["internalErrorCode"]);
        assert_eq!(entry.summary(), published["summary"]);
        assert_eq!(entry.error(), published["errorCode"].as_str());
        assert_eq!(entry.note(), published["note"].as_str());
    }
}

#[test]
fn a_title_is_one_line() {
    assert_eq!(OddError::Comments.title(), "*/ ends /* begins // goes on");
}

#[test]
fn a_code_in_screaming_snake_case_is_a_constant_that_patterns_may_use() {
    let found = match OddError::SessionOver {
        OddError::ODD1000 => "by its code",
        _ => "otherwise",
    };
    assert_eq!(found, "by its code");
}

#[test]
fn lists_of_an_entry_arrive_in_order() {
    let entry = OddError::SessionOver.entry();
    assert_eq!(entry.aliases().collect::<Vec<_>>(), ["ODD-999", "odd session"]);
    assert_eq!(entry.alt_errors().collect::<Vec<_>>(), ["interaction_required", "login_required"]);
    assert_eq!(entry.parameters().collect::<Vec<_>>(), ["session", "user"]);
    assert_eq!(entry.sources().collect::<Vec<_>>(), ["https://odd.example/errors#1000"]);
    assert_eq!((entry.since(), entry.suberror()), (Some("0.9"), Some("session_over")));
    assert_eq!(OddError::from_code("odd session"), Some(OddError::SessionOver));
}

#[test]
fn an_entry_may_differ_from_its_catalog_in_stability() {
    assert_eq!(OddError::CATALOG.stability(), Stability::Contract);
    assert_eq!(OddError::SessionOver.entry().stability(), Stability::Advisory);
    assert_eq!(OddError::Quotes.entry().stability(), Stability::Contract);
}

#[test]
fn a_tombstone_is_still_a_code() {
    let tombstone = OddError::from_code("ODD2000").unwrap();
    assert!(tombstone.entry().is_deprecated());
    assert!(OddError::ALL.contains(&tombstone));
}

#[test]
fn the_catalog_describes_its_vendor() {
    let catalog = OddError::CATALOG;
    assert_eq!((catalog.id(), catalog.name()), ("odd", "Odd *& Sons* <b>[Ltd]</b>"));
    assert_eq!(catalog.docs(), Some("https://odd.example/errors_(all)?a=<b>&c=\"d\" e\\f"));
    assert_eq!(catalog.issuers(), ["login.odd.example", "*.odd.example"]);
    assert_eq!((catalog.release(), catalog.date()), (Some("1.0 \"beta\" */"), Some("2026-05-04")));
    assert_eq!(catalog.sources(), ["https://odd.example/errors"]);
}
