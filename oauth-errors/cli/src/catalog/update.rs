//! `catalog update`: a catalog brought up to date with the list that its vendor publishes.

use std::io::{self, Write};

use clap::Args;
use oauth_errors_codegen::update::{self, Update};

use super::file::{open, path, report, rewrite};
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

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = path(&arguments.catalog)?;
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
        rewrite(&path, text)?;
    }
    print(out, &update, &path)?;
    Ok(true)
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
