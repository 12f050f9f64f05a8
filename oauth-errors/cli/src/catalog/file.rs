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
