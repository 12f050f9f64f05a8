//! `list`: the codes of a vendor.

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
        "vendor": "spotify",
        "code": "api.429",
        "number": "429",
        "variant": "ApiRateLimited",
        "title": "Rate limit reached",
        "summary": "The app made too many calls; wait as long as Retry-After says, then repeat.",
        "status": 429,
        "standard": "temporarily_unavailable",
        "recovery": "retry",
        "concerns": "client",
        "stability": "contract",
        "link": "https://developer.spotify.com/documentation/web-api/concepts/api-calls",
    });
    assert_eq!(lines.last(), Some(&expected));
}

#[test]
fn a_vendor_that_speaks_anothers_dialect_is_known_by_its_name() {
    assert_eq!(run(&["list", "authelia"]).ends(0).out, run(&["list", "ory-hydra"]).out);
}

#[test]
fn the_table_of_all_has_every_code_and_the_same_columns_in_both_formats() {
    let csv = run(&["list", "--all", "--format", "csv"]).ends(0).out;
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let columns = "vendor code number error standard recovery actor concerns by_hand stability title summary link";
    assert_eq!(table.headers().unwrap().iter().collect::<Vec<_>>().join(" "), columns);
    let rows: Vec<_> = table.records().map(Result::unwrap).collect();
    let codes: usize = vendors::all().iter().chain([&vendors::standard()]).map(|catalog| catalog.len()).sum();
    assert_eq!(rows.len(), codes);
    let row = rows.iter().find(|row| &row[1] == "AADSTS50058").unwrap();
    assert_eq!((&row[0], &row[2], &row[5], &row[6]), ("entra", "50058", "sign_in", "user"));
    let lines = run(&["list", "--all", "--format", "jsonl"]).ends(0).json_lines();
    assert_eq!(lines.len(), codes);
    assert!(lines.iter().all(|line| line.as_object().unwrap().len() == 13));
}
