//! `catalog sentences`: the digests of a vendor's sentences, put into its catalog.

use std::io::{self, Write};

use clap::Args;
use oauth_errors_codegen::update::{self, Sentences};

use super::file::{open, path, report, rewrite};
use crate::output::{Outcome, shown};

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The sentences: lines of code, error, status, sentence and source, or a vendor's file
    #[arg(value_name = "FILE.tsv|FILE.json")]
    sentences: String,
    /// The catalog: a file, or a vendor's id for `catalogs/<id>.json`
    catalog: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog sentences okta.tsv okta
  oauth-errors catalog sentences acme-errors-2026.2.json errors/acme.json

Adds the digest of each sentence, its arguments as {0}, {1}, …, to the entry of its code; no
sentence is kept. The fields of a line have tabs between them, and `-` means none. Sentences of
codes that the catalog does not have are left out. Digests of another format are dropped.

Exit status: 0 done, 1 one of the files has a problem, 2 wrong usage.";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = path(&arguments.catalog)?;
    let files = (open(&arguments.sentences)?, open(&path)?);
    let done = match files {
        (Ok(list), Ok(catalog)) => update::sentences(&catalog, &list),
        (Err(problems), _) | (_, Err(problems)) => Err(problems),
    };
    let done = match done {
        Ok(done) => done,
        Err(problems) => return report(out, &problems),
    };
    if let Some(text) = &done.text {
        rewrite(&path, text)?;
    }
    print(out, &done, &path)?;
    Ok(true)
}

fn print(out: &mut impl Write, done: &Sentences, path: &str) -> io::Result<()> {
    for (code, count) in &done.unknown {
        writeln!(out, "left out   {}: no such code, {count} sentences", shown(code))?;
    }
    for (code, error) in &done.disagreeing {
        writeln!(out, "disagrees  {}: its entry does not have error {}", shown(code), shown(error))?;
    }
    for (sentence, codes) in &done.shared {
        writeln!(out, "shared     {}: {}", codes.join(", "), shown(sentence))?;
    }
    let Sentences { added, known, dropped, .. } = done;
    writeln!(out, "{path}: {added} sentences added, {known} known, {dropped} digests of another format dropped")
}
