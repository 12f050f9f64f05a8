//! What the `oauth-errors` crates know about vendors' errors, as data: one JSON file per vendor, the keywords that those
//! files use, and the two things that the macro and the runtime must agree on to the bit: the [`digest`] of messages and
//! codes, and the [`layout`] of compiled tables. There is no other logic, and no dependency unless feature `serde` is on.
//!
//! Applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.
#![no_std]

pub mod digest;
pub mod layout;
#[rustfmt::skip]
mod list;
#[rustfmt::skip]
mod standard;
mod words;

pub use list::{ALIASES, CATALOGS};
pub use standard::STANDARD_CODES;
pub use words::{Concern, Endpoint, PauseUnit, Presented, Prompt, Recovery, Stability, Tokens, UnknownKeyword};

/// The codes that RFCs and OpenID specifications define: the catalog that every other one maps to.
pub const STANDARD: &str = include_str!("../standard.json");

/// The text of a vendor's catalog file, by id. For an alias, this is the file that names the other vendor.
#[must_use]
pub fn find(id: &str) -> Option<&'static str> {
    if id == "standard" {
        return Some(STANDARD);
    }
    let own = CATALOGS.iter().find(|(known, _)| *known == id).map(|(_, text)| *text);
    own.or_else(|| ALIASES.iter().find(|(known, ..)| *known == id).map(|(_, _, text)| *text))
}

/// What the catalog format needs to know about a standard code.
#[derive(Clone, Copy, Debug)]
pub struct StandardCode {
    /// The code.
    pub code: &'static str,
    /// What to do about it.
    pub recovery: Recovery,
    /// The section that defines it.
    pub url: &'static str,
}
