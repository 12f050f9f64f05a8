//! Each error in a call or a catalog gives one message: where, what, and what to do. A case in `ui/` has one error: a
//! program, its catalog if it has one, and the messages, a line for each. What rustc says in its own words is a line with
//! no more than its code, so that other words break nothing. `UPDATE=1` rewrites the lines; read them.

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
            oauth-errors = {{ path = '{}', default-features = false, features = ["derive", "user-messages"] }}

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

/// The messages about each program, a line for each.
fn messages(package: &Path) -> BTreeMap<String, String> {
    let mut check = cargo(package, &target(env!("CARGO_TARGET_TMPDIR")), "check");
    let output = check.args(["--bins", "--keep-going", "--message-format=json"]).output().unwrap();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        // A message without a place only counts the others.
        let spans = line["message"]["spans"].as_array();
        if let Some(span) = spans.and_then(|spans| spans.iter().find(|span| span["is_primary"] == true)) {
            let case = line["target"]["name"].as_str().unwrap().to_owned();
            writeln!(messages.entry(case).or_default(), "{}: {}", place(span), said(&line["message"])).unwrap();
        }
    }
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    messages
}

/// Where a span is in the program: of code that a macro made, the macro's call.
fn place(span: &Value) -> String {
    let file = span["file_name"].as_str().unwrap();
    if let (false, Some(call)) = (file.starts_with("ui/"), span["expansion"].get("span")) {
        return place(call);
    }
    format!("{file}:{}:{}", span["line_start"], span["column_start"])
}

/// The level of a message, and its text if it is ours.
fn said(message: &Value) -> String {
    let (level, text) = (message["level"].as_str().unwrap(), message["message"].as_str().unwrap());
    match message["code"]["code"].as_str() {
        None => format!("{level}: {text}"),
        // rustc quotes the note of the attribute after a colon.
        Some(code @ "deprecated") => format!("{level}[{code}]: {}", text.split_once(": ").map_or("", |(_, note)| note)),
        // What stops a constant is ours.
        Some(code @ "E0080") => format!("{level}[{code}]: {}", text.split_once(": ").map_or("", |(_, ours)| ours)),
        Some(code) => format!("{level}[{code}]"),
    }
}

#[test]
fn each_error_has_its_message() {
    let (package, cases) = package();
    let mut messages = messages(&package);
    let mut other = Vec::new();
    for case in cases {
        let now = messages.remove(&case).unwrap_or_default();
        let path = ui().join(&case).with_extension("stderr");
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &now).unwrap();
        }
        if now != fs::read_to_string(&path).unwrap_or_default() {
            other.push(format!("{case} says now:\n{now}"));
        }
    }
    assert!(other.is_empty(), "{}\nUPDATE=1 rewrites the messages; read them", other.join("\n"));
}
