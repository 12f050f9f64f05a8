//! Every fault of a call or a catalog gives one message that says where, what and what to do; the files in `ui/` hold
//! one fault each. `TRYBUILD=overwrite cargo test -p oauth-errors-tests --test compile_fail` writes the messages anew.

use std::fs;
use std::path::Path;

#[test]
fn each_fault_has_its_message() {
    lend_catalogs();
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// Copies the catalogs to where `path("ui/…")` of the compiled cases looks for them: trybuild compiles the cases as
/// programs of a package that it writes below the target directory.
fn lend_catalogs() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../tests/trybuild").join(env!("CARGO_PKG_NAME"));
    let to = package.join("ui");
    fs::create_dir_all(&to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_some_and(|extension| extension == "json") {
            fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
        }
    }
}
