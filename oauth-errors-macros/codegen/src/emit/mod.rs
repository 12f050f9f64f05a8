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

use crate::check::CheckedCatalog;

/// The runtime's `Parts` of a catalog with nothing but what recognition cannot do without, as an expression: for a program
/// that is loaded over a network. The tables that `oauth_errors_catalogs::layout` can look things up with are empty.
#[must_use]
pub fn bare(catalog: &CheckedCatalog, runtime: &TokenStream) -> TokenStream {
    tables::parts(catalog, tables::Extent::Bare, runtime)
}
