//! `StandardCode` is the expansion of standard.json, committed, so that a build without features runs no macro.
//! `UPDATE=1 cargo test -p oauth-errors-macros-core --test standard` writes it anew.

use std::path::Path;
use std::{env, fs};

use oauth_errors_macros_core::place::Source;
use oauth_errors_macros_core::problem::Problems;
use oauth_errors_macros_core::{expand, read, standards};
use proc_macro2::{Ident, Span};
use quote::quote;

#[test]
fn standard_code_is_the_expansion_of_standard_json() {
    let source = Source { name: "catalogs/standard.json".into(), text: oauth_errors_catalogs::STANDARD.into() };
    let mut problems = Problems::default();
    let catalog = read(&source, &standards(), &mut problems).unwrap();
    assert_eq!(problems.finish(), Vec::<String>::new());

    let item = expand::Item {
        attributes: quote!(),
        visibility: quote!(pub),
        name: Ident::new("StandardCode", Span::call_site()),
        runtime: quote!(crate),
        impls: "__common_impls",
    };
    let file = syn::parse2(expand::expand(&item, &catalog, &standards())).unwrap();
    let expanded = format!(
        "// The expansion of catalogs/standard.json; see the test `standard`.\n{}",
        prettyplease::unparse(&file)
    );

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oauth-errors/src/standard/codes.rs");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &expanded).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == expanded,
        "standard/codes.rs is not what standard.json expands to; run this test with UPDATE=1"
    );
}
