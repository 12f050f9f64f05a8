//! The grammar of the attributes.
//!
//! ```text
//! enum      = "oauth(" ( binding | "crate" "=" path | "exhaustive" | "no_error" ) ,* ")"
//! binding   = id "=" type path                            // id: a vendor's, `-` written `_`, or a text
//! variant   = "oauth(" ( type "::" name | condition | condition "&" condition | "other" ) ,* ")"
//! condition = "standard(" code,* ")" | "recovery(" Word,* ")"
//! ```

use std::fmt::Display;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, GenericArgument, LitStr, Path, PathArguments, Result, Token, Type,
    parenthesized,
};

use crate::check::names;
use crate::errors::suggest::did_you_mean;
use crate::grammar::source::find;

/// What is wrong with the attributes, all of it, each at the offending token.
#[derive(Default)]
pub(super) struct Errors(Option<Error>);

impl Errors {
    pub(super) fn push(&mut self, span: Span, text: impl Display) {
        self.add(Error::new(span, text));
    }

    fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(super) fn finish(self) -> Option<Error> {
        self.0
    }
}

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

/// A vendor and its enum.
pub(super) struct Binding {
    pub(super) span: Span,
    /// The vendor's id.
    pub(super) id: String,
    pub(super) path: Path,
}

/// A case and what maps to it.
pub(super) struct Variant {
    pub(super) name: Ident,
    /// The first paragraph of its documentation.
    pub(super) text: String,
    pub(super) payload: Payload,
    pub(super) codes: Vec<Path>,
    pub(super) conditions: Vec<Condition>,
    pub(super) other: Option<Span>,
    /// Single names that are nothing of this.
    pub(super) unknown: Vec<Ident>,
    /// Whether an attribute could not be read to its end.
    pub(super) is_unreadable: bool,
}

/// What an error maps by: its standard code, its recovery, or both.
#[derive(Default)]
pub(super) struct Condition {
    pub(super) standards: Vec<Word>,
    pub(super) recoveries: Vec<Word>,
}

pub(super) type Word = (String, Span);

/// What a case carries.
pub(super) enum Payload {
    None,
    /// `Other(Diagnosis<'static>)`
    Tuple(Type),
    /// `Other { cause: Diagnosis<'static> }`
    Named(Ident, Type),
    /// More than one value.
    Invalid,
}

impl Payload {
    fn read(fields: Fields, errors: &mut Errors) -> Self {
        let mut fields = fields.into_iter();
        match (fields.next(), fields.next()) {
            (None, _) => Self::None,
            (Some(field), None) => match field.ident {
                None => Self::Tuple(field.ty),
                Some(name) => Self::Named(name, field.ty),
            },
            (Some(_), Some(second)) => {
                let text = "a case carries at most one value: the vendor's error, an Entry or a Diagnosis<'static>";
                errors.push(second.span(), text);
                Self::Invalid
            }
        }
    }

    /// The type of what is carried.
    pub(super) fn carried(&self) -> Option<&Type> {
        match self {
            Self::Tuple(carried) | Self::Named(_, carried) => Some(carried),
            Self::None | Self::Invalid => None,
        }
    }
}

impl Cases {
    /// Reads what can be read; `None` of what no conversion can be made for.
    pub(super) fn read(input: DeriveInput, errors: &mut Errors) -> Option<Self> {
        if !input.generics.params.is_empty() {
            errors.push(input.generics.span(), "OAuthCases is derived for enums without parameters");
            return None;
        }
        let mut cases = Self {
            name: input.ident,
            runtime: quote!(::oauth_errors),
            bindings: Vec::new(),
            exhaustive: None,
            no_error: false,
            variants: Vec::new(),
        };
        let attributes = oauth(&input.attrs);
        let mut readable = true;
        for attribute in attributes {
            if let Err(error) = attribute.parse_args_with(|input: ParseStream<'_>| cases.attribute(input)) {
                readable = false;
                errors.add(error);
            }
        }
        if readable && cases.bindings.is_empty() {
            errors.push(cases.name.span(), "bind at least one vendor to its enum: #[oauth(okta = OktaError)]");
        }
        match input.data {
            Data::Enum(data) => {
                cases.variants = data.variants.into_iter().map(|variant| Variant::read(variant, errors)).collect();
            }
            _ => errors.push(cases.name.span(), "OAuthCases is derived for enums: one variant for each case"),
        }
        Some(cases)
    }

    fn attribute(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            if input.peek(Token![crate]) && input.peek2(Token![=]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                self.runtime = input.call(Path::parse_mod_style)?.into_token_stream();
            } else if input.peek(LitStr) {
                let id: LitStr = input.parse()?;
                self.binding(id.value(), id.span(), input)?;
            } else if input.peek2(Token![=]) {
                let id = input.call(Ident::parse_any)?;
                self.binding(id.to_string().replace('_', "-"), id.span(), input)?;
            } else {
                self.flag(input.call(Path::parse_mod_style)?)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn binding(&mut self, id: String, span: Span, input: ParseStream<'_>) -> Result<()> {
        input.parse::<Token![=]>()?;
        let path = input.call(Path::parse_mod_style)?;
        self.bindings.push(Binding { span, id, path });
        Ok(())
    }

    fn flag(&mut self, path: Path) -> Result<()> {
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let (single, span) = (path.get_ident().is_some(), path.span());
        let text = match &*name {
            "exhaustive" if single => {
                self.exhaustive = Some(span);
                return Ok(());
            }
            "no_error" if single => {
                self.no_error = true;
                return Ok(());
            }
            _ if name.starts_with(char::is_uppercase) => {
                let id = name.trim_end_matches("Error").to_snake_case();
                let text = format!("expected the vendor's id before its enum: `{id} = {}`", shown(&path));
                // What the enum is used for is plain.
                self.bindings.push(Binding { span, id, path });
                text
            }
            _ if single && find(&name.replace('_', "-")).is_some() => {
                format!("expected the vendor's enum: `{name} = {}`", names::enumeration(&name))
            }
            _ => {
                let near = did_you_mean(&name, ["exhaustive", "no_error"]);
                format!("expected `vendor = Enum`, `crate = path`, `exhaustive` or `no_error`{near}")
            }
        };
        Err(Error::new(span, text))
    }
}

fn oauth(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("oauth"))
}

impl Variant {
    fn read(variant: syn::Variant, errors: &mut Errors) -> Self {
        let mut case = Self {
            text: first_paragraph(&variant.attrs),
            name: variant.ident,
            payload: Payload::read(variant.fields, errors),
            codes: Vec::new(),
            conditions: Vec::new(),
            other: None,
            unknown: Vec::new(),
            is_unreadable: false,
        };
        for attribute in oauth(&variant.attrs) {
            if let Err(error) = attribute.parse_args_with(|input: ParseStream<'_>| case.attribute(input)) {
                case.is_unreadable = true;
                errors.add(error);
            }
        }
        case
    }

    /// Whether it may have been meant to have more than was read.
    pub(super) fn is_doubtful(&self) -> bool {
        self.is_unreadable || !self.unknown.is_empty()
    }

    /// Whether nothing is said of it.
    pub(super) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.conditions.is_empty() && self.other.is_none()
    }

    fn attribute(&mut self, input: ParseStream<'_>) -> Result<()> {
        while !input.is_empty() {
            let path = input.call(Path::parse_mod_style)?;
            let word = path.get_ident().map(ToString::to_string);
            match (word.as_deref(), path.get_ident()) {
                (Some("other"), _) => {
                    if self.other.replace(path.span()).is_some() {
                        return Err(Error::new(path.span(), "`other` appears twice here; once is enough"));
                    }
                }
                (Some(word @ ("standard" | "recovery")), _) => {
                    let mut condition = Condition::default();
                    condition.add(word, input)?;
                    while input.peek(Token![&]) {
                        input.parse::<Token![&]>()?;
                        let other: Ident = input.parse()?;
                        condition.and(&other, input)?;
                    }
                    self.conditions.push(condition);
                }
                (_, Some(word)) => {
                    if input.peek(syn::token::Paren) {
                        let text = format!("expected `standard(…)` or `recovery(…)`, found `{word}(…)`");
                        return Err(Error::new(word.span(), text));
                    }
                    self.unknown.push(word.clone());
                }
                (_, None) => self.codes.push(path),
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }
}

impl Condition {
    pub(super) fn is_both(&self) -> bool {
        !self.standards.is_empty() && !self.recoveries.is_empty()
    }

    fn add(&mut self, kind: &str, input: ParseStream<'_>) -> Result<()> {
        let list;
        parenthesized!(list in input);
        let words = list.call(syn::punctuated::Punctuated::<Ident, Token![,]>::parse_terminated)?;
        let words = words.into_iter().map(|word| (word.to_string(), word.span()));
        if kind == "standard" {
            self.standards.extend(words);
        } else {
            self.recoveries.extend(words);
        }
        Ok(())
    }

    /// A further condition, which has to hold too.
    fn and(&mut self, kind: &Ident, input: ParseStream<'_>) -> Result<()> {
        let text = match kind.to_string().as_str() {
            "standard" if !self.standards.is_empty() => {
                "an error has one standard code; name several in one `standard(…)`"
            }
            "recovery" if !self.recoveries.is_empty() => "an error has one recovery; name several in one `recovery(…)`",
            word @ ("standard" | "recovery") => return self.add(word, input),
            _ => "expected `standard(…)` or `recovery(…)` after `&`",
        };
        Err(Error::new(kind.span(), text))
    }
}

/// The path as it is written, without blanks.
pub(super) fn shown(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// What a case carries, as far as its name says it.
pub(super) struct Carried<'a> {
    /// `Diagnosis` of `oauth_errors::Diagnosis<'static, OktaError>`.
    pub(super) name: &'a Ident,
    /// `OktaError` of that.
    pub(super) of: Option<&'a Ident>,
}

impl<'a> Carried<'a> {
    pub(super) fn of(carried: &'a Type) -> Option<Self> {
        match carried {
            Type::Path(carried) => {
                let last = carried.path.segments.last()?;
                let arguments = match &last.arguments {
                    PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
                    _ => None,
                };
                let inner = arguments.into_iter().flatten().find_map(|argument| match argument {
                    GenericArgument::Type(inner) => Self::of(inner).map(|inner| inner.name),
                    _ => None,
                });
                Some(Self { name: &last.ident, of: inner })
            }
            // What a macro of the user's put there.
            Type::Group(carried) => Self::of(&carried.elem),
            Type::Paren(carried) => Self::of(&carried.elem),
            _ => None,
        }
    }
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
