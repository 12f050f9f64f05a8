//! What a generated enum costs the compiler, as ratios of one run on one machine, each beside its target.
//!
//! `cargo bench -p oauth-errors --bench compile` times `cargo check` of throw-away packages, with incremental
//! compilation off and every dependency built. `-- cold` times building the dependencies instead.

mod packages;
#[path = "../throwaway/mod.rs"]
mod throwaway;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use throwaway::Workspace;

/// How often each package is checked.
const ROUNDS: usize = 15;
/// How often each tree is built from nothing.
const COLD_ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    // `cargo test --all-targets` runs benches too, without this argument.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let workspace = Workspace::write("compile", &packages::all());
    if arguments.iter().any(|argument| argument == "cold") {
        let [ours, strum] = workspace.build_times(["only-oauth-errors", "only-strum"]);
        print("cold build: oauth-errors over strum", over(ours, strum), "1.1");
        return;
    }
    let [generated, pasted, derived] = workspace.check_times(["generated", "pasted", "derived"]);
    print("oauth_errors!(\"okta\") over its expansion pasted", over(generated, pasted), "1.2");
    print("oauth_errors!(\"okta\") over strum + thiserror", over(generated, derived), "0.3");
    let [empty, thousand, ten_thousand] = workspace.check_times(["empty", "codes-1000", "codes-10000"]);
    let (small, large) = (thousand.saturating_sub(empty), ten_thousand.saturating_sub(empty));
    print("10,000 codes over 1,000, net of an empty crate", over(large, small), "12");
}

fn over(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}

fn print(what: &str, ratio: f64, target: &str) {
    println!("{what:<50} {ratio:>6.2}   (target: at most {target})");
}

impl Workspace {
    /// The median time of checking each package once its dependencies are built. The packages take turns, so that
    /// whatever else the machine does falls on all of them.
    fn check_times<const N: usize>(&self, packages: [&str; N]) -> [Duration; N] {
        let target = self.root.join("target");
        let check = |package: &str| self.cargo("check", package, &target);
        for package in packages {
            check(package);
        }
        medians(packages, ROUNDS, |package| {
            // Cargo goes by the time of the last change.
            let source = self.root.join(package).join("src/lib.rs");
            fs::write(&source, fs::read(&source).unwrap()).unwrap();
            check(package)
        })
    }

    /// The median time of building each package and all of its dependencies.
    fn build_times<const N: usize>(&self, packages: [&str; N]) -> [Duration; N] {
        let target = self.root.join("cold");
        medians(packages, COLD_ROUNDS, |package| {
            let _ = fs::remove_dir_all(&target);
            self.cargo("build", package, &target)
        })
    }

    fn cargo(&self, command: &str, package: &str, target: &Path) -> Duration {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([command, "--quiet", "--package", package, "--target-dir"]).arg(target);
        cargo.current_dir(&self.root).env("CARGO_INCREMENTAL", "0");
        let start = Instant::now();
        let output = cargo.output().unwrap();
        let time = start.elapsed();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        time
    }
}

fn medians<const N: usize>(
    packages: [&str; N],
    rounds: usize,
    mut time: impl FnMut(&str) -> Duration,
) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (package, times) in packages.iter().zip(&mut times) {
            times.push(time(package));
        }
    }
    times.map(|mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}
