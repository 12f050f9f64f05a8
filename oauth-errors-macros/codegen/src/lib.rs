//! Reads, checks and expands catalogs of OAuth errors.
//!
//! This is the `oauth-errors` macros as a plain library: a proc-macro package exports nothing but macros, so the command
//! line, the golden tests and the benches come here. Its stages are its folders: [`syntax`] and [`schema`] read,
//! [`check`] checks, [`layer`] merges, [`emit`] writes tokens; [`errors`] collects what is wrong. [`grammar`] is what a
//! call of the macro says, [`cases`] the derive, [`user_messages`] the languages for users.
//!
//! No stability is promised; applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.

#[cfg(feature = "cases")]
pub mod cases;
pub mod check;
pub mod digests;
pub mod emit;
pub mod errors;
pub mod grammar;
pub mod layer;
pub mod schema;
pub mod syntax;
#[cfg(feature = "update")]
pub mod update;
#[cfg(feature = "user-messages")]
pub mod user_messages;

use proc_macro2::TokenStream;
use quote::quote;

pub use grammar::source::bundled;

use check::{CheckedCatalog, Standards};
use emit::item::{self, Item};
use errors::Problems;
use grammar::call::{Call, Declaration};
use grammar::source::{Opened, Source, find, unknown};
use schema::File;
use syntax::SourceFile;

/// The enums of a call of `oauth_errors!`, each behind what is wrong with its catalog.
///
/// # Errors
/// What is wrong with the call itself.
pub fn generate(call: TokenStream) -> syn::Result<TokenStream> {
    let Call { runtime, declarations } = syn::parse2(call)?;
    let standards = Standards::default();
    Ok(declarations.into_iter().map(|declaration| declare(declaration, &runtime, &standards)).collect())
}

/// One enum, behind the errors of its catalog. With errors too, so that correct uses of it add none.
fn declare(declaration: Declaration, runtime: &TokenStream, standards: &Standards) -> TokenStream {
    let Declaration { conditions, attributes, visibility, name, source } = declaration;
    let Loaded { catalog, tracked, errors } = load(&source, standards);
    let errors = errors.into_iter().map(syn::Error::into_compile_error);
    // Even without a catalog the enum has the name that the rest of the program uses.
    let catalog = catalog.unwrap_or_else(|| CheckedCatalog { id: source.id(), ..CheckedCatalog::default() });
    let name = name.unwrap_or_else(|| item::default_name(&catalog.id, source.span()));
    let item = Item { attributes, visibility, name, runtime: runtime.clone(), impls: "__impls" };
    let tokens = item::emit(&item, &catalog, standards);
    let tokens = quote!(#(#errors)* #tracked #tokens);
    if conditions.is_empty() {
        return tokens;
    }
    quote!(#conditions #runtime::__items! { #tokens })
}

/// What a source gives, as far as it can be used.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The catalog, unless nothing of it could be read.
    pub(crate) catalog: Option<CheckedCatalog>,
    /// The tokens that make rustc watch its file.
    pub(crate) tracked: TokenStream,
    /// What is wrong with it, framed on what the caller wrote.
    pub(crate) errors: Vec<syn::Error>,
}

/// Reads and checks the catalog of a source.
pub(crate) fn load(source: &Source, standards: &Standards) -> Loaded {
    let Opened { file, base, tracked } = match source.open() {
        Ok(opened) => opened,
        Err(error) => return Loaded { catalog: None, tracked: TokenStream::new(), errors: vec![error] },
    };
    let mut problems = Problems::default();
    let catalog = match &base {
        Some(base) => read_layered(base, &file, standards, &mut problems),
        None => read(&file, standards, &mut problems),
    };
    let errors = problems.finish().into_iter().map(|text| syn::Error::new(source.span(), text));
    Loaded { catalog, tracked, errors: errors.collect() }
}

/// Reads and checks a catalog; what is wrong is reported to `problems`, and what can be used all the same is returned.
///
/// `None` if nothing could be read at all.
pub fn read(source: &SourceFile, standards: &Standards, problems: &mut Problems) -> Option<CheckedCatalog> {
    let (file, base) = open(source, problems)?;
    Some(check::check(file, base.as_ref().unwrap_or(source), standards, problems))
}

/// [`read`], for a vendor's own file laid over our catalog of that vendor.
///
/// `None` if nothing of the file could be read.
pub fn read_layered(
    ours: &SourceFile,
    source: &SourceFile,
    standards: &Standards,
    problems: &mut Problems,
) -> Option<CheckedCatalog> {
    let (base_file, base) = open(ours, problems)?;
    let file = File::read(source, problems)?;
    Some(layer::layer((base_file, base.as_ref().unwrap_or(ours)), (file, source), standards, problems))
}

/// A file; in place of one with `aliasOf` that of the vendor whose dialect it speaks, under its own vendor's name, and
/// the source of that one.
fn open(source: &SourceFile, problems: &mut Problems) -> Option<(File, Option<SourceFile>)> {
    let file = File::read(source, problems)?;
    if let Some(vendor) = &file.vendor {
        check::vendor(vendor, source, problems);
    }
    let Some(alias) = &file.alias_of else { return Some((file, None)) };
    let span = source.span(alias.at);
    if !file.entries.is_empty() {
        problems.push(span, "a catalog has `errors` of its own or is an `aliasOf` another; delete one");
    }
    let Some(base) = find(&alias.value) else {
        problems.push(span, unknown(&alias.value));
        return None;
    };
    let mut other = File::read(&base, problems)?;
    if let Some(further) = &other.alias_of {
        let text = format!("`{}` is an alias of `{}` itself; name that one", alias.value, further.value);
        problems.push(span, text);
        return None;
    }
    // What the vendor calls itself is its own; everything else is the other's.
    other.vendor = file.vendor;
    // They are checked where they are written.
    other.examples.clear();
    Some((other, Some(base)))
}
