//! How things are printed: JSON on one line, and for people in color on a terminal only.

use std::io::{self, IsTerminal, Write};

use oauth_errors::Entry;
use oauth_errors_codegen::check::names;
use serde::Serialize;

/// Whether a command found what it was asked for, or nothing to complain about.
pub(crate) type Outcome = io::Result<bool>;

/// How much of a text that a server wrote is shown.
const MAX_SHOWN: usize = 200;

/// Prints a value as JSON, on a line.
pub(crate) fn json(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

/// A text in bold, if a person reads it on a terminal that can.
pub(crate) fn bold(text: &str) -> String {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let able = std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let color = wanted && able && io::stdout().is_terminal();
    if color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Prints a named line.
pub(crate) fn line(out: &mut impl Write, name: &str, text: &str) -> io::Result<()> {
    writeln!(out, "  {name:<10} {text}")
}

/// What someone else wrote, cut short and without control characters, which a terminal would obey.
pub(crate) fn shown(text: &str) -> String {
    printable(text).chars().take(MAX_SHOWN).collect()
}

/// What someone else wrote, as one line without control characters.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// An entry's variant as code names it.
pub(crate) fn variant(entry: Entry) -> String {
    let id = entry.catalog().id();
    let name = if id == "standard" { "StandardCode".to_owned() } else { names::enumeration(id) };
    format!("{name}::{}", entry.variant())
}
