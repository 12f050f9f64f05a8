//! How things are printed: JSON objects in a fixed order, and people's lines, in colour on a terminal only.

use std::io::{self, IsTerminal, Write};

use serde_json::Value;

/// How much of a text that a server wrote is shown.
const MAX_SHOWN: usize = 200;

/// Prints one JSON object on one line, members in the order given.
pub(crate) fn object(out: &mut impl Write, members: &[(&str, Value)]) -> io::Result<()> {
    write_object(out, members)?;
    writeln!(out)
}

/// Prints a JSON list of objects on one line.
pub(crate) fn list<'a>(
    out: &mut impl Write,
    objects: impl IntoIterator<Item = Vec<(&'a str, Value)>>,
) -> io::Result<()> {
    for (number, members) in objects.into_iter().enumerate() {
        write!(out, "{}", if number == 0 { '[' } else { ',' })?;
        write_object(out, &members)?;
    }
    writeln!(out, "]")
}

fn write_object(out: &mut impl Write, members: &[(&str, Value)]) -> io::Result<()> {
    for (number, (name, value)) in members.iter().enumerate() {
        write!(out, "{}{}:{value}", if number == 0 { '{' } else { ',' }, Value::from(*name))?;
    }
    write!(out, "}}")
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

/// What someone else wrote, cut short and without what a terminal would obey.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(MAX_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
