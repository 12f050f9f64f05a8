//! A code that was released stays: `codes.txt` lists every one of them, a line each as `vendor code`, sorted. Lines are
//! added (`UPDATE=1` does) and never removed; a code that a vendor dropped becomes a tombstone in its catalog.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::LazyLock;
use std::{env, fs};

use oauth_errors_catalogs::CATALOGS;
use oauth_errors_codegen::bundled;
use oauth_errors_codegen::check::{CheckedCatalog, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::read;

fn catalogs() -> Vec<CheckedCatalog> {
    let standards = Standards::default();
    let ids = CATALOGS.iter().map(|(id, _)| *id).chain(["standard"]);
    ids.map(|id| {
        let mut problems = Problems::default();
        let catalog = read(&bundled(id).unwrap(), &standards, &mut problems).unwrap();
        assert_eq!(problems.finish(), [""; 0], "{id}");
        assert_eq!(catalog.id, id, "a catalog is listed under the id it gives itself");
        catalog
    })
    .collect()
}

static RELEASED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("codes.txt");
    let mut lines: Vec<_> = fs::read_to_string(&path).unwrap_or_default().lines().map(str::to_owned).collect();
    if env::var_os("UPDATE").is_some() {
        lines.extend(present());
        lines.sort_unstable();
        lines.dedup();
        fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    lines
});

/// The codes of the bundled catalogs as lines of the list.
fn present() -> Vec<String> {
    let line = |catalog: &CheckedCatalog, code: &str| format!("{} {code}", catalog.id);
    catalogs().iter().flat_map(|catalog| catalog.rows.iter().map(|row| line(catalog, &row.code))).collect()
}

#[test]
fn every_released_code_is_still_a_code_or_a_former_name_of_one() {
    let known: HashSet<String> = catalogs()
        .iter()
        .flat_map(|catalog| catalog.rows.iter().map(move |row| (catalog, row)))
        .flat_map(|(catalog, row)| {
            let names = std::iter::once(&row.code).chain(&row.aliases);
            names.map(|name| format!("{} {name}", catalog.id)).collect::<Vec<_>>()
        })
        .collect();
    let gone: Vec<_> = RELEASED.iter().filter(|line| !known.contains(*line)).collect();
    assert!(gone.is_empty(), "no longer codes; bring them back as tombstones or aliases: {gone:#?}");
}

#[test]
fn every_code_of_a_bundled_catalog_is_listed() {
    let listed: HashSet<&String> = RELEASED.iter().collect();
    let new: Vec<_> = present().into_iter().filter(|line| !listed.contains(line)).collect();
    assert!(new.is_empty(), "not listed yet; UPDATE=1 adds them to codes.txt: {new:#?}");
}

#[test]
fn the_list_is_sorted_and_has_no_line_twice() {
    let sorted: BTreeSet<_> = RELEASED.iter().collect();
    assert!(RELEASED.iter().eq(sorted), "UPDATE=1 sorts codes.txt");
}
