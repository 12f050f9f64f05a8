//! `vendors`: the vendors that are known, and those that are known as another one.

use std::io::Write;

use clap::Args;
use oauth_errors::vendors;
use oauth_errors_catalogs::ALIASES;
use serde::Serialize;
use serde_json::Value;

use crate::output::{Outcome, bold, json};
use crate::values;

#[derive(Args)]
#[command(after_help = "Examples:\n  oauth-errors vendors\n  oauth-errors vendors --json")]
pub(crate) struct Arguments {
    /// Print a JSON list
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Vendor {
    id: &'static str,
    name: String,
    codes: usize,
    /// The vendor whose dialect it speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    alias_of: Option<&'static str>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let vendors: Vec<Vendor> = vendors().chain(aliases()).collect();
    if arguments.json {
        json(out, &vendors)?;
        return Ok(true);
    }
    let what = |vendor: &Vendor| match vendor.alias_of {
        Some(other) => format!("  as {other}"),
        None => format!("{:>4} codes", vendor.codes),
    };
    let longest = |text: &dyn Fn(&Vendor) -> usize| vendors.iter().map(text).max().unwrap_or_default();
    let (ids, whats) = (longest(&|vendor| vendor.id.len()), longest(&|vendor| what(vendor).len()));
    for vendor in &vendors {
        let (id, what) = (format!("{:<ids$}", vendor.id), what(vendor));
        writeln!(out, "{}  {what:<whats$}  {}", bold(&id), vendor.name)?;
    }
    Ok(true)
}

fn vendors() -> impl Iterator<Item = Vendor> {
    values::catalogs().map(|catalog| Vendor {
        id: catalog.id(),
        name: catalog.name().to_owned(),
        codes: catalog.len(),
        alias_of: None,
    })
}

fn aliases() -> impl Iterator<Item = Vendor> {
    ALIASES.iter().filter_map(|(id, of, text)| {
        let file: Value = serde_json::from_str(text).ok()?;
        let name = file.pointer("/vendor/name").and_then(Value::as_str).unwrap_or(id).to_owned();
        let other = vendors::find(of)?;
        Some(Vendor { id, name, codes: other.len(), alias_of: Some(other.id()) })
    })
}
