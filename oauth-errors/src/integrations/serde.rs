//! `serde`: a code is its text, a reply the JSON object of RFC 6749, a word of advice its word.

mod code;
mod member;
mod reply;
pub mod text;
