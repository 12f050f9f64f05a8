//! The two files of an update, read: the vendor's list, and the catalog with the place of each field.

use std::collections::HashMap;

use crate::check::{CheckedCatalog, Origin, Row, Standards};
use crate::digests::MessageDigest;
use crate::errors::Problems;
use crate::schema::File;
use crate::schema::entry::Entry;
use crate::syntax::SourceFile;
use crate::syntax::json::{Member, Node};

/// A vendor's list.
pub(super) struct Official {
    pub(super) release: Option<String>,
    pub(super) items: Vec<Published>,
}

/// An error of a vendor's list.
pub(super) struct Published {
    pub(super) entry: Entry,
    pub(super) message: Option<MessageDigest>,
    /// The code itself is in the answer, so that its message is not needed to recognize it.
    is_sent: bool,
}

impl Official {
    pub(super) fn read(source: &SourceFile) -> Result<Self, Vec<String>> {
        let mut problems = Problems::default();
        let file = File::read(source, &mut problems).unwrap_or_default();
        let locale_is_argument = Origin::of(&file).locale_is_argument;
        let nodes = Node::parse(&source.text).ok().and_then(|members| entries(&members)).unwrap_or_default();
        let mut items = Vec::new();
        for entry in file.entries {
            let message = entry.description.as_ref().and_then(|description| {
                let digest = MessageDigest::of(&description.value, locale_is_argument);
                digest.map_err(|text| problems.push(source.span(description.at), text)).ok()
            });
            let members = nodes.iter().find(|node| node.at == entry.at).and_then(Node::object).unwrap_or_default();
            let is_sent = members.iter().all(|member| member.key != "internalErrorCode");
            items.push(Published { entry, message, is_sent });
        }
        let found = problems.finish();
        if found.is_empty() { Ok(Self { release: file.release, items }) } else { Err(found) }
    }

    /// That no code appears twice: neither of two entries would take precedence.
    pub(super) fn unique(&self, source: &SourceFile) -> Result<(), Vec<String>> {
        let (mut codes, mut problems) = (HashMap::new(), Problems::default());
        for code in self.items.iter().map(|item| &item.entry.code) {
            if let Some(first) = codes.get(&*code.value) {
                let (span, code, first) = (source.span(code.at), &code.value, source.line_column(*first));
                problems.push(span, format_args!("{code} appears twice (first at {first}); delete one"));
            } else {
                codes.insert(&*code.value, code.at);
            }
        }
        let found = problems.finish();
        if found.is_empty() { Ok(()) } else { Err(found) }
    }
}

/// The catalog that is brought up to date: what it says, and where.
pub(super) struct Ours<'a> {
    pub(super) catalog: CheckedCatalog,
    /// The entry of each row.
    pub(super) entries: Vec<Node<'a>>,
    pub(super) last: Node<'a>,
    /// The members of the file.
    pub(super) members: Vec<Member<'a>>,
    /// The codes that the wire rules name.
    pub(super) named: Vec<Node<'a>>,
    /// How many entries an earlier update has left for a person to write.
    pub(super) unwritten: usize,
}

impl<'a> Ours<'a> {
    pub(super) fn read(source: &'a SourceFile, standards: &Standards) -> Result<Self, Vec<String>> {
        let mut problems = Problems::default();
        let catalog = crate::read(source, standards, &mut problems).unwrap_or_default();
        // What is still to be written has its facts all the same.
        let unwritten = problems.finish_unwritten()?;
        // Without a problem every entry is a row and there is at least one.
        let members = Node::parse(&source.text).unwrap_or_default();
        let entries = entries(&members).unwrap_or_default();
        let Some(last) = entries.last().copied() else {
            return Err(vec![format!(
                "{}: its entries are those of another vendor (`aliasOf`); update that one",
                source.name
            )]);
        };
        let named = find(&members, "wire").map(named).unwrap_or_default();
        Ok(Self { catalog, entries, last, members, named, unwritten })
    }
}

pub(super) fn entries<'a>(members: &[Member<'a>]) -> Option<Vec<Node<'a>>> {
    find(members, "errors")?.list()
}

fn find<'a>(members: &[Member<'a>], name: &str) -> Option<Node<'a>> {
    members.iter().find(|member| member.key == name).map(|member| member.value)
}

/// Where wire rules name a code of the catalog.
fn named(wire: Node<'_>) -> Vec<Node<'_>> {
    let mut codes = Vec::new();
    for rule in wire.object().unwrap_or_default() {
        match &*rule.key {
            "alias" | "status" => codes.extend(rule.value.object().iter().flatten().map(|member| member.value)),
            "ranges" | "refine" => {
                let items = rule.value.list().unwrap_or_default();
                codes.extend(items.iter().filter_map(|item| find(&item.object()?, "is")));
            }
            _ => {}
        }
    }
    codes
}

impl Published {
    /// The value of `error` that is sent with it.
    pub(super) fn error(&self) -> Option<&str> {
        self.entry.error.as_ref().map(|error| &*error.value)
    }

    /// Whether this is what the entry is about, by its message.
    pub(super) fn is_like(&self, row: &Row) -> bool {
        self.has_message_of(row) && self.error().is_none_or(|error| error == row.error)
    }

    /// Whether an answer with its message may be the entry's as well.
    pub(super) fn may_be(&self, row: &Row) -> bool {
        self.has_message_of(row) && (row.error.is_empty() || self.error().is_none_or(|error| error == row.error))
    }

    fn has_message_of(&self, row: &Row) -> bool {
        self.message.as_ref().is_some_and(|message| row.messages.contains(message))
    }

    pub(super) fn digest(&self) -> Option<String> {
        self.message.as_ref().filter(|_| !self.is_sent).map(ToString::to_string)
    }
}
