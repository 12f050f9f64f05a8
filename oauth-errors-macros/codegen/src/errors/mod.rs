//! What is wrong with a catalog, and what its author may have meant.

pub mod problems;
pub mod suggest;

pub use problems::Problems;
