//! The grammar of a call.
//!
//! ```text
//! call        = "(" runtime ")" ( short ("," short)* ","? | declaration* )
//! short       = source                                     // pub enum OktaError
//! declaration = attribute* visibility "enum" name "=" source ";"
//! source      = "vendor" | path("file") | "vendor" + path("file")
//! ```

use proc_macro2::{Group, Ident, Punct, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Result, Token, parenthesized};

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
    pub conditions: TokenStream,
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
        Self {
            conditions: TokenStream::new(),
            attributes: TokenStream::new(),
            visibility: quote!(pub),
            name: None,
            source,
        }
    }
}

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let (mut conditions, mut attributes) = (TokenStream::new(), TokenStream::new());
        while input.peek(Token![#]) {
            let (sign, attribute): (Punct, Group) = (input.parse()?, input.parse()?);
            match attribute.stream().into_iter().next() {
                Some(TokenTree::Ident(name)) if name == "cfg" => conditions.extend(quote!(#sign #attribute)),
                Some(TokenTree::Ident(name)) if name == "derive" => attributes.extend(without_generated(&attribute)),
                _ => attributes.extend(quote!(#sign #attribute)),
            }
        }
        let visibility = visibility(input)?;
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
        Ok(Self { conditions, attributes, visibility, name: Some(name), source })
    }
}

/// `pub`, `pub(crate)` and the like, or nothing, as `macro_rules!` may have captured it.
fn visibility(input: ParseStream<'_>) -> Result<TokenStream> {
    let Some(public) = input.parse::<Option<Token![pub]>>()? else { return Ok(TokenStream::new()) };
    let scope: Option<Group> = if input.peek(syn::token::Paren) { Some(input.parse()?) } else { None };
    Ok(quote!(#public #scope))
}

/// A derive, less what every generated enum has anyway.
fn without_generated(derive: &Group) -> TokenStream {
    const GENERATED: [&str; 6] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"];
    let Some(TokenTree::Group(paths)) = derive.stream().into_iter().nth(1) else { return quote!(# #derive) };
    let tokens: Vec<TokenTree> = paths.stream().into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let is_generated = |path: &&[TokenTree]| {
        let last = path.last().map(ToString::to_string).unwrap_or_default();
        GENERATED.contains(&&*last)
    };
    let kept = tokens.split(is_comma).filter(|path| !path.is_empty() && !is_generated(path));
    let kept: Vec<TokenStream> = kept.map(|path| path.iter().cloned().collect()).collect();
    if kept.is_empty() { TokenStream::new() } else { quote!(#[derive(#(#kept),*)]) }
}
