//! Every fault of a call or a catalog gives one message that says where, what and what to do. A case of `ui/` holds one
//! fault: a program, its catalog where it has one, and what the compiler says. `UPDATE=1` writes what it says anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::cargo::{cargo, target};
use serde_json::Value;

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}

/// A package with a program for each case, so that `path("ui/…")` and the places in messages begin at its folder.
fn package() -> (PathBuf, Vec<String>) {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile-fail");
    let _ = fs::remove_dir_all(&package);
    fs::create_dir_all(package.join("ui")).unwrap();
    let mut manifest = format!(
        r#"
            [package]
            name = "compile-fail"
            edition = "2024"

            [dependencies]
            oauth-errors = {{ path = '{}', default-features = false, features = ["alloc", "macros"] }}

            [workspace]
        "#,
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../oauth-errors").display()
    );
    let mut cases = Vec::new();
    for entry in fs::read_dir(ui()).unwrap() {
        let file = entry.unwrap().path();
        let (name, stem) = (file.file_name().unwrap(), file.file_stem().unwrap().to_str().unwrap());
        fs::copy(&file, package.join("ui").join(name)).unwrap();
        if file.extension().is_some_and(|extension| extension == "rs") {
            write!(manifest, "\n[[bin]]\nname = '{stem}'\npath = 'ui/{stem}.rs'\n").unwrap();
            cases.push(stem.to_owned());
        }
    }
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    cases.sort_unstable();
    (package, cases)
}

/// What the compiler says of each program.
fn messages(package: &Path) -> BTreeMap<String, String> {
    let mut check = cargo(package, &target(env!("CARGO_TARGET_TMPDIR")), "check");
    let output = check.args(["--bins", "--keep-going", "--message-format=json"]).output().unwrap();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        // A message without a place only counts the others.
        if line["reason"] == "compiler-message" && line["message"]["spans"] != Value::Array(Vec::new()) {
            let case = line["target"]["name"].as_str().unwrap().to_owned();
            messages.entry(case).or_default().push_str(line["message"]["rendered"].as_str().unwrap());
        }
    }
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    messages
}

#[test]
fn each_fault_has_its_message() {
    let (package, cases) = package();
    let mut messages = messages(&package);
    let mut other = Vec::new();
    for case in cases {
        let told = messages.remove(&case).unwrap_or_default().trim_end().to_owned() + "\n";
        let path = ui().join(&case).with_extension("stderr");
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &told).unwrap();
        }
        if told != fs::read_to_string(&path).unwrap_or_default() {
            other.push(format!("{case} says now:\n{told}"));
        }
    }
    assert!(other.is_empty(), "{}\nUPDATE=1 writes the messages anew; read them", other.join("\n"));
}
