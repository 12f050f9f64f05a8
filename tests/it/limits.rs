//! Catalogs at and over the limits of the format. They are made here, since they are too big to be kept as files.

use std::fmt::Write;

use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::read;
use oauth_errors_codegen::syntax::span::{MAX_BYTES, SourceFile};

/// Reads a catalog of these entries, each on a line of its own from line 2 on.
fn read_entries(entries: impl IntoIterator<Item = String>) -> (CheckedCatalog, Vec<String>) {
    let mut text = "{ \"errors\": [".to_owned();
    let mut comma = "";
    for entry in entries {
        write!(text, "{comma}\n{entry}").unwrap();
        comma = ",";
    }
    text.push_str("\n] }\n");
    let source = SourceFile { name: "acme.json".to_owned(), text };
    let mut problems = Problems::default();
    let catalog = read(&source, &Standards::default(), &mut problems).unwrap();
    (catalog, problems.finish())
}

fn entry(number: usize) -> String {
    format!(r#"{{ "internalErrorCode": "code_{number}" }}"#)
}

const NONE: &[&str] = &[];

#[test]
fn a_catalog_has_at_most_65_535_entries() {
    let (catalog, errors) = read_entries((0..65_535).map(entry));
    assert_eq!((catalog.rows.len(), &errors[..]), (65_535, &[][..]));

    let (catalog, errors) = read_entries((0..65_540).map(entry));
    assert_eq!(catalog.rows.len(), 65_535);
    assert_eq!(errors, ["acme.json:65537:1: entry 65536 of 65540: a catalog has at most 65535; split it"]);
}

#[test]
fn a_catalog_has_at_most_65_535_codes_former_ones_included() {
    let renamed = |number: usize| {
        let former: Vec<_> = (0..255).map(|former| format!(r#""code_{number}_{former}""#)).collect();
        format!(r#"{{ "internalErrorCode": "code_{number}", "aliases": [{}] }}"#, former.join(","))
    };
    let (catalog, errors) = read_entries((0..255).map(renamed));
    assert_eq!((catalog.rows.len(), &errors[..]), (255, &[][..]));

    let (catalog, errors) = read_entries((0..258).map(renamed));
    assert_eq!(catalog.rows.len(), 255);
    assert_eq!(errors, ["acme.json:257:24: more than 65535 codes up to here, former ones included; split the catalog"]);
}

#[test]
fn a_file_has_at_most_16_mebibytes() {
    let fits = SourceFile::new("acme.json".to_owned(), vec![b' '; MAX_BYTES]);
    assert_eq!(fits.unwrap().text.len(), 16_777_216);

    let too_large = SourceFile::new("acme.json".to_owned(), vec![b' '; MAX_BYTES + 1]);
    assert_eq!(
        too_large.unwrap_err(),
        "acme.json: 16777217 bytes, but a catalog has at most 16777216 (16 MiB); split it"
    );
}

#[test]
fn an_entry_has_at_most_65_535_bytes_of_text() {
    let of_note = |note: usize| format!(r#"{{ "errorCode": "e1", "title": "t", "note": "{}" }}"#, "n".repeat(note));

    // Beside the note: the variant of two bytes, title and the summary made of it of one.
    let (catalog, errors) = read_entries([of_note(65_535 - 4)]);
    assert_eq!((catalog.rows[0].note.len(), errors), (65_531, vec![]));

    let (_, errors) = read_entries([of_note(65_535 - 3)]);
    assert_eq!(errors, ["acme.json:2:16: entry e1 has 65536 bytes of text, but at most 65535 fit; shorten it"]);
}

#[test]
fn a_catalog_has_at_most_65_535_messages() {
    let with_messages = |number: usize, messages: usize| {
        let digests: Vec<_> = (0..messages).map(|hash| format!(r#""2 7:{hash:016x}""#)).collect();
        format!(r#"{{ "errorCode": "code_{number}", "messageDigest": [{}] }}"#, digests.join(","))
    };
    let (_, errors) = read_entries([with_messages(1, 65_534), with_messages(2, 1)]);
    assert_eq!(errors, NONE);

    let (_, errors) = read_entries([with_messages(1, 65_534), with_messages(2, 2), with_messages(3, 1)]);
    assert_eq!(errors, ["acme.json:3:16: more than 65535 messages up to here; split the catalog"]);
}

#[test]
fn a_message_has_at_most_8_kibibytes() {
    let message = |bytes: usize| format!(r#"{{ "errorCode": "e1", "errorDescription": "{}" }}"#, "m".repeat(bytes));
    assert_eq!(read_entries([message(8192)]).1, NONE);
    assert_eq!(
        read_entries([message(8193)]).1,
        ["acme.json:2:42: the message has 8193 bytes, but at most 8192 are ever compared; shorten it"]
    );
}

#[test]
fn a_message_has_at_most_8_arguments() {
    let message = |text: &str| format!(r#"{{ "errorCode": "e1", "errorDescription": "{text}" }}"#);
    assert_eq!(read_entries([message("{0}a{1}b{2}c{3}d{4}e{5}f{6}g{7}")]).1, NONE);
    assert_eq!(
        read_entries([message("{0}a{1}b{2}c{3}d{4}e{5}f{6}g{7}h{8}")]).1,
        ["acme.json:2:42: the message has 9 arguments, but at most 8 are distinguished; shorten it"]
    );
}

#[test]
fn twenty_errors_are_reported_and_the_rest_are_counted() {
    let with_bad_status = |number: usize| format!(r#"{{ "errorCode": "code_{number}", "statusCode": 1000 }}"#);

    let (_, errors) = read_entries((0..20).map(with_bad_status));
    assert_eq!(errors.len(), 20);
    assert!(!errors[19].contains('\n'), "{}", errors[19]);

    // Each of 60,000 entries may have its error, and the report still comes at once.
    let (catalog, errors) = read_entries((0..60_000).map(with_bad_status));
    assert_eq!((catalog.rows.len(), errors.len()), (60_000, 20));
    assert!(errors[0].starts_with("acme.json:2:40: "), "{}", errors[0]);
    assert!(errors[19].ends_with("\n… and 59980 more"), "{}", errors[19]);
}

#[test]
fn errors_are_reported_in_the_order_of_the_file() {
    let entries = [
        r#"{ "errorCode": "first", "standardCode": "none_such" }"#,
        r#"{ "errorCode": "first" }"#,
        r#"{ "errorCode": "third", "statusCode": 7 }"#,
    ];
    let (_, errors) = read_entries(entries.map(str::to_owned));
    let lines: Vec<_> = errors.iter().map(|error| &error[..12]).collect();
    assert_eq!(lines, ["acme.json:2:", "acme.json:3:", "acme.json:4:"]);
}
