//! Small edits of a catalog file that leave the rest of it as its author wrote it.

use std::ops::Range;

use serde_json::Value;

use crate::schema::entry::ENTRY;
use crate::schema::file::FILE;
use crate::syntax::SourceFile;
use crate::syntax::json::{Member, Node};

/// Replacements in a text, all made at once.
pub(crate) struct Edits<'s> {
    source: &'s SourceFile,
    list: Vec<(Range<usize>, String)>,
}

impl<'s> Edits<'s> {
    pub(crate) fn new(source: &'s SourceFile) -> Self {
        Self { source, list: Vec::new() }
    }

    /// The text with every edit made, those at one place in the order in which they were asked for; `None` if there
    /// are none.
    pub(crate) fn apply(mut self) -> Option<String> {
        if self.list.is_empty() {
            return None;
        }
        self.list.sort_by_key(|(range, _)| range.start);
        let (mut text, mut copied) = (String::new(), 0);
        for (range, new) in &self.list {
            text.push_str(&self.source.text[copied..range.start]);
            text.push_str(new);
            copied = range.end;
        }
        text.push_str(&self.source.text[copied..]);
        Some(text)
    }

    /// Puts another value in the place of one.
    pub(crate) fn replace(&mut self, value: Node<'_>, with: &Value) {
        let lead = self.lead(value.at);
        self.list.push((value.at..value.end(), print(with, &lead)));
    }

    /// Gives an entry a field, in the place that the format's order has for it.
    pub(crate) fn set(&mut self, entry: &[Member<'_>], name: &str, value: &Value) {
        self.set_in(entry, ENTRY, name, value);
    }

    /// Gives the file itself a field.
    pub(crate) fn set_in_file(&mut self, file: &[Member<'_>], name: &str, value: &Value) {
        self.set_in(file, FILE, name, value);
    }

    /// Adds a text to a field of the file itself that is a list of texts.
    pub(crate) fn push_in_file(&mut self, file: &[Member<'_>], name: &str, text: &str) {
        self.push_in(file, FILE, name, text);
    }

    fn set_in(&mut self, object: &[Member<'_>], fields: &[&str], name: &str, value: &Value) {
        if let Some(member) = object.iter().find(|member| member.key == name) {
            return self.replace(member.value, value);
        }
        let order = |name: &str| fields.iter().position(|field| *field == name);
        if let Some(before) = object.iter().rfind(|member| order(&member.key) < order(name)) {
            let lead = self.lead(before.at);
            self.insert(before.value.end(), field(name, value, &lead));
        } else if let Some(first) = object.first() {
            let lead = self.lead(first.at);
            self.insert(first.at, format!("\"{name}\": {},{lead}", print(value, &lead)));
        }
    }

    /// Adds a text to a field of an entry that is a list of texts.
    pub(crate) fn push(&mut self, entry: &[Member<'_>], name: &str, text: &str) {
        self.push_in(entry, ENTRY, name, text);
    }

    fn push_in(&mut self, object: &[Member<'_>], fields: &[&str], name: &str, text: &str) {
        let items = object.iter().find(|member| member.key == name).and_then(|member| member.value.list());
        if let Some([.., last]) = items.as_deref() {
            let lead = self.lead(last.at);
            self.insert(last.end(), format!(",{lead}{}", Value::from(text)));
        } else {
            self.set_in(object, fields, name, &Value::from([text].as_slice()));
        }
    }

    /// Takes a field out of an entry.
    pub(crate) fn remove(&mut self, entry: &[Member<'_>], name: &str) {
        let Some(number) = entry.iter().position(|member| member.key == name) else { return };
        let end = entry[number].value.end();
        let range = match (number.checked_sub(1), entry.get(number + 1)) {
            (Some(before), _) => entry[before].value.end()..end,
            (None, Some(next)) => entry[number].at..next.at,
            (None, None) => entry[number].at..end,
        };
        self.list.push((range, String::new()));
    }

    /// Adds an entry behind another one.
    pub(crate) fn add_behind(&mut self, other: Node<'_>, fields: &[(&str, Value)]) {
        let text = format!(",{}{}", self.lead(other.at), self.entry(other, fields));
        self.insert(other.end(), text);
    }

    /// Adds an entry before another one.
    pub(crate) fn add_before(&mut self, other: Node<'_>, fields: &[(&str, Value)]) {
        let text = format!("{},{}", self.entry(other, fields), self.lead(other.at));
        self.insert(other.at, text);
    }

    /// An entry, laid out as another one is.
    fn entry(&self, other: Node<'_>, fields: &[(&str, Value)]) -> String {
        let inner = other.object().and_then(|members| Some(self.lead(members.first()?.at))).unwrap_or_default();
        let fields: String = fields.iter().map(|(name, value)| field(name, value, &inner)).collect();
        let close = if inner == " " { inner } else { self.lead(other.at) };
        format!("{{{}{close}}}", fields.trim_start_matches(','))
    }

    fn insert(&mut self, at: usize, text: String) {
        self.list.push((at..at, text));
    }

    /// What separates something from what precedes it: a line break with the indentation, or a blank.
    fn lead(&self, at: usize) -> String {
        let before = &self.source.text[..at];
        let indentation = before.rfind('\n').map(|newline| {
            let end = before[..newline].strip_suffix('\r').map_or(newline, str::len);
            &before[end..]
        });
        indentation.filter(|lead| lead.trim().is_empty()).unwrap_or(" ").to_owned()
    }
}

/// A further field, with the comma before it.
fn field(name: &str, value: &Value, lead: &str) -> String {
    format!(",{lead}\"{name}\": {}", print(value, lead))
}

/// A value as JSON writes it, a list with an item a line where fields have a line each.
fn print(value: &Value, lead: &str) -> String {
    let Some(items) = value.as_array().filter(|_| lead.contains('\n')) else { return value.to_string() };
    let step = if lead.contains('\t') { "\t" } else { "  " };
    let items: Vec<_> = items.iter().map(|item| format!("{lead}{step}{item}")).collect();
    format!("[{}{lead}]", items.join(","))
}
