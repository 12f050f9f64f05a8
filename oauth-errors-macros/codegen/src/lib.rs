//! Reads, checks, names and expands catalogs of OAuth errors.
//!
//! This is the `oauth-errors` macros as a plain library: a proc-macro package exports nothing but macros, so the command
//! line, the golden tests and the benches come here. Its stages are its folders: [`syntax`] and [`schema`] read,
//! [`check`] checks, [`layer`] merges, [`emit`] writes tokens; [`errors`] collects what is wrong.
//!
//! No stability is promised; applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.

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

use std::borrow::Cow;

use check::{Catalog, Standards};
use errors::problems::{Problems, did_you_mean};
use schema::file::File;
use syntax::span::Source;

/// The catalog of a bundled vendor.
///
/// # Errors
/// A message that names the nearest vendor and lists all of them.
pub fn bundled(id: &str) -> Result<Source, String> {
    find(id).ok_or_else(|| {
        let file = id.strip_suffix(".json").unwrap_or(id);
        format!("{}; for a file of yours write `path(\"{file}.json\")`", unknown(id))
    })
}

fn find(id: &str) -> Option<Source> {
    let text = oauth_errors_catalogs::find(id)?.to_owned();
    Some(Source { name: format!("catalogs/{id}.json"), text })
}

/// That a vendor is none of ours, the nearest one, and all.
fn unknown(id: &str) -> String {
    let mut ids: Vec<_> = oauth_errors_catalogs::CATALOGS.iter().map(|(id, _)| *id).collect();
    ids.extend(oauth_errors_catalogs::ALIASES.iter().map(|(id, ..)| *id).chain(["standard"]));
    ids.sort_unstable();
    let (near, ids) = (did_you_mean(id, ids.iter().copied()), ids.join(", "));
    format!("no vendor `{id}` is known{near} (known are {ids})")
}

/// Reads and checks a catalog; faults are noted in `problems` and what stands all the same is given back.
///
/// `None` if nothing could be read at all.
pub fn read(source: &Source, standards: &Standards, problems: &mut Problems) -> Option<Catalog> {
    let (file, source) = open(source, problems)?;
    Some(check::check(file, &source, standards, problems))
}

/// A file, or in place of one with `aliasOf` that of the vendor whose dialect it speaks, under its own vendor's name.
fn open<'a>(source: &'a Source, problems: &mut Problems) -> Option<(File, Cow<'a, Source>)> {
    let file = File::read(source, problems)?;
    let Some(alias) = &file.alias_of else { return Some((file, Cow::Borrowed(source))) };
    if !file.entries.is_empty() {
        problems.push(source, alias.at, "a catalog has `errors` of its own or is an `aliasOf` another; delete one");
    }
    let Some(base) = find(&alias.value) else {
        problems.push(source, alias.at, unknown(&alias.value));
        return None;
    };
    let mut other = File::read(&base, problems)?;
    if let Some(further) = &other.alias_of {
        let text = format!("`{}` is an alias of `{}` itself; name that one", alias.value, further.value);
        problems.push(source, alias.at, text);
        return None;
    }
    // What the vendor calls itself is its own; everything else is the other's.
    other.vendor = file.vendor;
    Some((other, Cow::Owned(base)))
}
