//! A vendor's own file laid over our catalog of that vendor: the file rules, ours fills in.

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::vendors::ory_hydra::OryHydraError;
use oauth_errors::{Entry, EvidenceKind, Recovery, Report, Specification, StandardCode, oauth_errors};

use crate::shared::diagnose;

oauth_errors! {
    /// A file of a release after ours.
    enum Newer = "okta" + path("fixtures/okta-newer.json");
    /// A file of a release before ours.
    enum Older = "okta" + path("fixtures/okta-older.json");
    /// A file that does not say of which release it is.
    enum Undated = "okta" + path("fixtures/okta-undated.json");
    /// The fixture, which has 124 of our codes.
    enum Given = "okta" + path("fixtures/okta-oauth2-errors-2025.01.1-part.json");
    /// A file without the codes that our wire rules of its vendor name.
    enum WithRules = "auth0" + path("fixtures/bare.json");
    /// A file that has a code of the specifications, and one that no specification has.
    enum OfStandard = "standard" + path("fixtures/bare.json");
    /// A file that has a code and, as another, its former name.
    enum BothNames = "okta" + path("fixtures/okta-both-names.json");
    /// A file with wire rules of its own, none of which is `code`.
    enum OwnRules = "auth0" + path("fixtures/wire-without-code.json");
    /// A file of a vendor that speaks another one's dialect.
    enum OfAlias = "authelia" + path("fixtures/bare.json");
}

#[test]
fn what_the_file_says_goes_before_what_the_catalog_says() {
    let error = Newer::NoMatchingPolicy;
    assert_eq!(error.title(), "No policy said yes");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.error(), Some("access_denied"));
    assert_eq!(Newer::CATALOG.release(), Some("2099.1.1"));
}

#[test]
fn what_the_file_does_not_say_is_ours() {
    let (error, ours) = (Newer::NoMatchingPolicy, OktaError::NoMatchingPolicy);
    assert_eq!(error.summary(), ours.summary());
    assert_eq!((error.standard(), error.recovery()), (StandardCode::AccessDenied, Recovery::ContactAdmin));
    assert!(!error.entry().is_inferred());
    assert_eq!(Newer::CATALOG.id(), "okta");
    assert_eq!(Newer::CATALOG.name(), OktaError::CATALOG.name());
    assert_eq!(Undated::CATALOG.release(), OktaError::CATALOG.release());
}

#[test]
fn a_description_is_the_file_s_sentence() {
    assert_eq!(Newer::NoMatchingPolicy.description(), Some("A made-up sentence about [en] and {1}."));
    assert_eq!(OktaError::NoMatchingPolicy.description(), None);
    let (published, ours) = Given::ALL.split_at(124);
    assert!(published.iter().all(|error| error.description().is_some()));
    assert!(ours.iter().all(|error| error.description().is_none()));
}

#[test]
fn the_file_s_wording_and_ours_are_both_recognized() {
    let text = "A made-up sentence about [a b] and c.";
    let found = diagnose::<Newer>(Some("access_denied"), Some(text), Some(403));
    assert_eq!(found.exact(), Some(Newer::NoMatchingPolicy));
    assert_eq!(found.arguments().collect::<Vec<_>>(), ["a b", "c"]);
    let text = "Policy evaluation failed for this request, please check the policy configurations.";
    let found = diagnose::<Newer>(Some("access_denied"), Some(text), Some(400));
    assert_eq!(found.exact(), Some(Newer::NoMatchingPolicy));
    assert_eq!(found.evidence().kind(), EvidenceKind::Message);
}

#[test]
fn a_code_that_only_the_file_has_gets_its_advice_from_its_error() {
    let error = Older::from_code("brand_new_code").unwrap();
    assert_eq!(error, Older::BrandNewCode);
    assert_eq!(error.standard(), StandardCode::InvalidRequest);
    assert!(error.entry().is_inferred());
}

#[test]
fn a_former_name_is_the_present_entry_and_stays_an_alias() {
    let present = Newer::TokenExchangeSubjectTokenExpired;
    assert_eq!(Newer::from_code("web_sso_subject_token_expired"), Some(present));
    assert_eq!(Newer::from_code("token_exchange_subject_token_expired"), Some(present));
    assert_eq!(present.description(), Some("A made-up sentence about a token."));
    assert_eq!(present.entry().aliases().collect::<Vec<_>>(), ["web_sso_subject_token_expired"]);
    assert!(!present.entry().is_deprecated());
}

#[test]
fn a_former_name_that_the_file_has_as_a_code_is_that_code() {
    assert_eq!(BothNames::from_code("web_sso_subject_token_expired"), Some(BothNames::WebSsoSubjectTokenExpired));
    let present = BothNames::TokenExchangeSubjectTokenExpired;
    assert_eq!(BothNames::from_code("token_exchange_subject_token_expired"), Some(present));
    assert_eq!(present.entry().aliases().count(), 0);
}

#[test]
fn the_bundled_catalog_finds_renamed_codes_by_their_former_names() {
    let renamed: Vec<_> =
        OktaError::CATALOG.entries().flat_map(|entry| entry.aliases().map(move |alias| (alias, entry))).collect();
    assert_eq!(renamed.len(), 15);
    for (alias, entry) in renamed {
        assert_eq!(OktaError::CATALOG.find(alias), Some(entry));
    }
}

#[test]
fn codes_that_the_file_lacks_stay() {
    assert_eq!(Newer::ALL.len(), OktaError::ALL.len() + 1);
    assert_eq!(Given::ALL.len(), OktaError::ALL.len());
    for error in OktaError::ALL {
        assert!(Newer::from_code(error.code()).is_some(), "{error}");
    }
}

#[test]
fn only_a_file_of_a_newer_release_makes_what_it_lacks_deprecated() {
    let deprecated = |entries: &'static oauth_errors::Catalog| entries.entries().filter(|e| e.is_deprecated()).count();
    assert_eq!(deprecated(Newer::CATALOG), OktaError::ALL.len() - 2);
    for catalog in [Older::CATALOG, Undated::CATALOG, Given::CATALOG] {
        assert_eq!(deprecated(catalog), deprecated(OktaError::CATALOG));
    }
}

#[test]
fn a_layered_enum_is_diagnosed_by_our_rules_of_the_vendor() {
    let body = r#"{"errorCode":"invalid_client","errorSummary":"made up","errorId":"x"}"#;
    let report = oauth_errors::Report::from_response(401, [("x-okta-request-id", "r1")], body.as_bytes());
    let diagnosis = Newer::diagnose(&report);
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidClient));
    assert_eq!(diagnosis.extra("request_id"), Some("r1"));
}

#[test]
fn our_wire_rules_lead_to_our_entries_where_the_file_has_none_of_them() {
    let report = Report::from_body(r#"{ "code": "invalid_password", "name": "PasswordHistoryError" }"#);
    let found = WithRules::diagnose(&report).exact().unwrap();
    assert_eq!(found.code(), "invalid_password.history");
}

#[test]
fn each_standard_code_keeps_its_own_specification() {
    assert_eq!(OfStandard::QuotaUsedUp.entry().specification().map(Specification::url), None);
    for code in StandardCode::ALL {
        let url = |entry: Entry| entry.specification().map(Specification::url);
        assert_eq!(OfStandard::CATALOG.find(code.code()).and_then(url), url(code.entry()), "{code}");
    }
}

#[test]
fn the_file_s_wire_rules_go_before_ours() {
    let report = Report::from_response(429, [("x", "y")], b"");
    assert_eq!(OwnRules::diagnose(&report).exact(), Some(OwnRules::BTwo));
}

#[test]
fn a_file_may_be_laid_over_a_vendor_that_speaks_another_one_s_dialect() {
    assert_eq!(OfAlias::ALL.len(), OryHydraError::ALL.len() + 1);
    assert_eq!((OfAlias::CATALOG.id(), OfAlias::CATALOG.name()), ("authelia", "Authelia"));
}
