//! From a checked catalog to tokens: an enum and its tables, no logic.

mod docs;
pub mod item;
mod literal;
mod markdown;
mod rules;
#[doc(hidden)]
pub mod tables;

pub use item::{Item, emit};
