//! Builds the reference site into a folder, and serves it.

#![forbid(unsafe_code)]

mod code;
mod layout;
mod paths;
mod search;
mod serve;
mod site;
mod start;
mod vendor;
mod wasm;
mod words;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds and serves the reference site of oauth-errors
#[derive(Parser)]
#[command(name = "oauth-errors-site", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the site into a folder, to be served by any web server
    Build {
        /// The folder; what it has of an earlier build is replaced
        folder: PathBuf,
        #[command(flatten)]
        recognizer: Recognizer,
    },
    /// Write the site, and serve it on this machine
    Serve {
        /// The folder; what it has of an earlier build is replaced
        #[arg(default_value = "target/site")]
        folder: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
        #[command(flatten)]
        recognizer: Recognizer,
    },
}

#[derive(clap::Args)]
struct Recognizer {
    /// The compiled oauth-errors-site-wasm; compiled by cargo if it is not given
    #[arg(long, value_name = "FILE")]
    wasm: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Box<dyn Error>> {
    let (folder, recognizer, port) = match command {
        Command::Build { folder, recognizer } => (folder, recognizer, None),
        Command::Serve { folder, port, recognizer } => (folder, recognizer, Some(port)),
    };
    let module = recognizer.wasm.map_or_else(wasm::compile, Ok)?;
    let pages = site::write(&folder)?;
    wasm::bind(&module, &folder)?;
    println!("{}: {pages} pages", folder.display());
    port.map_or(Ok(()), |port| serve::run(&folder, port))
}
