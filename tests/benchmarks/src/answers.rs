//! How fast an answer is understood: a message to its entry, against an exact map, a set of regular expressions and a
//! search for the messages' beginnings; and a body to its diagnosis, against what `oauth2` and `huskarl-core` make of the
//! same bytes, allocations counted.

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::criterion;
use crate::document::Document;
use crate::measure::Ratio;
use crate::throwaway::{Package, Workspace, ours};

const OTHERS: &str = "aho-corasick = \"1\"\ncriterion = { version = \"0.8\", default-features = false }\n\
                      huskarl-core = { version = \"0.10\", default-features = false }\n\
                      oauth2 = { version = \"5\", default-features = false }\nregex = \"1\"\nserde_json = \"1\"\n";
/// Groups of the program and what they are, with the target against `oauth2`.
const BODIES: [(&str, &str, f64); 3] = [
    ("plain", "a plain OAuth error to its diagnosis", 1.3),
    ("entra", "a body of Entra to its diagnosis", 1.0),
    ("entra_escaped", "the same with line breaks", 1.0),
];
const MESSAGES: [(&str, &str); 3] = [
    ("messages", "a message of Okta to its entry"),
    ("messages_with_arguments", "one with arguments"),
    ("no_messages", "a sentence that is none"),
];

pub(crate) fn measure(document: &mut Document, _: &Path) -> Result<(), Box<dyn Error>> {
    let fixture = "../fixtures/okta-oauth2-errors-2025.01.1-part.json";
    let messages = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture))?;
    let package = Package {
        name: "answers-program".to_owned(),
        dependencies: ours(&[]) + OTHERS,
        files: vec![
            ("src/main.rs".to_owned(), include_str!("../programs/answers.rs").to_owned()),
            ("src/bench.rs".to_owned(), include_str!("../programs/bench.rs").to_owned()),
            ("messages.json".to_owned(), messages),
        ],
    };
    let workspace = Workspace::write("answers", &[package])?;
    let measured = criterion::run(&workspace)?;
    document.take_versions(&workspace.lock(), &["aho-corasick", "huskarl-core", "oauth2", "regex", "serde_json"]);
    let mut ratio = |group: &str, what: &str, way: &str, peer: &str, target| {
        let (own, theirs) = (measured.times(group, "ours"), measured.times(group, way));
        document.ratios.push(Ratio::new(what, peer, own, theirs, target));
    };
    for (group, what, target) in BODIES {
        ratio(group, what, "oauth2", "oauth2's parse alone, which drops other members", Some(target));
        ratio(group, what, "huskarl", "huskarl-core's parse alone", None);
        ratio(group, what, "value", "serde_json's parse into a `Value` alone", None);
    }
    for (group, what) in MESSAGES {
        ratio(group, what, "map", "an exact HashMap, which knows no arguments", None);
        ratio(group, what, "regex", "regex::RegexSet", None);
        ratio(group, what, "aho", "aho-corasick, which finds beginnings only", None);
    }
    let allocations = measured.printed.lines().filter(|line| line.starts_with("allocations"));
    document.notes.extend(allocations.map(|line| format!("{line}.")));
    Ok(())
}
