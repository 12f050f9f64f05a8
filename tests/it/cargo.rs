//! Cargo, run on packages outside the workspace.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Where the tests' packages are built: one target directory for all, so that each dependency is built once.
///
/// Takes the `CARGO_TARGET_TMPDIR` that cargo gives to tests when they are compiled.
pub(crate) fn target(tmpdir: &str) -> PathBuf {
    Path::new(tmpdir).parent().unwrap_or(Path::new(tmpdir)).join("tests/packages")
}

/// Cargo in a package, with the workspace's lock file and without a network, as in a fresh clone.
pub(crate) fn cargo(package: &Path, target: &Path, command: &str) -> Command {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, package.join("Cargo.lock")).expect("the workspace's lock file can be copied");
    let mut cargo = Command::new(env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")));
    cargo.args([command, "--offline", "--quiet"]).current_dir(package).env("CARGO_TARGET_DIR", target);
    cargo
}

/// What a command prints. Panics with its messages if it fails.
pub(crate) fn succeed(mut command: Command) -> String {
    let output = command.output().expect("cargo can be run");
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
