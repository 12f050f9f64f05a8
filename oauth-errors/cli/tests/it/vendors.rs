//! `vendors`: the vendors that are known.

use oauth_errors::vendors;
use serde_json::json;

use crate::program::run;

/// How many lines there are: the vendors, the standard codes, and the names of those like another.
fn count() -> usize {
    vendors::all().len() + 1 + vendors::aliases().count()
}

#[test]
fn every_vendor_is_a_line_and_the_columns_are_straight() {
    let out = run(&["vendors"]).ends(0).out;
    assert_eq!(out.lines().count(), count());
    let line = |id: &str| out.lines().find(|line| line.split_whitespace().next() == Some(id)).unwrap();
    let codes = vendors::find("okta-api").unwrap().len().to_string();
    assert_eq!(line("okta-api").split_whitespace().collect::<Vec<_>>(), ["okta-api", &codes, "codes", "Okta", "API"]);
    assert_eq!(line("authelia").split_whitespace().collect::<Vec<_>>(), ["authelia", "as", "ory-hydra", "Authelia"]);
    let columns = [("okta-api", "Okta API"), ("authelia", "Authelia"), ("spring-authorization-server", "Spring")]
        .map(|(id, name)| line(id).find(name));
    assert!(columns.iter().all(|column| *column == columns[0]), "{out}");
}

#[test]
fn vendors_in_json_are_one_list() {
    let run = run(&["vendors", "--json"]).ends(0);
    let list = run.json();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), count());
    let vendor = |id: &str| list.iter().find(|vendor| vendor["id"] == id).unwrap();
    let codes = vendors::find("helseid").unwrap().len();
    assert_eq!(*vendor("helseid"), json!({"id": "helseid", "name": "HelseID (Norsk helsenett)", "codes": codes}));
    let codes = vendors::find("ory-hydra").unwrap().len();
    assert_eq!(
        *vendor("authelia"),
        json!({"id": "authelia", "name": "Authelia", "codes": codes, "alias_of": "ory-hydra"})
    );
}
