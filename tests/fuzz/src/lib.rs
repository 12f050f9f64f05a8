//! What must hold of any input, one function for each fuzz target.

#![forbid(unsafe_code)]

mod answers;
mod catalogs;
mod digests;
mod envelope;
mod literal;

pub use answers::{answer, challenge, http_message, redirect, text};
pub use catalogs::{catalog, macro_call};
pub use digests::digests;
pub use envelope::envelope;
pub use literal::literal;
