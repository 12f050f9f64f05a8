//! The grammar of a call.
//!
//! ```text
//! call    = "(" runtime ")" ( short ("," short)* ","? | item* )
//! short   = source                                     // pub enum OktaError
//! item    = attribute* visibility "enum" name "=" source ";"
//! source  = "vendor" | path("file") | "vendor" + path("file")
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, LitStr, Result, Token, Visibility, parenthesized};

use crate::check::names;
use crate::syntax::span;

/// Everything between the parentheses of a call.
pub struct Call {
    /// The runtime's path, put there by its `macro_rules!` front.
    pub runtime: TokenStream,
    /// The enums to generate.
    pub items: Vec<Item>,
}

/// An enum to generate.
pub struct Item {
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

/// Where a catalog comes from.
pub enum Source {
    /// `"okta"`
    Vendor(LitStr),
    /// `path("errors/acme.json")`
    Path(LitStr),
    /// `"okta" + path("oauth2-error-codes.json")`: the file laid over the vendor's catalog.
    Layered(LitStr, LitStr),
}

impl Source {
    /// Where rustc frames a fault of the catalog.
    pub fn span(&self) -> Span {
        match self {
            Self::Vendor(literal) | Self::Path(literal) | Self::Layered(_, literal) => literal.span(),
        }
    }

    /// The vendor's id, as far as the call tells it.
    pub fn id(&self) -> String {
        match self {
            Self::Vendor(literal) | Self::Path(literal) | Self::Layered(literal, _) => {
                span::stem(&literal.value()).to_owned()
            }
        }
    }
}

/// The name of an enum that its caller did not name.
pub fn default_name(id: &str, span: Span) -> Ident {
    let name = names::enumeration(id);
    let name = if names::refusal(&name).is_none() { name } else { "VendorError".to_owned() };
    Ident::new(&name, span.resolved_at(Span::call_site()))
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let runtime;
        parenthesized!(runtime in input);
        let runtime = runtime.parse()?;
        let mut items = Vec::new();
        if input.is_empty() {
            return Err(syn::Error::new(input.span(), "name a vendor, as in `oauth_errors!(\"okta\")`"));
        }
        while !input.is_empty() {
            if Source::starts(input) {
                items.push(Item::short(input.parse()?));
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            } else {
                items.push(input.parse()?);
            }
        }
        Ok(Self { runtime, items })
    }
}

impl Item {
    fn short(source: Source) -> Self {
        Self { conditions: Vec::new(), attributes: TokenStream::new(), visibility: quote!(pub), name: None, source }
    }
}

impl Parse for Item {
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

impl Source {
    fn starts(input: ParseStream<'_>) -> bool {
        input.peek(LitStr) || (input.peek(syn::Ident) && input.peek2(syn::token::Paren) && !input.peek(Token![pub]))
    }
}

impl Parse for Source {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if !input.peek(LitStr) {
            return path(input).map(Self::Path);
        }
        let vendor = input.parse()?;
        if !input.peek(Token![+]) {
            return Ok(Self::Vendor(vendor));
        }
        input.parse::<Token![+]>()?;
        path(input).map(|file| Self::Layered(vendor, file))
    }
}

/// `path("file")`
fn path(input: ParseStream<'_>) -> Result<LitStr> {
    const EXPECTED: &str = "expected a vendor's name in quotes or `path(\"file.json\")`";
    let keyword: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), EXPECTED))?;
    if keyword != "path" {
        return Err(syn::Error::new(keyword.span(), EXPECTED));
    }
    let file;
    parenthesized!(file in input);
    let literal = file.parse().map_err(|error: syn::Error| {
        syn::Error::new(error.span(), "expected a file's name in quotes, as in `path(\"errors/acme.json\")`")
    })?;
    if file.is_empty() { Ok(literal) } else { Err(file.error("`path` takes one file; write an item for each")) }
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
