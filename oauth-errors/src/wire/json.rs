//! JSON into a document, value by value as the reader meets them: of a body that breaks off, what came before stays.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::document::{Document, Key, Value};

/// How deep values may be nested; what is deeper is left out.
const MAX_DEPTH: u8 = 16;

/// Reads the first JSON value of a text. Whether it was whole.
pub(super) fn read<'a>(text: &'a str, document: &mut Document<'a>) -> bool {
    let mut reader = serde_json::Deserializer::from_str(text);
    Item { document, parent: None, depth: 0 }.deserialize(&mut reader).is_ok()
}

/// The text that a JSON string at the start of `text` stands for.
pub(super) fn string(text: &str) -> Option<String> {
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

/// A value to come: where it belongs.
struct Item<'d, 'a> {
    document: &'d mut Document<'a>,
    parent: Option<(u16, Key<'a>)>,
    depth: u8,
}

impl<'a> Item<'_, 'a> {
    fn add(self, value: Value<'a>) -> Option<u16> {
        match self.parent {
            Some((parent, key)) => self.document.add(parent, key, value),
            None => self.document.start(value),
        }
    }
}

impl<'a> DeserializeSeed<'a> for Item<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Item<'_, 'a> {
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
        self.add(Value::Integer(value));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.add(i64::try_from(value).map_or(Value::Large(value), Value::Integer));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.add(Value::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'a str) -> Result<(), E> {
        self.add(value.into());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.add(String::from(value).into());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut items: A) -> Result<(), A::Error> {
        let (document, depth) = (&mut *self.document, self.depth + 1);
        let list = match self.parent.take() {
            Some((parent, key)) => document.add(parent, key, Value::List),
            None => document.start(Value::List),
        };
        let mut index = 0;
        // A list there is no room for is read and left out, so that what follows it is found.
        while items
            .next_element_seed(Item { document, parent: Some((list.unwrap_or(u16::MAX), Key::Index(index))), depth })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut members: A) -> Result<(), A::Error> {
        let (document, depth) = (&mut *self.document, self.depth + 1);
        let object = match self.parent.take() {
            Some((parent, key)) => document.add(parent, key, Value::Object),
            None => document.start(Value::Object),
        };
        while let Some(Name(name)) = members.next_key()? {
            members.next_value_seed(Item {
                document,
                parent: Some((object.unwrap_or(u16::MAX), Key::Name(name))),
                depth,
            })?;
        }
        Ok(())
    }
}

/// A member's name, borrowed where it has no escapes.
struct Name<'a>(Cow<'a, str>);

impl<'a> serde_core::Deserialize<'a> for Name<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'a> Visitor<'a> for Text {
            type Value = Name<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'a str) -> Result<Name<'a>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name<'a>, E> {
                Ok(Name(Cow::Owned(name.into())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}
