//! Reads, checks, names and expands catalogs of OAuth errors.
//!
//! This is the `oauth-errors` macros as a plain library: a proc-macro package exports nothing but macros, so the command
//! line, the golden tests and the benches come here. Its stages are its files: [`model`] reads, [`check`] rules,
//! [`name`] names, `pack` lays out, [`expand`] writes tokens; [`place`] and [`problem`] say where a fault is.
//!
//! No stability is promised; applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.

pub mod cases;
pub mod check;
mod docs;
pub mod edit;
pub mod expand;
pub mod input;
mod json;
pub mod merge;
pub mod message;
pub mod model;
pub mod name;
#[doc(hidden)]
pub mod pack;
pub mod place;
pub mod problem;
mod rules;
pub mod source;
pub mod wire;

use check::{Catalog, Standards};
use model::File;
use place::Source;
use problem::{Problems, did_you_mean};

/// The catalog of a bundled vendor.
///
/// # Errors
/// A message that names the nearest vendor and lists all of them.
pub fn bundled(id: &str) -> Result<Source, String> {
    let text = oauth_errors_catalogs::find(id).ok_or_else(|| {
        let mut ids: Vec<_> = oauth_errors_catalogs::CATALOGS.iter().map(|(id, _)| *id).collect();
        ids.extend(oauth_errors_catalogs::ALIASES.iter().map(|(id, ..)| *id).chain(["standard"]));
        ids.sort_unstable();
        let (near, ids) = (did_you_mean(id, ids.iter().copied()), ids.join(", "));
        let file = id.strip_suffix(".json").unwrap_or(id);
        format!("no vendor `{id}` is known{near} (known are {ids}); for a file of yours write `path(\"{file}.json\")`")
    })?;
    Ok(Source { name: format!("catalogs/{id}.json"), text: text.to_owned() })
}

/// Reads and checks a catalog; faults are noted in `problems` and what stands all the same is given back.
///
/// `None` if nothing could be read at all.
pub fn read(source: &Source, standards: &Standards, problems: &mut Problems) -> Option<Catalog> {
    let file = File::read(source, problems)?;
    let Some(alias) = &file.alias_of else { return Some(check::check(file, source, standards, problems)) };
    let base = match bundled(&alias.value) {
        Ok(base) => base,
        Err(fault) => {
            problems.push(source, alias.at, fault);
            return None;
        }
    };
    // What the vendor calls itself is its own; everything else is the other's.
    let mut other = File::read(&base, problems)?;
    other.vendor.clone_from(&file.vendor);
    Some(check::check(other, &base, standards, problems))
}
