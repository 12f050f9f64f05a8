//! How fast a code becomes a variant, against other ways to write that, as ratios of one run on one machine.
//!
//! `cargo bench -p oauth-errors --bench codes` builds a throw-away program out of `lookup.rs` and a module a catalog
//! that holds the same enum and the same codes in each way, and runs it.

#[path = "../throwaway/mod.rs"]
mod throwaway;

use std::process::Command;

use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, read};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use throwaway::{Package, Workspace, made_up_catalog, ours};

const OTHERS: &str = "hashify = \"0.3\"\nphf = { version = \"0.14\", features = [\"macros\"] }\n\
                      strum = { version = \"0.28\", features = [\"derive\"] }\n";

fn main() {
    // `cargo test --all-targets` runs benches too, without this argument.
    if std::env::args().all(|argument| argument != "--bench") {
        return;
    }
    let made_up = made_up_catalog(1_000);
    let thousand = SourceFile { name: "catalog.json".to_owned(), text: made_up.clone() };
    let package = Package {
        name: "lookup",
        dependencies: ours() + OTHERS,
        files: vec![
            ("src/main.rs", include_str!("lookup.rs").to_owned()),
            ("src/okta.rs", module(&quote!("okta"), &bundled("okta").unwrap())),
            ("src/thousand.rs", module(&quote!(path("catalog.json")), &thousand)),
            ("catalog.json", made_up),
        ],
    };
    let workspace = Workspace::write("codes", &[package]);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--release", "--target-dir", "target"]).current_dir(&workspace.root);
    assert!(cargo.status().unwrap().success());
}

/// A module with the enum of a catalog, its codes, and a function for each way from a code to a variant.
fn module(source: &TokenStream, text: &SourceFile) -> String {
    let mut problems = Problems::default();
    let CheckedCatalog { rows, .. } = read(text, &Standards::default(), &mut problems).unwrap();
    assert_eq!(problems.finish(), Vec::<String>::new());
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
    tokens.to_string()
}
