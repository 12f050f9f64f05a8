//! `serde`: a code is its text, a reply is the JSON object of RFC 6749.

mod code;
mod member;
mod reply;
pub mod text;
