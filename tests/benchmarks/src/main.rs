//! Measures what the library costs against its peers, and writes `BENCHMARKS.md` and its plots:
//! `cargo run --release -p oauth-errors-benchmarks`. Ratios of one run on one machine count, never times. With a word, such
//! as `codes`, it measures only that, writes its plots and prints the rest.

#![forbid(unsafe_code)]

mod answers;
mod codes;
mod compile;
mod criterion;
mod document;
mod measure;
mod plots;
mod streams;
mod throwaway;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use document::Document;

/// The sizes of catalogs that are plotted.
const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() -> ExitCode {
    let only = std::env::args().nth(1).unwrap_or_default();
    match run(&only) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(only: &str) -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let plots = Path::new(env!("CARGO_MANIFEST_DIR")).join("plots");
    std::fs::create_dir_all(&plots)?;
    let mut document = Document::default();
    let measures = [
        ("streams", streams::measure as fn(&mut Document, &Path) -> Result<(), Box<dyn Error>>),
        ("answers", answers::measure),
        ("codes", codes::measure),
        ("compiler", compile::measure),
    ];
    let chosen: Vec<_> = measures.iter().filter(|(what, _)| only.is_empty() || *what == only).collect();
    if chosen.is_empty() {
        let known = measures.map(|(what, _)| what).join(", ");
        return Err(format!("no measure is named {only}; there are {known}").into());
    }
    for (what, measure) in chosen {
        eprintln!("measuring the {what}");
        measure(&mut document, &plots)?;
    }
    if only.is_empty() {
        std::fs::write(root.join("BENCHMARKS.md"), document.to_string())?;
    } else {
        print!("{document}");
    }
    Ok(())
}
