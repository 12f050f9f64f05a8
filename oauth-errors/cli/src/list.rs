//! `list` and `vendors`: what is known.

use std::io::{self, Write};

use clap::Args;
use oauth_errors::{Catalog, StandardCode, vendors};
use oauth_errors_catalogs::ALIASES;
use serde_json::Value;

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
        let member = |name, value: &str| (name, Value::from(value));
        let own = vendors::CATALOGS.iter().map(|catalog| {
            vec![member("id", catalog.id()), member("name", catalog.name()), ("codes", catalog.len().into())]
        });
        let aliases = aliases().map(|Alias { id, name, of }| {
            vec![member("id", id), ("name", name.into()), ("codes", of.len().into()), member("alias_of", of.id())]
        });
        list(out, own.chain(aliases))?;
        return Ok(true);
    }
    for catalog in vendors::CATALOGS {
        row(out, catalog.id(), &format!("{:>4} codes", catalog.len()), catalog.name())?;
    }
    for Alias { id, name, of } in aliases() {
        row(out, id, &format!("  as {}", of.id()), &name)?;
    }
    Ok(true)
}

fn row(out: &mut impl Write, id: &str, what: &str, name: &str) -> io::Result<()> {
    writeln!(out, "{} {what:<18}  {name}", bold(&format!("{id:<14}")))
}

/// A vendor that speaks another one's dialect.
struct Alias {
    id: &'static str,
    name: String,
    of: &'static Catalog,
}

fn aliases() -> impl Iterator<Item = Alias> {
    ALIASES.iter().filter_map(|(id, of, text)| {
        let file: Value = serde_json::from_str(text).ok()?;
        let name = file.pointer("/vendor/name").and_then(Value::as_str).unwrap_or(id).to_owned();
        Some(Alias { id, name, of: vendors::find(of)? })
    })
}
