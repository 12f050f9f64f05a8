//! `catalog`: tools for those who write or maintain a catalog.

mod changes;
mod check;
mod compiled;
mod diff;
mod digest;
mod file;
mod new;
mod sentences;
mod update;

use std::io::Write;

use clap::Subcommand;

use crate::output::Outcome;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a catalog to start from
    New(new::Arguments),
    /// Report every problem of a catalog, as the macro does
    Check(check::Arguments),
    /// Show what changed between two catalogs
    Diff(diff::Arguments),
    /// Print the digest of a message, or of each message in a vendor's file
    Digest(digest::Arguments),
    /// Add the digests of a vendor's sentences to a catalog
    Sentences(sentences::Arguments),
    /// Bring a catalog up to date with the list that its vendor publishes
    Update(update::Arguments),
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog new errors/acme.json
  oauth-errors catalog check errors/acme.json

A catalog is a JSON file; `oauth_errors!(path(\"errors/acme.json\"))` generates an enum from it.";

pub(crate) fn run(command: &Command, out: &mut impl Write) -> Outcome {
    match command {
        Command::New(arguments) => new::run(arguments, out),
        Command::Check(arguments) => check::run(arguments, out),
        Command::Diff(arguments) => diff::run(arguments, out),
        Command::Digest(arguments) => digest::run(arguments, out),
        Command::Sentences(arguments) => sentences::run(arguments, out),
        Command::Update(arguments) => update::run(arguments, out),
    }
}
