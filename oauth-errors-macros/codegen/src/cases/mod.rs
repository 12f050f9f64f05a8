//! `#[derive(OAuthCases)]`: an application's own few cases, and which errors of which vendors map to them.
//!
//! `input` reads, `check` checks and `emit` writes tokens. What depends on a bound enum's own catalog the compiler checks,
//! by constants that the tokens have: the enum may be of any crate.

mod check;
mod emit;
mod input;

use proc_macro2::TokenStream;
use quote::quote;

use input::{Cases, Errors};

/// The conversions of an enum that derives `OAuthCases`, behind every error of its attributes.
///
/// With errors too: then nothing maps to any case, but what uses the conversions adds no messages.
#[must_use]
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let cases = Cases::read(input, &mut errors);
    if let Some(cases) = &cases {
        check::check(cases, &mut errors);
    }
    let errors = errors.finish();
    let is_sound = errors.is_none();
    let (errors, tokens) =
        (errors.map(syn::Error::into_compile_error), cases.map(|cases| emit::emit(&cases, is_sound)));
    quote!(#errors #tokens)
}
