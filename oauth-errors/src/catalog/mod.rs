//! What is known about vendors' errors: data, and views of it.

#[allow(clippy::module_inception, reason = "the concept that the folder is about")]
mod catalog;
mod code;
mod entry;
mod issuer;
pub mod rules;
mod specification;
pub(crate) mod standard;
pub(crate) mod tables;
mod vendor_error;

pub use catalog::Catalog;
pub use code::Code;
pub use entry::Entry;
pub(crate) use issuer::host;
pub use specification::{Meaning, Specification};
pub use standard::StandardCode;
pub use vendor_error::{FromEntry, Generated, UnknownCode, VendorError};
