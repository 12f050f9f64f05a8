//! JSON in which every key and value knows its place. `serde_json` reads; borrowed raw values give the places, since
//! their distance from the start of the text is their byte offset.

use std::borrow::Cow;
use std::fmt;

use serde_core::Deserializer as _;
use serde_core::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::place::Source;

/// A value of a JSON text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a> {
    raw: &'a str,
    /// The byte offset of the value's first character.
    pub(crate) at: usize,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(crate) struct Member<'a> {
    /// The name, unescaped.
    pub(crate) key: Cow<'a, str>,
    /// The byte offset of the name's opening quote.
    pub(crate) at: usize,
    /// The value.
    pub(crate) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The value of a whole text, or where and why it is not JSON.
    pub(crate) fn parse(source: &'a Source) -> Result<Self, (usize, String)> {
        let raw = serde_json::from_str::<&RawValue>(&source.text).map_err(|error| {
            let at = source.offset(error.line(), error.column());
            let text = error.to_string();
            // serde_json appends the place, which leads our messages already.
            let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
            (at, format!("not JSON: {text}"))
        })?;
        Ok(Self::within(&source.text, raw))
    }

    fn within(whole: &'a str, raw: &'a RawValue) -> Self {
        Self { raw: raw.get(), at: raw.get().as_ptr() as usize - whole.as_ptr() as usize }
    }

    fn child(&self, raw: &'a RawValue) -> Self {
        let inner = Self::within(self.raw, raw);
        Self { at: self.at + inner.at, ..inner }
    }

    /// What kind of value it is, as a message calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self.raw.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        self.raw == "null"
    }

    /// The members of an object, in order; `None` for another kind of value.
    pub(crate) fn object(&self) -> Option<Vec<Member<'a>>> {
        let members = serde_json::Deserializer::from_str(self.raw).deserialize_map(Members).ok()?;
        let member = |(key, value): (&'a RawValue, &'a RawValue)| {
            let key = self.child(key);
            Some(Member { key: key.text()?, at: key.at, value: self.child(value) })
        };
        members.into_iter().map(member).collect()
    }

    /// The items of a list; `None` for another kind of value.
    pub(crate) fn list(&self) -> Option<Vec<Self>> {
        let items = serde_json::Deserializer::from_str(self.raw).deserialize_seq(Items).ok()?;
        Some(items.into_iter().map(|raw| self.child(raw)).collect())
    }

    /// The text of a string; `None` for another kind of value.
    pub(crate) fn text(&self) -> Option<Cow<'a, str>> {
        let inner = self.raw.strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') {
            serde_json::from_str(self.raw).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(inner))
        }
    }

    /// A number as it is written; `None` for another kind of value.
    pub(crate) fn number(&self) -> Option<&'a str> {
        self.raw.starts_with(|first: char| first == '-' || first.is_ascii_digit()).then_some(self.raw)
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        self.raw.parse().ok()
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(&'de RawValue, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

struct Items;

impl<'de> Visitor<'de> for Items {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(items)
    }
}
