//! From a checked catalog to tokens.

mod docs;
pub mod item;
mod literal;
pub(crate) mod markdown;
mod rules;
#[doc(hidden)]
pub mod tables;
