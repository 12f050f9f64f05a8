//! Where a catalog's text comes from, and how an edit of the file rebuilds.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::check::{Catalog, Standards};
use crate::errors::problems::Problems;
use crate::grammar::call::Source;
use crate::syntax::span as place;
use crate::{bundled, layer, read};

/// What a source gives, as far as it stands.
#[derive(Debug)]
pub struct Loaded {
    /// The catalog, unless nothing of it could be read.
    pub catalog: Option<Catalog>,
    /// The tokens that make rustc watch its file.
    pub tracked: TokenStream,
    /// Its faults, framed on what the caller wrote.
    pub faults: Vec<syn::Error>,
}

/// Reads and checks the catalog of a source.
#[must_use]
pub fn load(source: &Source, standards: &Standards) -> Loaded {
    let opened = match open(source) {
        Ok(opened) => opened,
        Err(fault) => return Loaded { catalog: None, tracked: TokenStream::new(), faults: vec![fault] },
    };
    let mut problems = Problems::default();
    let catalog = match &opened.base {
        Some(base) => layer::layer(base, &opened.source, standards, &mut problems),
        None => read(&opened.source, standards, &mut problems),
    };
    let faults = problems.finish().into_iter().map(|fault| syn::Error::new(source.span(), fault));
    Loaded { catalog, tracked: opened.tracked, faults: faults.collect() }
}

/// A catalog's text, that of ours below it if it is laid over one, and the tokens that make rustc watch its file.
struct Opened {
    source: place::Source,
    base: Option<place::Source>,
    tracked: TokenStream,
}

/// The text of a source, or what is wrong with it and what to do.
fn open(source: &Source) -> syn::Result<Opened> {
    let vendor = |id: &LitStr| bundled(&id.value()).map_err(|fault| syn::Error::new(id.span(), fault));
    let file = |path: &LitStr| open_file(&path.value()).map_err(|fault| syn::Error::new(path.span(), fault));
    match source {
        Source::Vendor(id) => Ok(Opened { source: vendor(id)?, base: None, tracked: TokenStream::new() }),
        Source::Path(path) => file(path),
        Source::Layered(id, path) => Ok(Opened { base: Some(vendor(id)?), ..file(path)? }),
    }
}

fn open_file(given: &str) -> Result<Opened, String> {
    let base = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let path = base.join(given);
    let shown = shown(&path);
    let fault = |what: &str| format!("{shown}: {what}; paths start at the folder of the Cargo.toml of this package");
    let metadata = fs::metadata(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => fault("no such file"),
        _ => fault(&error.to_string()),
    })?;
    if metadata.is_dir() {
        return Err(format!("{shown}: a folder; name the .json file in it"));
    }
    place::fits(&shown, metadata.len())?;
    let bytes = fs::read(&path).map_err(|error| fault(&error.to_string()))?;
    let source = place::Source::new(shown, bytes)?;
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
    Ok(Opened { source, base: None, tracked })
}

/// The path as the reader of a compiler message opens it: relative to where the compiler runs, if it is below.
fn shown(path: &Path) -> String {
    let relative = env::current_dir().ok().and_then(|current| path.strip_prefix(current).ok().map(Path::to_path_buf));
    relative.as_deref().unwrap_or(path).display().to_string()
}
