//! The grammar of the attributes.
//!
//! ```text
//! enum     = "oauth(" ( binding | "crate" "=" path | "exhaustive" | "no_error" ) ,* ")"
//! binding  = id "=" type path ( "from" source )?           // id: a vendor's, `-` written `_`, or a text
//! variant  = "oauth(" ( type "::" name | "standard(" code,* ")" | "recovery(" Word,* ")" | "other" ) ,* ")"
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Error, Fields, LitStr, Path, Result, Token, Type, parenthesized};

use crate::grammar::source::Source;

/// The enum with its attributes.
pub(super) struct Cases {
    pub(super) name: Ident,
    /// The path of the runtime crate.
    pub(super) runtime: TokenStream,
    pub(super) bindings: Vec<Binding>,
    pub(super) exhaustive: Option<Span>,
    pub(super) no_error: bool,
    pub(super) variants: Vec<Variant>,
}

/// A vendor and the enum that stands for it.
pub(super) struct Binding {
    pub(super) span: Span,
    /// The vendor as it was written, a name or a text.
    pub(super) vendor: TokenStream,
    pub(super) path: Path,
    /// The vendor's id in code.
    pub(super) id: String,
    /// `None` for the catalog of ours that `id` names.
    pub(super) from: Option<Source>,
}

/// A case and what falls into it.
pub(super) struct Variant {
    pub(super) name: Ident,
    /// The first paragraph of its documentation.
    pub(super) text: String,
    pub(super) payload: Payload,
    /// The type of what it carries.
    pub(super) carried: Option<Type>,
    pub(super) codes: Vec<Path>,
    pub(super) standards: Vec<(String, Span)>,
    pub(super) recoveries: Vec<(String, Span)>,
    pub(super) other: Option<Span>,
}

/// What a case carries.
pub(super) enum Payload {
    None,
    /// `Other(Diagnosis<'static>)`
    Tuple,
    /// `Other { cause: Diagnosis<'static> }`
    Named(Ident),
}

impl Parse for Cases {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let input: DeriveInput = input.parse()?;
        let Data::Enum(data) = input.data else {
            return Err(Error::new(input.ident.span(), "OAuthCases is derived for enums: one variant for each case"));
        };
        if !input.generics.params.is_empty() {
            return Err(Error::new(input.generics.span(), "OAuthCases is derived for enums without parameters"));
        }
        let mut cases = Self {
            name: input.ident,
            runtime: quote!(::oauth_errors),
            bindings: Vec::new(),
            exhaustive: None,
            no_error: false,
            variants: Vec::new(),
        };
        for attribute in oauth(&input.attrs) {
            attribute.parse_args_with(|input: ParseStream<'_>| cases.attribute(input))?;
        }
        if cases.bindings.is_empty() {
            let text = "bind at least one vendor to its enum: #[oauth(okta = OktaError)]";
            return Err(Error::new(cases.name.span(), text));
        }
        cases.variants = data.variants.into_iter().map(Variant::read).collect::<Result<_>>()?;
        Ok(cases)
    }
}

fn oauth(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("oauth"))
}

impl Cases {
    fn attribute(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                self.runtime = input.call(Path::parse_mod_style)?.into_token_stream();
            } else {
                self.binding_or_flag(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn binding_or_flag(&mut self, input: ParseStream<'_>) -> Result<()> {
        let (vendor, id, span) = if input.peek(LitStr) {
            let id: LitStr = input.parse()?;
            (id.to_token_stream(), id.value(), id.span())
        } else {
            let id = input.call(Ident::parse_any)?;
            (id.to_token_stream(), id.to_string().replace('_', "-"), id.span())
        };
        if !input.peek(Token![=]) {
            match &*id {
                "exhaustive" => self.exhaustive = Some(span),
                "no-error" => self.no_error = true,
                _ => {
                    return Err(Error::new(
                        span,
                        format!("expected `{id} = Enum`, `crate = path`, `exhaustive` or `no_error`"),
                    ));
                }
            }
            return Ok(());
        }
        input.parse::<Token![=]>()?;
        let path = input.call(Path::parse_mod_style)?;
        let mut from = None;
        if input.peek(syn::Ident) {
            let word = input.call(Ident::parse_any)?;
            if word != "from" {
                return Err(Error::new(word.span(), "expected `,` or `from path(\"file.json\")`"));
            }
            from = Some(input.parse()?);
        }
        self.bindings.push(Binding { span, vendor, path, id, from });
        Ok(())
    }
}

impl Variant {
    fn read(variant: syn::Variant) -> Result<Self> {
        let mut fields = match &variant.fields {
            Fields::Unit => Vec::new(),
            Fields::Named(fields) => fields.named.iter().collect(),
            Fields::Unnamed(fields) => fields.unnamed.iter().collect(),
        };
        let payload = match (fields.pop(), fields.is_empty()) {
            (None, _) => Payload::None,
            (Some(field), true) => match &field.ident {
                None => Payload::Tuple,
                Some(name) => Payload::Named(name.clone()),
            },
            (Some(field), false) => {
                let text = "a case carries at most one value: the vendor's error, an Entry or a Diagnosis<'static>";
                return Err(Error::new(field.span(), text));
            }
        };
        let mut case = Self {
            text: first_paragraph(&variant.attrs),
            name: variant.ident,
            payload,
            carried: variant.fields.into_iter().next().map(|field| field.ty),
            codes: Vec::new(),
            standards: Vec::new(),
            recoveries: Vec::new(),
            other: None,
        };
        for attribute in oauth(&variant.attrs) {
            attribute.parse_args_with(|input: ParseStream<'_>| case.attribute(input))?;
        }
        Ok(case)
    }

    fn attribute(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let path = input.call(Path::parse_mod_style)?;
            let word = path.get_ident().map(ToString::to_string);
            match word.as_deref() {
                Some("other") => {
                    if self.other.replace(path.span()).is_some() {
                        return Err(Error::new(path.span(), "`other` stands twice here; once is enough"));
                    }
                }
                Some("standard") => self.standards.extend(words(input)?),
                Some("recovery") => self.recoveries.extend(words(input)?),
                Some(word) => {
                    let text = format!("expected `Enum::{word}`, `standard(…)`, `recovery(…)` or `other`");
                    return Err(Error::new(path.span(), text));
                }
                None => self.codes.push(path),
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }
}

/// The name of a type as it was written: `Diagnosis` of `oauth_errors::Diagnosis<'static>`.
pub(super) fn type_name(carried: &Type) -> Option<&Ident> {
    match carried {
        Type::Path(carried) => carried.path.segments.last().map(|last| &last.ident),
        // What a macro of the user's put there.
        Type::Group(carried) => type_name(&carried.elem),
        Type::Paren(carried) => type_name(&carried.elem),
        _ => None,
    }
}

/// The words between parentheses.
fn words(input: ParseStream<'_>) -> Result<Vec<(String, Span)>> {
    let list;
    parenthesized!(list in input);
    let words = list.call(syn::punctuated::Punctuated::<Ident, Token![,]>::parse_terminated)?;
    Ok(words.into_iter().map(|word| (word.to_string(), word.span())).collect())
}

fn first_paragraph(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
        let syn::Meta::NameValue(meta) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { return None };
        Some(text.value().trim().to_owned())
    });
    let lines: Vec<_> = lines.skip_while(String::is_empty).take_while(|line| !line.is_empty()).collect();
    lines.join(" ")
}
