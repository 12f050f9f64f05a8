//! What a generated enum costs the compiler: `cargo check` of packages below the target directory, with incremental
//! compilation off; with every dependency built, and from nothing.

mod packages;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::SIZES;
use crate::document::Document;
use crate::measure::{Ratio, in_turns, median};
use crate::plots::{self, Bar};
use crate::throwaway::Workspace;

/// How often each package is checked.
const ROUNDS: usize = 9;
/// How often each tree is checked from nothing.
const COLD_ROUNDS: usize = 5;

pub(crate) fn measure(document: &mut Document, folder: &Path) -> Result<(), Box<dyn Error>> {
    let workspace = Workspace::write("compile", &packages::all()?)?;
    let [ours, derived] = workspace.cold(["only-oauth-errors", "only-strum-and-thiserror"])?;
    let peer = "a crate with strum and thiserror";
    document.ratios.push(Ratio::new(
        "first `cargo check` of a crate with the feature okta",
        peer,
        &ours,
        &derived,
        Some(1.15),
    ));
    document.take_versions(&workspace.lock(), &["strum", "thiserror"]);
    let schedule = workspace.schedule("only-oauth-errors")?;
    plots::schedule(&folder.join("first-build.svg"), "seconds", &schedule)?;
    document.plots.push(("first-build.svg", "The first `cargo check`, by crate".to_owned()));

    let [generated, pasted, derived] = workspace.check(["generated", "pasted", "derived"])?;
    let what = "`cargo check` of `oauth_errors!(\"okta\")`";
    document.ratios.push(Ratio::new(what, "its expansion pasted", &generated, &pasted, Some(1.15)));
    document.ratios.push(Ratio::new(what, "the same by strum and thiserror", &generated, &derived, Some(0.18)));

    let names = SIZES.map(|size| format!("codes-{size}"));
    let [empty, sizes @ ..]: [Vec<f64>; SIZES.len() + 1] =
        workspace.check(["empty", &names[0], &names[1], &names[2], &names[3]])?;
    let net = |times: &[f64]| times.iter().zip(&empty).map(|(time, empty)| time - empty).collect::<Vec<_>>();
    let (small, large) = (net(&sizes[2]), net(&sizes[3]));
    let what = "`cargo check` of 10,000 codes, net of an empty crate";
    document.ratios.push(Ratio::new(what, "1,000 codes", &large, &small, Some(10.5)));
    #[allow(clippy::cast_precision_loss, reason = "sizes are small")]
    let points = SIZES.iter().zip(&sizes).map(|(size, times)| (*size as f64, median(times))).collect();
    plots::growth(&folder.join("check.svg"), "codes", "seconds", &[("ours".to_owned(), points)])?;
    document.plots.push(("check.svg", "`cargo check` of a catalog, by its size".to_owned()));
    Ok(())
}

impl Workspace {
    /// The times of checking each package once its dependencies are built.
    fn check<const N: usize>(&self, packages: [&str; N]) -> Result<[Vec<f64>; N], Box<dyn Error>> {
        let target = self.root.join("target");
        for package in packages {
            self.cargo(&["check"], package, &target)?;
        }
        in_turns(ROUNDS, |number| {
            // Cargo goes by the time of the last change.
            let source = self.root.join(packages[number]).join("src/lib.rs");
            fs::write(&source, fs::read(&source)?)?;
            self.cargo(&["check"], packages[number], &target)
        })
    }

    /// The times of checking each package and all of its dependencies.
    fn cold<const N: usize>(&self, packages: [&str; N]) -> Result<[Vec<f64>; N], Box<dyn Error>> {
        let target = self.root.join("cold");
        in_turns(COLD_ROUNDS, |number| {
            let _ = fs::remove_dir_all(&target);
            self.cargo(&["check"], packages[number], &target)
        })
    }

    /// What cargo did when, checking a package and all of its dependencies: name, start and seconds of each crate that took
    /// a while.
    fn schedule(&self, package: &str) -> Result<Vec<Bar>, Box<dyn Error>> {
        let target = self.root.join("cold");
        let _ = fs::remove_dir_all(&target);
        self.cargo(&["check", "--timings"], package, &target)?;
        let page = fs::read_to_string(target.join("cargo-timings/cargo-timing.html"))?;
        let (_, units) = page.split_once("UNIT_DATA = ").ok_or("cargo's page of timings has no units")?;
        let mut units = serde_json::Deserializer::from_str(units).into_iter::<serde_json::Value>();
        let units = units.next().ok_or("cargo's page of timings has no units")??;
        let mut bars = Vec::new();
        for unit in units.as_array().into_iter().flatten() {
            let number = |name: &str| unit[name].as_f64().unwrap_or_default();
            let name =
                format!("{}{}", unit["name"].as_str().unwrap_or_default(), unit["target"].as_str().unwrap_or_default());
            if number("duration") >= 0.1 {
                bars.push((name, number("start"), number("duration")));
            }
        }
        bars.sort_by(|a, b| a.1.total_cmp(&b.1));
        Ok(bars)
    }

    fn cargo(&self, command: &[&str], package: &str, target: &Path) -> Result<Duration, Box<dyn Error>> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(command).args(["--quiet", "--package", package, "--target-dir"]).arg(target);
        cargo.current_dir(&self.root).env("CARGO_INCREMENTAL", "0");
        let start = Instant::now();
        let output = cargo.output()?;
        let time = start.elapsed();
        if output.status.success() { Ok(time) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
    }
}
