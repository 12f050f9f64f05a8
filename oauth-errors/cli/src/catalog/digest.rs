//! `catalog digest`: what is kept of a vendor's sentence so that it can be recognized.

use std::io::Write;
use std::path::Path;

use clap::Args;
use oauth_errors_codegen::digests::MessageDigest;
use oauth_errors_codegen::update;

use super::file::{open, report};
use crate::output::Outcome;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A message with its arguments as {0}, {1}, …; or a vendor's file, whose name ends in .json
    #[arg(value_name = "FILE|TEXT")]
    what: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog digest 'Denied scopes: {0}.'
  oauth-errors catalog digest oauth2-error-codes.json

Of a file, each message is a line: its code, a tab, the digest for `messageDigest`.

Exit status: 0 done, 1 the file or text has a problem, 2 wrong usage.";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let what = &*arguments.what;
    if !Path::new(what).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        return match MessageDigest::of(what, false) {
            Ok(digest) => writeln!(out, "{digest}").map(|()| true),
            Err(problem) => report(out, &[problem]),
        };
    }
    match open(what)?.and_then(|source| update::digests(&source)) {
        Ok(digests) => {
            for (code, digest) in digests {
                writeln!(out, "{code}\t{digest}")?;
            }
            Ok(true)
        }
        Err(problems) => report(out, &problems),
    }
}
