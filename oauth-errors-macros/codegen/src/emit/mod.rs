//! From a checked catalog to tokens: an enum and its tables, no logic.

mod docs;
pub mod item;
mod literal;
mod markdown;
mod rules;
#[doc(hidden)]
pub mod tables;

pub use item::{Item, emit};

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::CheckedCatalog;

/// The runtime's `Catalog` without an enum and without the texts for people, as an expression: for a program that only
/// recognizes and has to be small.
#[must_use]
pub fn recognition(catalog: &CheckedCatalog, runtime: &TokenStream) -> TokenStream {
    let parts = tables::parts(catalog, tables::Texts::OfAnswers, runtime);
    quote!(#runtime::Catalog::__new(#parts))
}
