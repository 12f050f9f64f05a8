//! From a file's text to JSON in which everything knows its place.

pub(crate) mod fields;
pub(crate) mod json;
mod scan;
pub mod span;

pub use span::SourceFile;
