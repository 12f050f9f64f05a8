//! How things are printed: JSON objects in a fixed order, and people's lines, in colour on a terminal only.

use std::io::{self, IsTerminal, Write};

use serde_json::Value;

/// Prints one JSON object on one line, members in the order given.
pub(crate) fn object(out: &mut impl Write, members: &[(&str, Value)]) -> io::Result<()> {
    for (number, (name, value)) in members.iter().enumerate() {
        write!(out, "{}{}:{value}", if number == 0 { '{' } else { ',' }, Value::from(*name))?;
    }
    writeln!(out, "}}")
}

/// A text in bold, if a person reads it on a terminal that can.
pub(crate) fn bold(text: &str) -> String {
    let color = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Prints a named line.
pub(crate) fn line(out: &mut impl Write, name: &str, text: &str) -> io::Result<()> {
    writeln!(out, "  {name:<10} {text}")
}
