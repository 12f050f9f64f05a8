//! The command line: what an answer or a code means, and what to do about it.

mod answer;
mod catalog;
mod explain;
mod lines;
mod list;
mod output;
mod recognize;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tells what an OAuth error means and what to do about it.
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
    /// Tell which error an answer is
    Recognize(recognize::Arguments),
    /// Tell what a code, variant name or number means
    Explain(explain::Arguments),
    /// List the codes of a vendor, or the standard ones
    List(list::Arguments),
    /// List the vendors
    Vendors(list::Vendors),
    /// Write, check, compare and update catalogs
    #[command(subcommand, after_help = catalog::EXAMPLES)]
    Catalog(catalog::Command),
}

/// Whether something was found out.
type Outcome = io::Result<bool>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let outcome = match arguments.command {
        Command::Recognize(arguments) => recognize::run(arguments, &mut out),
        Command::Explain(arguments) => explain::run(&arguments, &mut out),
        Command::List(arguments) => list::run(&arguments, &mut out),
        Command::Vendors(arguments) => list::vendors(&arguments, &mut out),
        Command::Catalog(command) => catalog::run(&command, &mut out),
    };
    match outcome.and_then(|found| out.flush().map(|()| found)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads our output has had enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
