//! The throw-away packages that are timed.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use oauth_errors_macros_core::check::{Catalog, Standards};
use oauth_errors_macros_core::problem::Problems;
use oauth_errors_macros_core::{bundled, expand, read};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Item, parse_quote};

const DERIVES: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\nthiserror = \"2\"\n";

/// Writes a workspace of all packages.
pub(super) fn write(root: &Path) {
    let library = env!("CARGO_MANIFEST_DIR");
    let ours = format!("oauth-errors = {{ path = {library:?} }}\n");
    let strum = "strum = { version = \"0.28\", features = [\"derive\"] }\n";
    let okta = Okta::new();
    let generate = |source: &str| format!("oauth_errors::oauth_errors! {{ pub enum Generated = {source}; }}\n");
    let made_up = generate("path(\"catalog.json\")");
    let packages = [
        ("empty", &*ours, String::new()),
        ("generated", &ours, "oauth_errors::oauth_errors!(\"okta\");\n".to_owned()),
        ("pasted", &ours, okta.pasted()),
        ("derived", DERIVES, okta.derived()),
        ("codes-1000", &ours, made_up.clone()),
        ("codes-10000", &ours, made_up),
        ("only-oauth-errors", &ours, String::new()),
        ("only-strum", strum, String::new()),
    ];
    for (name, dependencies, code) in &packages {
        let package = root.join(name);
        fs::create_dir_all(package.join("src")).unwrap();
        fs::write(package.join("src/lib.rs"), code).unwrap();
        let head = format!("[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\n");
        fs::write(package.join("Cargo.toml"), head + dependencies).unwrap();
    }
    for codes in [1_000, 10_000] {
        fs::write(root.join(format!("codes-{codes}/catalog.json")), catalog(codes)).unwrap();
    }
    let members = packages.map(|(name, ..)| name);
    fs::write(root.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n")).unwrap();
    // The versions that this workspace builds with.
    fs::copy(Path::new(library).join("../Cargo.lock"), root.join("Cargo.lock")).unwrap();
}

/// Okta's catalog and its expansion.
struct Okta {
    catalog: Catalog,
    standards: Standards,
    file: syn::File,
}

impl Okta {
    fn new() -> Self {
        let (standards, mut problems) = (Standards::default(), Problems::default());
        let catalog = read(&bundled("okta").unwrap(), &standards, &mut problems).unwrap();
        assert_eq!(problems.finish(), Vec::<String>::new());
        let item = expand::Item {
            attributes: TokenStream::new(),
            visibility: quote!(pub),
            name: Ident::new("OktaError", Span::call_site()),
            runtime: quote!(::oauth_errors),
            impls: "__impls",
        };
        let file = syn::parse2(expand::expand(&item, &catalog, &standards)).unwrap();
        Self { catalog, standards, file }
    }

    fn pasted(&self) -> String {
        prettyplease::unparse(&self.file)
    }

    /// The same enum, documentation included, with everything it can do derived: its facts in the attributes of strum.
    fn derived(self) -> String {
        let Some(Item::Enum(mut item)) = self.file.items.into_iter().next() else { panic!("the enum comes first") };
        item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
        item.attrs.push(parse_quote! {
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, strum::EnumString, strum::IntoStaticStr,
                strum::VariantArray, strum::EnumMessage, strum::EnumProperty
            )]
        });
        for (variant, row) in item.variants.iter_mut().zip(&self.catalog.rows) {
            let (code, title, summary, error) = (&row.code, &row.title, &row.summary, &row.error);
            let display = format!("{code}: {title}").replace('{', "{{").replace('}', "}}");
            let (standard, recovery) = (self.standards.get(row.standard).code, row.recovery.as_str());
            let status = i64::from(row.status);
            variant.attrs.push(parse_quote!(#[error(#display)]));
            variant
                .attrs
                .push(parse_quote!(#[strum(serialize = #code, message = #title, detailed_message = #summary)]));
            variant.attrs.push(parse_quote! {
                #[strum(props(error = #error, status = #status, standard = #standard, recovery = #recovery))]
            });
        }
        prettyplease::unparse(&syn::parse2(item.into_token_stream()).unwrap())
    }
}

/// A made-up catalog in the layout that Okta publishes.
fn catalog(codes: usize) -> String {
    let mut entries = String::new();
    for number in 0..codes {
        let separator = if number == 0 { "" } else { "," };
        write!(
            entries,
            "{separator}
    {{
      \"title\": \"Made-up failure {number}\",
      \"statusCode\": {},
      \"statusReasonPhrase\": \"Bad Request\",
      \"internalErrorCode\": \"made_up_failure_{number}\",
      \"errorCode\": \"invalid_request\",
      \"errorDescription\": \"The request failed in way {number}, which the argument '{{0}}' explains to its reader.\"
    }}",
            400 + number % 30
        )
        .unwrap();
    }
    format!("{{\n  \"release\": \"2026.04.1\",\n  \"errors\": [{entries}\n  ]\n}}\n")
}
