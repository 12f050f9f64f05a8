//! What must hold over all catalogs at once: the data keeps its own rules.

use std::collections::{HashMap, HashSet};

use oauth_errors::{Catalog, Recovery, vendors};
use oauth_errors_catalogs::{ALIASES, CATALOGS};
use oauth_errors_codegen::bundled;
use oauth_errors_codegen::check::names::MAX_VARIANT;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::File;
use oauth_errors_codegen::schema::wire::{Condition, Place, Refine};

fn files() -> impl Iterator<Item = (&'static str, File)> {
    CATALOGS.iter().map(|(id, _)| (*id, File::read(&bundled(id).unwrap(), &mut Problems::default()).unwrap()))
}

fn vendors() -> impl Iterator<Item = &'static Catalog> {
    vendors::all().iter().copied().filter(|catalog| catalog.id() != "standard")
}

#[test]
fn every_catalog_is_compiled() {
    let compiled: Vec<&str> = vendors().map(Catalog::id).collect();
    assert_eq!(compiled, CATALOGS.iter().map(|(id, _)| *id).collect::<Vec<_>>(), "the feature all-vendors");
    let codes: usize = vendors().map(Catalog::len).sum();
    assert!(codes >= 5_200, "{codes}");
}

#[test]
fn aliases_name_a_vendor_and_are_known_by_name() {
    for (id, of, _) in ALIASES {
        assert_eq!(vendors::find(id).map(Catalog::id), Some(*of));
        let file = File::read(&bundled(id).unwrap(), &mut Problems::default()).unwrap();
        assert_eq!(file.vendor.unwrap().id.value, *id);
        assert_eq!(file.alias_of.unwrap().value, *of);
    }
}

#[test]
fn every_catalog_says_where_it_comes_from() {
    for (id, file) in files() {
        let vendor = file.vendor.as_ref().unwrap();
        assert_eq!(vendor.id.value, id);
        assert!(vendor.docs.is_some(), "{id}: docs");
        assert!(file.release.is_some(), "{id}: release");
        assert!(file.date.is_some(), "{id}: date");
        assert!(file.stability.is_some(), "{id}: stability");
        assert!(!file.sources.is_empty(), "{id}: sources");
    }
}

#[test]
fn texts_are_short_whole_and_said_once() {
    for catalog in vendors() {
        let (mut titles, mut summaries) = (HashMap::new(), HashMap::new());
        for entry in catalog.entries() {
            let (title, summary) = (entry.title(), entry.summary());
            assert!((4..=60).contains(&title.chars().count()), "{entry:?}: title {title:?}");
            assert!(!title.ends_with('.'), "{entry:?}: title ends with a stop");
            assert!((15..=200).contains(&summary.chars().count()), "{entry:?}: summary {summary:?}");
            assert!(summary.ends_with('.'), "{entry:?}: summary without its stop");
            let note = entry.note().unwrap_or_default();
            assert!(
                note.chars().count() <= 160 && (note.is_empty() || note.ends_with('.')),
                "{entry:?}: note {note:?}"
            );
            for text in [title, summary, note] {
                for placeholder in ["TODO", "FIXME", "TBD", "XXX", "lorem", "???"] {
                    assert!(!text.contains(placeholder), "{entry:?}: {text:?}");
                }
            }
            if let Some(first) = titles.insert(title, entry) {
                assert!(entry.note().is_some(), "{entry:?}: the title of {first:?}");
            }
            if let Some(first) = summaries.insert(summary, entry) {
                assert!(entry.note().is_some(), "{entry:?}: the summary of {first:?}");
            }
            assert!(entry.variant().len() <= MAX_VARIANT, "{entry:?}: {}", entry.variant());
        }
    }
}

#[test]
fn a_recovery_that_is_not_the_standard_code_s_has_a_note() {
    for entry in vendors().flat_map(Catalog::entries) {
        if entry.recovery() != entry.standard().recovery() {
            let (recovery, standard) = (entry.recovery(), entry.standard().code());
            assert!(entry.note().is_some(), "{entry:?}: say in a `note` why {recovery} and not that of {standard}");
        }
        assert!(!entry.is_inferred(), "{entry:?}");
    }
}

#[test]
fn nothing_is_retried_that_was_not_implemented() {
    for entry in vendors().flat_map(Catalog::entries) {
        if matches!(entry.status(), Some(501 | 505)) {
            assert_ne!(entry.recovery(), Recovery::Retry, "{entry:?}");
        }
        // A server that is overloaded says nothing about the user's session.
        if matches!(entry.status(), Some(429 | 502..=504)) {
            assert_ne!(entry.recovery(), Recovery::SignIn, "{entry:?}");
        }
    }
}

#[test]
fn every_catalog_has_examples_of_different_codes() {
    for (id, file) in files() {
        let codes: HashSet<_> = file.examples.iter().map(|example| &example.code.value).collect();
        assert!(codes.len() >= 3, "{id}: examples of {} codes", codes.len());
    }
}

#[test]
fn every_refine_rule_can_be_reached() {
    for (id, file) in files() {
        let rules = &file.wire.refine;
        for (at, rule) in rules.iter().enumerate() {
            let shadow = rules[..at].iter().find(|earlier| {
                fn means(rule: &Refine) -> (&[Condition], &[Place], &[String], &[String]) {
                    (&rule.when, &rule.at, &rule.has, &rule.lacks)
                }
                means(earlier) == means(rule)
            });
            assert!(shadow.is_none(), "{id}: the rule for {} says what an earlier one says", rule.is.value);
        }
    }
}

#[test]
fn no_message_is_shared_by_more_entries_than_can_be_candidates() {
    for (id, file) in files() {
        let mut sharing: HashMap<&str, usize> = HashMap::new();
        for digest in file.entries.iter().flat_map(|entry| &entry.digests) {
            let count = sharing.entry(&digest.value).or_default();
            *count += 1;
            assert!(*count <= 24, "{id}: {} says nothing, so many entries have it", digest.value);
        }
    }
}
