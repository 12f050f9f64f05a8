//! A catalog brought up to date with the list that its vendor publishes: what can be known is edited into the file,
//! what a person has to write is marked so that no catalog with it compiles.

mod edit;
mod read;
mod sentences;

use std::collections::HashSet;

use oauth_errors_catalogs::Stability;
use serde_json::Value;

use crate::check::values::is_date;
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
    pub added: Vec<Added>,
    /// Codes that have another name now: before, after.
    pub renamed: Vec<(String, String)>,
    /// Codes that the vendor no longer lists.
    pub deprecated: Vec<String>,
    /// Codes that the vendor does not list, but that were never taken from its list.
    pub kept: Vec<String>,
    /// Codes whose facts differ, and how.
    pub changed: Vec<(String, String)>,
    /// Codes that one message and one `error` are all there is to recognize by, at least one of them new.
    pub shared: Vec<Vec<String>>,
    /// How many messages are known that were not.
    pub messages: usize,
    /// How many entries a person has to complete.
    pub unwritten: usize,
    /// Whether the list is of a later release than the catalog was.
    pub newer: bool,
}

/// A code that is new. The vendor's texts are for whoever completes the entry, and never part of a catalog.
#[derive(Debug)]
pub struct Added {
    /// The vendor's unique code.
    pub code: String,
    /// The variant's name that follows from it.
    pub variant: Option<String>,
    /// The vendor's own title.
    pub title: Option<String>,
    /// The vendor's own sentence.
    pub description: Option<String>,
}

/// Where a list comes from, to be noted in the catalog.
#[derive(Debug, Default)]
pub struct Provenance {
    /// A link, or `owner/repository:path@commit`.
    pub source: Option<String>,
    /// When the list was published or read, `YYYY-MM-DD` or `YYYY-MM`.
    pub date: Option<String>,
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
/// deprecated. Any other one only adds codes and messages; codes of an earlier one come as deprecated.
///
/// # Errors
/// What is wrong with either file, a line each.
pub fn update(catalog: &SourceFile, official: &SourceFile, from: &Provenance) -> Result<Update, Vec<String>> {
    if let Some(date) = from.date.as_ref().filter(|date| !is_date(date)) {
        return Err(vec![format!("date `{date}`: write YYYY-MM-DD or YYYY-MM")]);
    }
    let list = Official::read(official)?;
    list.unique(official)?;
    let standards = Standards::default();
    let ours = Ours::read(catalog, &standards)?;
    let newer = layer::is_newer(list.release.as_deref(), Some(&ours.catalog.release));
    let older = layer::is_newer(Some(&ours.catalog.release), list.release.as_deref());
    let done = Update { newer, unwritten: ours.unwritten, ..Update::default() };
    let mut work = Work { edits: Edits::new(catalog), done, standards: &standards, ours: &ours };
    let listed: HashSet<&str> = list.items.iter().map(|item| &*item.entry.code.value).collect();
    let rows: Vec<_> = ours.catalog.rows.iter().zip(ours.entries.iter().copied()).collect();
    let gone: Vec<_> = rows
        .iter()
        .filter(|(row, _)| !listed.contains(&*row.code) && !row.aliases.iter().any(|alias| listed.contains(&**alias)))
        .collect();
    let known = |item: &Published| {
        let code = &*item.entry.code.value;
        let former = |row: &Row| !listed.contains(&*row.code) && row.aliases.iter().any(|alias| alias.as_str() == code);
        rows.iter().find(|(row, _)| row.code == code).or_else(|| rows.iter().find(|(row, _)| former(row)))
    };
    let (mut seen, mut renamed) = (HashSet::new(), HashSet::new());
    let first = list.items.iter().find_map(known).map(|(_, entry)| *entry);
    let mut place = first.map_or(Place::Behind(ours.last), Place::Before);
    for item in &list.items {
        if let Some((row, entry)) = known(item) {
            place = Place::Behind(*entry);
            // Of two former names of an entry the first counts.
            if seen.insert(&row.code) {
                work.known(item, row, *entry);
            }
            continue;
        }
        let mut twins = gone.iter().filter(|(row, _)| item.is_like(row));
        match (twins.next(), twins.next()) {
            (Some((row, entry)), None) if newer && renamed.insert(&row.code) => {
                place = Place::Behind(*entry);
                work.rename(item, row, *entry);
            }
            _ => work.add(item, older, place),
        }
    }
    if newer {
        let left = gone.iter().filter(|(row, _)| !row.deprecated && !renamed.contains(&row.code));
        for (row, entry) in left {
            work.leave(row, *entry);
        }
        if let Some(release) = list.release.as_deref() {
            work.edits.set_in_file(&ours.members, "release", &release.into());
        }
    }
    work.shared(&list);
    work.note(from);
    let text = work.edits.apply();
    Ok(Update { text, ..work.done })
}

/// Where a new entry goes: next to the one that is its neighbor in the list.
#[derive(Clone, Copy)]
enum Place<'a> {
    Before(Node<'a>),
    Behind(Node<'a>),
}

struct Work<'s> {
    edits: Edits<'s>,
    done: Update,
    standards: &'s Standards,
    ours: &'s Ours<'s>,
}

impl Work<'_> {
    fn known(&mut self, item: &Published, row: &Row, entry: Node<'_>) {
        let members = entry.object().unwrap_or_default();
        if let Some(digest) = item.digest().filter(|_| item.message.iter().all(|known| !row.messages.contains(known))) {
            self.edits.push(&members, "messageDigest", &digest);
            self.done.messages += 1;
        }
        if self.done.newer {
            self.take_over(item, row, &members, &row.code);
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
    fn rename(&mut self, item: &Published, row: &Row, entry: Node<'_>) {
        let members = &*entry.object().unwrap_or_default();
        let code = &item.entry.code.value;
        self.edits.set(members, "internalErrorCode", &(&**code).into());
        if names::variant(code).as_ref() != Some(&row.variant) {
            self.edits.set(members, "variant", &(&*row.variant).into());
        }
        self.take_over(item, row, members, code);
        self.edits.push(members, "aliases", &row.code);
        for node in self.ours.named.iter().filter(|node| node.text().as_deref() == Some(&row.code)) {
            self.edits.replace(*node, &(&**code).into());
        }
        self.done.renamed.push((row.code.clone(), code.clone()));
    }

    fn add(&mut self, item: &Published, older: bool, place: Place<'_>) {
        let entry = &item.entry;
        let (code, error) = (&*entry.code.value, item.error());
        let known = [error, Some(code)].into_iter().flatten().find(|code| self.standards.find(code).is_some());
        let standard = match (known, entry.status) {
            (Some(known), _) => known.to_owned(),
            (None, Some(status)) => {
                let proposed = self.standards.get(self.standards.by_status(Some(status))).code;
                format!("TODO: perhaps {proposed}, since the status is {status}")
            }
            (None, None) => "TODO".to_owned(),
        };
        let mut fields: Vec<(&str, Value)> = vec![
            ("internalErrorCode", code.into()),
            ("title", "TODO: say in a few words what happened".into()),
            ("summary", "TODO: say in a sentence or two of your own what it means and what fixes it".into()),
        ];
        fields.extend(entry.status.map(|status| ("statusCode", status.into())));
        fields.extend(error.map(|error| ("errorCode", error.into())));
        fields.push(("standardCode", standard.into()));
        fields.push(("recovery", "TODO".into()));
        fields.extend(self.stability(code, error).map(|stability| ("stability", stability.as_str().into())));
        if older {
            fields.push(("deprecated", true.into()));
        }
        fields.extend(item.digest().map(|digest| ("messageDigest", [digest].as_slice().into())));
        match place {
            Place::Before(other) => self.edits.add_before(other, &fields),
            Place::Behind(other) => self.edits.add_behind(other, &fields),
        }
        self.done.unwritten += 1;
        self.done.added.push(Added {
            code: code.to_owned(),
            variant: names::variant(code),
            title: entry.title.as_ref().map(|title| title.value.clone()),
            description: entry.description.as_ref().map(|description| description.value.clone()),
        });
    }

    /// The stability of a code that is itself the value of `error`, if all such codes have one that is not the file's.
    fn stability(&self, code: &str, error: Option<&str>) -> Option<Stability> {
        let catalog = &self.ours.catalog;
        let alike = || catalog.rows.iter().filter(|row| row.code == row.error).map(|row| row.stability);
        let stability = alike().next().filter(|first| alike().all(|other| other == *first))?;
        let default = catalog.stability.unwrap_or(Stability::Advisory);
        (error == Some(code) && stability != default).then_some(stability)
    }

    fn leave(&mut self, row: &Row, entry: Node<'_>) {
        // What has sources of its own was found elsewhere, so that the list says nothing of it.
        if row.sources.is_empty() {
            self.edits.set(&entry.object().unwrap_or_default(), "deprecated", &true.into());
            self.done.deprecated.push(row.code.clone());
        } else {
            self.done.kept.push(row.code.clone());
        }
    }

    /// Finds the new codes that no answer can tell from others.
    fn shared(&mut self, list: &Official) {
        let is_new = |code: &str| self.done.added.iter().any(|added| added.code == code);
        let new: Vec<_> =
            list.items.iter().filter(|item| is_new(&item.entry.code.value) && item.digest().is_some()).collect();
        let mut groups: Vec<Vec<String>> = Vec::new();
        for item in &new {
            let known = self.ours.catalog.rows.iter().filter(|row| item.may_be(row)).map(|row| &row.code);
            let added = new.iter().filter(|other| other.message == item.message && other.error() == item.error());
            let codes = known.chain(added.map(|other| &other.entry.code.value)).cloned();
            let group: Vec<_> = codes.collect();
            if group.len() > 1 && !groups.contains(&group) {
                groups.push(group);
            }
        }
        self.done.shared = groups;
    }

    /// Notes in the file where the list comes from.
    fn note(&mut self, from: &Provenance) {
        let Ours { catalog, members, .. } = self.ours;
        if let Some(date) = from.date.as_ref().filter(|date| **date != catalog.date) {
            self.edits.set_in_file(members, "date", &(&**date).into());
        }
        if let Some(source) = from.source.as_ref().filter(|source| !catalog.sources.contains(source)) {
            self.edits.push_in_file(members, "sources", source);
        }
    }
}
