//! Adds the digests of a vendor's published messages to our catalog of that vendor; the messages stay where they are.
//!
//! `cargo run -p oauth-errors-macros-core --example digest -- OFFICIAL.json catalogs/okta.json`

use std::process::ExitCode;
use std::{env, fs};

use oauth_errors_macros_core::edit;
use oauth_errors_macros_core::place::Source;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [official, catalog] = &arguments[..] else {
        eprintln!("usage: digest OFFICIAL.json CATALOG.json");
        return ExitCode::from(2);
    };
    match run(official, catalog) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(official: &str, catalog: &str) -> Result<(), Vec<String>> {
    let digests = edit::digests(&open(official)?)?;
    let text = edit::add_digests(&open(catalog)?, &digests)?;
    fs::write(catalog, text).map_err(|error| vec![format!("{catalog}: {error}")])?;
    println!("{catalog}: {} messages of {official} are known by their digest", digests.len());
    Ok(())
}

fn open(path: &str) -> Result<Source, Vec<String>> {
    let bytes = fs::read(path).map_err(|error| vec![format!("{path}: {error}")])?;
    Source::new(path.to_owned(), bytes).map_err(|fault| vec![fault])
}
