//! In each package imports run one way: no circle of files, and nothing imports from a layer above its own.

use std::fs;
use std::path::Path;

use crate::imports::{Layers, problems};

/// What is wrong with the imports of a package of the workspace.
fn of_package(package: &str, layers: Layers<'_>) -> Vec<String> {
    problems(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(package).join("src"), layers)
}

/// What is wrong with the imports of files that are made up.
fn of_files(test: &str, files: &[(&str, &str)], layers: Layers<'_>) -> Vec<String> {
    let src = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imports").join(test);
    let _ = fs::remove_dir_all(&src);
    for (path, text) in files {
        let path = src.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    problems(&src, layers)
}

#[test]
fn the_code_generator_imports_downward_only() {
    let layers: Layers<'_> = &[
        &["errors"],
        &["syntax"],
        &["schema", "digests", "grammar"],
        &["check"],
        &["layer"],
        &["emit"],
        &["lib"],
        &["cases", "update", "user_messages"],
    ];
    assert_eq!(of_package("oauth-errors-macros/codegen", layers), [""; 0]);
}

#[test]
fn the_runtime_imports_downward_only() {
    let layers: Layers<'_> = &[
        &["log_safe", "redact"],
        &["catalog"],
        &["report"],
        &["recognize", "reply"],
        &["diagnose"],
        &["relay", "attempts", "user_messages"],
        &["cases"],
        &["integrations"],
        &["lib"],
        &["vendors"],
        &["samples"],
        &["private"],
    ];
    assert_eq!(of_package("oauth-errors", layers), [""; 0]);
}

#[test]
fn an_import_from_above_is_found_however_it_is_written() {
    let layers: Layers<'_> = &[&["low"], &["high"], &["lib"]];
    for import in [
        "use crate::high::High;",
        "use crate::{high::High, low::Low};",
        "use super::high::High as Other;",
        "fn f() -> crate::high::High { g(super::high::High) }",
        "mod inner { use super::super::high::{self, High}; }",
    ] {
        let files = [("lib.rs", "mod high; mod low;"), ("high.rs", "pub struct High;"), ("low.rs", import)];
        assert_eq!(of_files("above", &files, layers), ["low.rs imports high.rs, which is above it"], "{import}");
    }
}

#[test]
fn modules_of_one_layer_import_nothing_from_each_other() {
    let files = [("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b/mod.rs", "pub struct B;")];
    let found = of_files("beside", &files, &[&["a", "b"], &["lib"]]);
    assert_eq!(found, ["a.rs imports b/mod.rs, which is beside it"]);
}

#[test]
fn a_circle_is_found_however_far_around() {
    let files = [
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod x; mod y; mod z; use x::X;"),
        ("a/x.rs", "use super::y::Y; pub struct X;"),
        ("a/y.rs", "pub type Y = super::z::Z;"),
        ("a/z.rs", "use super::x::X; pub struct Z;"),
    ];
    assert_eq!(of_files("circle", &files, &[&["a"], &["lib"]]), ["a/x.rs, a/y.rs, a/z.rs import each other"]);
}

#[test]
fn a_name_that_is_re_exported_is_imported_from_where_it_is_defined() {
    let files = [
        ("lib.rs", "mod a; mod b; pub use a::A; pub use b::B; pub use other::O;"),
        ("a/mod.rs", "mod x; mod y; pub use x::X as A;"),
        ("a/x.rs", "pub struct X;"),
        ("a/y.rs", "use super::A; use crate::O;"),
        ("b.rs", "use crate::A; pub struct B;"),
    ];
    assert_eq!(of_files("re-export", &files, &[&["a"], &["b"], &["lib"]]), [""; 0]);
    assert_eq!(of_files("re-export", &files, &[&["b"], &["a"], &["lib"]]), ["b.rs imports a/x.rs, which is above it"]);
}

#[test]
fn a_module_may_have_its_file_elsewhere() {
    let files = [
        ("lib.rs", "#[path = \"low.rs\"] pub mod high; mod b;"),
        ("low.rs", "use crate::b::B;"),
        ("b.rs", "use crate::high::High; pub struct B;"),
    ];
    assert_eq!(of_files("path", &files, &[&["b", "low"], &["lib"]]).last().unwrap(), "b.rs, low.rs import each other");
}

#[test]
fn tests_macros_and_other_crates_do_not_count() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use std::fmt; crate::n! {} #[cfg(test)] mod tests { use crate::b::B; }"),
        ("a/m.rs", "macro_rules! m { () => { $crate::b::B } }"),
        ("b.rs", "pub struct B;"),
    ];
    assert_eq!(of_files("tests", &files, &[&["a"], &["b"], &["lib"]]), [""; 0]);
}

#[test]
fn a_module_needs_a_layer() {
    let files = [("lib.rs", "mod a;"), ("a.rs", "")];
    assert_eq!(of_files("layer", &files, &[&["lib"]]), ["a.rs: `a` is in no layer"]);
}
