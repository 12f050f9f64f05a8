//! The format of catalogs.

pub mod file;
pub mod wire;
