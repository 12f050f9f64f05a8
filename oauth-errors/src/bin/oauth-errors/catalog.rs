//! `catalog`: tools for whoever writes or keeps a catalog.

mod check;
mod diff;
mod digest;
mod new;
mod update;

use std::io::{self, Write};
use std::{fs, path::Path};

use clap::Subcommand;
use oauth_errors_codegen::syntax::SourceFile;

use crate::Outcome;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a catalog to start from
    New(new::Arguments),
    /// Tell what is wrong with a catalog, as the macro does
    Check(check::Arguments),
    /// Tell what changed between two catalogs
    Diff(diff::Arguments),
    /// Print the digest of a message, or of each message in a vendor's file
    Digest(digest::Arguments),
    /// Bring a catalog up to date with the list that its vendor publishes
    Update(update::Arguments),
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog new errors/acme.json
  oauth-errors catalog check errors/acme.json

A catalog is the JSON file that `oauth_errors!(path(\"errors/acme.json\"))` makes an enum of.";

pub(crate) fn run(command: &Command, out: &mut impl Write) -> Outcome {
    match command {
        Command::New(arguments) => new::run(arguments, out),
        Command::Check(arguments) => check::run(arguments, out),
        Command::Diff(arguments) => diff::run(arguments, out),
        Command::Digest(arguments) => digest::run(arguments, out),
        Command::Update(arguments) => update::run(arguments, out),
    }
}

/// The text of a file, or the fault that makes it none.
fn open(path: &str) -> io::Result<Result<SourceFile, Vec<String>>> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    Ok(SourceFile::new(path.to_owned(), bytes).map_err(|fault| vec![fault]))
}

fn unreadable(path: &str, error: &io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::NotFound => io::Error::other(format!("{path}: no such file")),
        _ if Path::new(path).is_dir() => io::Error::other(format!("{path}: a folder, not a file")),
        _ => io::Error::other(format!("{path}: {error}")),
    }
}

/// Prints the faults of a file, a line each.
fn tell(out: &mut impl Write, faults: &[String]) -> Outcome {
    for fault in faults {
        writeln!(out, "{fault}")?;
    }
    Ok(false)
}
