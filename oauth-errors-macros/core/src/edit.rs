//! Small edits of a catalog file that leave the rest of it as its author wrote it.

use std::collections::BTreeMap;

use crate::json::Node;
use crate::model::{ENTRY, File};
use crate::place::Source;
use crate::problem::Problems;
use crate::{check, message};

/// The digests of the messages in a vendor's own file, by code.
///
/// # Errors
/// The file's faults, a line each.
pub fn digests(official: &Source) -> Result<BTreeMap<String, String>, Vec<String>> {
    let mut problems = Problems::default();
    let file = File::read(official, &mut problems).unwrap_or_default();
    let locale_is_argument = check::locale_is_argument(&file);
    let mut digests = BTreeMap::new();
    for entry in file.entries {
        let Some(description) = entry.description else { continue };
        match message::segments(&description.value, locale_is_argument) {
            Ok(segments) => drop(digests.insert(entry.code.value, message::print(&segments))),
            Err(text) => problems.push(official, description.at, text),
        }
    }
    let faults = problems.finish();
    if faults.is_empty() { Ok(digests) } else { Err(faults) }
}

/// The catalog's text with digests added to the entries of their codes; earlier ones stay, since a vendor's older
/// servers still send older wordings.
///
/// # Errors
/// The catalog's faults, a line each.
pub fn add_digests(catalog: &Source, digests: &BTreeMap<String, String>) -> Result<String, Vec<String>> {
    let members = Node::parse(catalog).map_err(|(at, text)| vec![format!("{}: {text}", catalog.place(at))])?;
    let errors = members.iter().find(|member| member.key == "errors").and_then(|member| member.value.list());
    let (mut text, mut copied) = (String::new(), 0);
    for entry in errors.into_iter().flatten() {
        let members = entry.object().unwrap_or_default();
        let value = |name: &str| members.iter().find(|member| member.key == name).map(|member| member.value);
        let Some(digest) = value("internalErrorCode").and_then(|code| digests.get(&*code.text()?)) else { continue };
        let known = value("messageDigest").and_then(|node| node.list()).unwrap_or_default();
        if known.iter().any(|node| node.text().is_some_and(|known| known == *digest)) {
            continue;
        }
        // After its last item, or as a field of its own after those that come before it in the format's order.
        let order = |name: &str| ENTRY.iter().position(|field| *field == name);
        let before = members.iter().rfind(|member| order(&member.key) < order("messageDigest"));
        let (at, added) = match (known.last(), before) {
            (Some(last), _) => (last.end(), format!(",\n        \"{digest}\"")),
            (None, Some(before)) => {
                (before.value.end(), format!(",\n      \"messageDigest\": [\n        \"{digest}\"\n      ]"))
            }
            (None, None) => continue,
        };
        text.push_str(&catalog.text[copied..at]);
        text.push_str(&added);
        copied = at;
    }
    text.push_str(&catalog.text[copied..]);
    Ok(text)
}
