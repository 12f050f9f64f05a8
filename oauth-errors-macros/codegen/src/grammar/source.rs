//! Where a catalog's text comes from, and how an edit of the file rebuilds.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token, parenthesized};

use crate::errors::suggest::did_you_mean;
use crate::syntax::SourceFile;
use crate::syntax::span;

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
    /// Whether a source begins here.
    pub(super) fn starts(input: ParseStream<'_>) -> bool {
        input.peek(LitStr) || (input.peek(syn::Ident) && input.peek2(syn::token::Paren) && !input.peek(Token![pub]))
    }

    /// The text, or what is wrong and what to do.
    pub(crate) fn open(&self) -> syn::Result<Opened> {
        let vendor = |id: &LitStr| bundled(&id.value()).map_err(|text| syn::Error::new(id.span(), text));
        let file = |path: &LitStr| open_file(&path.value()).map_err(|text| syn::Error::new(path.span(), text));
        match self {
            Self::Vendor(id) => Ok(Opened { file: vendor(id)?, base: None, tracked: TokenStream::new() }),
            Self::Path(path) => file(path),
            Self::Layered(id, path) => Ok(Opened { base: Some(vendor(id)?), ..file(path)? }),
        }
    }

    /// Where rustc frames what is wrong with the catalog.
    pub fn span(&self) -> Span {
        match self {
            Self::Vendor(literal) | Self::Path(literal) | Self::Layered(_, literal) => literal.span(),
        }
    }

    /// The vendor's id, as far as the call says it.
    pub fn id(&self) -> String {
        match self {
            Self::Vendor(literal) | Self::Path(literal) | Self::Layered(literal, _) => {
                span::stem(&literal.value()).to_owned()
            }
        }
    }
}

impl Parse for Source {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
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
fn path(input: ParseStream<'_>) -> syn::Result<LitStr> {
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

/// The catalog of a bundled vendor.
///
/// # Errors
/// A message that names the nearest vendor and lists all of them.
pub fn bundled(id: &str) -> Result<SourceFile, String> {
    find(id).ok_or_else(|| {
        let file = id.strip_suffix(".json").unwrap_or(id);
        format!("{}; for a file of yours write `path(\"{file}.json\")`", unknown(id))
    })
}

/// The catalog of a bundled vendor, if it is one.
pub(crate) fn find(id: &str) -> Option<SourceFile> {
    let text = oauth_errors_catalogs::find(id)?.to_owned();
    Some(SourceFile { name: format!("catalogs/{id}.json"), text })
}

/// A message that a vendor is not bundled, with the nearest one and all.
pub(crate) fn unknown(id: &str) -> String {
    let mut ids: Vec<_> = oauth_errors_catalogs::CATALOGS.iter().map(|(id, _)| *id).collect();
    ids.extend(oauth_errors_catalogs::ALIASES.iter().map(|(id, ..)| *id).chain(["standard"]));
    ids.sort_unstable();
    let (near, ids) = (did_you_mean(id, ids.iter().copied()), ids.join(", "));
    format!("no vendor `{id}` is known{near} (known are {ids})")
}

/// A catalog's text, that of ours below it if it is laid over one, and the tokens that make rustc watch its file.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) file: SourceFile,
    pub(crate) base: Option<SourceFile>,
    pub(crate) tracked: TokenStream,
}

fn open_file(given: &str) -> Result<Opened, String> {
    let base = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let path = base.join(given);
    let shown = shown(&path);
    let problem = |what: &str| format!("{shown}: {what}; paths start at the folder of the Cargo.toml of this package");
    let metadata = fs::metadata(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => problem("no such file"),
        _ => problem(&error.to_string()),
    })?;
    if metadata.is_dir() {
        return Err(format!("{shown}: a folder; name the .json file in it"));
    }
    span::fits(&shown, metadata.len())?;
    let bytes = fs::read(&path).map_err(|error| problem(&error.to_string()))?;
    let file = SourceFile::new(shown, bytes)?;
    // include_str, not include_bytes: some editors expand anew only on the former. Rustc watches what is included.
    let tracked = if Path::new(given).is_absolute() {
        quote!(
            const _: &::core::primitive::str = ::core::include_str!(#given);
        )
    } else {
        let below = format!("/{given}");
        quote! {
            const _: &::core::primitive::str =
                ::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #below));
        }
    };
    Ok(Opened { file, base: None, tracked })
}

/// The path as the reader of a compiler message opens it: relative to where the compiler runs, if it is below.
fn shown(path: &Path) -> String {
    let relative = env::current_dir().ok().and_then(|current| path.strip_prefix(current).ok().map(Path::to_path_buf));
    relative.as_deref().unwrap_or(path).display().to_string()
}
