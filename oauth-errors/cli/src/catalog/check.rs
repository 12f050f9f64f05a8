//! `catalog check`: the problems that the macro would report, in the same words and at the same places, and examples that
//! the rules of their catalog do not recognize.

use std::io::Write;

use clap::Args;
use oauth_errors::{Catalog, Entry, Report};
use oauth_errors_codegen::check::names::MAX_VARIANT;
use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::example::Example;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, read, read_layered};

use super::compiled::compile;
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
    over: Option<&'static Catalog>,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog check errors/acme.json
  oauth-errors catalog check catalogs/*.json
  oauth-errors catalog check --over okta oauth2-error-codes.json

Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage.";

/// How the name of a schema ends that editors use: `check catalogs/*.json` meets it too.
const SCHEMA: &str = ".schema.json";
/// How many problems are printed; the macro reports only the first few of them.
const MAX_PROBLEMS: usize = 1000;

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let mut valid = true;
    for file in &arguments.file {
        if file.ends_with(SCHEMA) {
            writeln!(out, "{file}: a JSON schema, which is no catalog")?;
            continue;
        }
        let over = arguments.over.map(Catalog::id);
        let catalog = open(file)?.and_then(|source| {
            let catalog = checked(&source, over)?;
            let hints = long_names(&catalog);
            Ok((tried(catalog, &source)?, hints))
        });
        match catalog {
            Ok((count, hints)) => {
                for hint in hints {
                    writeln!(out, "{file}: hint: {hint}")?;
                }
                writeln!(out, "{file}: {count} {}, nothing wrong", if count == 1 { "code" } else { "codes" })?;
            }
            Err(problems) => valid = report(out, &problems)?,
        }
    }
    Ok(valid)
}

/// A catalog in which nothing is wrong, or its problems.
pub(super) fn checked(source: &SourceFile, over: Option<&str>) -> Result<CheckedCatalog, Vec<String>> {
    let (standards, mut problems) = (Standards::default(), Problems::up_to(MAX_PROBLEMS));
    let catalog = match over.map(bundled).transpose().map_err(|problem| vec![problem])? {
        Some(base) => read_layered(&base, source, &standards, &mut problems),
        None => read(source, &standards, &mut problems),
    };
    let problems = problems.finish();
    if problems.is_empty() { Ok(catalog.unwrap_or_default()) } else { Err(problems) }
}

/// What to say of names that are long, but not wrong.
fn long_names(catalog: &CheckedCatalog) -> Vec<String> {
    let long = catalog.rows.iter().filter(|row| row.variant.len() > MAX_VARIANT);
    let hint = |code: &str, variant: &str| {
        let length = variant.len();
        format!(
            "{code} is named `{variant}`, {length} characters; a `variant` of at most {MAX_VARIANT} is easier to use"
        )
    };
    long.map(|row| hint(&row.code, &row.variant)).collect()
}

/// How many codes a catalog has, or which of its examples are something else to its rules.
fn tried(mut checked: CheckedCatalog, source: &SourceFile) -> Result<usize, Vec<String>> {
    let (count, examples) = (checked.rows.len(), std::mem::take(&mut checked.examples));
    if examples.is_empty() {
        return Ok(count);
    }
    let catalog = compile(checked);
    let problem = |example: &Example| {
        let found = mistaken(catalog, example)?;
        let (place, code) = (source.span(example.code.at), &example.code.value);
        Some(format!("{place}: this example is {found}, not {code}; correct the example or `wire`"))
    };
    let problems: Vec<_> = examples.iter().filter_map(problem).collect();
    if problems.is_empty() { Ok(count) } else { Err(problems) }
}

/// What an example is to the rules, if that is not its code.
fn mistaken(catalog: &'static Catalog, example: &Example) -> Option<String> {
    let answer = match &example.redirect {
        Some(redirect) => Report::from_redirect(redirect),
        None => Report::from_body(example.body.as_deref().unwrap_or_default()),
    };
    let headers = example.headers.iter().map(|(name, value)| (&**name, &**value));
    let answer = answer.with_headers(headers);
    let answer = if let Some(status) = example.status { answer.with_status(status) } else { answer };
    // Without a status it may be a line of a log, which is read only if it is known to be an error.
    if example.status.is_some() && !catalog.is_error(&answer) {
        return Some("no error".to_owned());
    }
    let diagnosis = catalog.diagnose(&answer);
    let found = diagnosis.entry().map(Entry::code);
    if found == Some(&*example.code.value) {
        return None;
    }
    let several: Vec<_> = diagnosis.candidates().map(Entry::code).collect();
    Some(
        found
            .map_or_else(|| if several.is_empty() { "no known code".into() } else { several.join(" or ") }, Into::into),
    )
}
