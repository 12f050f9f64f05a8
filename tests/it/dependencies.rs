//! What users build besides our own packages, as CONTRIBUTING.md says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PACKAGES: [&str; 7] = [
    "catalogs",
    "oauth-errors-macros/codegen",
    "oauth-errors-macros",
    "oauth-errors",
    "oauth-errors/adapters/oauth2",
    "oauth-errors/adapters/openidconnect",
    "oauth-errors/cli",
];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The crates below `[dependencies]` that are not ours.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split_once(['.', ' ', '=']).map(|(name, _)| name));
    names.filter(|name| !name.is_empty() && !name.starts_with('#') && !name.starts_with("oauth-errors"))
}

#[test]
fn each_has_a_reason_in_the_table_and_the_table_has_no_other() {
    let page = read("CONTRIBUTING.md");
    let table = page.split("### Dependencies").nth(1).unwrap().lines().skip_while(|line| !line.starts_with("| ---"));
    let rows = table.skip(1).take_while(|line| line.starts_with('|'));
    let listed: BTreeSet<_> = rows
        .flat_map(|row| row.split('|').nth(1).unwrap().split(',').map(|name| name.trim().trim_matches('`')))
        .collect();
    let manifests = PACKAGES.map(|package| read(&format!("{package}/Cargo.toml")));
    let used: BTreeSet<_> = manifests.iter().flat_map(|manifest| dependencies(manifest)).collect();
    assert_eq!(listed, used);
}

#[test]
fn no_package_runs_code_of_ours_while_it_is_built_but_the_macros() {
    for package in PACKAGES {
        let manifest = read(&format!("{package}/Cargo.toml"));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(package);
        assert!(!folder.join("build.rs").exists() && !manifest.contains("\nbuild = "), "{package} has a build script");
        assert!(manifest.contains("[lints]\nworkspace = true"), "{package} may have unsafe code");
    }
    assert!(read("Cargo.toml").contains("unsafe_code = \"forbid\""));
}
