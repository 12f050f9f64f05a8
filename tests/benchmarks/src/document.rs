//! BENCHMARKS.md.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::process::Command;

use crate::measure::Ratio;

/// What was found about the targets that are hard to meet, by `cargo --timings` and by counts of instructions.
const WHY: &str = "\
## Why not

* *The first `cargo check`*: on two cores the processor's time decides, and it is twice that of strum and thiserror. A fifth \
  of it each goes to the crate that generates code, two thirds of that to LLVM, and to serde_core, which the macros and the \
  library each need a build of; a sixth to the library, a tenth to two builds of serde_json. The parser of derives is left \
  out unless the feature `derive` asks for it, which took 1.6 of 8.9 seconds. A crate for what does not need the macros \
  would be built beside them, which shortens the chain but not the sum.
* *The check of the macro*: what the expansion alone does not need is to read the catalog, check it and build the tokens, by \
  a macro that cargo compiles without optimization in such a build.
* *An answer to its diagnosis*: of 21,500 instructions for a plain error 3,700 read it, where oauth2 takes 1,950 and drops \
  what it does not know. The rest looks for codes, fields and sentences by the rules of the vendor: 6,600 for sentences, the \
  others spread over many look-ups of a few hundred each.
* *A stream*: jq reads one member of each line. With its vendor not given, an answer is compared with the signatures of 78 \
  vendors; a sketch of its names and values rules most of them out. What is left has no hot place: no function \
  takes more than a twelfth of the time.
* *10,000 codes*: a large part of the time is rustc's borrow check of the list of all variants, which grows faster than the list.";

/// What was measured.
#[derive(Default)]
pub(crate) struct Document {
    pub(crate) ratios: Vec<Ratio>,
    /// File and caption.
    pub(crate) plots: Vec<(&'static str, String)>,
    pub(crate) notes: Vec<String>,
    /// The versions of peers.
    pub(crate) versions: BTreeMap<String, String>,
}

impl Document {
    /// Takes the versions of some packages from a lock file.
    pub(crate) fn take_versions(&mut self, lock: &str, names: &[&str]) {
        for package in lock.split("[[package]]") {
            let field = |name: &str| {
                let line = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))?;
                Some(line.trim_matches('"').to_owned())
            };
            if let (Some(name), Some(version)) = (field("name"), field("version")) {
                if names.contains(&&*name) {
                    self.versions.insert(name, version);
                }
            }
        }
    }
}

impl Display for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Benchmarks\n")?;
        writeln!(f, "`cargo run --release -p oauth-errors-benchmarks` measured all of this and wrote this file.\n")?;
        writeln!(f, "{}\n", machine())?;
        let versions: Vec<_> = self.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
        writeln!(f, "Peers: {}.\n", versions.join(", "))?;
        writeln!(f, "## Targets\n")?;
        writeln!(
            f,
            "A ratio below 1 means that ours is faster. What is compared takes turns on the same machine, and the spread is \
             that of all rounds.\n"
        )?;
        writeln!(
            f,
            "| what | over | ratio | spread | rounds | target | |\n| --- | --- | ---: | ---: | ---: | ---: | --- |"
        )?;
        for ratio in &self.ratios {
            let target = ratio.target.map_or_else(String::new, |target| format!("≤ {target}"));
            let met = ratio.is_met().map_or("", |is_met| if is_met { "met" } else { "**not met**" });
            let (median, least, most) = (ratio.median(), ratio.least(), ratio.most());
            let (what, over, rounds) = (&ratio.what, &ratio.over, ratio.rounds());
            writeln!(f, "| {what} | {over} | {median:.2} | {least:.2}–{most:.2} | {rounds} | {target} | {met} |")?;
        }
        writeln!(f, "\n{WHY}")?;
        for note in &self.notes {
            writeln!(f, "\n{note}")?;
        }
        for (file, caption) in &self.plots {
            writeln!(f, "\n## {caption}\n\n![{caption}](tests/benchmarks/plots/{file})")?;
        }
        Ok(())
    }
}

/// The machine and its compiler.
fn machine() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let processor = processor.map_or("an unknown processor", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let version = |program: &str| {
        let output = Command::new(program).arg("--version").output().ok();
        output.and_then(|output| String::from_utf8(output.stdout).ok()).unwrap_or_default().trim().to_owned()
    };
    format!("On {cores} cores of {processor}, with {} and {}.", version("rustc"), version("jq"))
}
