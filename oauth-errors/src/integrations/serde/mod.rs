//! `serde`: a code is its text, a reply is the JSON object of RFC 6749, a diagnosis the object of [`JSON_SCHEMA`].

mod code;
mod diagnosis;
mod entry;
mod member;
mod object;
mod reply;
pub mod text;
mod verdicts;

pub use diagnosis::WithTexts;

/// The JSON Schema (draft 2020-12) of a serialized [`Diagnosis`](crate::Diagnosis); `$defs/entry` is that of an
/// [`Entry`](crate::Entry). The program `oauth-errors` prints the same JSON, and the schema with `oauth-errors schema`.
pub const JSON_SCHEMA: &str = include_str!("diagnosis.schema.json");
