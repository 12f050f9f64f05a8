//! `catalog new`: a catalog to start from.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use oauth_errors_codegen::check::names;
use time::OffsetDateTime;

use super::file::unreadable;
use crate::output::Outcome;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file to write, named after the vendor
    file: String,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors catalog new errors/acme.json

Exit status: 0 written, 2 wrong usage, or the file exists already.";

const STARTER: &str = include_str!("starter.json");

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let path = &*arguments.file;
    let file = Path::new(path);
    let id = file.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".json"));
    let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let id = id.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(valid));
    let id = id.ok_or_else(|| {
        io::Error::other(format!(
            "{path}: name it after the vendor, in lower-case letters, digits and `-`, for example acme.json"
        ))
    })?;
    let mut new = File::create_new(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            io::Error::other(format!("{path} exists already; choose another name or delete it"))
        }
        io::ErrorKind::NotFound => io::Error::other(format!("{path}: no such folder; create it first")),
        _ => unreadable(path, &error),
    })?;
    new.write_all(starter(id, file).as_bytes())?;
    writeln!(out, "{path}: two entries to start from; SCHEMA.md of the catalogs describes every field.")?;
    writeln!(out, "Check it with `oauth-errors catalog check {path}`.")?;
    writeln!(out, "In code, `oauth_errors!(path(\"{path}\"))` generates `{}` from it.", names::enumeration(id))?;
    Ok(true)
}

fn starter(id: &str, file: &Path) -> String {
    let text = STARTER.replace("acme", id).replace("Acme", &names::variant(id).unwrap_or_default());
    let text = text.replace("2026-01-31", &OffsetDateTime::now_utc().date().to_string());
    // Editors complete and check a file whose schema they know.
    let schema = file.with_file_name("catalog.schema.json").is_file();
    if schema { text.replacen("{\n", "{\n  \"$schema\": \"./catalog.schema.json\",\n", 1) } else { text }
}
