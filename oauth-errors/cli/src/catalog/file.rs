//! The files that the tools read, and how their problems are printed.

use std::io::{self, Write};
use std::{fs, path::Path};

use oauth_errors_codegen::syntax::SourceFile;

use crate::output::Outcome;

/// The text of a file, or what keeps it from being one.
pub(super) fn open(path: &str) -> io::Result<Result<SourceFile, Vec<String>>> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    Ok(SourceFile::new(path.to_owned(), bytes).map_err(|problem| vec![problem]))
}

/// The file of a vendor's id in a checkout of the project, else the name as it is.
pub(super) fn path(catalog: &str) -> io::Result<String> {
    let is_id = !catalog.contains(['/', '\\', '.']) && !Path::new(catalog).exists();
    if !is_id {
        return Ok(catalog.to_owned());
    }
    let path = format!("catalogs/{catalog}.json");
    if Path::new(&path).is_file() {
        return Ok(path);
    }
    Err(io::Error::other(format!("{path}: no such file; start at the root of the project, or name the catalog's file")))
}

/// Writes a catalog anew, with the byte order mark that it had: a [`SourceFile`] is without it.
pub(super) fn rewrite(path: &str, text: &str) -> io::Result<()> {
    const MARK: &str = "\u{feff}";
    let marked = fs::read(path).map_err(|error| unreadable(path, &error))?.starts_with(MARK.as_bytes());
    let mark = if marked { MARK } else { "" };
    fs::write(path, format!("{mark}{text}")).map_err(|error| io::Error::other(format!("{path}: {error}")))
}

pub(super) fn unreadable(path: &str, error: &io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::NotFound => io::Error::other(format!("{path}: no such file")),
        _ if Path::new(path).is_dir() => io::Error::other(format!("{path}: a folder, not a file")),
        _ => io::Error::other(format!("{path}: {error}")),
    }
}

/// Prints the problems of a file, a line each.
pub(super) fn report(out: &mut impl Write, problems: &[String]) -> Outcome {
    for problem in problems {
        writeln!(out, "{problem}")?;
    }
    Ok(false)
}
