//! Which entry an answer is: one, one of several that look alike, or none.

#[allow(dead_code, reason = "the recognizer and detection do not use all of it yet")]
mod budget;
#[allow(dead_code, reason = "the recognizer and detection do not use all of it yet")]
mod candidates;
mod detect;
mod evidence;
#[allow(dead_code, reason = "the recognizer and detection do not use all of it yet")]
mod message;
mod normal_text;
mod recognizer;
mod rules;
mod template;

pub(crate) use candidates::Candidates;
pub(crate) use detect::{by_issuer, detect};
pub use evidence::Evidence;
pub(crate) use recognizer::{Recognition, Recognizer};
