//! `#[derive(OAuthCases)]`: an application's own few cases, held against the catalogs of the vendors it talks to.
//!
//! As with the catalogs, `input.rs` reads, `check.rs` rules and `emit.rs` writes tokens.

mod check;
mod emit;
mod input;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Result};

/// The conversions of an enum that derives `OAuthCases`.
///
/// # Errors
/// Every fault of its attributes, each at the offending token.
pub fn derive(input: TokenStream) -> Result<TokenStream> {
    let cases: input::Cases = syn::parse2(input)?;
    let (tracked, faults) = check::check(&cases)?;
    // A faulty catalog leaves the cases as they are: what uses them adds no message to its own.
    let faults = faults.map(Error::into_compile_error);
    let tokens = emit::expand(&cases, &tracked);
    Ok(quote!(#faults #tokens))
}
