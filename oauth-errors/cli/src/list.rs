//! `list`: the codes of a vendor, of all, or the standard ones.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use oauth_errors::{Catalog, Diagnosis, Entry, StandardCode};
use serde::Serialize;

use crate::output::{Outcome, bold, json};
use crate::values;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The vendor's id, issuer or host; the standard codes if it is not given
    #[arg(value_parser = values::vendor)]
    vendor: Option<&'static Catalog>,
    /// The codes of all vendors
    #[arg(long, conflicts_with = "vendor")]
    all: bool,
    /// Print one JSON object a line
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Print a flat table to join with
    #[arg(long)]
    format: Option<Format>,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors list
  oauth-errors list github
  oauth-errors list entra --json
  oauth-errors list --all --format csv > errors.csv

The table has these columns: vendor, code, number, error, standard, recovery, actor, concerns,
by_hand, stability, title, summary, link. A cell without a value is empty; with jsonl it is null.";

/// A flat table.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// RFC 4180, with a header
    Csv,
    /// One JSON object a line
    Jsonl,
}

/// A row of the table. Every row has every member, since tools take the columns from the first one.
#[derive(Serialize)]
struct Row {
    vendor: &'static str,
    code: &'static str,
    number: Option<&'static str>,
    error: Option<&'static str>,
    standard: &'static str,
    recovery: &'static str,
    actor: &'static str,
    concerns: &'static str,
    by_hand: bool,
    stability: &'static str,
    title: &'static str,
    summary: &'static str,
    link: Option<&'static str>,
}

impl From<Entry> for Row {
    fn from(entry: Entry) -> Self {
        let diagnosis = Diagnosis::of(entry);
        Self {
            vendor: entry.catalog().id(),
            code: entry.code(),
            number: entry.number(),
            error: entry.error(),
            standard: entry.standard().code(),
            recovery: entry.recovery().as_str(),
            actor: diagnosis.actor().as_str(),
            concerns: diagnosis.concerns().as_str(),
            by_hand: diagnosis.by_hand(),
            stability: entry.stability().as_str(),
            title: entry.title(),
            summary: entry.summary(),
            link: entry.link(),
        }
    }
}

/// The error of the output within.
fn io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let catalogs: Vec<_> = if arguments.all {
        values::catalogs().collect()
    } else {
        vec![arguments.vendor.unwrap_or(StandardCode::CATALOG)]
    };
    let entries = catalogs.into_iter().flat_map(Catalog::entries);
    match arguments.format {
        Some(Format::Csv) => {
            let mut table = csv::Writer::from_writer(&mut *out);
            entries.map(Row::from).try_for_each(|row| table.serialize(row)).map_err(io)?;
            table.flush()?;
        }
        Some(Format::Jsonl) => entries.map(Row::from).try_for_each(|row| json(out, &row))?,
        None if arguments.json => entries.into_iter().try_for_each(|entry| json(out, &entry))?,
        None => {
            for entry in entries {
                let deprecated = if entry.is_deprecated() { ", deprecated" } else { "" };
                let (standard, recovery) = (entry.standard().code(), entry.recovery());
                writeln!(out, "{}: {} [{standard}, {recovery}{deprecated}]", bold(entry.code()), entry.title())?;
            }
        }
    }
    Ok(true)
}
