//! `catalog new`: a catalog to start from.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::time::SystemTime;

use clap::Args;
use oauth_errors_codegen::check::names;

use super::unreadable;
use crate::Outcome;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file to write, named after the vendor
    file: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog new errors/acme.json

Exit status: 0 written, 2 wrong usage, or the file is there already.";

const STARTER: &str = include_str!("starter.json");

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = &*arguments.file;
    let file = Path::new(path);
    let id = file.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".json"));
    let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let id = id.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(valid));
    let id = id.ok_or_else(|| {
        io::Error::other(format!(
            "{path}: name it after the vendor, in lower-case letters, digits and `-`, as in acme.json"
        ))
    })?;
    let mut new = File::create_new(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            io::Error::other(format!("{path} is there already; choose another name or delete it"))
        }
        io::ErrorKind::NotFound => io::Error::other(format!("{path}: no such folder; make it first")),
        _ => unreadable(path, &error),
    })?;
    new.write_all(starter(id, file).as_bytes())?;
    writeln!(out, "{path}: two entries to start from; SCHEMA.md of the catalogs describes every field.")?;
    writeln!(out, "Check it with `oauth-errors catalog check {path}`.")?;
    writeln!(out, "In code, `oauth_errors!(path(\"{path}\"))` makes `{}` of it.", names::enumeration(id))?;
    Ok(true)
}

fn starter(id: &str, file: &Path) -> String {
    let text = STARTER.replace("acme", id).replace("Acme", &names::variant(id).unwrap_or_default());
    let text = text.replace("2026-01-31", &today());
    // An editor completes and checks what it has the schema of.
    let schema = file.with_file_name("catalog.schema.json").is_file();
    if schema { text.replacen("{\n", "{\n  \"$schema\": \"./catalog.schema.json\",\n", 1) } else { text }
}

/// The date as a catalog has it. HTTP's form of it is `Sun, 06 Nov 1994 08:49:37 GMT`.
fn today() -> String {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let now = httpdate::fmt_http_date(SystemTime::now());
    let words: Vec<_> = now.split(' ').collect();
    let month = words.get(2).and_then(|month| MONTHS.find(month)).map_or(1, |at| at / 3 + 1);
    match words[..] {
        [_, day, _, year, ..] => format!("{year}-{month:02}-{day}"),
        _ => String::new(),
    }
}
