//! `catalog check`: what is wrong with a catalog, and where.

use crate::program::{Folder, run};

const VALID: &str = r#"{
  "vendor": { "id": "acme", "name": "Acme" },
  "errors": [
    {
      "internalErrorCode": "license_expired",
      "title": "License expired",
      "summary": "An administrator has to renew the license.",
      "statusCode": 403,
      "standardCode": "access_denied",
      "recovery": "contact_admin"
    },
    {
      "internalErrorCode": "seat_taken",
      "title": "All seats taken",
      "summary": "An administrator has to free a seat.",
      "standardCode": "access_denied",
      "recovery": "contact_admin"
    }
  ]
}
"#;

#[test]
fn a_valid_catalog_ends_in_0() {
    let folder = Folder::new("check-valid").with("errors/acme.json", VALID);
    let run = folder.run(&["catalog", "check", "errors/acme.json"]).ends(0);
    assert_eq!(run.out, "errors/acme.json: 2 codes, nothing wrong\n");
}

#[test]
fn every_catalog_of_ours_is_valid() {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogs")).unwrap();
    let files = folder.map(|file| file.unwrap().path());
    let json = files.filter(|file| file.extension().is_some_and(|extension| extension == "json"));
    let names = json.map(|file| file.display().to_string()).filter(|name| !name.contains(".schema."));
    let arguments: Vec<_> = ["catalog".to_owned(), "check".to_owned()].into_iter().chain(names).collect();
    run(&arguments).ends(0);
}

/// A piece of the valid catalog, what replaces it, and the place and beginning of the message.
const BROKEN: [(&str, &str, &str); 10] = [
    (r#""title": "License expired","#, r#""title": "License expired""#, "7:7: not JSON: expected `,` or `}`"),
    (r#""id": "acme""#, r#""id": "Acme""#, "2:21: vendor id `Acme`"),
    (r#""seat_taken""#, r#""license_expired""#, "13:28: license_expired appears twice (first at 5:28)"),
    (r#""seat_taken""#, r#""license-expired""#, "13:28: license-expired and license_expired (at 5:28) would"),
    (r#""statusCode": 403"#, r#""statusCode": 4030"#, "8:21: `statusCode` is 4030"),
    (r#""recovery": "contact_admin""#, r#""recovery": "contact_admn""#, "10:19: `contact_admn` is no `recovery`"),
    (r#""standardCode": "access_denied""#, r#""standardCode": "acess_denied""#, "9:23: `acess_denied` is no"),
    (r#""title": "License expired""#, r#""titel": "License expired""#, "6:7: unknown field `titel`"),
    (r#""title": "All seats taken","#, "", "12:5: entry seat_taken has no `title`"),
    (r#""All seats taken""#, r#""TODO: say what happened""#, "14:16: entry seat_taken has no `title` yet"),
];

#[test]
fn ten_broken_catalogs_give_ten_messages_to_click_on() {
    for (number, (valid, broken, message)) in BROKEN.iter().enumerate() {
        assert!(VALID.contains(valid), "{valid}");
        let folder = Folder::new(&format!("check-broken-{number}"));
        let folder = folder.with("errors/acme.json", &VALID.replacen(valid, broken, 1));
        let run = folder.run(&["catalog", "check", "errors/acme.json"]).ends(1);
        let place = format!("errors/acme.json:{message}");
        assert!(run.out.lines().any(|line| line.starts_with(&place)), "{place}\n{}", run.out);
    }
}

#[test]
fn all_problems_of_all_files_are_reported_at_once() {
    let broken = VALID.replace("contact_admin", "contact_admn").replace("403", "1");
    let folder = Folder::new("check-several").with("a.json", &broken).with("b.json", VALID).with("c.json", "[]");
    let run = folder.run(&["catalog", "check", "a.json", "b.json", "c.json"]).ends(1);
    let places: Vec<_> = run.out.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(places, ["a.json:8:21", "a.json:10:19", "a.json:17:19", "b.json", "c.json:1:1"]);
}

#[test]
fn a_file_that_is_no_text_is_reported_with_the_place() {
    let folder = Folder::new("check-bytes").with("a.json", "");
    std::fs::write(folder.path("a.json"), b"{\n \"a\": \"\xff\"}").unwrap();
    let run = folder.run(&["catalog", "check", "a.json"]).ends(1);
    assert!(run.out.starts_with("a.json:2:8: "), "{run:?}");
}

#[test]
fn a_file_laid_over_a_vendor_is_checked_as_such() {
    let file = r#"{"errors": [{"internalErrorCode": "access_denied"}, {"internalErrorCode": "no-matching-policy"}]}"#;
    let folder = Folder::new("check-over").with("okta-new.json", file);
    folder.run(&["catalog", "check", "okta-new.json"]).ends(0);
    let run = folder.run(&["catalog", "check", "--over", "okta", "okta-new.json"]).ends(1);
    assert!(run.out.starts_with("okta-new.json:1:"), "{run:?}");
}

#[test]
fn a_file_that_cannot_be_read_is_wrong_usage() {
    let folder = Folder::new("check-missing").with("folder/a.json", VALID);
    folder.run(&["catalog", "check", "nothing.json"]).ends(2).complains("error: nothing.json: no such file");
    folder.run(&["catalog", "check", "folder"]).ends(2).complains("error: folder: a folder, not a file");
}

#[test]
fn an_example_that_its_rules_take_for_something_else_is_reported_at_its_code() {
    let with = |examples: &str| {
        let wire = r#""wire": { "code": ["/code"], "refine": [{ "is": "seat_taken", "when": { "/seats": 0 } }] },"#;
        VALID.replacen("  \"errors\"", &format!("  {wire}\n  \"examples\": [{examples}],\n  \"errors\""), 1)
    };
    let right = r#"{ "status": 403, "body": { "code": "license_expired" }, "code": "license_expired" }"#;
    let folder = Folder::new("check-examples").with("right.json", &with(right));
    folder.run(&["catalog", "check", "right.json"]).ends(0);
    for (example, found) in [
        (
            r#"{ "status": 403, "body": { "code": "license_expired", "seats": 0 }, "code": "license_expired" }"#,
            "seat_taken",
        ),
        (r#"{ "status": 403, "body": { "code": "lapsed" }, "code": "license_expired" }"#, "no known code"),
        (r#"{ "status": 200, "body": { "code": "license_expired" }, "code": "license_expired" }"#, "no error"),
        (r#"{ "redirect": "?code=seat_taken", "code": "license_expired" }"#, "seat_taken"),
    ] {
        let folder = Folder::new("check-examples").with("wrong.json", &with(example));
        let run = folder.run(&["catalog", "check", "wrong.json"]).ends(1);
        let column = 15 + example.rfind("\"license_expired").unwrap() + 1;
        let expected = format!(
            "wrong.json:4:{column}: this example is {found}, not license_expired; correct the example or `wire`\n"
        );
        assert_eq!(run.out, expected);
    }
}

#[test]
fn the_schema_beside_the_catalogs_is_left_out() {
    let folder = Folder::new("check-schema").with("catalog.schema.json", "{}").with("acme.json", VALID);
    let out = folder.run(&["catalog", "check", "acme.json", "catalog.schema.json"]).ends(0).out;
    assert!(out.ends_with("catalog.schema.json: a JSON schema, which is no catalog\n"), "{out}");
}

#[test]
fn a_name_that_is_too_long_is_only_a_hint() {
    let long = "seat_taken_by_somebody_else_who_was_quicker_than_this_user_was";
    let folder = Folder::new("check-long").with("acme.json", &VALID.replace("seat_taken", long));
    let out = folder.run(&["catalog", "check", "acme.json"]).ends(0).out;
    let hint = "acme.json: hint: seat_taken_by_somebody_else_who_was_quicker_than_this_user_was is named `SeatTakenBySomebodyElseWhoWasQuickerThanThisUserWas`, 51 characters; \
                a `variant` of at most 50 is easier to use";
    assert_eq!(out.lines().next(), Some(hint), "{out}");
}

#[test]
fn more_problems_are_shown_than_the_macro_reports() {
    let entry = |number: usize| format!(r#"{{"internalErrorCode": "e{number}"}}"#);
    let entries: Vec<_> = (0..30).map(entry).collect();
    let catalog = format!(r#"{{"vendor": {{"id": "acme", "name": "Acme"}}, "errors": [{}]}}"#, entries.join(", "));
    let folder = Folder::new("check-many").with("acme.json", &catalog);
    let out = folder.run(&["catalog", "check", "acme.json"]).ends(1).out;
    assert_eq!(out.lines().count(), 30 * 4, "{out}");
}
