//! `list` and `vendors`: what is known.

use std::io::Write;

use clap::Args;
use oauth_errors::{Catalog, vendors};
use serde_json::Value;

use crate::Outcome;
use crate::output::{bold, object};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The vendor's id; the standard codes if it is not given
    vendor: Option<String>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct Vendors {
    /// Print a JSON list
    #[arg(long)]
    json: bool,
}

/// The catalog of a vendor, or what to type instead.
pub(crate) fn vendor(id: &str) -> Result<&'static Catalog, String> {
    vendors::find(id).ok_or_else(|| {
        let known: Vec<_> = vendors::CATALOGS.iter().map(|catalog| catalog.id()).collect();
        format!("no vendor `{id}`; there are {}", known.join(", "))
    })
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let catalog = vendor(arguments.vendor.as_deref().unwrap_or("standard")).map_err(std::io::Error::other)?;
    for entry in catalog.entries() {
        if arguments.json {
            let members = [
                ("code", entry.code().into()),
                ("variant", entry.variant().into()),
                ("error", entry.error().into()),
                ("title", entry.title().into()),
                ("status", entry.status().into()),
                ("standard", entry.standard().code().into()),
                ("recovery", entry.recovery().as_str().into()),
            ];
            object(out, &members)?;
        } else {
            writeln!(
                out,
                "{}: {} [{}, {}]",
                bold(entry.code()),
                entry.title(),
                entry.standard().code(),
                entry.recovery()
            )?;
        }
    }
    Ok(true)
}

pub(crate) fn vendors(arguments: &Vendors, out: &mut impl Write) -> Outcome {
    if arguments.json {
        let list: Vec<Value> = vendors::CATALOGS
            .iter()
            .map(|catalog| serde_json::json!({"id": catalog.id(), "name": catalog.name(), "codes": catalog.len()}))
            .collect();
        writeln!(out, "{}", Value::from(list))?;
        return Ok(true);
    }
    for catalog in vendors::CATALOGS {
        writeln!(out, "{:<14} {:>4} codes  {}", catalog.id(), catalog.len(), catalog.name())?;
    }
    Ok(true)
}
