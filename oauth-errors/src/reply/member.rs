//! Members of extensions, and the writing of JSON.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};

/// The value of a member that an extension adds to an answer: `interval`, `mfa_token`, `required_claims`.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the kinds of a JSON value")]
#[non_exhaustive]
pub enum Member {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Member>),
    Object(Vec<(String, Member)>),
}

impl Member {
    /// The value as the parameter of a redirect or challenge: a text, or a number in decimal.
    pub(super) fn parameter(&self) -> Option<alloc::borrow::Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(text.into()),
            Self::Null => None,
            other => {
                let mut text = String::new();
                other.write(&mut text);
                Some(text.into())
            }
        }
    }

    /// Appends the value as JSON. All of it is ASCII, whatever the text.
    pub(super) fn write(&self, json: &mut String) {
        match self {
            Self::Boolean(value) => json.push_str(if *value { "true" } else { "false" }),
            Self::Integer(value) => append(json, format_args!("{value}")),
            Self::Float(value) if value.is_finite() => append(json, format_args!("{value:?}")),
            Self::Null | Self::Float(_) => json.push_str("null"),
            Self::Text(value) => text(value, json),
            Self::List(values) => {
                json.push('[');
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        json.push(',');
                    }
                    value.write(json);
                }
                json.push(']');
            }
            Self::Object(members) => object(members.iter().map(|(name, value)| (&**name, value)), json),
        }
    }
}

/// Appends a JSON object.
pub(super) fn object<'a>(members: impl Iterator<Item = (&'a str, &'a Member)>, json: &mut String) {
    json.push('{');
    for (at, (name, value)) in members.enumerate() {
        if at > 0 {
            json.push(',');
        }
        text(name, json);
        json.push(':');
        value.write(json);
    }
    json.push('}');
}

/// Appends a JSON string (RFC 8259 section 7).
fn text(text: &str, json: &mut String) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            ' '..='~' => json.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    append(json, format_args!("\\u{unit:04x}"));
                }
            }
        }
    }
    json.push('"');
}

fn append(json: &mut String, text: fmt::Arguments<'_>) {
    // Writing to a `String` does not fail.
    let _ = json.write_fmt(text);
}

impl From<&str> for Member {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Member {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Member {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<u32> for Member {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<bool> for Member {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl<T: Into<Member>> From<Vec<T>> for Member {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}
