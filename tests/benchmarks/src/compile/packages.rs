//! The packages that are timed.

use std::error::Error;

use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::{bundled, emit, read};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Item, parse_quote};

use crate::SIZES;
use crate::throwaway::{Package, made_up_catalog, ours};

const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";
const THISERROR: &str = "thiserror = \"2\"\n";

/// The packages, of which each is one source file and perhaps a catalog.
pub(super) fn all() -> Result<Vec<Package>, Box<dyn Error>> {
    let okta = Okta::new()?;
    let package = |name: &str, dependencies, code: &str| Package {
        name: name.to_owned(),
        dependencies,
        files: vec![("src/lib.rs".to_owned(), code.to_owned())],
    };
    let mut all = vec![
        package("empty", ours(&[]), ""),
        package("generated", ours(&[]), "oauth_errors::oauth_errors!(\"okta\");\n"),
        package("pasted", ours(&[]), &okta.pasted()),
        package("derived", STRUM.to_owned() + THISERROR, &okta.derived()?),
        package("only-oauth-errors", ours(&["okta"]), "pub use oauth_errors::vendors::okta::OktaError;\n"),
        package("only-strum-and-thiserror", STRUM.to_owned() + THISERROR, ""),
    ];
    for size in SIZES {
        let mut made_up =
            package(&format!("codes-{size}"), ours(&[]), "oauth_errors::oauth_errors!(path(\"catalog.json\"));\n");
        made_up.files.push(("catalog.json".to_owned(), made_up_catalog(size)));
        all.push(made_up);
    }
    Ok(all)
}

/// Okta's catalog and its expansion.
struct Okta {
    catalog: CheckedCatalog,
    standards: Standards,
    file: syn::File,
}

impl Okta {
    fn new() -> Result<Self, Box<dyn Error>> {
        let (standards, mut problems) = (Standards::default(), Problems::default());
        let catalog = read(&bundled("okta")?, &standards, &mut problems).ok_or("the catalog of Okta cannot be read")?;
        let item = emit::Item {
            attributes: TokenStream::new(),
            visibility: quote!(pub),
            name: Ident::new("OktaError", Span::call_site()),
            runtime: quote!(::oauth_errors),
            impls: "__impls",
        };
        let file = syn::parse2(emit::emit(&item, &catalog, &standards))?;
        Ok(Self { catalog, standards, file })
    }

    fn pasted(&self) -> String {
        prettyplease::unparse(&self.file)
    }

    /// The same enum, documentation included, with everything it can do derived: its facts in the attributes of strum.
    fn derived(self) -> Result<String, Box<dyn Error>> {
        let Some(Item::Enum(mut item)) = self.file.items.into_iter().next() else {
            return Err("the enum comes first".into());
        };
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
        Ok(prettyplease::unparse(&syn::parse2(item.into_token_stream())?))
    }
}
