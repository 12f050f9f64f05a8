//! `vendors`: the vendors that are known.

use oauth_errors::vendors;

use crate::program::run;

#[test]
fn every_vendor_is_a_line() {
    let out = run(&["vendors"]).ends(0).out;
    assert_eq!(out.lines().count(), (vendors::all().len() + 1) + vendors::aliases().count());
    let codes = vendors::find("okta-api").unwrap().len();
    assert!(out.contains(&format!("okta-api        {codes} codes          Okta API\n")), "{out}");
    assert!(out.contains("authelia         as ory-hydra      Authelia\n"), "{out}");
}

#[test]
fn vendors_in_json_are_one_list() {
    let run = run(&["vendors", "--json"]).ends(0);
    assert!(run.out.contains(r#"{"id":"helseid","name":"HelseID (Norsk helsenett)","codes":18}"#), "{run:?}");
    let codes = vendors::find("ory-hydra").unwrap().len();
    let authelia = format!(r#""name":"Authelia","codes":{codes},"alias_of":"ory-hydra"}}"#);
    assert!(run.out.contains(&authelia), "{run:?}");
    assert_eq!(run.json().as_array().unwrap().len(), (vendors::all().len() + 1) + vendors::aliases().count());
}
