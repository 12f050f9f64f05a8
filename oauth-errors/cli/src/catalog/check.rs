//! `catalog check`: the problems that the macro would report, in the same words and at the same places.

use std::io::Write;

use clap::Args;
use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, read, read_layered};

use super::file::{open, report};
use crate::output::Outcome;
use crate::values;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The catalogs
    #[arg(required = true)]
    file: Vec<String>,
    /// Check it as a file on top of our catalog of this vendor: `"okta" + path("…")`
    #[arg(long, value_name = "VENDOR", value_parser = values::vendor)]
    over: Option<&'static oauth_errors::Catalog>,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog check errors/acme.json
  oauth-errors catalog check catalogs/*.json
  oauth-errors catalog check --over okta oauth2-error-codes.json

Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage.";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let mut valid = true;
    for file in &arguments.file {
        let over = arguments.over.map(oauth_errors::Catalog::id);
        match open(file)?.and_then(|source| checked(&source, over)) {
            Ok(catalog) => {
                let count = catalog.rows.len();
                writeln!(out, "{file}: {count} {}, nothing wrong", if count == 1 { "code" } else { "codes" })?;
            }
            Err(problems) => valid = report(out, &problems)?,
        }
    }
    Ok(valid)
}

/// A catalog in which nothing is wrong, or its problems.
pub(super) fn checked(source: &SourceFile, over: Option<&str>) -> Result<CheckedCatalog, Vec<String>> {
    let (standards, mut problems) = (Standards::default(), Problems::default());
    let catalog = match over.map(bundled).transpose().map_err(|problem| vec![problem])? {
        Some(base) => read_layered(&base, source, &standards, &mut problems),
        None => read(source, &standards, &mut problems),
    };
    let problems = problems.finish();
    if problems.is_empty() { Ok(catalog.unwrap_or_default()) } else { Err(problems) }
}
