//! What is committed of standard.json's expansion: `StandardCode`, so that a build without features runs no macro, and the
//! few columns that every other catalog is checked against, so that no macro reads standard.json.
//!
//! `UPDATE=1 cargo test -p oauth-errors-codegen --test standard` writes both anew.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::File;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, emit, read};
use proc_macro2::{Ident, Span};
use quote::quote;

fn compare(path: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, expected).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == expected, "{} is not what standard.json says; run this test with UPDATE=1", path.display());
}

fn source() -> SourceFile {
    bundled("standard").unwrap()
}

#[test]
fn the_columns_that_catalogs_are_checked_against() {
    let file = File::read(&source(), &mut Problems::default()).unwrap();
    let mut expected =
        "//! Columns of standard.json; the test `standard` of `oauth-errors-codegen` writes them.\n\n".to_owned();
    expected += "use crate::{Recovery, StandardCode};\n\n/// Every standard code, in the order of standard.json.\n";
    expected += "pub const STANDARD_CODES: &[StandardCode] = &[\n";
    for entry in &file.entries {
        let (code, recovery) = (&entry.code.value, entry.recovery.unwrap());
        let url = &entry.specification.as_ref().unwrap().url;
        writeln!(expected, "    StandardCode {{ code: {code:?}, recovery: Recovery::{recovery:?}, url: {url:?} }},")
            .unwrap();
    }
    expected += "];\n";
    compare("catalogs/src/standard.rs", &expected);
}

#[test]
fn standard_code_is_the_expansion_of_standard_json() {
    let mut problems = Problems::default();
    let standards = Standards::default();
    let catalog = read(&source(), &standards, &mut problems).unwrap();
    assert_eq!(problems.finish(), Vec::<String>::new());

    let item = emit::Item {
        attributes: quote!(),
        visibility: quote!(pub),
        name: Ident::new("StandardCode", Span::call_site()),
        runtime: quote!(crate),
        impls: "__common_impls",
    };
    let file = syn::parse2(emit::emit(&item, &catalog, &standards)).unwrap();
    let expanded = prettyplease::unparse(&file);
    compare(
        "oauth-errors/src/catalog/standard/generated.rs",
        &format!(
            "//! `StandardCode`; the test `standard` of `oauth-errors-codegen` writes it.\n\n{}",
            line_comments(&expanded)
        ),
    );
}

/// Documentation in the form that people write and read.
fn line_comments(code: &str) -> String {
    let mut out = String::new();
    let mut indent = None;
    for line in code.lines() {
        let trimmed = line.trim_start();
        if let Some(first) = trimmed.strip_prefix("/**") {
            indent = Some(&line[..line.len() - trimmed.len()]);
            writeln!(out, "{}///{first}", indent.unwrap_or_default()).unwrap();
        } else if let Some(prefix) = indent {
            let text = line.strip_suffix("*/").unwrap_or(line);
            writeln!(out, "{prefix}///{text}").unwrap();
            if line.ends_with("*/") {
                indent = None;
            }
        } else {
            writeln!(out, "{line}").unwrap();
        }
    }
    out
}
