//! The macros of the [`oauth-errors`](https://docs.rs/oauth-errors) crate, which re-exports and documents them.

use oauth_errors_codegen::check::{Catalog, Standards};
use oauth_errors_codegen::grammar::call::{self, Call, Item};
use oauth_errors_codegen::{cases, emit::item, grammar::source};
use proc_macro2::TokenStream;
use quote::quote;

/// Called by `oauth_errors::oauth_errors!`, which puts the runtime's path in front.
#[doc(hidden)]
#[proc_macro]
pub fn oauth_errors(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse::<Call>(input) {
        Ok(Call { runtime, items }) => {
            let standards = Standards::default();
            items.into_iter().map(|item| generate(item, &runtime, &standards)).collect::<TokenStream>().into()
        }
        Err(error) => error.into_compile_error().into(),
    }
}

/// One enum, behind the faults of its catalog. With faults too, so that sound uses of it add none.
fn generate(item: Item, runtime: &TokenStream, standards: &Standards) -> TokenStream {
    let span = item.source.span();
    let source::Loaded { catalog, tracked, faults } = source::load(&item.source, standards);
    let faults = faults.into_iter().map(syn::Error::into_compile_error);
    // Even without a catalog the enum has the name that the rest of the program uses.
    let catalog = catalog.unwrap_or_else(|| Catalog { id: item.source.id(), ..Catalog::default() });
    let name = item.name.unwrap_or_else(|| call::default_name(&catalog.id, span));
    let conditions = item.conditions;
    let item = item::Item {
        attributes: item.attributes,
        visibility: item.visibility,
        name,
        runtime: runtime.clone(),
        impls: "__impls",
    };
    let tokens = item::expand(&item, &catalog, standards);
    let tokens = quote!(#(#faults)* #tracked #tokens);
    if conditions.is_empty() {
        return tokens;
    }
    quote!(#(#conditions)* #runtime::__items! { #tokens })
}

#[allow(missing_docs, reason = "documented where the runtime crate re-exports it; hidden here, it is hidden there too")]
#[proc_macro_derive(OAuthCases, attributes(oauth))]
pub fn oauth_cases(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    cases::derive(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
