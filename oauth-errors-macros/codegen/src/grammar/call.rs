//! The grammar of a call.
//!
//! ```text
//! call        = "(" runtime ")" ( short ("," short)* ","? | declaration* )
//! short       = source                                     // pub enum OktaError
//! declaration = attribute* visibility "enum" name "=" source ";"
//! source      = "vendor" | path("file") | "vendor" + path("file")
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Result, Token, Visibility, parenthesized};

use super::source::Source;

/// Everything between the parentheses of a call.
pub struct Call {
    /// The runtime's path, put there by its `macro_rules!` front.
    pub runtime: TokenStream,
    /// The enums to generate.
    pub declarations: Vec<Declaration>,
}

/// An enum to generate.
pub struct Declaration {
    /// Its `#[cfg]`s, which hold for all that is generated.
    pub conditions: Vec<Attribute>,
    /// What goes on the enum as it is.
    pub attributes: TokenStream,
    /// `pub`, or nothing.
    pub visibility: TokenStream,
    /// `None` for the vendor's own name.
    pub name: Option<Ident>,
    /// Where its catalog comes from.
    pub source: Source,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let runtime;
        parenthesized!(runtime in input);
        let runtime = runtime.parse()?;
        let mut declarations = Vec::new();
        if input.is_empty() {
            return Err(syn::Error::new(input.span(), "name a vendor, as in `oauth_errors!(\"okta\")`"));
        }
        while !input.is_empty() {
            if Source::starts(input) {
                declarations.push(Declaration::short(input.parse()?));
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            } else {
                declarations.push(input.parse()?);
            }
        }
        Ok(Self { runtime, declarations })
    }
}

impl Declaration {
    fn short(source: Source) -> Self {
        Self { conditions: Vec::new(), attributes: TokenStream::new(), visibility: quote!(pub), name: None, source }
    }
}

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        if !input.peek(Token![enum]) {
            let text = "expected a vendor's name in quotes, `path(\"file.json\")` or `enum Name = …;`";
            return Err(syn::Error::new(input.span(), text));
        }
        input.parse::<Token![enum]>()?;
        let name = input.parse().map_err(|error: syn::Error| {
            syn::Error::new(error.span(), "expected a name for the enum, as in `enum LoginError = \"okta\";`")
        })?;
        if !input.peek(Token![=]) {
            let text = "expected `= \"vendor\";` or `= path(\"file.json\");`, since variants come from a catalog";
            return Err(syn::Error::new(input.span(), text));
        }
        input.parse::<Token![=]>()?;
        let source: Source = input.parse()?;
        if input.is_empty() {
            return Err(syn::Error::new(source.span(), "expected `;` after this"));
        }
        input.parse::<Token![;]>()?;
        let (conditions, attributes): (Vec<_>, Vec<_>) =
            attributes.into_iter().partition(|attribute| attribute.path().is_ident("cfg"));
        let attributes = attributes.iter().map(without_generated).collect::<Result<_>>()?;
        Ok(Self { conditions, attributes, visibility: visibility.into_token_stream(), name: Some(name), source })
    }
}

/// An attribute without the derives that every generated enum has anyway.
fn without_generated(attribute: &Attribute) -> Result<TokenStream> {
    const GENERATED: [&str; 6] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"];
    if !attribute.path().is_ident("derive") {
        return Ok(attribute.to_token_stream());
    }
    let paths = attribute.parse_args_with(syn::punctuated::Punctuated::<syn::Path, Token![,]>::parse_terminated)?;
    let kept: Vec<_> = paths
        .iter()
        .filter(|path| path.segments.last().is_none_or(|last| GENERATED.iter().all(|name| last.ident != name)))
        .collect();
    Ok(if kept.is_empty() { TokenStream::new() } else { quote!(#[derive(#(#kept),*)]) })
}
