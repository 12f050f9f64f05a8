//! `serde`: a code is its text, a reply the JSON object of RFC 6749, a word of advice its word.

#[cfg(feature = "alloc")]
mod code;
#[cfg(feature = "alloc")]
mod member;
#[cfg(feature = "alloc")]
mod reply;
pub mod text;
pub mod words;
