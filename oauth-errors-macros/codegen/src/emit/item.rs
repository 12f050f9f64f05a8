//! Tokens only: a checked catalog becomes an enum and its tables. Everything an enum can do is written once, in the
//! runtime's `__impls!`.

use std::collections::BTreeSet;
use std::fmt::Write;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::check::names;
use crate::check::{Catalog, Row, Standards};
use crate::emit::tables::{self, Ends, Messages};
use crate::emit::{docs, literal, rules};

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
pub fn expand(item: &Item, catalog: &Catalog, standards: &Standards) -> TokenStream {
    let Item { attributes, visibility, name, runtime, impls } = item;
    let impls = ident(impls);
    let about = docs::of_enum(catalog);
    let repr = (!catalog.rows.is_empty()).then(|| quote!(#[repr(u16)]));
    let (variants, all) = (variants(&catalog.rows, standards), all(&catalog.rows, name));
    // Naming a tombstone warns; only here and only where there is one may it.
    let quiet = catalog.rows.iter().any(|row| row.deprecated).then(|| quote!(#[allow(deprecated)]));
    let parts = parts(catalog, runtime);
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
        #repr
        #visibility enum #name #variants
    };
    let implementation = quote! {
        const _: () = {
            static CATALOG: #runtime::Catalog = #runtime::Catalog::__new(#parts);
            #[automatically_derived]
            #quiet
            impl #runtime::VendorError for #name {
                const CATALOG: &'static #runtime::Catalog = &CATALOG;
                const ALL: &'static [Self] = &#all;
            }
        };
        impl #name {
            /// What is known of this error, untyped.
            #[must_use]
            pub const fn entry(self) -> #runtime::Entry {
                #entry
            }
        }
        #aliases
        #runtime::#impls! { #name }
    };
    // Of an enum that is deprecated itself, its user's code should warn and ours should not.
    if names_deprecated(attributes.clone()) {
        return quote! {
            #enumeration
            #[allow(deprecated)]
            const _: () = { #implementation };
        };
    }
    quote!(#enumeration #implementation)
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

/// What makes the compiler warn of a tombstone, whichever of its names is used.
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
    let shouting =
        |row: &&Row| names::is_shouting(&row.code) && row.code != row.variant && names::refusal(&row.code).is_none();
    let mut source = String::new();
    for Row { code, variant, deprecated, .. } in
        rows.iter().filter(shouting).filter(|row| !variants.contains(&*row.code))
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

fn parts(catalog: &Catalog, runtime: &TokenStream) -> TokenStream {
    let tables::Packed { text, rows, codes, code_starts, code_table, renamed, messages } = tables::pack(&catalog.rows);
    let Catalog { id, name, docs, issuers, release, date, sources, .. } = catalog;
    let contract = catalog.stability == Some(oauth_errors_catalogs::Stability::Contract);
    let [rows, code_starts, code_table, renamed] = [rows, code_starts, code_table, renamed].map(Bytes);
    let [text, codes] = [text, codes].map(|text| literal::string(&text));
    let messages = tables(messages, runtime);
    let rules = rules::rules(catalog, runtime);
    // One an entry, since its index finds it; none for a vendor.
    let specified = catalog.rows.iter().any(|row| row.specification.is_some());
    let specifications =
        catalog.rows.iter().filter(|_| specified).map(|row| rules::option(specification(row, runtime)));
    quote! {
        #runtime::__private::Parts {
            id: #id,
            name: #name,
            docs: #docs,
            issuers: &[#(#issuers),*],
            release: #release,
            date: #date,
            sources: &[#(#sources),*],
            contract: #contract,
            text: #text,
            rows: #rows,
            codes: #codes,
            code_starts: #code_starts,
            code_table: #code_table,
            renamed: #renamed,
            messages: #messages,
            rules: #rules,
            specifications: &[#(#specifications,)*],
        }
    }
}

fn tables(messages: Messages, runtime: &TokenStream) -> TokenStream {
    if messages.rows.is_empty() {
        return quote!(#runtime::__private::Messages::NONE);
    }
    let Messages { rows, segments, whole, heads, tails, pairs, pair_table, runs } = messages;
    let [heads, tails] = [heads, tails].map(|Ends { rows, lengths, table }| {
        let [rows, lengths, table] = [rows, lengths, table].map(Bytes);
        quote!(#runtime::__private::Ends { rows: #rows, lengths: #lengths, table: #table })
    });
    let [rows, segments, whole, pairs, pair_table, runs] = [rows, segments, whole, pairs, pair_table, runs].map(Bytes);
    quote! {
        #runtime::__private::Messages {
            rows: #rows,
            segments: #segments,
            whole: #whole,
            heads: #heads,
            tails: #tails,
            pairs: #pairs,
            pair_table: #pair_table,
            runs: #runs,
        }
    }
}

fn specification(row: &Row, runtime: &TokenStream) -> Option<TokenStream> {
    let spec = row.specification.as_ref()?;
    let (name, section, url) = (&spec.spec, &spec.section, &spec.url);
    let endpoint = |endpoint: &oauth_errors_catalogs::Endpoint| {
        let variant = ident(&format!("{endpoint:?}"));
        quote!(#runtime::Endpoint::#variant)
    };
    let endpoints = spec.endpoints.iter().map(endpoint);
    let statuses = spec.status_at.iter().map(|(at, status)| {
        let (at, status) = (endpoint(at), Literal::u16_unsuffixed(*status));
        quote!((#at, #status))
    });
    let meanings = spec.meanings.iter().map(|meaning| {
        let (name, url, text) = (&meaning.spec, &meaning.url, &meaning.meaning);
        let endpoints = meaning.endpoints.iter().map(endpoint);
        let status = Literal::u16_unsuffixed(meaning.status.unwrap_or_default());
        let recovery = ident(&format!("{:?}", meaning.recovery));
        quote! {
            #runtime::Meaning::__new(#name, #url, &[#(#endpoints),*], #status, #text, #runtime::Recovery::#recovery)
        }
    });
    let (draft, registered, superseded_by) = (spec.draft, spec.registered, &spec.superseded_by);
    Some(quote! {
        #runtime::__private::Specification {
            name: #name,
            section: #section,
            url: #url,
            endpoints: &[#(#endpoints),*],
            status_at: &[#(#statuses),*],
            meanings: &[#(#meanings),*],
            draft: #draft,
            registered: #registered,
            superseded_by: &[#(#superseded_by),*],
        }
    })
}

/// Bytes as one literal.
struct Bytes(Vec<u8>);

impl ToTokens for Bytes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Literal::byte_string(&self.0).to_tokens(tokens);
    }
}
