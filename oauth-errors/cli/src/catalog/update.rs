//! `catalog update`: a catalog brought up to date with the list that its vendor publishes.

use std::io::{self, Write};

use clap::Args;
use oauth_errors_catalogs::layout::MAX_CANDIDATES;
use oauth_errors_codegen::check::names::MAX_VARIANT;
use oauth_errors_codegen::update::{self, Provenance, Update};

use super::file::{open, path, report, rewrite};
use crate::output::{Outcome, printable};

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The catalog: a file, or a vendor's id for `catalogs/<id>.json`
    catalog: String,
    /// The list as the vendor publishes it
    official: String,
    /// Add where the list is from to `sources`: a link, or `owner/repository:path@commit`
    #[arg(long)]
    source: Option<String>,
    /// Set `date`, of the list or of today: YYYY-MM-DD or YYYY-MM
    #[arg(long)]
    date: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog update okta oauth2-error-codes.json
  oauth-errors catalog update errors/acme.json acme-errors-2026.2.json --date 2026-02

Adds the list's codes where the list has them, with what can be known of them, and the digests of
its messages. The vendor's own texts are printed and not added. If the list's `release` is later than the catalog's, it also takes over status and `error`, renames what
has another name and the same message, and deprecates what is gone. What a person has to write
is marked TODO; `catalog check` and the macro refuse a catalog with such a mark. The rest of the
file stays as it is.

Exit status: 0 done, 1 one of the files has a problem, 2 wrong usage.";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = path(&arguments.catalog)?;
    let files = (open(&path)?, open(&arguments.official)?);
    let updated = match files {
        (Ok(catalog), Ok(official)) => {
            let from = Provenance { source: arguments.source.clone(), date: arguments.date.clone() };
            update::update(&catalog, &official, &from)
        }
        (Err(problems), _) | (_, Err(problems)) => Err(problems),
    };
    let update = match updated {
        Ok(update) => update,
        Err(problems) => return report(out, &problems),
    };
    if let Some(text) = &update.text {
        rewrite(&path, text)?;
    }
    print(out, &update, &path, arguments)?;
    Ok(true)
}

fn print(out: &mut impl Write, update: &Update, path: &str, arguments: &Arguments) -> io::Result<()> {
    for added in &update.added {
        writeln!(out, "added       {}", added.code)?;
        for text in [&added.title, &added.description].into_iter().flatten() {
            writeln!(out, "            {}", printable(text))?;
        }
        if let Some(variant) = added.variant.as_ref().filter(|variant| variant.len() > MAX_VARIANT) {
            let length = variant.len();
            writeln!(
                out,
                "            {variant} has {length} characters: give it a `variant` of at most {MAX_VARIANT}"
            )?;
        }
    }
    for codes in &update.shared {
        let nothing = if codes.len() > MAX_CANDIDATES { ", and the message means none of them" } else { "" };
        writeln!(
            out,
            "shared      {} codes have one message, so that no answer tells them apart{nothing}: {}",
            codes.len(),
            codes.join(", ")
        )?;
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
        writeln!(out, "{path}: nothing to do")?;
    } else {
        writeln!(
            out,
            "{path}: {} added, {} renamed, {} changed, {} deprecated, {} messages learned",
            update.added.len(),
            update.renamed.len(),
            update.changed.len(),
            update.deprecated.len(),
            update.messages,
        )?;
    }
    if update.newer && (arguments.date.is_none() || arguments.source.is_none()) {
        writeln!(out, "Set `date`, and add the list to `sources`; `--date` and `--source` do that.")?;
    }
    if update.unwritten > 0 {
        let entries = if update.unwritten == 1 { "entry" } else { "entries" };
        writeln!(out, "Replace the TODO in {} {entries}, then `oauth-errors catalog check {path}`.", update.unwritten)?;
    }
    Ok(())
}
