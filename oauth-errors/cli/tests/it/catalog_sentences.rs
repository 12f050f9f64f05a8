//! `catalog sentences`: the digests of a vendor's sentences, put into its catalog.

use crate::program::{Folder, run};

const CATALOG: &str = r#"{
  "vendor": { "id": "acme", "name": "Acme" },
  "errors": [
    {
      "internalErrorCode": "code_expired",
      "title": "Code expired",
      "summary": "Start anew.",
      "errorCode": "invalid_grant",
      "standardCode": "invalid_grant",
      "recovery": "restart_flow",
      "aliases": ["code_old"]
    },
    { "internalErrorCode": "seat_taken", "title": "Seat taken", "summary": "Free one.", "standardCode": "access_denied", "recovery": "contact_admin" }
  ]
}
"#;

fn digest(text: &str) -> String {
    run(&["catalog", "digest", text]).out.trim_end().to_owned()
}

/// Adds sentences to a catalog; gives what the program said and the catalog after it.
fn add(name: &str, catalog: &str, list: &str) -> (String, String) {
    let folder = Folder::new(&format!("sentences-{name}")).with("acme.json", catalog).with("acme.tsv", list);
    let run = folder.run(&["catalog", "sentences", "acme.tsv", "acme.json"]).ends(0);
    (run.out, folder.read("acme.json"))
}

fn line(code: &str, error: &str, sentence: &str) -> String {
    format!("{code}\t{error}\t400\t{sentence}\thttps://acme.example\n")
}

#[test]
fn each_sentence_leaves_its_digest_in_the_entry_of_its_code() {
    let list = [
        line("code_expired", "invalid_grant", "The code {0} has expired."),
        line("code_old", "-", "This code is too old."),
        line("+seat_taken", "-", "No seat is left."),
    ];
    let (out, after) = add("codes", CATALOG, &list.concat());
    assert_eq!(out, "acme.json: 3 sentences added, 0 known, 0 digests of another format dropped\n");
    let [expired, old, taken] = ["The code {0} has expired.", "This code is too old.", "No seat is left."].map(digest);
    let expected = CATALOG
        .replace(
            "[\"code_old\"]",
            &format!("[\"code_old\"],\n      \"messageDigest\": [\n        \"{expired}\",\n        \"{old}\"\n      ]"),
        )
        .replace("\"contact_admin\" }", &format!("\"contact_admin\", \"messageDigest\": [\"{taken}\"] }}"));
    assert_eq!(after, expected);
    let (out, again) = add("codes", &after, &list.concat());
    assert_eq!(out, "acme.json: 0 sentences added, 3 known, 0 digests of another format dropped\n");
    assert_eq!(again, after);
}

#[test]
fn a_sentence_of_no_code_of_the_catalog_is_left_out() {
    let (out, after) = add("unknown", CATALOG, &line("+code_lost", "-", "The code is lost.").repeat(2));
    assert!(out.starts_with("left out   code_lost: no such code, 2 sentences\n"), "{out}");
    assert_eq!(after, CATALOG);
}

#[test]
fn what_keeps_a_sentence_from_being_clear_is_said() {
    let list = [
        line("code_expired", "invalid_request", "That is not possible."),
        line("seat_taken", "-", "That is not possible."),
    ];
    let (out, _) = add("unclear", CATALOG, &list.concat());
    assert!(out.contains("disagrees  code_expired: its entry does not have error invalid_request\n"), "{out}");
    assert!(out.contains("shared     code_expired, seat_taken: That is not possible.\n"), "{out}");
    assert!(out.contains("2 sentences added"), "{out}");
}

#[test]
fn a_digest_of_another_format_is_dropped() {
    let old = r#""aliases": ["code_old"], "messageDigest": ["1 21:1a32ac644771ae18"]"#;
    let (out, after) = add("format", &CATALOG.replace(r#""aliases": ["code_old"]"#, old), "");
    assert_eq!(out, "acme.json: 0 sentences added, 0 known, 1 digests of another format dropped\n");
    assert_eq!(after, CATALOG);
}

#[test]
fn a_vendors_file_has_sentences_too() {
    let list = r#"{"errors": [{"internalErrorCode": "seat_taken", "errorCode": "access_denied", "errorDescription": "No seat is left."}]}"#;
    let (_, after) = add("file", CATALOG, list);
    assert!(after.contains(&digest("No seat is left.")), "{after}");
}

#[test]
fn a_line_that_cannot_be_read_is_reported_with_its_place() {
    let list = line("seat_taken", "-", "No seat is left.") + "seat_taken\tNo seat\n";
    let folder = Folder::new("sentences-line").with("acme.json", CATALOG).with("acme.tsv", &list);
    let run = folder.run(&["catalog", "sentences", "acme.tsv", "acme.json"]).ends(1);
    assert!(run.out.starts_with("acme.tsv:2:1: not code, `error`, status, sentence and source; "), "{run:?}");
    assert_eq!(folder.read("acme.json"), CATALOG);
}
