//! The format of catalogs: what a file can say, each type beside its reading, with the place of everything that a check
//! may complain about.
//!
//! `SCHEMA.md` of the catalogs describes each field. Types, missing and unknown fields are reported here; what the values
//! mean together is checked later. What is left out is never guessed.

pub mod entry;
pub mod example;
pub mod file;
pub mod specification;
pub mod wire;

pub use file::File;
