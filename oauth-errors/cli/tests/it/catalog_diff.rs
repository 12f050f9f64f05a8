//! `catalog diff`: what changed, and which step of a version that is.

use serde_json::{Value, json};

use crate::program::{Folder, Run};

fn entry(code: &str) -> Value {
    json!({
        "internalErrorCode": code,
        "title": format!("The title of {code}"),
        "summary": "A summary.",
        "statusCode": 400,
        "errorCode": "invalid_grant",
        "standardCode": "invalid_grant",
        "recovery": "restart_flow",
    })
}

fn catalog(entries: &[Value]) -> Value {
    json!({"vendor": {"id": "acme", "name": "Acme"}, "release": "1", "errors": entries})
}

fn diff(name: &str, old: &Value, new: &Value) -> Run {
    let folder = Folder::new(&format!("diff-{name}"));
    let folder = folder.with("old.json", &old.to_string()).with("new.json", &new.to_string());
    folder.run(&["catalog", "diff", "old.json", "new.json"])
}

/// Asserts the lines for a change of one entry.
#[track_caller]
fn changes(name: &str, edit: impl Fn(&mut Value), lines: &[&str]) {
    let (old, mut new) = (entry("expired"), entry("expired"));
    edit(&mut new);
    let run = diff(name, &catalog(&[old, entry("other")]), &catalog(&[new, entry("other")])).ends(1);
    let found: Vec<_> = run.out.lines().collect();
    assert_eq!(found[..found.len() - 1], *lines, "{run:?}");
}

#[test]
fn the_same_catalog_ends_in_0() {
    let run = diff("same", &catalog(&[entry("a"), entry("b")]), &catalog(&[entry("b"), entry("a")])).ends(0);
    assert_eq!(run.out, "0 added, 0 renamed, 0 changed, 0 deprecated, 0 removed: no change\n");
}

#[test]
fn a_new_code_is_a_minor_step() {
    let run = diff("added", &catalog(&[entry("a")]), &catalog(&[entry("a"), entry("b")])).ends(1);
    let lines = [
        "minor  added       b: The title of b",
        "1 added, 0 renamed, 0 changed, 0 deprecated, 0 removed: a minor step",
    ];
    assert_eq!(run.out.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn a_code_that_is_gone_is_a_major_step() {
    let run = diff("removed", &catalog(&[entry("a"), entry("b")]), &catalog(&[entry("a")])).ends(1);
    assert!(run.out.starts_with("major  removed     b: The title of b\n"), "{run:?}");
    assert!(run.out.ends_with("1 removed: a major step (a minor one while the version is 0.x)\n"), "{run:?}");
}

#[test]
fn a_deprecated_code_is_a_minor_step() {
    changes("deprecated", |new| new["deprecated"] = true.into(), &["minor  deprecated  expired"]);
}

#[test]
fn what_a_program_sees_is_a_minor_step() {
    changes("status", |new| new["statusCode"] = 401.into(), &["minor  changed     expired: status 400 -> 401"]);
    changes(
        "error",
        |new| new["errorCode"] = "gone".into(),
        &["minor  changed     expired: error invalid_grant -> gone"],
    );
    changes(
        "recovery",
        |new| new["recovery"] = "sign_in".into(),
        &["minor  changed     expired: recovery restart_flow -> sign_in"],
    );
    changes(
        "standard",
        |new| new["standardCode"] = "invalid_token".into(),
        &["minor  changed     expired: standard code invalid_grant -> invalid_token"],
    );
    changes(
        "message",
        |new| new["messageDigest"] = json!(["2 2:0acef2066d40d936"]),
        &["minor  changed     expired: message"],
    );
    changes("alias", |new| new["aliases"] = json!(["old"]), &["minor  changed     expired: alias old is new"]);
}

#[test]
fn a_name_in_code_that_changes_is_a_major_step() {
    changes("variant", |new| new["variant"] = "Dead".into(), &["major  changed     expired: variant Expired -> Dead"]);
}

#[test]
fn what_only_people_read_is_a_patch_step() {
    changes(
        "title",
        |new| new["title"] = "Other".into(),
        &["patch  changed     expired: title The title of expired -> Other"],
    );
    changes("summary", |new| new["summary"] = "Other.".into(), &["patch  changed     expired: texts"]);
    let (old, mut new) = (catalog(&[entry("a")]), catalog(&[entry("a")]));
    new["release"] = "2".into();
    let run = diff("release", &old, &new).ends(1);
    assert!(run.out.starts_with("patch  changed     release 1 -> 2\n"), "{run:?}");
    assert!(run.out.ends_with(": a patch step\n"), "{run:?}");
}

#[test]
fn what_a_specification_says_is_compared() {
    let mut old = entry("expired");
    (old["spec"], old["url"]) = ("RFC 6749".into(), "https://rfc.example/6749".into());
    (old["endpoints"], old["statusAt"]) = (json!(["token"]), json!({"token": 401}));
    old["registered"] = true.into();
    let mut new = old.clone();
    new["url"] = "https://rfc.example/6749#5.2".into();
    (new["endpoints"], new["statusAt"]) = (json!(["token", "par"]), json!({"token": 401, "par": 400}));
    new["registered"] = false.into();
    new["supersededBy"] = json!(["other"]);
    new["alsoDefinedBy"] = json!([{
        "spec": "RFC 7522", "url": "https://rfc.example/7522", "meaning": "Not valid", "recovery": "fix_client",
    }]);
    // a vendor's entries have none
    let [old, new] = [old, new].map(|expired| {
        let mut catalog = catalog(&[expired, entry("other")]);
        catalog["vendor"]["id"] = "standard".into();
        catalog
    });
    let run = diff("specification", &old, &new).ends(1);
    let lines = [
        "patch  changed     expired: url https://rfc.example/6749 -> https://rfc.example/6749#5.2",
        "patch  changed     expired: registered true -> false",
        "minor  changed     expired: endpoints token -> token, par",
        "minor  changed     expired: status at endpoints token 401 -> par 400, token 401",
        "minor  changed     expired: successors none -> other",
        "minor  changed     expired: other definitions",
        "0 added, 0 renamed, 6 changed, 0 deprecated, 0 removed: a minor step",
    ];
    assert_eq!(run.out.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn wire_rules_are_a_minor_step() {
    let (old, mut new) = (catalog(&[entry("a")]), catalog(&[entry("a")]));
    new["wire"] = json!({"code": ["/error_code"]});
    let run = diff("wire", &old, &new).ends(1);
    assert!(run.out.starts_with("minor  changed     wire of the file\n"), "{run:?}");
}

#[test]
fn a_code_that_became_an_alias_was_renamed() {
    let mut new = entry("dead");
    (new["aliases"], new["variant"]) = (json!(["expired"]), "Expired".into());
    let run = diff("renamed", &catalog(&[entry("expired")]), &catalog(&[new.clone()])).ends(1);
    assert!(run.out.starts_with("minor  renamed     expired -> dead\n"), "{run:?}");
    new["variant"] = Value::Null;
    let run = diff("renamed-variant", &catalog(&[entry("expired")]), &catalog(&[new])).ends(1);
    assert!(run.out.starts_with("major  renamed     expired -> dead (its name in code too)\n"), "{run:?}");
}

/// A list as Okta publishes it.
fn list(release: &str, entries: &[(&str, &str)]) -> Value {
    let entries: Vec<_> = entries
        .iter()
        .map(|(code, text)| {
            json!({"internalErrorCode": code, "title": "A title", "errorCode": "invalid_grant", "statusCode": 400, "errorDescription": text})
        })
        .collect();
    json!({"release": release, "errors": entries})
}

#[test]
fn a_code_with_the_message_of_one_that_is_gone_was_renamed() {
    let old = list("2025.1", &[("web_expired", "The token has expired."), ("other", "Another text.")]);
    let new = list("2026.1", &[("token_expired", "The token has expired."), ("other", "Another text.")]);
    let run = diff("twin", &old, &new).ends(1);
    let lines = [
        "patch  changed     release 2025.1 -> 2026.1",
        "major  renamed     web_expired -> token_expired (the old name is no alias)",
        "0 added, 1 renamed, 1 changed, 0 deprecated, 0 removed: a major step (a minor one while the version is 0.x)",
    ];
    assert_eq!(run.out.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn a_message_of_several_codes_is_no_sign_of_a_renaming() {
    let old = list("1", &[("a", "The token has expired."), ("b", "The token has expired.")]);
    let new = list("1", &[("c", "The token has expired.")]);
    let run = diff("twins", &old, &new).ends(1);
    assert!(run.out.contains("1 added, 0 renamed, 0 changed, 0 deprecated, 2 removed"), "{run:?}");
}

#[test]
fn what_a_vendors_list_cannot_say_is_not_compared() {
    let mut ours = entry("expired");
    (ours["recovery"], ours["messageDigest"]) = ("sign_in".into(), json!(["2 2:0acef2066d40d936"]));
    let list = json!({"release": "1", "errors": [
        {"internalErrorCode": "expired", "errorCode": "invalid_grant", "statusCode": 400, "title": "EXPIRED"},
    ]});
    diff("mixed", &catalog(&[ours]), &list).ends(0);
}

#[test]
fn a_catalog_of_this_program_is_named_by_its_id() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogs/github.json");
    Folder::new("diff-bundled").run(&["catalog", "diff", "github", file]).ends(0);
}

#[test]
fn an_invalid_catalog_is_not_compared() {
    let run = diff("faulty", &catalog(&[entry("a")]), &json!({"errors": 7})).ends(2);
    assert!(run.err.starts_with("error: new.json:1:11: "), "{run:?}");
    let run = Folder::new("diff-nothing").run(&["catalog", "diff", "github", "nothing.json"]);
    run.ends(2).complains("error: nothing.json: no such file, and no vendor's id");
}

#[test]
fn a_mistyped_vendor_gets_the_nearest_as_a_suggestion() {
    let run = Folder::new("diff-near").run(&["catalog", "diff", "okt", "okta"]);
    run.ends(2).complains("error: okt: no such file, and no vendor's id; did you mean `okta`?");
}

#[test]
fn a_file_that_is_nested_too_deep_is_named() {
    let deep = format!(r#"{{"errors": [{{"errorCode": "a"}}], "more": {}{}}}"#, "[".repeat(200), "]".repeat(200));
    let run = Folder::new("diff-deep").with("deep.json", &deep).run(&["catalog", "diff", "deep.json", "okta"]);
    run.ends(2).complains("error: deep.json: recursion limit exceeded at line 1 column 168");
}
