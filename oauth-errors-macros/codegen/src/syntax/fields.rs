//! The fields of JSON objects, each of the type that is wanted: whatever is not is reported with its place.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::json::{Member, Node};
use super::span::{At, SourceFile};
use crate::errors::problems::{Lazily, Problems};
use crate::errors::suggest::did_you_mean;

/// The members of one object, checked against the fields it may have.
pub(crate) struct Fields<'a> {
    at: usize,
    what: String,
    members: Vec<Member<'a>>,
}

impl<'a> Fields<'a> {
    /// A field's value; a `null` is no value.
    pub(crate) fn get(&self, name: &str) -> Option<Node<'a>> {
        let member = self.members.iter().find(|member| member.key == name)?;
        if member.value.is_null() { None } else { Some(member.value) }
    }
}

/// Reads a file, and reports what is wrong with it.
pub(crate) struct Reader<'s> {
    pub(crate) source: &'s SourceFile,
    pub(crate) problems: &'s mut Problems,
    /// Whether an unknown field is an error.
    pub(crate) strict: bool,
}

impl Reader<'_> {
    pub(crate) fn problem(&mut self, at: usize, text: impl Display) {
        self.problems.push(self.source.span(at), text);
    }

    pub(crate) fn wrong_type(&mut self, node: Node<'_>, what: impl Display, wanted: &str) {
        self.problem(node.at, format!("{what} must be {wanted}, found {}", node.kind()));
    }

    pub(crate) fn missing(&mut self, fields: &Fields<'_>, name: &str, remedy: &str) {
        let text = format!("{} has no `{name}`; {remedy}", fields.what);
        self.problem(fields.at, text);
    }

    pub(crate) fn fields<'a>(&mut self, at: usize, members: Vec<Member<'a>>, what: &str, known: &[&str]) -> Fields<'a> {
        // Where each known field, and each other name, appears first.
        let (mut first_known, mut first_other) = (vec![None; known.len()], BTreeMap::new());
        for member in &members {
            let first = match known.iter().position(|name| *name == member.key) {
                Some(field) => first_known[field].replace(member.at),
                None => first_other.insert(&*member.key, member.at),
            };
            if let Some(first) = first {
                self.twice(member, what, first);
            }
            if self.strict && first_other.contains_key(&*member.key) {
                let text = || {
                    let near = did_you_mean(&member.key, known.iter().copied());
                    let near = if near.is_empty() { format!("; known are {}", known.join(", ")) } else { near };
                    format!("unknown field `{}` in {what}{near}", member.key)
                };
                self.problem(member.at, Lazily(text));
            }
        }
        Fields { at, what: what.to_owned(), members }
    }

    pub(crate) fn object<'a>(&mut self, node: Node<'a>, what: &str, known: &[&str]) -> Option<Fields<'a>> {
        if let Some(members) = node.object() {
            Some(self.fields(node.at, members, what, known))
        } else {
            self.wrong_type(node, what, "an object");
            None
        }
    }

    fn twice(&mut self, member: &Member<'_>, what: &str, first: usize) {
        let (name, first) = (&member.key, self.source.line_column(first));
        self.problem(member.at, format_args!("`{name}` appears twice in {what} (first at {first}); delete one"));
    }

    /// The items of a field that is a list.
    pub(crate) fn items<'a>(&mut self, fields: &Fields<'a>, name: &str) -> Vec<Node<'a>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        node.list().unwrap_or_else(|| {
            self.wrong_type(node, format_args!("`{name}`"), "an array");
            Vec::new()
        })
    }

    /// The members of a field that is an object with names of the author's choice.
    pub(crate) fn members<'a>(&mut self, fields: &Fields<'a>, name: &str) -> Vec<Member<'a>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        let Some(members) = node.object() else {
            self.wrong_type(node, format_args!("`{name}`"), "an object");
            return Vec::new();
        };
        let mut seen = BTreeMap::new();
        for member in &members {
            if let Some(first) = seen.insert(&*member.key, member.at) {
                self.twice(member, &format!("`{name}`"), first);
            }
        }
        members
    }

    pub(crate) fn text(&mut self, fields: &Fields<'_>, name: &str) -> Option<At<String>> {
        let node = fields.get(name)?;
        self.string(node, format_args!("`{name}`")).filter(|text| !text.value.is_empty())
    }

    pub(crate) fn string(&mut self, node: Node<'_>, what: impl Display) -> Option<At<String>> {
        if let Some(text) = node.text() {
            Some(At { at: node.at, value: text.into_owned() })
        } else {
            self.wrong_type(node, what, "a string");
            None
        }
    }

    pub(crate) fn required(&mut self, fields: &Fields<'_>, name: &str, remedy: &str) -> Option<At<String>> {
        let text = self.text(fields, name);
        let missing = match &text {
            Some(text) => text.value.trim().is_empty(),
            // A value of another kind is reported already.
            None => fields.get(name).is_none_or(|node| node.text().is_some()),
        };
        if missing {
            self.missing(fields, name, remedy);
            return None;
        }
        let text = text?;
        if is_mark(&text.value) {
            self.problem(text.at, format!("{} has no `{name}` yet; {remedy}", fields.what));
            return None;
        }
        Some(text)
    }

    /// Reports the fields that a tool has left for a person to write, and says which they are.
    pub(crate) fn unwritten(&mut self, fields: &Fields<'_>, names: &[&'static str]) -> Vec<&'static str> {
        let marked = |name: &str| fields.get(name).filter(|node| node.text().is_some_and(|text| is_mark(&text)));
        let unwritten: Vec<_> = names.iter().copied().filter(|name| marked(name).is_some()).collect();
        if let Some(first) = unwritten.first().and_then(|name| marked(name)) {
            let names = unwritten.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let text = format!("{} has no {names} yet; replace each TODO", fields.what);
            self.problems.push_unwritten(self.source.span(first.at), text);
        }
        unwritten
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, fields: &Fields<'_>, name: &str) -> Vec<At<String>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        let Some(items) = node.list() else {
            self.wrong_type(node, format_args!("`{name}`"), "an array of strings");
            return Vec::new();
        };
        items.into_iter().filter_map(|item| self.string(item, format_args!("`{name}`"))).collect()
    }

    pub(crate) fn flag(&mut self, fields: &Fields<'_>, name: &str) -> bool {
        let Some(node) = fields.get(name) else { return false };
        node.boolean().unwrap_or_else(|| {
            self.wrong_type(node, format_args!("`{name}`"), "true or false");
            false
        })
    }

    pub(crate) fn status(&mut self, fields: &Fields<'_>, name: &str) -> Option<u16> {
        let node = fields.get(name)?;
        self.status_of(node, name)
    }

    pub(crate) fn status_of(&mut self, node: Node<'_>, name: &str) -> Option<u16> {
        let Some(number) = node.number() else {
            self.wrong_type(node, format_args!("`{name}`"), "an HTTP status as a number");
            return None;
        };
        let status = number.parse().ok().filter(|status| (100..600).contains(status));
        if status.is_none() {
            self.problem(
                node.at,
                format!("`{name}` is {number}, but an HTTP status is a whole number from 100 to 599"),
            );
        }
        status
    }

    /// The value of a closed list that a field names.
    pub(crate) fn word<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        all: &[T],
        spell: fn(T) -> &'static str,
    ) -> Option<T> {
        let node = fields.get(name)?;
        self.word_of(node, name, all, spell)
    }

    pub(crate) fn word_of<T: Copy>(
        &mut self,
        node: Node<'_>,
        name: &str,
        all: &[T],
        spell: fn(T) -> &'static str,
    ) -> Option<T> {
        let word = self.string(node, format_args!("`{name}`"))?.value;
        let found = all.iter().copied().find(|&known| spell(known) == word);
        if found.is_none() {
            let text = || {
                let near = did_you_mean(&word, all.iter().map(|&known| spell(known)));
                let list = all.iter().map(|&known| spell(known)).collect::<Vec<_>>().join(", ");
                format!("`{word}` is no `{name}`{near} (known are {list})")
            };
            self.problem(node.at, Lazily(text));
        }
        found
    }
}

/// Whether a text is what a tool leaves for a person to write.
fn is_mark(text: &str) -> bool {
    text == "TODO" || text.starts_with("TODO:")
}
