//! Whatever a catalog's file holds: the macro never panics, each error has its place, and what it makes is Rust.

use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{emit, read};
use proc_macro2::{Ident, Span};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use quote::quote;

const CATALOGS: [&str; 3] = [
    include_str!("../fixtures/odd.json"),
    include_str!("../fixtures/wire.json"),
    include_str!("../../catalogs/slack.json"),
];

/// What takes the place of a piece of a catalog.
const PIECES: [&str; 32] = [
    "",
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "null",
    "true",
    "-1",
    "600",
    "1e99",
    "{}",
    "[]",
    "[[]]",
    "{\"\":0}",
    "\"\"",
    "\"/\"",
    "\"/~\"",
    "\"header:\"",
    "\"{d9-1}\"",
    "\"{w}\"",
    "\"*\"",
    "\"fn\"",
    "\"Self\"",
    "\"2 2:00\"",
    "\"\u{202e}x\u{200b}\"",
    "\"a\\nb\\u0000\"",
    "\"invalid_grant\"",
    "18446744073709551616",
];

/// A catalog some of whose pieces, each between two marks of JSON, were replaced.
fn faulty() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..3_usize, select(&PIECES[..]));
    (select(&CATALOGS[..]), prop::collection::vec(change, 1..4)).prop_map(|(catalog, changes)| {
        let mut text = catalog.to_owned();
        for (at, marks, piece) in changes {
            let mut places: Vec<_> =
                text.match_indices(['"', '{', '}', '[', ']', ',', ':']).map(|(at, _)| at).collect();
            places.push(text.len());
            let first = at.index(places.len());
            text.replace_range(places[first]..places[(first + marks).min(places.len() - 1)], piece);
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_error_is_reported_with_its_place(text in faulty()) {
        let lines = text.split('\n').count();
        let source = SourceFile { name: "acme.json".to_owned(), text };
        let (standards, mut problems) = (Standards::default(), Problems::default());
        let catalog = read(&source, &standards, &mut problems);
        prop_assert!(catalog.is_some() || !problems.is_empty());
        for message in problems.finish() {
            let place = message.strip_prefix("acme.json:").and_then(|rest| rest.split_once(": "));
            let place = place.and_then(|(place, _)| place.split_once(':'));
            let place = place.and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)));
            let Some((line, column)): Option<(usize, usize)> = place else { panic!("no place: {message}") };
            prop_assert!((1..=lines).contains(&line) && column > 0, "{message}");
            let shown = message.split("\n… and ").next().unwrap_or_default();
            prop_assert!(!shown.contains(|c: char| c.is_control() || matches!(c, '\u{200b}' | '\u{202e}')), "{shown:?}");
        }
        if let Some(catalog) = catalog {
            let item = emit::Item {
                attributes: quote!(),
                visibility: quote!(pub),
                name: Ident::new("AcmeError", Span::call_site()),
                runtime: quote!(::oauth_errors),
                impls: "__impls",
            };
            prop_assert!(syn::parse2::<syn::File>(emit::emit(&item, &catalog, &standards)).is_ok());
        }
    }
}

#[test]
fn a_field_that_nobody_reads_may_be_nested_at_will() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let text = format!(r#"{{"x":{open}{close},"errors":[{{"errorCode":"a","errorSummary":"\u0041"}}]}}"#);
    let (source, mut problems) = (SourceFile { name: "acme.json".to_owned(), text }, Problems::default());
    assert!(read(&source, &Standards::default(), &mut problems).is_some());
    assert_eq!(problems.finish(), [""; 0]);
}
