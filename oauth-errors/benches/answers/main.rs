//! How fast an answer is understood, as ratios of one run on one machine: a message to its entry, against an exact map,
//! a set of regular expressions and a search for the messages' beginnings; and a body to its diagnosis, against what
//! `oauth2` and `huskarl-core` make of the same bytes, allocations counted.
//!
//! `cargo bench -p oauth-errors --bench answers` builds and runs `program.rs` as a throw-away package.

#[allow(dead_code, reason = "the other benches use the rest")]
#[path = "../throwaway/mod.rs"]
mod throwaway;

use std::path::Path;
use std::process::Command;

use throwaway::{Package, Workspace, ours};

const OTHERS: &str = "aho-corasick = \"1\"\nhuskarl-core = { version = \"0.10\", default-features = false }\n\
                      oauth2 = { version = \"5\", default-features = false }\nregex = \"1\"\nserde_json = \"1\"\n";

fn main() {
    // `cargo test --all-targets` runs benches too, without this argument.
    if std::env::args().all(|argument| argument != "--bench") {
        return;
    }
    let fixture = "../tests/fixtures/okta-oauth2-errors-2025.01.1-part.json";
    let messages = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture)).unwrap();
    let package = Package {
        name: "answers-program",
        dependencies: ours() + OTHERS,
        files: vec![("src/main.rs", include_str!("program.rs").to_owned()), ("messages.json", messages)],
    };
    let workspace = Workspace::write("answers", &[package]);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--release", "--target-dir", "target"]).current_dir(&workspace.root);
    assert!(cargo.status().unwrap().success());
}
