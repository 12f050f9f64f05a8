//! Programs that criterion measures, and what it found.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::throwaway::Workspace;

/// How often a program is run.
const RUNS: usize = 5;

/// What a program printed, and the nanoseconds of each way of each group, by run.
pub(crate) struct Measured {
    pub(crate) printed: String,
    times: BTreeMap<(String, String), Vec<f64>>,
}

impl Measured {
    /// The nanoseconds of a way, by run.
    pub(crate) fn times(&self, group: &str, way: &str) -> &[f64] {
        self.times.get(&(group.to_owned(), way.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// Builds the only package of a workspace, and runs it several times.
pub(crate) fn run(workspace: &Workspace) -> Result<Measured, Box<dyn Error>> {
    let found = workspace.root.join("found");
    let mut measured = Measured { printed: String::new(), times: BTreeMap::new() };
    for _ in 0..RUNS {
        let _ = fs::remove_dir_all(&found);
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["run", "--quiet", "--release", "--target-dir", "target"]).current_dir(&workspace.root);
        let output = cargo.env("CRITERION_HOME", &found).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        measured.printed = String::from_utf8(output.stdout)?;
        for group in folders(&found)? {
            for way in folders(&found.join(&group))? {
                let file = found.join(&group).join(&way).join("new/estimates.json");
                let Ok(text) = fs::read(file) else { continue };
                let estimates: serde_json::Value = serde_json::from_slice(&text)?;
                let median = estimates["median"]["point_estimate"].as_f64().ok_or("criterion has no median")?;
                measured.times.entry((group.clone(), way)).or_default().push(median);
            }
        }
    }
    Ok(measured)
}

fn folders(path: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}
