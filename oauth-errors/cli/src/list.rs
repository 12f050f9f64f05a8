//! `list`: the codes of a vendor, or the standard ones.

use std::io::Write;

use clap::Args;
use oauth_errors::{Catalog, Entry, StandardCode};
use serde::Serialize;

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

/// An entry as JSON; what is absent is null.
#[derive(Serialize)]
struct Listed {
    code: &'static str,
    variant: &'static str,
    error: Option<&'static str>,
    title: &'static str,
    status: Option<u16>,
    standard: &'static str,
    recovery: &'static str,
    stability: &'static str,
    deprecated: bool,
}

impl From<Entry> for Listed {
    fn from(entry: Entry) -> Self {
        Self {
            code: entry.code(),
            variant: entry.variant(),
            error: entry.error(),
            title: entry.title(),
            status: entry.status(),
            standard: entry.standard().code(),
            recovery: entry.recovery().as_str(),
            stability: entry.stability().as_str(),
            deprecated: entry.is_deprecated(),
        }
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    for entry in arguments.vendor.unwrap_or(StandardCode::CATALOG).entries() {
        if arguments.json {
            json(out, &Listed::from(entry))?;
        } else {
            let deprecated = if entry.is_deprecated() { ", deprecated" } else { "" };
            let (standard, recovery) = (entry.standard().code(), entry.recovery());
            writeln!(out, "{}: {} [{standard}, {recovery}{deprecated}]", bold(entry.code()), entry.title())?;
        }
    }
    Ok(true)
}
