//! A catalog brought up to date with the list that its vendor publishes: what can be known is edited into the file,
//! what a person has to write is marked so that no catalog with it compiles.

mod edit;
mod read;
mod sentences;

use std::collections::HashSet;

use serde_json::Value;

use crate::check::{Row, Standards, names};
use crate::layer;
use crate::syntax::SourceFile;
use crate::syntax::json::{Member, Node};
use edit::Edits;
use read::{Official, Ours, Published};
pub use sentences::{Sentences, sentences};

/// What an update did.
#[derive(Debug, Default)]
pub struct Update {
    /// The catalog's new text; `None` if there was nothing to do.
    pub text: Option<String>,
    /// Codes that are new.
    pub added: Vec<String>,
    /// Codes that have another name now: before, after.
    pub renamed: Vec<(String, String)>,
    /// Codes that the vendor no longer lists.
    pub deprecated: Vec<String>,
    /// Codes that the vendor does not list, but that were never taken from its list.
    pub kept: Vec<String>,
    /// Codes whose facts differ, and how.
    pub changed: Vec<(String, String)>,
    /// How many messages are known that were not.
    pub messages: usize,
    /// Whether the list is of a later release than the catalog was.
    pub newer: bool,
}

/// The digests of the messages in a vendor's own file, by code, in the file's order.
///
/// # Errors
/// What is wrong with the file, a line each.
pub fn digests(official: &SourceFile) -> Result<Vec<(String, String)>, Vec<String>> {
    let list = Official::read(official)?;
    let digest = |item: Published| Some((item.entry.code.value, item.message?.to_string()));
    Ok(list.items.into_iter().filter_map(digest).collect())
}

/// Brings a catalog up to date with its vendor's list.
///
/// A list of a later release takes precedence: its status and `error` are taken over, what it no longer has is
/// deprecated. Any
/// other one only adds codes and messages; codes of an earlier one come as deprecated.
///
/// # Errors
/// What is wrong with either file, a line each.
pub fn update(catalog: &SourceFile, official: &SourceFile) -> Result<Update, Vec<String>> {
    let list = Official::read(official)?;
    list.unique(official)?;
    let standards = Standards::default();
    let ours = Ours::read(catalog, &standards)?;
    let newer = layer::is_newer(list.release.as_deref(), Some(&ours.catalog.release));
    let older = layer::is_newer(Some(&ours.catalog.release), list.release.as_deref());
    let done = Update { newer, ..Update::default() };
    let mut work = Work { edits: Edits::new(catalog), done, standards: &standards };
    let listed: HashSet<&str> = list.items.iter().map(|item| &*item.entry.code.value).collect();
    let rows: Vec<_> = ours.catalog.rows.iter().zip(&ours.entries).collect();
    let gone: Vec<_> = rows
        .iter()
        .filter(|(row, _)| !listed.contains(&*row.code) && !row.aliases.iter().any(|alias| listed.contains(&**alias)))
        .collect();
    let (mut seen, mut renamed) = (HashSet::new(), HashSet::new());
    for item in &list.items {
        let code = &*item.entry.code.value;
        let known = rows.iter().find(|(row, _)| row.code == code);
        let former = || {
            rows.iter().find(|(row, _)| !listed.contains(&*row.code) && row.aliases.iter().any(|alias| alias == code))
        };
        if let Some((row, members)) = known.or_else(former) {
            // Of two former names of an entry the first counts.
            if seen.insert(&row.code) {
                work.known(item, row, members);
            }
            continue;
        }
        let mut twins = gone.iter().filter(|(row, _)| item.is_like(row));
        match (twins.next(), twins.next()) {
            (Some((row, members)), None) if newer && renamed.insert(&row.code) => {
                work.rename(item, row, members, &ours.named);
            }
            _ => work.add(item, older, ours.last),
        }
    }
    if newer {
        let left = gone.iter().filter(|(row, _)| !row.deprecated && !renamed.contains(&row.code));
        for (row, members) in left {
            work.leave(row, members);
        }
        if let Some(release) = list.release.as_deref() {
            work.edits.set_in_file(&ours.members, "release", &release.into());
        }
    }
    let text = work.edits.apply();
    Ok(Update { text, ..work.done })
}

struct Work<'s> {
    edits: Edits<'s>,
    done: Update,
    standards: &'s Standards,
}

impl Work<'_> {
    fn known(&mut self, item: &Published, row: &Row, members: &[Member<'_>]) {
        if let Some(digest) = item.digest().filter(|_| item.message.iter().all(|known| !row.messages.contains(known))) {
            self.edits.push(members, "messageDigest", &digest);
            self.done.messages += 1;
        }
        if self.done.newer {
            self.take_over(item, row, members, &row.code);
        }
    }

    /// Takes over the facts of a later list, for an entry whose code is `code` from now on.
    fn take_over(&mut self, item: &Published, row: &Row, members: &[Member<'_>], code: &str) {
        let mut changed = |what: &str, from: String, to: String| {
            self.done.changed.push((code.to_owned(), format!("{what} {from} -> {to}")));
        };
        if let Some(status) = item.entry.status.filter(|status| *status != row.status) {
            self.edits.set(members, "statusCode", &status.into());
            changed("status", row.status.to_string(), status.to_string());
        }
        if let Some(error) = item.entry.error.as_ref().filter(|error| error.value != row.error) {
            self.edits.set(members, "errorCode", &(&*error.value).into());
            changed("error", row.error.clone(), error.value.clone());
        }
        if row.deprecated {
            self.edits.set(members, "deprecated", &false.into());
            changed("deprecated", "true".into(), "false".into());
        }
    }

    /// The old name stays an alias, and the variant what it was; the wire rules name the new one.
    fn rename(&mut self, item: &Published, row: &Row, members: &[Member<'_>], named: &[Node<'_>]) {
        let code = &item.entry.code.value;
        self.edits.set(members, "internalErrorCode", &(&**code).into());
        if names::variant(code).as_ref() != Some(&row.variant) {
            self.edits.set(members, "variant", &(&*row.variant).into());
        }
        self.take_over(item, row, members, code);
        self.edits.push(members, "aliases", &row.code);
        for node in named.iter().filter(|node| node.text().as_deref() == Some(&row.code)) {
            self.edits.replace(*node, &(&**code).into());
        }
        self.done.renamed.push((row.code.clone(), code.clone()));
    }

    fn add(&mut self, item: &Published, older: bool, last: Node<'_>) {
        let error = item.entry.error.as_ref().map(|error| &*error.value);
        let code = &*item.entry.code.value;
        let standard = [error, Some(code)].into_iter().flatten().find(|code| self.standards.find(code).is_some());
        let mut fields: Vec<(&str, Value)> = vec![
            ("internalErrorCode", code.into()),
            ("title", "TODO: say in a few words what happened".into()),
            ("summary", "TODO: say in a sentence or two of your own what it means and what fixes it".into()),
        ];
        fields.extend(item.entry.status.map(|status| ("statusCode", status.into())));
        fields.extend(error.map(|error| ("errorCode", error.into())));
        fields.push(("standardCode", standard.unwrap_or("TODO").into()));
        fields.push(("recovery", "TODO".into()));
        if older {
            fields.push(("deprecated", true.into()));
        }
        fields.extend(item.digest().map(|digest| ("messageDigest", [digest].as_slice().into())));
        self.edits.append(last, &fields);
        self.done.added.push(code.to_owned());
    }

    fn leave(&mut self, row: &Row, members: &[Member<'_>]) {
        // What has sources of its own was found elsewhere, so that the list says nothing of it.
        if row.sources.is_empty() {
            self.edits.set(members, "deprecated", &true.into());
            self.done.deprecated.push(row.code.clone());
        } else {
            self.done.kept.push(row.code.clone());
        }
    }
}
