//! Tokens only: a checked catalog becomes an enum and its tables. Everything an enum can do is written once, in the
//! runtime's `__impls!`.

use std::collections::BTreeSet;
use std::fmt::Write;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::{docs, literal, tables};
use crate::check::{CheckedCatalog, Row, Standards, names};

/// The enum to generate, as its caller asked for it.
#[derive(Clone, Debug)]
pub struct Item {
    /// Attributes that go on the enum as they are.
    pub attributes: TokenStream,
    /// The visibility.
    pub visibility: TokenStream,
    /// The name.
    pub name: Ident,
    /// The path of the runtime crate: `$crate`, or `::oauth_errors`.
    pub runtime: TokenStream,
    /// The runtime's macro that implements everything: `__impls`.
    pub impls: &'static str,
}

/// The enum, its tables and what makes them an error type.
#[must_use]
pub fn emit(item: &Item, catalog: &CheckedCatalog, standards: &Standards) -> TokenStream {
    let Item { attributes, visibility, name, runtime, impls } = item;
    let impls = ident(impls);
    let about = docs::of_enum(catalog);
    let (variants, all) = (variants(&catalog.rows, standards), all(&catalog.rows, name));
    // Referencing a deprecated variant warns; allow it only here, and only where there is one.
    let quiet = catalog.rows.iter().any(|row| row.deprecated).then(|| quote!(#[allow(deprecated)]));
    let parts = tables::parts(catalog, tables::Extent::Full, runtime);
    let aliases = aliases(&catalog.rows, name, quiet.as_ref());
    let entry = if catalog.rows.is_empty() {
        quote!(match self {})
    } else {
        quote!(Self::CATALOG.__entry(self as ::core::primitive::u16))
    };
    let enumeration = quote! {
        #[doc = #about]
        #attributes
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[non_exhaustive]
        #visibility enum #name #variants
    };
    let implementation = quote! {
        const _: () = {
            static CATALOG: #runtime::Catalog = #runtime::Catalog::__new(#parts);
            #[automatically_derived]
            #quiet
            impl #runtime::private::Generated for #name {
                const GENERATED_CATALOG: &'static #runtime::Catalog = &CATALOG;
                const GENERATED_ALL: &'static [Self] = &#all;
            }
        };
        impl #name {
            /// What is known about this error, untyped.
            #[must_use]
            pub const fn entry(self) -> #runtime::Entry {
                #entry
            }
        }
        #aliases
        #runtime::#impls! { #name }
    };
    // An enum that is deprecated itself makes its users' code warn, not ours.
    if names_deprecated(attributes.clone()) {
        return quote! {
            #enumeration
            #[allow(deprecated)]
            const _: () = { #implementation };
        };
    }
    quote!(#enumeration #implementation)
}

/// The name of an enum that its caller did not name.
pub(crate) fn default_name(id: &str, span: Span) -> Ident {
    let name = names::enumeration(id);
    let name = if names::invalid_name_reason(&name).is_none() { name } else { "VendorError".to_owned() };
    Ident::new(&name, span.resolved_at(Span::call_site()))
}

/// Whether attributes name `deprecated`, be it within `cfg_attr`.
fn names_deprecated(attributes: TokenStream) -> bool {
    attributes.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "deprecated",
        TokenTree::Group(group) => names_deprecated(group.stream()),
        _ => false,
    })
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// What makes the compiler warn of a deprecated code, whichever of its names is used.
const DEPRECATED: &str = "#[deprecated=\"the vendor no longer sends this code\"]";

/// The variants, in braces.
fn variants(rows: &[Row], standards: &Standards) -> TokenStream {
    let (mut source, mut docs) = ("{".to_owned(), String::new());
    for row in rows {
        docs.clear();
        docs::of_variant(&mut docs, row, standards);
        source.push_str("#[doc=");
        literal::push(&mut source, &docs);
        source.push(']');
        if row.deprecated {
            source.push_str(DEPRECATED);
        }
        source.push_str(&row.variant);
        source.push(',');
    }
    source.push('}');
    literal::tokens(&source)
}

/// The list of the variants. By the enum's name, since rustc looks a variant of `Self` up among all of them.
fn all(rows: &[Row], name: &Ident) -> TokenStream {
    let mut source = "[".to_owned();
    for row in rows {
        let _ = write!(source, "{name}::{},", row.variant);
    }
    source.push(']');
    literal::tokens(&source)
}

/// A constant for every code that is a constant's name, as `AADSTS50058` is.
fn aliases(rows: &[Row], name: &Ident, quiet: Option<&TokenStream>) -> Option<TokenStream> {
    let variants: BTreeSet<&str> = rows.iter().map(|row| &*row.variant).collect();
    let is_constant = |row: &&Row| {
        names::is_screaming_snake(&row.code)
            && row.code != row.variant
            && names::invalid_name_reason(&row.code).is_none()
    };
    let mut source = String::new();
    for Row { code, variant, deprecated, .. } in
        rows.iter().filter(is_constant).filter(|row| !variants.contains(&*row.code))
    {
        let warning = if *deprecated { DEPRECATED } else { "" };
        let _ = write!(
            source,
            "#[doc=\" [`{variant}`](Self::{variant}), by its code.\"]{warning}pub const {code}:Self={name}::{variant};"
        );
    }
    (!source.is_empty()).then(|| {
        let constants = literal::tokens(&source);
        quote! {
            /// Variants by the vendor's own code. Write them qualified, in patterns too.
            #quiet
            impl #name {
                #constants
            }
        }
    })
}
