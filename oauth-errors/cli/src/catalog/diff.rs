//! `catalog diff`: what changed between two catalogs, and which step of a version that is.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use oauth_errors_codegen::bundled;
use serde_json::Value;

use super::changes::{Change, Side, Step, changes};
use super::check::checked;
use super::file::open;
use crate::output::Outcome;
use crate::values::did_you_mean_vendor;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The catalog as it was: a file, or the id of a vendor for the catalog in this program
    old: String,
    /// The catalog as it is
    new: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog diff okta catalogs/okta.json
  oauth-errors catalog diff oauth2-errors-2025.01.1.json oauth2-errors-2026.04.1.json

Which step of a version a change is, for a crate whose public enum is made of the catalog:
  major  a name in code is gone: a code, a variant, the constant of a code
  minor  a program sees it: a code is new or deprecated; status, error, standard code, recovery,
         stability, message, wire rules, endpoints, successors or other definitions differ
  patch  only people read it: titles, summaries, notes, sources, release, where it is defined
A code is renamed if the new one has it as an alias, or alone has its message and `error`.

Exit status: 0 no change, 1 changes, 2 wrong usage, or one of the catalogs has a problem.";

/// What is looked for is no change, so the outcome is whether they are the same.
pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let (old, new) = (side(&arguments.old)?, side(&arguments.new)?);
    let changes = changes(&old, &new);
    for Change { kind, what, step } in &changes {
        let step = match step {
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        };
        writeln!(out, "{step}  {kind:<10}  {what}")?;
    }
    let count = |wanted: &str| changes.iter().filter(|change| change.kind == wanted).count();
    let kinds = ["added", "renamed", "changed", "deprecated", "removed"].map(|kind| format!("{} {kind}", count(kind)));
    let step = match changes.iter().map(|change| change.step).max() {
        None => "no change",
        Some(Step::Patch) => "a patch step",
        Some(Step::Minor) => "a minor step",
        Some(Step::Major) => "a major step (a minor one while the version is 0.x)",
    };
    writeln!(out, "{}: {step}", kinds.join(", "))?;
    Ok(changes.is_empty())
}

fn side(name: &str) -> io::Result<Side> {
    let source = match bundled(name) {
        _ if Path::new(name).exists() => open(name)?.map_err(|problems| io::Error::other(problems.join("\n")))?,
        Ok(source) => source,
        Err(_) => {
            let suggestion = did_you_mean_vendor(name);
            return Err(io::Error::other(format!("{name}: no such file, and no vendor's id{suggestion}")));
        }
    };
    let catalog = checked(&source, None).map_err(|problems| io::Error::other(problems.join("\n")))?;
    // The check skips unknown fields; this reader fails where one is nested too deep.
    let file: Value =
        serde_json::from_str(&source.text).map_err(|error| io::Error::other(format!("{}: {error}", source.name)))?;
    Ok(Side { own: file.get("vendor").is_some(), catalog, file })
}
