//! Which enum an entry belongs to: vendor and code decide, not the place where the enum was generated; and what holds of
//! an enum that somebody passes off as generated.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;

use oauth_errors::private::Generated;
use oauth_errors::vendors::{github::GithubError, okta::OktaError as ReadyMade};
use oauth_errors::{Catalog, Code, Diagnosable, Diagnosis, Entry, Report, StandardCode, VendorError, vendors};

oauth_errors::oauth_errors! {
    /// The catalog of which the library has a ready-made enum too.
    enum OwnOkta = "okta";
    /// Okta's catalog with a file over it that has codes of its own.
    enum LayeredOkta = "okta" + path("../fixtures/okta-newer.json");
    /// The catalog behind `StandardCode`.
    enum OwnStandard = "standard";
}

/// The codes of `From` that have no variant in `To`.
fn missing<From: VendorError, To: VendorError>() -> Vec<&'static str> {
    let mut missing = Vec::new();
    for &error in From::ALL {
        match To::from_entry(error.entry()) {
            Some(other) => assert_eq!(other.entry().code(), error.entry().code()),
            None => missing.push(error.entry().code()),
        }
    }
    missing
}

#[test]
fn an_entry_of_the_ready_made_enum_is_a_variant_of_the_macros_enum_and_the_other_way_round() {
    assert_eq!(missing::<ReadyMade, OwnOkta>(), [""; 0]);
    assert_eq!(missing::<OwnOkta, ReadyMade>(), [""; 0]);
    assert_eq!(missing::<StandardCode, OwnStandard>(), [""; 0]);
    assert_eq!(missing::<OwnStandard, StandardCode>(), [""; 0]);
}

#[test]
fn an_entry_that_only_a_layered_catalog_has_is_no_variant_of_the_others() {
    let added: Vec<_> = LayeredOkta::ALL.iter().map(|error| error.code()).collect();
    let added: Vec<_> = added.into_iter().filter(|code| ReadyMade::from_code(code).is_none()).collect();
    assert!(!added.is_empty());
    assert_eq!(missing::<LayeredOkta, ReadyMade>(), added);
}

#[test]
fn an_entry_of_another_vendor_is_no_variant_even_if_the_codes_are_the_same() {
    let code = "access_denied";
    let entry = GithubError::from_code(code).unwrap().entry();
    assert!(ReadyMade::from_code(code).is_some());
    assert_eq!(<ReadyMade as VendorError>::from_entry(entry), None);
    assert_eq!(<StandardCode as VendorError>::from_entry(entry), None);
}

#[test]
fn entries_are_equal_and_hash_alike_by_vendor_and_code() {
    for (own, ready_made) in OwnOkta::CATALOG.entries().zip(ReadyMade::CATALOG.entries()) {
        assert_eq!(own, ready_made);
    }
    let entries: HashSet<Entry> = OwnOkta::CATALOG.entries().chain(ReadyMade::CATALOG.entries()).collect();
    assert_eq!(entries.len(), OwnOkta::ALL.len());
    let github = GithubError::from_code("access_denied").unwrap().entry();
    assert_ne!(ReadyMade::AccessDenied.entry(), github);
    assert!(!entries.contains(&github));
}

#[test]
fn a_diagnosis_by_either_enum_says_the_same() {
    let report = Report::from_error("access_denied", Some("User is not assigned to the client application."));
    let (own, ready_made) = (OwnOkta::diagnose(&report), ReadyMade::diagnose(&report));
    assert_eq!((own.exact(), ready_made.exact()), (Some(OwnOkta::UserNotAssigned), Some(ReadyMade::UserNotAssigned)));
    assert_eq!(own.entry(), ready_made.entry());
    assert_eq!(own.untyped(), ready_made.untyped());
}

/// An enum whose author implemented what only generated code implements, with fewer variants than the catalog has
/// entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Forged;

impl Generated for Forged {
    const GENERATED_CATALOG: &'static Catalog = ReadyMade::CATALOG;
    const GENERATED_ALL: &'static [Self] = &[Forged];
}

impl fmt::Display for Forged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("forged")
    }
}

impl Error for Forged {}

impl From<Forged> for Entry {
    fn from(_: Forged) -> Self {
        ReadyMade::UserNotAssigned.entry()
    }
}

impl From<Forged> for StandardCode {
    fn from(_: Forged) -> Self {
        StandardCode::AccessDenied
    }
}

#[test]
fn an_enum_that_was_not_generated_never_panics() {
    let mut found = 0;
    for entry in ReadyMade::CATALOG.entries().chain(OwnOkta::CATALOG.entries()).chain(GithubError::CATALOG.entries()) {
        found += usize::from(Forged::from_entry(entry).is_some());
        let report = Report::from_error(entry.error().unwrap_or(entry.code()), None);
        let diagnosis = Forged::diagnose(&report);
        let _ = (diagnosis.exact(), diagnosis.candidates().count(), format!("{diagnosis:#} {diagnosis:?}"));
        let _ = (Forged::from_code(entry.code()), Code::<Forged>::new(entry.code()));
    }
    // its one variant is that of the first entry, in each of the two catalogs of that vendor
    assert_eq!(found, 2);
}

#[test]
fn all_lists_every_vendor_and_not_the_standard_catalog() {
    assert!(vendors::all().iter().all(|catalog| catalog.id() != "standard"));
    assert_eq!(vendors::standard().id(), "standard");
    assert_eq!(vendors::find("standard").map(Catalog::id), Some("standard"));
    for catalog in vendors::all() {
        assert_eq!(vendors::find(catalog.id()).map(Catalog::id), Some(catalog.id()));
    }
}

#[test]
fn every_method_of_the_trait_is_an_inherent_one_too() {
    // without the trait `Diagnosable` or `VendorError` being named
    let report = Report::from_body(r#"{"error":"access_denied"}"#);
    let diagnosis: Diagnosis<'_, ReadyMade> = ReadyMade::diagnose(&report);
    assert_eq!(diagnosis.exact().map(ReadyMade::entry), ReadyMade::from_code("access_denied").map(ReadyMade::entry));
    assert!(ReadyMade::check(&report).is_err());
}
