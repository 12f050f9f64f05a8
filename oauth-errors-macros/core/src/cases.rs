//! `#[derive(OAuthCases)]`: an application's own few cases, held against the catalogs of the vendors it talks to.
//!
//! As with the catalogs, `input.rs` reads, `check.rs` rules and `expand.rs` writes tokens.

mod check;
mod expand;
mod input;

use proc_macro2::TokenStream;
use syn::Result;

/// The conversions of an enum that derives `OAuthCases`.
///
/// # Errors
/// Every fault of its attributes, each at the offending token.
pub fn derive(input: TokenStream) -> Result<TokenStream> {
    let cases: input::Cases = syn::parse2(input)?;
    let tracked = check::check(&cases)?;
    Ok(expand::expand(&cases, &tracked))
}
