//! The throw-away packages that are timed.

use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::{bundled, emit, read};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Item, parse_quote};

use crate::throwaway::{Package, made_up_catalog, ours};

const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";
const THISERROR: &str = "thiserror = \"2\"\n";

/// The packages, of which each is one source file and perhaps a catalog.
pub(super) fn all() -> Vec<Package> {
    let okta = Okta::new();
    let package = |name, dependencies, code| Package { name, dependencies, files: vec![("src/lib.rs", code)] };
    let made_up = |name, codes| Package {
        name,
        dependencies: ours(),
        files: vec![
            ("src/lib.rs", "oauth_errors::oauth_errors!(path(\"catalog.json\"));\n".to_owned()),
            ("catalog.json", made_up_catalog(codes)),
        ],
    };
    vec![
        package("empty", ours(), String::new()),
        package("generated", ours(), "oauth_errors::oauth_errors!(\"okta\");\n".to_owned()),
        package("pasted", ours(), okta.pasted()),
        package("derived", STRUM.to_owned() + THISERROR, okta.derived()),
        made_up("codes-1000", 1_000),
        made_up("codes-10000", 10_000),
        package("only-oauth-errors", ours(), String::new()),
        package("only-strum", STRUM.to_owned(), String::new()),
    ]
}

/// Okta's catalog and its expansion.
struct Okta {
    catalog: CheckedCatalog,
    standards: Standards,
    file: syn::File,
}

impl Okta {
    fn new() -> Self {
        let (standards, mut problems) = (Standards::default(), Problems::default());
        let catalog = read(&bundled("okta").unwrap(), &standards, &mut problems).unwrap();
        assert_eq!(problems.finish(), Vec::<String>::new());
        let item = emit::Item {
            attributes: TokenStream::new(),
            visibility: quote!(pub),
            name: Ident::new("OktaError", Span::call_site()),
            runtime: quote!(::oauth_errors),
            impls: "__impls",
        };
        let file = syn::parse2(emit::emit(&item, &catalog, &standards)).unwrap();
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
