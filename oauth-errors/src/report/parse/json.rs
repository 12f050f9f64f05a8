//! JSON into a document, value by value as the reader meets them: of a body that breaks off, what came before stays.

use alloc::string::String;
use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::report::document::{Digits, Document, Key, NOWHERE, Span, Value};

/// How deep values may be nested; what is deeper is left out.
const MAX_DEPTH: u8 = 16;

/// What there was to read.
pub(super) enum Read {
    /// A JSON value.
    Whole,
    /// A JSON value, and after this many bytes something else.
    Followed(usize),
    /// No JSON value, or only the beginning of one.
    Broken,
}

/// Reads the first JSON value of a text.
pub(super) fn read(text: &str, document: &mut Document<'_>) -> Read {
    let mut reader = serde_json::Deserializer::from_str(text);
    let item = Item { document, parent: NOWHERE, key: Key::default(), depth: 0 };
    if item.deserialize(&mut reader).is_err() {
        return Read::Broken;
    }
    if reader.end().is_ok() {
        return Read::Whole;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.next();
    Read::Followed(values.byte_offset())
}

/// The text that a JSON string stands for.
pub(super) fn string(text: &str) -> Option<String> {
    serde_json::from_str(text).ok()
}

/// A value to come: where it belongs.
struct Item<'d, 'a> {
    document: &'d mut Document<'a>,
    parent: u16,
    key: Key,
    depth: u8,
}

impl Item<'_, '_> {
    fn add(self, value: Value) -> Option<u16> {
        self.document.add(self.parent, self.key, value)
    }
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Item<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.add(Value::Null);
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.add(Value::Boolean(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.add(Value::Number(Digits::new(value < 0, value.unsigned_abs())));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.add(Value::Number(Digits::new(false, value)));
        Ok(())
    }

    #[allow(clippy::cast_possible_truncation, reason = "near enough for a pause, and too small to make others larger")]
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.add(Value::Fraction(value as f32));
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        let text = self.document.keep(value);
        self.add(Value::Text(text));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { document, parent, key, depth } = self;
        // A list there is no room for is read and left out, so that what follows it is found.
        let parent = document.add(parent, key, Value::List).unwrap_or(NOWHERE);
        let depth = depth + 1;
        let mut index = 0;
        while items.next_element_seed(Item { document, parent, key: Key::Index(index), depth })?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { document, parent, key, depth } = self;
        let parent = document.add(parent, key, Value::Object).unwrap_or(NOWHERE);
        let depth = depth + 1;
        while let Some(name) = members.next_key_seed(Name { document })? {
            members.next_value_seed(Item { document, parent, key: Key::Name(name), depth })?;
        }
        Ok(())
    }
}

/// A member's name to come.
struct Name<'d, 'a> {
    document: &'d mut Document<'a>,
}

impl<'de> DeserializeSeed<'de> for Name<'_, '_> {
    type Value = Span;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Span, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_, '_> {
    type Value = Span;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Span, E> {
        Ok(self.document.keep(name))
    }
}
