//! What the `oauth-errors` crates know about vendors' errors, as data: one JSON file per vendor, the keywords that those
//! files use, and the two things that the macro and the runtime must agree on to the bit: the [`digest`] of messages and
//! codes, and the [`layout`] of compiled tables. There is no other logic, and no dependency unless feature `serde` is on.
//!
//! Applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.
#![no_std]

extern crate alloc;

pub mod digest;
pub mod layout;
#[rustfmt::skip]
mod list;
#[rustfmt::skip]
mod standard;
mod words;

pub use list::{ALIASES, CATALOGS};
pub use standard::STANDARD_CODES;
pub use words::{
    Action, Concern, Endpoint, MessageKey, PauseUnit, Presented, Prompt, Recovery, Stability, Tokens, UnknownKeyword,
};

/// The codes that RFCs and OpenID specifications define: the catalog that every other one maps to.
pub const STANDARD: &str = include_str!("../standard.json");

/// What users are told, a file a language, by its tag (RFC 5646); the first one is what others fall back to.
pub const USER_MESSAGES: &[(&str, &str)] = &[
    ("en", include_str!("../user_messages/en.json")),
    ("de", include_str!("../user_messages/de.json")),
    ("es", include_str!("../user_messages/es.json")),
    ("fr", include_str!("../user_messages/fr.json")),
    ("it", include_str!("../user_messages/it.json")),
    ("ja", include_str!("../user_messages/ja.json")),
    ("nb", include_str!("../user_messages/nb.json")),
    ("nl", include_str!("../user_messages/nl.json")),
    ("pl", include_str!("../user_messages/pl.json")),
    ("pt", include_str!("../user_messages/pt.json")),
    ("sv", include_str!("../user_messages/sv.json")),
    ("zh-Hans", include_str!("../user_messages/zh-Hans.json")),
];

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
