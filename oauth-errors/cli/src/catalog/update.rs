//! `catalog update`: a catalog brought up to date with the list that its vendor publishes.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use oauth_errors_codegen::update::{self, Update};

use super::file::{open, report, unreadable};
use crate::output::Outcome;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The catalog: a file, or a vendor's id for `catalogs/<id>.json`
    catalog: String,
    /// The list as the vendor publishes it
    official: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog update okta oauth2-error-codes.json
  oauth-errors catalog update errors/acme.json acme-errors-2026.2.json

Adds the list's codes with what can be known of them, and the digests of its messages. If the
list's `release` is later than the catalog's, it also takes over status and `error`, renames what
has another name and the same message, and deprecates what is gone. What a person has to write
is marked TODO; `catalog check` and the macro refuse a catalog with such a mark. The rest of the
file stays as it is.

Exit status: 0 done, 1 one of the files has a problem, 2 wrong usage.";

/// The byte order mark.
const MARK: &str = "\u{feff}";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = path(&arguments.catalog)?;
    // A `Source` is without the mark.
    let marked = fs::read(&path).map_err(|error| unreadable(&path, &error))?.starts_with(MARK.as_bytes());
    let files = (open(&path)?, open(&arguments.official)?);
    let updated = match files {
        (Ok(catalog), Ok(official)) => update::update(&catalog, &official),
        (Err(problems), _) | (_, Err(problems)) => Err(problems),
    };
    let update = match updated {
        Ok(update) => update,
        Err(problems) => return report(out, &problems),
    };
    if let Some(text) = &update.text {
        let mark = if marked { MARK } else { "" };
        fs::write(&path, format!("{mark}{text}")).map_err(|error| io::Error::other(format!("{path}: {error}")))?;
    }
    print(out, &update, &path)?;
    Ok(true)
}

/// The file of a vendor's id in a checkout of the project, else the name as it is.
fn path(catalog: &str) -> io::Result<String> {
    let is_id = !catalog.contains(['/', '\\', '.']) && !Path::new(catalog).exists();
    if !is_id {
        return Ok(catalog.to_owned());
    }
    let path = format!("catalogs/{catalog}.json");
    if Path::new(&path).is_file() {
        return Ok(path);
    }
    Err(io::Error::other(format!("{path}: no such file; start at the root of the project, or name the catalog's file")))
}

fn print(out: &mut impl Write, update: &Update, path: &str) -> io::Result<()> {
    for code in &update.added {
        writeln!(out, "added       {code}")?;
    }
    for (before, after) in &update.renamed {
        writeln!(out, "renamed     {before} -> {after}")?;
    }
    for (code, change) in &update.changed {
        writeln!(out, "changed     {code}: {change}")?;
    }
    for code in &update.deprecated {
        writeln!(out, "deprecated  {code}")?;
    }
    for code in &update.kept {
        writeln!(out, "kept        {code}: not in the list, but it has sources of its own")?;
    }
    if update.text.is_none() {
        return writeln!(out, "{path}: nothing to do");
    }
    writeln!(
        out,
        "{path}: {} added, {} renamed, {} changed, {} deprecated, {} messages learned",
        update.added.len(),
        update.renamed.len(),
        update.changed.len(),
        update.deprecated.len(),
        update.messages,
    )?;
    if update.newer {
        writeln!(out, "Set `date`, and add the list to `sources`.")?;
    }
    if !update.added.is_empty() {
        writeln!(out, "Replace every TODO, then `oauth-errors catalog check {path}`.")?;
    }
    Ok(())
}
