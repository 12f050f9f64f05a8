//! How fast a code becomes a variant, against other ways to write that: a program is built of `programs/codes.rs` and a
//! module a catalog that holds the same enum and the same codes in each way.

use std::error::Error;
use std::path::Path;

use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, read};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::document::Document;
use crate::measure::{Ratio, median};
use crate::throwaway::{Package, Workspace, made_up_catalog, ours};
use crate::{SIZES, criterion, plots};

const OTHERS: &str = "criterion = { version = \"0.8\", default-features = false }\nhashify = \"0.3\"\n\
                      phf = { version = \"0.14\", features = [\"macros\"] }\n\
                      strum = { version = \"0.28\", features = [\"derive\"] }\n";
const WAYS: [&str; 5] = ["ours", "phf", "hashify", "strum", "match"];
/// How many look-ups the program times at once.
const LOOKUPS: f64 = 16384.0;

pub(crate) fn measure(document: &mut Document, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = vec![("src/okta.rs".to_owned(), module(&quote!("okta"), &bundled("okta")?)?)];
    let mut modules = vec!["okta".to_owned()];
    for size in SIZES {
        let (name, text) = (format!("codes_{size}.json"), made_up_catalog(size));
        let source = SourceFile { name: name.clone(), text: text.clone() };
        files.push((format!("src/codes_{size}.rs"), module(&quote!(path(#name)), &source)?));
        files.push((name, text));
        modules.push(format!("codes_{size}"));
    }
    let program = format!("{}\ncatalogs!({});\n", include_str!("../programs/codes.rs"), modules.join(" "));
    files.push(("src/main.rs".to_owned(), program));
    files.push(("src/bench.rs".to_owned(), include_str!("../programs/bench.rs").to_owned()));
    let package = Package { name: "codes-program".to_owned(), dependencies: ours(&[]) + OTHERS, files };
    let workspace = Workspace::write("codes", &[package])?;
    let measured = criterion::run(&workspace)?;
    document.take_versions(&workspace.lock(), &["criterion", "hashify", "phf", "strum"]);

    for (peer, target) in [("phf", Some(0.4)), ("hashify", Some(1.1)), ("strum", None), ("match", None)] {
        let (own, theirs) = (measured.times("okta", "ours"), measured.times("okta", peer));
        document.ratios.push(Ratio::new("code to variant, the codes of Okta", peer, own, theirs, target));
        let (own, theirs) = (measured.times("okta_misses", "ours"), measured.times("okta_misses", peer));
        document.ratios.push(Ratio::new("a text that is no code of Okta", peer, own, theirs, None));
    }
    let lines = WAYS.map(|way| {
        let time = |size| median(measured.times(&format!("codes_{size}"), way)) / LOOKUPS;
        #[allow(clippy::cast_precision_loss, reason = "sizes are small")]
        let points = SIZES.map(|size| (size as f64, time(size)));
        (way.to_owned(), points.to_vec())
    });
    plots::growth(&folder.join("codes.svg"), "codes", "nanoseconds for a look-up", &lines)?;
    document.plots.push(("codes.svg", "From a code to its variant, by the size of the catalog".to_owned()));
    Ok(())
}

/// A module with the enum of a catalog, its codes, and a function for each way from a code to a variant.
fn module(source: &TokenStream, text: &SourceFile) -> Result<String, Box<dyn Error>> {
    let mut problems = Problems::default();
    let Some(CheckedCatalog { rows, .. }) = read(text, &Standards::default(), &mut problems) else {
        return Err(problems.finish().join("\n").into());
    };
    let codes: Vec<_> = rows.iter().map(|row| &row.code).collect();
    let variants: Vec<_> = rows.iter().map(|row| Ident::new(&row.variant, Span::call_site())).collect();
    let tokens = quote! {
        oauth_errors::oauth_errors! { pub enum Generated = #source; }

        #[derive(Clone, Copy, strum::EnumString)]
        pub enum Derived { #(#[strum(serialize = #codes)] #variants,)* }

        static MAP: phf::Map<&str, Generated> = phf::phf_map! { #(#codes => Generated::#variants,)* };

        pub const CODES: &[&str] = &[#(#codes),*];

        pub fn ours(code: &str) -> Option<Generated> {
            Generated::from_code(code)
        }

        pub fn phf(code: &str) -> Option<Generated> {
            MAP.get(code).copied()
        }

        pub fn hashify(code: &str) -> Option<Generated> {
            hashify::map!(code.as_bytes(), Generated, #(#codes => Generated::#variants,)*).copied()
        }

        pub fn strum(code: &str) -> Option<Derived> {
            code.parse().ok()
        }

        pub fn matched(code: &str) -> Option<Generated> {
            Some(match code {
                #(#codes => Generated::#variants,)*
                _ => return None,
            })
        }
    };
    Ok(tokens.to_string())
}
