//! The program: what an answer or a code means, and what to do about it.

mod answer;
mod catalog;
mod diagnosis;
mod explain;
mod jsonl;
mod lines;
mod list;
mod output;
mod path;
mod recognize;
mod summary;
mod values;
mod vendors;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Explains OAuth errors: what they mean and what to do about them
#[derive(Parser)]
#[command(name = "oauth-errors", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors recognize '{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: …\"}'
  oauth-errors explain AADSTS50058
  oauth-errors list github

Exit status: 0 recognized, 1 unknown, 2 wrong usage.";

#[derive(Subcommand)]
enum Command {
    /// Recognize the error in an answer or a log line
    Recognize(recognize::Arguments),
    /// Sum up a stream of answers or a log
    Summary(summary::Arguments),
    /// Explain a code, a variant's name or a number
    Explain(explain::Arguments),
    /// List the codes of a vendor, or the standard ones
    List(list::Arguments),
    /// List the vendors
    Vendors(vendors::Arguments),
    /// Print the JSON Schema of what `recognize`, `explain` and `list` print as JSON
    Schema,
    /// Write, check, compare and update catalogs
    #[command(subcommand, after_help = catalog::EXAMPLES)]
    Catalog(catalog::Command),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let outcome = match arguments.command {
        Command::Recognize(arguments) => recognize::run(arguments, &mut out),
        Command::Summary(arguments) => summary::run(&arguments, &mut out),
        Command::Explain(arguments) => explain::run(&arguments, &mut out),
        Command::List(arguments) => list::run(&arguments, &mut out),
        Command::Vendors(arguments) => vendors::run(&arguments, &mut out),
        Command::Schema => out.write_all(oauth_errors::JSON_SCHEMA.as_bytes()).map(|()| true),
        Command::Catalog(command) => catalog::run(&command, &mut out),
    };
    match outcome.and_then(|found| out.flush().map(|()| found)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader of our output has closed it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
