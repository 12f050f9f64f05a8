//! Every list of vendors follows from one that a person writes, `oauth-errors/src/vendors/list.rs`, and from the files in
//! `catalogs/`.
//!
//! `UPDATE=1 cargo test -p oauth-errors-codegen --test lists` writes them anew. It needs no enum of a vendor, so that a new
//! vendor compiles after it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use oauth_errors_catalogs::Stability;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::File;
use oauth_errors_codegen::schema::wire::Place;
use oauth_errors_codegen::syntax::SourceFile;

fn path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap()
}

/// Compares a file with what it should be, or writes it.
fn compare(file: &str, expected: &str) {
    if env::var_os("UPDATE").is_some() && read(file) != expected {
        fs::write(path(file), expected).unwrap();
    }
    assert!(read(file) == expected, "{file} does not list the vendors as the catalogs do; run this test with UPDATE=1");
}

/// What a file should be: what is between two marks is replaced.
fn with(file: &str, begin: &str, between: &str, end: &str) -> String {
    let text = read(file);
    let (before, rest) = text.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    format!("{before}{begin}{between}{end}{after}")
}

/// The vendors in the order of the one list, each with the name of its module.
fn listed() -> Vec<(String, String)> {
    let list = read("oauth-errors/src/vendors/list.rs");
    let lines = list.lines().filter_map(|line| {
        let (id, rest) = line.trim().strip_prefix('"')?.split_once('"')?;
        Some((id.to_owned(), rest.split_whitespace().next()?.to_owned()))
    });
    lines.collect()
}

fn file(id: &str) -> File {
    let name = format!("catalogs/{id}.json");
    let source = SourceFile::new(name.clone(), read(&name).into_bytes()).unwrap();
    let mut problems = Problems::default();
    let file = File::read(&source, &mut problems);
    assert_eq!(problems.finish(), [""; 0]);
    file.unwrap()
}

/// The catalogs of vendors in `catalogs/`, in order of their names: id, and the vendor whose errors it has, if any.
fn catalogs() -> Vec<(String, Option<String>)> {
    let names = fs::read_dir(path("catalogs")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let ids: BTreeSet<_> = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
    let vendors = ids.into_iter().filter(|id| !["standard", "catalog.schema"].contains(&&**id));
    vendors.map(|id| (file(&id).alias_of.map(|of| of.value), id)).map(|(of, id)| (id, of)).collect()
}

#[test]
fn every_catalog_file_has_a_line_and_a_page() {
    let own: BTreeSet<_> = catalogs().into_iter().filter(|(_, of)| of.is_none()).map(|(id, _)| id).collect();
    assert_eq!(own, listed().into_iter().map(|(id, _)| id).collect(), "list.rs has a line per catalog");
    for (id, module) in listed() {
        let page = format!("oauth-errors/src/vendors/{module}.md");
        assert!(path(&page).is_file(), "{id} has no page, {page}");
    }
}

#[test]
fn the_catalogs_are_those_of_the_list() {
    let mut list =
        String::from("//! The list of the bundled catalogs; the test `lists` of `oauth-errors-codegen` writes it.\n\n");
    list += "/// The vendors of this release, as (id, text of the catalog file).\npub const CATALOGS: &[(&str, &str)] = &[\n";
    for (id, _) in listed() {
        writeln!(list, "    ({id:?}, include_str!(\"../{id}.json\")),").unwrap();
    }
    list += "];\n\n/// Vendors that send another one's errors, as (id, id of that one, text of the file, which names it too).\n";
    list += "pub const ALIASES: &[(&str, &str, &str)] = &[\n";
    for (id, of) in catalogs() {
        if let Some(of) = of {
            writeln!(list, "    ({id:?}, {of:?}, include_str!(\"../{id}.json\")),").unwrap();
        }
    }
    list += "];\n";
    compare("catalogs/src/list.rs", &list);
}

#[test]
fn every_vendor_is_a_feature() {
    let (mut names, mut features) = (String::new(), String::new());
    for (id, _) in listed() {
        writeln!(names, "    {id:?},").unwrap();
        writeln!(features, "{id} = [\"macros\"]").unwrap();
    }
    let features = format!("all-vendors = [\n{names}]\n{features}");
    let expected = with("oauth-errors/Cargo.toml", "# Every vendor below.\n", &features, "\n[dependencies]\n");
    compare("oauth-errors/Cargo.toml", &expected);
}

#[test]
fn the_readme_names_and_counts_the_vendors() {
    let list = |ids: Vec<String>| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let (vendors, aliases): (Vec<_>, Vec<_>) = (
        listed().into_iter().map(|(id, _)| id).collect(),
        catalogs().into_iter().filter(|(_, of)| of.is_some()).map(|(id, _)| id).collect(),
    );
    let count = vendors.len();
    let names = format!(
        "{}; and, with the same errors as one of these or the standard ones, {}.\n",
        list(vendors),
        list(aliases)
    );
    compare("README.md", &with("README.md", "enums for ", &count.to_string(), " vendors'"));
    compare("README.md", &with("README.md", "<!-- vendors -->\n", &names, "<!-- /vendors -->"));
}

#[test]
fn the_table_of_the_catalogs_says_how_each_is_recognized() {
    let mut table = String::from(
        "| vendor | codes | recognized by | as of | checked | stability |\n| --- | ---: | --- | --- | --- | --- |\n",
    );
    for (id, module) in listed() {
        let file = file(&id);
        writeln!(
            table,
            "| [`{id}`](https://docs.rs/oauth-errors/latest/oauth_errors/vendors/{module}/index.html) | {} | {} | {} | {} | {} |",
            file.entries.len(),
            recognized_by(&file).join(", "),
            file.release.as_ref().unwrap(),
            file.date.as_ref().unwrap().value,
            file.stability.map_or("", Stability::as_str),
        )
        .unwrap();
    }
    compare("catalogs/README.md", &with("catalogs/README.md", "<!-- vendors -->\n", &table, "<!-- /vendors -->"));
}

/// The names of the fields that hold codes, and what else identifies an error.
fn recognized_by(file: &File) -> Vec<String> {
    let mut parts = Vec::new();
    for pick in &file.wire.code {
        for place in &pick.at {
            let part = match place {
                _ if pick.template.is_some() => "text".to_owned(),
                Place::Pointer(pointer) => {
                    format!("`{}`", pointer.rsplit('/').find(|name| name.parse::<u8>().is_err()).unwrap())
                }
                Place::Header(_) => "header".to_owned(),
                Place::Body | Place::Status => "text".to_owned(),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
    if file.entries.iter().any(|entry| !entry.digests.is_empty()) {
        parts.push("message".to_owned());
    }
    if file.wire.refine.iter().any(|rule| !rule.has.is_empty()) {
        parts.push("phrases".to_owned());
    }
    parts
}
