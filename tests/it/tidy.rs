//! What must hold over all catalogs at once: the lists agree, and the data keeps its own rules.
//!
//! `UPDATE=1 cargo test -p oauth-errors-tests tidy` writes the lists of vendors in README.md and catalogs/README.md anew.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use oauth_errors::{Catalog, Recovery, Stability, vendors};
use oauth_errors_catalogs::{ALIASES, CATALOGS};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::File;
use oauth_errors_codegen::schema::wire::{Condition, Place, Refine};
use oauth_errors_codegen::{bundled, digests};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn files() -> impl Iterator<Item = (&'static str, File)> {
    CATALOGS.iter().map(|(id, _)| (*id, File::read(&bundled(id).unwrap(), &mut Problems::default()).unwrap()))
}

fn vendors() -> impl Iterator<Item = &'static Catalog> {
    vendors::all().iter().copied().filter(|catalog| catalog.id() != "standard")
}

/// Compares a file with what it should be, or writes it.
fn compare(path: &str, expected: &str) {
    if env::var_os("UPDATE").is_some() {
        fs::write(root().join(path), expected).unwrap();
    }
    assert!(read(path) == expected, "{path} does not list the vendors as the catalogs do; run this test with UPDATE=1");
}

/// The vendors in the order of `oauth-errors/src/vendors/list.rs`, which is the one list that a person writes.
fn listed() -> Vec<String> {
    let list = read("oauth-errors/src/vendors/list.rs");
    list.lines().filter_map(|line| line.split('"').nth(1).map(str::to_owned)).collect()
}

/// The name of a vendor's module.
fn module(id: &str) -> String {
    let list = read("oauth-errors/src/vendors/list.rs");
    let line = list.lines().find(|line| line.contains(&format!("{id:?}"))).unwrap();
    line.split_whitespace().nth(1).unwrap().to_owned()
}

/// The files in `catalogs/`, in order of their names: id, and the vendor whose dialect it is, if the file is an alias.
fn catalog_files() -> Vec<(String, Option<String>)> {
    let names =
        fs::read_dir(root().join("catalogs")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let ids = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned));
    let mut ids: Vec<_> = ids.filter(|id| !["standard", "catalog.schema"].contains(&&**id)).collect();
    ids.sort_unstable();
    let alias_of = |id: &str| {
        let file: serde_json::Value = serde_json::from_str(&read(&format!("catalogs/{id}.json"))).unwrap();
        file["aliasOf"].as_str().map(str::to_owned)
    };
    ids.into_iter().map(|id| (id.clone(), alias_of(&id))).collect()
}

#[test]
fn every_catalog_file_is_listed_compiled_and_a_feature() {
    let (listed, files) = (listed(), catalog_files());
    let own: HashSet<_> = files.iter().filter(|(_, of)| of.is_none()).map(|(id, _)| id.clone()).collect();
    assert_eq!(own, listed.iter().cloned().collect(), "oauth-errors/src/vendors/list.rs has a line per catalog");

    let mut list = String::from("//! The list of the bundled catalogs; the test `tidy` writes it.\n\n");
    list += "/// The vendors of this release, as (id, text of the catalog file).\npub const CATALOGS: &[(&str, &str)] = &[\n";
    for id in &listed {
        writeln!(list, "    ({id:?}, include_str!(\"../{id}.json\")),").unwrap();
    }
    list += "];\n\n/// Vendors that speak another one's dialect, as (id, id of that one, text of the file, which names it too).\n";
    list += "pub const ALIASES: &[(&str, &str, &str)] = &[\n";
    for (id, of) in &files {
        if let Some(of) = of {
            writeln!(list, "    ({id:?}, {of:?}, include_str!(\"../{id}.json\")),").unwrap();
        }
    }
    list += "];\n";
    compare("catalogs/src/list.rs", &list);

    let manifest = read("oauth-errors/Cargo.toml");
    let (before, rest) = manifest.split_once("# Every vendor below.\n").unwrap();
    let (_, after) = rest.split_once("\n[dependencies]\n").unwrap();
    let names: String = listed.iter().map(|id| format!("    {id:?},\n")).collect();
    let features: String = listed.iter().map(|id| format!("{id} = [\"macros\"]\n")).collect();
    let features = format!("# Every vendor below.\nall-vendors = [\n{names}]\n{features}");
    compare("oauth-errors/Cargo.toml", &format!("{before}{features}\n[dependencies]\n{after}"));

    let compiled: HashSet<String> = vendors().map(|catalog| catalog.id().to_owned()).collect();
    assert_eq!(compiled, own, "the feature all-vendors");
}

#[test]
fn aliases_name_a_vendor_and_are_known_by_name() {
    for (id, of, _) in ALIASES {
        assert_eq!(vendors::find(id).map(Catalog::id), Some(*of));
        let file = File::read(&bundled(id).unwrap(), &mut Problems::default()).unwrap();
        assert_eq!(file.vendor.unwrap().id.value, *id);
        assert_eq!(file.alias_of.unwrap().value, *of);
    }
}

#[test]
fn every_catalog_says_where_it_comes_from() {
    for (id, file) in files() {
        let vendor = file.vendor.as_ref().unwrap();
        assert_eq!(vendor.id.value, id);
        assert!(vendor.docs.is_some(), "{id}: docs");
        assert!(file.release.is_some(), "{id}: release");
        assert!(file.date.is_some(), "{id}: date");
        assert!(file.stability.is_some(), "{id}: stability");
        assert!(!file.sources.is_empty(), "{id}: sources");
    }
}

#[test]
fn there_are_as_many_vendors_as_we_say() {
    let codes: usize = vendors().map(Catalog::len).sum();
    assert!(codes >= 5_200, "{codes}");
    let readme = read("README.md");
    let (before, rest) = readme.split_once("enums for ").unwrap();
    let (_, after) = rest.split_once(" vendors'").unwrap();
    compare("README.md", &format!("{before}enums for {} vendors'{after}", vendors().count()));
}

#[test]
fn texts_are_short_whole_and_said_once() {
    for catalog in vendors() {
        let (mut titles, mut summaries) = (HashMap::new(), HashMap::new());
        for entry in catalog.entries() {
            let (title, summary) = (entry.title(), entry.summary());
            assert!((4..=60).contains(&title.chars().count()), "{entry:?}: title {title:?}");
            assert!(!title.ends_with('.'), "{entry:?}: title ends with a stop");
            assert!((15..=200).contains(&summary.chars().count()), "{entry:?}: summary {summary:?}");
            assert!(summary.ends_with('.'), "{entry:?}: summary without its stop");
            let note = entry.note().unwrap_or_default();
            assert!(
                note.chars().count() <= 160 && (note.is_empty() || note.ends_with('.')),
                "{entry:?}: note {note:?}"
            );
            for text in [title, summary, note] {
                for placeholder in ["TODO", "FIXME", "TBD", "XXX", "lorem", "???"] {
                    assert!(!text.contains(placeholder), "{entry:?}: {text:?}");
                }
            }
            if let Some(first) = titles.insert(title, entry) {
                assert!(entry.note().is_some(), "{entry:?}: the title of {first:?}");
            }
            if let Some(first) = summaries.insert(summary, entry) {
                assert!(entry.note().is_some(), "{entry:?}: the summary of {first:?}");
            }
            assert!(entry.variant().len() <= 50, "{entry:?}: {}", entry.variant());
        }
    }
}

#[test]
fn a_recovery_that_is_not_the_standard_code_s_has_a_note() {
    for entry in vendors().flat_map(Catalog::entries) {
        if entry.recovery() != entry.standard().recovery() {
            let (recovery, standard) = (entry.recovery(), entry.standard().code());
            assert!(entry.note().is_some(), "{entry:?}: say in a `note` why {recovery} and not that of {standard}");
        }
        assert!(!entry.is_inferred(), "{entry:?}");
    }
}

#[test]
fn nothing_is_retried_that_was_not_implemented() {
    for entry in vendors().flat_map(Catalog::entries) {
        if matches!(entry.status(), Some(501 | 505)) {
            assert_ne!(entry.recovery(), Recovery::Retry, "{entry:?}");
        }
        // A server that is overloaded says nothing about the user's session.
        if matches!(entry.status(), Some(429 | 502..=504)) {
            assert_ne!(entry.recovery(), Recovery::SignIn, "{entry:?}");
        }
    }
}

#[test]
fn every_catalog_has_examples_of_different_codes() {
    for (id, file) in files() {
        let codes: HashSet<_> = file.examples.iter().map(|example| &example.code.value).collect();
        assert!(codes.len() >= 3, "{id}: examples of {} codes", codes.len());
    }
}

#[test]
fn every_refine_rule_can_be_reached() {
    for (id, file) in files() {
        let rules = &file.wire.refine;
        for (at, rule) in rules.iter().enumerate() {
            let shadow = rules[..at].iter().find(|earlier| {
                fn means(rule: &Refine) -> (&[Condition], &[Place], &[String], &[String]) {
                    (&rule.when, &rule.at, &rule.has, &rule.lacks)
                }
                means(earlier) == means(rule)
            });
            assert!(shadow.is_none(), "{id}: the rule for {} says what an earlier one says", rule.is.value);
        }
    }
}

#[test]
fn a_digest_is_one_entry_s_or_shared_by_those_that_the_wire_cannot_tell_apart() {
    for (id, file) in files() {
        let mut seen: HashMap<String, (String, Option<String>, Option<u16>)> = HashMap::new();
        for entry in &file.entries {
            for digest in &entry.digests {
                let segments = digests::parse(&digest.value).unwrap();
                let error = entry.error.as_ref().map(|error| error.value.clone());
                let own = (entry.code.value.clone(), error, entry.status);
                let Some(first) = seen.insert(digests::print(&segments), own.clone()) else { continue };
                // Either `error` distinguishes them, or they are a candidate set: same `error`, same status.
                assert!(first.1 != own.1 || first.2 == own.2, "{id}: {} and {} share a message", first.0, own.0);
            }
        }
    }
}

#[test]
fn the_lists_of_vendors_are_those_of_the_catalogs() {
    let list = |ids: &mut dyn Iterator<Item = &str>| ids.map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let names = list(&mut files().map(|(id, _)| id));
    let aliases = list(&mut ALIASES.iter().map(|(id, ..)| *id));
    let names = format!("{names}; and, with the same errors as one of these or the standard ones, {aliases}.\n");

    let mut table = String::from(
        "| vendor | codes | recognized by | as of | checked | stability |\n| --- | ---: | --- | --- | --- | --- |\n",
    );
    for (id, file) in files() {
        let mut parts = Vec::new();
        for place in file.wire.code.iter().flat_map(|pick| pick.at.iter().map(move |place| (pick, place))) {
            let text = match place {
                (pick, _) if pick.template.is_some() => "text".to_owned(),
                (_, Place::Pointer(pointer)) if !pointer.is_empty() => {
                    format!("`{}`", pointer.rsplit('/').find(|name| name.parse::<u8>().is_err()).unwrap())
                }
                (_, Place::Header(_)) => "header".to_owned(),
                (_, Place::Pointer(_) | Place::Body | Place::Status) => "text".to_owned(),
            };
            if !parts.contains(&text) {
                parts.push(text);
            }
        }
        if file.entries.iter().any(|entry| !entry.digests.is_empty()) {
            parts.push("message".to_owned());
        }
        if file.wire.refine.iter().any(|rule| !rule.has.is_empty()) {
            parts.push("phrases".to_owned());
        }
        let stability = file.stability.map_or("", Stability::as_str);
        let module = module(id);
        writeln!(
            table,
            "| [`{id}`](https://docs.rs/oauth-errors/latest/oauth_errors/vendors/{module}/index.html) | {} | {} | {} | {} | {stability} |",
            file.entries.len(),
            parts.join(", "),
            file.release.as_ref().unwrap(),
            file.date.as_ref().unwrap().value,
        )
        .unwrap();
    }

    for (path, vendors) in [("README.md", names), ("catalogs/README.md", table)] {
        let text = read(path);
        let (before, rest) = text.split_once("<!-- vendors -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- /vendors -->").unwrap();
        let expected = format!("{before}<!-- vendors -->\n{vendors}<!-- /vendors -->{after}");
        compare(path, &expected);
    }
}
