//! Which entry an answer is: one, one of several that look alike, or none.

mod budget;
mod candidates;
mod detect;
mod evidence;
mod message;
mod normal_text;
mod quoted;
mod reading;
mod recognizer;
mod rules;
mod signs;
mod template;
mod wait;

pub(crate) use candidates::Candidates;
pub use detect::Detector;
pub(crate) use detect::by_issuer;
pub use evidence::{Evidence, EvidenceKind};
pub(crate) use recognizer::{Recognition, Recognizer, Source};
