//! What a catalog expands to, for people to read: `golden/odd.rs` is the expansion of `fixtures/odd.json`, whose texts
//! hold everything that Rust, rustdoc or Markdown could misread. `UPDATE=1` writes it anew.

use std::path::Path;
use std::{env, fs};

use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{emit, read};
use proc_macro2::{Ident, Span};
use quote::quote;

fn expansion() -> String {
    let source = SourceFile { name: "odd.json".to_owned(), text: include_str!("../fixtures/odd.json").to_owned() };
    let standards = Standards::default();
    let mut problems = Problems::default();
    let catalog = read(&source, &standards, &mut problems).unwrap();
    assert_eq!(problems.finish(), [""; 0]);
    let item = emit::Item {
        attributes: quote!(),
        visibility: quote!(pub),
        name: Ident::new("OddError", Span::call_site()),
        runtime: quote!(::oauth_errors),
        impls: "__impls",
    };
    prettyplease::unparse(&syn::parse2(emit::emit(&item, &catalog, &standards)).unwrap())
}

#[test]
fn the_expansion_is_the_committed_one() {
    let expected = format!("// The expansion of fixtures/odd.json; the test `golden` writes it.\n\n{}", expansion());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/odd.rs");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == expected,
        "golden/odd.rs is not what the macro makes of odd.json; run this test with UPDATE=1"
    );
}
