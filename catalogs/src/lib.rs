//! What the `oauth-errors` crates know of vendors' errors, as data: one JSON file a vendor, the vocabularies those
//! files use, and the two pieces that the macro and the runtime must agree on to the bit: the [`digest`] of messages
//! and codes and the [`layout`] of compiled tables. No dependencies, no features, no logic beyond that.
//!
//! Applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.
#![no_std]

pub mod digest;
pub mod layout;
#[rustfmt::skip]
mod standard;
mod words;

pub use standard::STANDARD_CODES;
pub use words::{Endpoint, Recovery, Stability};

/// The vendors known to this release, as (id, text of the catalog file). The one list of them.
pub const CATALOGS: &[(&str, &str)] = &[("okta", include_str!("../okta.json"))];

/// The codes that RFCs and OpenID specifications define: the catalog every other one maps to.
pub const STANDARD: &str = include_str!("../standard.json");

/// The text of a vendor's catalog, by id.
#[must_use]
pub fn find(id: &str) -> Option<&'static str> {
    if id == "standard" {
        return Some(STANDARD);
    }
    CATALOGS.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}

/// What the rules of the format need to know of a standard code.
#[derive(Clone, Copy, Debug)]
pub struct StandardCode {
    /// The code.
    pub code: &'static str,
    /// What to do on it.
    pub recovery: Recovery,
    /// The section that defines it.
    pub url: &'static str,
}
