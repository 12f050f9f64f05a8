//! `list`: the codes of a vendor, or the standard ones.

use std::io::Write;

use clap::Args;
use oauth_errors::{Catalog, StandardCode};

use crate::output::{Outcome, bold, json};
use crate::values;

#[derive(Args)]
#[command(after_help = "Examples:\n  oauth-errors list\n  oauth-errors list github\n  oauth-errors list entra --json")]
pub(crate) struct Arguments {
    /// The vendor's id, issuer or host; the standard codes if it is not given
    #[arg(value_parser = values::vendor)]
    vendor: Option<&'static Catalog>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    for entry in arguments.vendor.unwrap_or(StandardCode::CATALOG).entries() {
        if arguments.json {
            json(out, &entry)?;
        } else {
            let deprecated = if entry.is_deprecated() { ", deprecated" } else { "" };
            let (standard, recovery) = (entry.standard().code(), entry.recovery());
            writeln!(out, "{}: {} [{standard}, {recovery}{deprecated}]", bold(entry.code()), entry.title())?;
        }
    }
    Ok(true)
}
