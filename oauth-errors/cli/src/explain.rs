//! `explain`: what a code of any vendor, a variant's name or a number means.

use std::io::{self, Write};

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use oauth_errors::{Catalog, Entry, Presented};
use oauth_errors_codegen::errors::suggest::distance;

use crate::output::{Outcome, bold, json, line, shown, variant};
use crate::values;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A code (`invalid_grant`, AADSTS50058, HID-1004), the number in one, or a variant's name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    code: String,
    /// Only this vendor: its id, issuer or host
    #[arg(long, value_parser = values::vendor)]
    vendor: Option<&'static Catalog>,
    /// Print each entry with this code as a JSON object, a line each
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors explain 50126
  oauth-errors explain HID-1004
  oauth-errors explain access_denied --vendor google
  oauth-errors explain NoMatchingPolicy

Exit status: 0 known, 1 unknown, 2 wrong usage.";

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let wanted = arguments.code.trim();
    let catalogs = arguments.vendor.map_or_else(|| values::catalogs().collect(), |catalog| vec![catalog]);
    let entries: Vec<Entry> = catalogs.iter().flat_map(|catalog| catalog.entries()).collect();
    let mut found: Vec<Entry> = entries.iter().copied().filter(|entry| is_code(*entry, wanted)).collect();
    if found.is_empty() {
        found = entries.iter().copied().filter(|entry| entry.variant() == wanted).collect();
    }
    let Some((first, others)) = found.split_first() else {
        unknown(out, &entries, wanted, arguments.vendor)?;
        return Ok(false);
    };
    if arguments.json {
        found.iter().try_for_each(|entry| json(out, entry))?;
    } else {
        print(out, *first)?;
        elsewhere(out, *first, others)?;
    }
    Ok(true)
}

/// Whether this entry is meant by its code, by a former one, or only by the number in one.
fn is_code(entry: Entry, wanted: &str) -> bool {
    let number = |digits: &str| digits.len() >= 3 && digits == wanted;
    entry.code().eq_ignore_ascii_case(wanted)
        || number(digits(entry.code()))
        || entry.aliases().any(|alias| alias.eq_ignore_ascii_case(wanted))
}

/// The number a code ends in.
fn digits(code: &str) -> &str {
    code.trim_start_matches(|c: char| !c.is_ascii_digit())
}

fn print(out: &mut impl Write, entry: Entry) -> io::Result<()> {
    writeln!(out, "{}", bold(&entry.to_string()))?;
    line(out, "vendor", entry.catalog().name())?;
    line(out, "meaning", entry.summary())?;
    line(out, "do next", &format!("{} ({})", entry.recovery().advice(), entry.recovery()))?;
    if entry.is_by_hand() {
        line(out, "by hand", "only a person repeats it: a repeat counts, sends or costs something")?;
    }
    let exceptions = Presented::ALL.iter().filter_map(|&presented| {
        let recovery = entry.recovery_for(presented).filter(|&recovery| recovery != entry.recovery())?;
        Some(format!("{recovery} for {presented}"))
    });
    let exceptions: Vec<_> = exceptions.collect();
    if !exceptions.is_empty() {
        line(out, "but", &exceptions.join(", "))?;
    }
    if let Some(prompt) = entry.prompt() {
        line(out, "prompt", &format!("{prompt} in the next authorization request"))?;
    }
    if let Some(concern) = entry.concern() {
        line(out, "concerns", concern.as_str())?;
    }
    if let Some(tokens) = entry.token_verdict() {
        line(out, "tokens", tokens.as_str())?;
    }
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
    line(out, "variant", &variant(entry))?;
    line(out, "stability", entry.stability().as_str())?;
    if entry.is_deprecated() {
        line(out, "deprecated", "the vendor no longer sends it")?;
    }
    match entry.link() {
        Some(link) => line(out, "read", link),
        None => Ok(()),
    }
}

/// The same code with other vendors: a line for each that differs, and the names of the rest.
fn elsewhere(out: &mut impl Write, first: Entry, others: &[Entry]) -> io::Result<()> {
    // A standard code means the same to every vendor that does not say otherwise; a vendor's own may mean anything.
    let shared = first.catalog().id() == "standard";
    let (same, differing): (Vec<Entry>, Vec<Entry>) =
        others.iter().partition(|other| shared && differences(first, **other).is_empty());
    let width = differing.iter().map(|entry| entry.catalog().name().chars().count()).max().unwrap_or_default();
    if !differing.is_empty() {
        writeln!(out, "\nElsewhere it differs:")?;
    }
    for other in differing {
        let differences = differences(first, other);
        let differences = if differences.is_empty() { String::new() } else { format!(" [{}]", differences.join(", ")) };
        writeln!(out, "  {:width$}  {}{differences}", other.catalog().name(), other)?;
    }
    if !same.is_empty() {
        let names: Vec<_> = same.iter().map(|entry| entry.catalog().name()).collect();
        writeln!(out, "\nThe same with {}.", names.join(", "))?;
    }
    Ok(())
}

/// In what an application would notice the difference.
fn differences(first: Entry, other: Entry) -> Vec<String> {
    let mut differences = Vec::new();
    if other.recovery() != first.recovery() {
        differences.push(other.recovery().to_string());
    }
    if other.standard() != first.standard() {
        differences.push(other.standard().code().to_owned());
    }
    if let Some(status) = other.status().filter(|status| first.status().is_some_and(|first| first != *status)) {
        differences.push(format!("status {status}"));
    }
    differences
}

fn unknown(out: &mut impl Write, entries: &[Entry], wanted: &str, vendor: Option<&Catalog>) -> io::Result<()> {
    let whose = vendor.map_or("No vendor", Catalog::name);
    let no = if vendor.is_some() { "no" } else { "a" };
    writeln!(out, "{whose} has {no} code `{}`.", shown(wanted))?;
    if wanted.contains(['{', ' ', '=']) {
        writeln!(out, "This looks like a whole answer; `oauth-errors recognize` takes those.")?;
        return Ok(());
    }
    let lower = wanted.to_lowercase();
    let far = |entry: &Entry| {
        let code = entry.code().to_lowercase();
        let names = [digits(&code), &code, &entry.variant().to_lowercase()].map(|name| distance(name, &lower));
        names.into_iter().min().unwrap_or_default()
    };
    let limit = (wanted.chars().count() / 3).clamp(1, 6);
    let mut near: Vec<(usize, Entry)> = entries.iter().map(|entry| (far(entry), *entry)).collect();
    near.retain(|(distance, _)| *distance <= limit);
    near.sort_by_key(|(distance, _)| *distance);
    let mut nearest: Vec<Entry> = Vec::new();
    for (_, entry) in near {
        if nearest.iter().all(|other| other.code() != entry.code()) {
            nearest.push(entry);
        }
    }
    let list = vendor.map_or("VENDOR", Catalog::id);
    if nearest.is_empty() {
        return writeln!(out, "None is near it; `oauth-errors list {list}` lists the codes.");
    }
    writeln!(out, "The nearest:")?;
    for entry in nearest.iter().take(3) {
        writeln!(out, "  {entry} ({})", entry.catalog().name())?;
    }
    Ok(())
}
