//! `list` and `vendors`: what is known.

use oauth_errors::vendors;
use serde_json::json;

use crate::program::run;

#[test]
fn every_code_of_a_vendor_is_a_line() {
    let out = run(&["list", "github"]).ends(0).out;
    assert_eq!(out.lines().count(), vendors::github::GithubError::ALL.len());
    assert!(out.contains("bad_verification_code: Code wrong or expired [invalid_grant, restart_flow]\n"), "{out}");
}

#[test]
fn without_a_vendor_the_standard_codes_are_listed() {
    let out = run(&["list"]).ends(0).out;
    assert_eq!(out.lines().count(), oauth_errors::StandardCode::ALL.len());
}

#[test]
fn a_list_in_json_has_an_object_a_line() {
    let lines = run(&["list", "spotify", "--json"]).ends(0).json_lines();
    let expected = json!({
        "code": "api.429",
        "variant": "ApiRateLimited",
        "error": null,
        "title": "Rate limit reached",
        "status": 429,
        "standard": "temporarily_unavailable",
        "recovery": "retry",
        "stability": "contract",
        "deprecated": false,
    });
    assert_eq!(lines.last(), Some(&expected));
}

#[test]
fn every_vendor_is_a_line() {
    let out = run(&["vendors"]).ends(0).out;
    assert_eq!(out.lines().count(), vendors::CATALOGS.len() + vendors::aliases().count());
    assert!(out.contains("okta-api        251 codes          Okta API\n"), "{out}");
    assert!(out.contains("authelia         as ory-hydra      Authelia\n"), "{out}");
}

#[test]
fn vendors_in_json_are_one_list() {
    let run = run(&["vendors", "--json"]).ends(0);
    assert!(run.out.contains(r#"{"id":"helseid","name":"HelseID (Norsk helsenett)","codes":18}"#), "{run:?}");
    assert!(run.out.contains(r#""name":"Authelia","codes":52,"alias_of":"ory-hydra"}"#), "{run:?}");
    assert_eq!(run.json().as_array().unwrap().len(), vendors::CATALOGS.len() + vendors::aliases().count());
}

#[test]
fn a_vendor_that_speaks_anothers_dialect_is_known_by_its_name() {
    assert_eq!(run(&["list", "authelia"]).ends(0).out, run(&["list", "ory-hydra"]).out);
}
