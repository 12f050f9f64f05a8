//! `list` and `vendors`: what is known.

use std::io::Write;

use clap::Args;
use oauth_errors::{Catalog, StandardCode, vendors};

use crate::output::{bold, list, object};
use crate::{Outcome, answer};

#[derive(Args)]
#[command(after_help = "Examples:\n  oauth-errors list\n  oauth-errors list github\n  oauth-errors list entra --json")]
pub(crate) struct Arguments {
    /// The vendor's id, issuer or host; the standard codes if it is not given
    #[arg(value_parser = answer::vendor)]
    vendor: Option<&'static Catalog>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
#[command(after_help = "Examples:\n  oauth-errors vendors\n  oauth-errors vendors --json")]
pub(crate) struct Vendors {
    /// Print a JSON list
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    for entry in arguments.vendor.unwrap_or(StandardCode::CATALOG).entries() {
        if arguments.json {
            let members = [
                ("code", entry.code().into()),
                ("variant", entry.variant().into()),
                ("error", entry.error().into()),
                ("title", entry.title().into()),
                ("status", entry.status().into()),
                ("standard", entry.standard().code().into()),
                ("recovery", entry.recovery().as_str().into()),
                ("stability", entry.stability().as_str().into()),
                ("deprecated", entry.is_deprecated().into()),
            ];
            object(out, &members)?;
        } else {
            let gone = if entry.is_deprecated() { ", deprecated" } else { "" };
            let (standard, recovery) = (entry.standard().code(), entry.recovery());
            writeln!(out, "{}: {} [{standard}, {recovery}{gone}]", bold(entry.code()), entry.title())?;
        }
    }
    Ok(true)
}

pub(crate) fn vendors(arguments: &Vendors, out: &mut impl Write) -> Outcome {
    if arguments.json {
        let objects = vendors::CATALOGS.iter().map(|catalog| {
            vec![("id", catalog.id().into()), ("name", catalog.name().into()), ("codes", catalog.len().into())]
        });
        list(out, objects)?;
        return Ok(true);
    }
    for catalog in vendors::CATALOGS {
        writeln!(out, "{}  {:>4} codes  {}", bold(&format!("{:<14}", catalog.id())), catalog.len(), catalog.name())?;
    }
    Ok(true)
}
