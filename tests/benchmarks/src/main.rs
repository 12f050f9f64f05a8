//! Measures what the library costs against its peers, and writes `BENCHMARKS.md` and its plots:
//! `cargo run --release -p oauth-errors-benchmarks`. Ratios of one run on one machine count, never times.

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

use document::Document;

/// The sizes of catalogs that are plotted.
const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let plots = Path::new(env!("CARGO_MANIFEST_DIR")).join("plots");
    std::fs::create_dir_all(&plots)?;
    let mut document = Document::default();
    for (what, measure) in [
        ("the streams", streams::measure as fn(&mut Document, &Path) -> Result<(), Box<dyn Error>>),
        ("the answers", answers::measure),
        ("the codes", codes::measure),
        ("the compiler", compile::measure),
    ] {
        eprintln!("measuring {what}");
        measure(&mut document, &plots)?;
    }
    std::fs::write(root.join("BENCHMARKS.md"), document.to_string())?;
    Ok(())
}
