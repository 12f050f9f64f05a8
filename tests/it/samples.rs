//! Every entry of every catalog has a sample that comes back as itself.

use std::collections::BTreeMap;

use oauth_errors::samples::{self, Sampled};
use oauth_errors::vendors::{github::GithubError, okta::OktaError};
use oauth_errors::{Diagnosis, Presented, Recovery, StandardCode, Tokens};

#[test]
fn every_entry_comes_back_as_itself() {
    let mut lost: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    for (entry, sample) in samples::all() {
        count += 1;
        let report = sample.report();
        let found = entry.catalog().diagnose(&report);
        if found.entry() != Some(entry) {
            let is = found.entry().map_or("none", |entry| entry.code());
            lost.entry(entry.catalog().id()).or_default().push(format!("{} -> {is}: {}", entry.code(), sample.body()));
        }
    }
    println!("{count} samples");
    let number: usize = lost.values().map(Vec::len).sum();
    assert!(lost.is_empty(), "{number} of {count}: {lost:#?}");
}

#[test]
fn a_sample_is_an_error_for_its_vendor() {
    for (entry, sample) in samples::all() {
        assert!(entry.catalog().is_error(&sample.report()), "{}: {sample:?}", entry.code());
    }
}

#[test]
fn a_sample_has_the_vendor_s_form() {
    let sample = OktaError::UserNotAssigned.sample();
    assert_eq!(sample.content_type(), "application/json");
    assert_eq!(sample.report().error(), Some("access_denied"));
    let response = http::Response::<Vec<u8>>::from(GithubError::BadRefreshToken.sample());
    let report = oauth_errors::Report::from(&response);
    assert_eq!(GithubError::diagnose(&report).exact(), Some(GithubError::BadRefreshToken));
}

#[test]
fn a_diagnosis_needs_no_answer() {
    let diagnosis = Diagnosis::of(OktaError::NoMatchingPolicy);
    assert_eq!(diagnosis.entry(), Some(OktaError::NoMatchingPolicy.into()));
    assert_eq!(diagnosis.recovery(), Recovery::ContactAdmin);
}

#[test]
fn a_page_of_a_gateway_is_a_reason_to_try_again() {
    let sample = samples::gateway_page();
    let diagnosis = OktaError::CATALOG.diagnose(&sample.report()).into_owned();
    assert_eq!((diagnosis.recovery(), diagnosis.tokens()), (Recovery::Retry, Tokens::Keep));
}

#[test]
fn neither_an_overloaded_server_nor_half_an_answer_costs_a_token() {
    for (entry, _) in samples::all() {
        for (name, sample) in [("overloaded", samples::overloaded(entry)), ("cut off", samples::cut_off(entry))] {
            let report = sample.report().presenting(Presented::RefreshToken);
            let diagnosis = entry.catalog().diagnose(&report);
            assert_eq!(diagnosis.tokens(), Tokens::Keep, "{name}: {}: {sample:?}", entry.code());
        }
    }
    let sample = samples::overloaded(StandardCode::InvalidGrant);
    assert_eq!(StandardCode::diagnose(&sample.report()).recovery(), Recovery::Retry);
}

#[test]
fn an_error_may_come_with_success() {
    let sample = samples::with_success(GithubError::BadRefreshToken);
    assert_eq!(sample.status(), 200);
    assert!(GithubError::CATALOG.is_error(&sample.report()));
}

#[test]
fn the_error_may_be_in_the_second_challenge() {
    let sample = samples::two_challenges();
    let report = sample.report().presenting(Presented::AccessToken);
    assert_eq!(StandardCode::diagnose(&report).recovery(), Recovery::Refresh);
}
