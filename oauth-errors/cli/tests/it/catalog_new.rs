//! `catalog new`: a catalog to start from.

use crate::program::Folder;

#[test]
fn the_new_catalog_is_valid() {
    let folder = Folder::new("new");
    folder.run(&["catalog", "new", "acme-pay.json"]).ends(0);
    let out = folder.run(&["catalog", "check", "acme-pay.json"]).ends(0).out;
    assert_eq!(out, "acme-pay.json: 2 codes, nothing wrong\n");
}

#[test]
fn it_is_named_after_the_vendor_and_dated_today() {
    let folder = Folder::new("new-named");
    let run = folder.run(&["catalog", "new", "acme-pay.json"]).ends(0);
    assert!(run.out.contains("generates `AcmePayError` from it"), "{run:?}");
    let text = folder.read("acme-pay.json");
    assert!(text.contains("\"id\": \"acme-pay\""), "{text}");
    assert!(text.contains("\"date\": \"20") && !text.contains("2026-01-31"), "{text}");
}

#[test]
fn it_names_the_schema_that_lies_beside_it() {
    let folder = Folder::new("new-schema").with("catalog.schema.json", "{}");
    folder.run(&["catalog", "new", "acme.json"]).ends(0);
    assert!(folder.read("acme.json").starts_with("{\n  \"$schema\": \"./catalog.schema.json\",\n  \"vendor\""));
}

#[test]
fn it_says_what_is_next() {
    let run = Folder::new("new-next").run(&["catalog", "new", "acme.json"]).ends(0);
    assert!(run.out.contains("SCHEMA.md"), "{run:?}");
    assert!(run.out.contains("`oauth-errors catalog check acme.json`"), "{run:?}");
    assert!(run.out.contains("`oauth_errors!(path(\"acme.json\"))`"), "{run:?}");
}

#[test]
fn nothing_is_overwritten() {
    let folder = Folder::new("new-again").with("acme.json", "mine");
    let remedy = "error: acme.json exists already; choose another name or delete it";
    folder.run(&["catalog", "new", "acme.json"]).ends(2).complains(remedy);
    assert_eq!(folder.read("acme.json"), "mine");
}

#[test]
fn a_name_that_is_no_vendors_is_refused() {
    let folder = Folder::new("new-refused");
    for name in ["Acme.json", "acme", "7.json", "my acme.json"] {
        let remedy = "name it after the vendor, in lower-case letters, digits and `-`, for example acme.json";
        folder.run(&["catalog", "new", name]).ends(2).complains(&format!("error: {name}: {remedy}"));
    }
    let remedy = "error: errors/acme.json: no such folder; create it first";
    folder.run(&["catalog", "new", "errors/acme.json"]).ends(2).complains(remedy);
}
