//! `catalog digest`: of a message, or of every message of a vendor's file.

use crate::program::{Folder, run};

#[test]
fn a_message_has_a_digest() {
    let out = run(&["catalog", "digest", "Denied scopes: [{0}]."]).ends(0).out;
    let words: Vec<_> = out.trim_end().split(' ').collect();
    assert_eq!(words[0], "2");
    assert!(words[1].starts_with("16:") && words[2].starts_with("1:") && words[3].starts_with("@0.16:"), "{out}");
    assert_eq!(words.len(), 4);
}

#[test]
fn how_a_message_is_printed_makes_no_difference() {
    let plain = run(&["catalog", "digest", "The \"code\" is wrong."]).ends(0).out;
    assert_eq!(run(&["catalog", "digest", " the \u{201c}code\u{201d}\r\n IS wrong "]).ends(0).out, plain);
}

#[test]
fn a_file_has_a_line_for_each_message() {
    let file = r#"{"build": "7", "errors": [
        {"internalErrorCode": "b", "errorCode": "access_denied", "errorDescription": "Denied scopes: en."},
        {"internalErrorCode": "c", "errorCode": "access_denied"},
        {"internalErrorCode": "a", "errorCode": "access_denied", "errorDescription": "Denied."}
    ]}"#;
    let folder = Folder::new("digest-file").with("list.json", file);
    let out = folder.run(&["catalog", "digest", "list.json"]).ends(0).out;
    let digest = |text: &str| run(&["catalog", "digest", text]).out;
    assert_eq!(out, format!("b\t{}a\t{}", digest("Denied scopes: {0}."), digest("Denied.")));
}

#[test]
fn a_message_with_too_many_arguments_is_refused() {
    let out = run(&["catalog", "digest", "{0},{1},{2},{3},{4},{5},{6},{7},{8}"]).ends(1).out;
    assert!(out.contains("at most 8"), "{out}");
}

#[test]
fn a_problem_of_a_file_is_reported_with_its_place() {
    let folder = Folder::new("digest-problem").with("list.json", "{\n  \"errors\": 7\n}");
    let run = folder.run(&["catalog", "digest", "list.json"]).ends(1);
    assert!(run.out.starts_with("list.json:2:13: "), "{run:?}");
    folder.run(&["catalog", "digest", "nothing.json"]).ends(2).complains("error: nothing.json: no such file");
}
