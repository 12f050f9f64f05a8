//! The catalogs of all vendors without their texts for people: codes, rules and digests of messages.

use std::path::Path;
use std::{env, fs};

use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::{bundled, emit, read};
use quote::quote;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let standards = Standards::default();
    let catalogs = oauth_errors_catalogs::CATALOGS.iter().map(|(id, _)| {
        let mut problems = Problems::default();
        let source = bundled(id).unwrap_or_else(|problem| panic!("{problem}"));
        let catalog = read(&source, &standards, &mut problems);
        let catalog = catalog.unwrap_or_else(|| panic!("{id}: {}", problems.finish().join("\n")));
        emit::bare(&catalog, &quote!(::oauth_errors))
    });
    let tokens = quote! {
        static BARE: &[Parts] = &[#(#catalogs),*];
    };
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("catalogs.rs"), tokens.to_string()).expect("the folder is cargo's own");
}
