//! `explain`: a code of any vendor, a variant's name or a number.

use std::io::{self, Write};

use clap::Args;
use oauth_errors::{Entry, vendors};

use crate::Outcome;
use crate::output::{bold, line};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A code (`invalid_grant`, AADSTS50058, HID-1004), a variant's name or a number
    code: String,
    /// Only this vendor
    #[arg(long)]
    vendor: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let wanted = arguments.code.trim();
    let catalogs = match &arguments.vendor {
        Some(id) => vec![crate::list::vendor(id).map_err(io::Error::other)?],
        None => vendors::CATALOGS.to_vec(),
    };
    let entries: Vec<Entry> =
        catalogs.iter().flat_map(|catalog| catalog.entries()).filter(|entry| means(*entry, wanted)).collect();
    let Some((first, others)) = entries.split_first() else {
        let mut near: Vec<_> = catalogs.iter().flat_map(|catalog| catalog.entries()).collect();
        near.sort_by_cached_key(|entry| distance(entry.code(), wanted).min(distance(entry.variant(), wanted)));
        writeln!(out, "No vendor here has a code `{}`. The nearest are:", shown(wanted))?;
        for entry in near.iter().take(3) {
            writeln!(out, "  {} ({})", entry, entry.catalog().name())?;
        }
        return Ok(false);
    };
    print(out, *first)?;
    let differs = |other: &&Entry| {
        other.recovery() != first.recovery() || other.standard() != first.standard() || other.title() != first.title()
    };
    let others: Vec<_> = others.iter().filter(differs).collect();
    if !others.is_empty() {
        writeln!(out, "\nElsewhere:")?;
    }
    for other in others {
        writeln!(out, "  {}: {} [{}, {}]", other.catalog().name(), other, other.standard().code(), other.recovery())?;
    }
    Ok(true)
}

/// Whether this is what someone means who types a code, a variant's name, or only the number of a code.
fn means(entry: Entry, wanted: &str) -> bool {
    let code = entry.code();
    let number = || {
        let digits = code.trim_start_matches(|c: char| !c.is_ascii_digit());
        digits.len() >= 3 && digits == wanted && code.len() > digits.len()
    };
    code.eq_ignore_ascii_case(wanted)
        || entry.variant() == wanted
        || entry.aliases().any(|alias| alias == wanted)
        || number()
}

fn print(out: &mut impl Write, entry: Entry) -> io::Result<()> {
    writeln!(out, "{} ({})", bold(&entry.to_string()), entry.catalog().name())?;
    line(out, "meaning", entry.summary())?;
    line(out, "do next", &format!("{} ({})", entry.recovery().advice(), entry.recovery()))?;
    if let Some(note) = entry.note() {
        line(out, "note", note)?;
    }
    line(out, "standard", entry.standard().code())?;
    if let Some(error) = entry.error() {
        line(out, "error", error)?;
    }
    if let Some(status) = entry.status() {
        line(out, "status", &status.to_string())?;
    }
    line(out, "variant", entry.variant())?;
    line(out, "stability", entry.stability().as_str())?;
    let link = entry.specification().map(|specification| specification.url());
    match link.or(entry.catalog().docs()) {
        Some(link) => line(out, "read", link),
        None => Ok(()),
    }
}

/// What was typed, without what a terminal would obey.
fn shown(text: &str) -> String {
    text.chars().take(64).filter(|c| !c.is_control()).collect()
}

/// Levenshtein distance without regard to letter case.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &to) in b.iter().enumerate() {
            let changed = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
