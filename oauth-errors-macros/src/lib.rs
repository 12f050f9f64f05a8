//! The macros of the [`oauth-errors`](https://docs.rs/oauth-errors) crate, which re-exports and documents them.

mod input;
mod source;

use oauth_errors_macros_core::check::{Catalog, Standards};
use oauth_errors_macros_core::{expand, merge, problem::Problems, read};
use proc_macro2::TokenStream;
use quote::quote;

use crate::input::{Call, Item};

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
    let (catalog, tracked, faults) = load(&item, standards);
    let faults = faults.into_iter().map(syn::Error::into_compile_error);
    // Even without a catalog the enum has the name that the rest of the program uses.
    let catalog = catalog.unwrap_or_else(|| Catalog { id: item.source.id(), ..Catalog::default() });
    let name = item.name.unwrap_or_else(|| input::default_name(&catalog.id, span));
    let conditions = item.conditions;
    let item = expand::Item {
        attributes: item.attributes,
        visibility: item.visibility,
        name,
        runtime: runtime.clone(),
        impls: "__impls",
    };
    let tokens = expand::expand(&item, &catalog, standards);
    let tokens = quote!(#(#faults)* #tracked #tokens);
    if conditions.is_empty() {
        return tokens;
    }
    quote!(#(#conditions)* #runtime::__items! { #tokens })
}

/// The catalog as far as it stands, the tokens that rebuild when its file changes, and its faults.
fn load(item: &Item, standards: &Standards) -> (Option<Catalog>, TokenStream, Vec<syn::Error>) {
    match source::open(&item.source) {
        Err(fault) => (None, TokenStream::new(), vec![fault]),
        Ok(opened) => {
            let mut problems = Problems::default();
            let catalog = match &opened.base {
                Some(base) => merge::layer(base, &opened.source, standards, &mut problems),
                None => read(&opened.source, standards, &mut problems),
            };
            let faults = problems.finish().into_iter().map(|fault| syn::Error::new(item.source.span(), fault));
            (catalog, opened.tracked, faults.collect())
        }
    }
}
