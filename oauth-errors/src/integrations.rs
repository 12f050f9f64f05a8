//! Adapters to other crates, each behind a feature of the crate's name.

#[cfg(feature = "oauth2")]
pub mod oauth2;
#[cfg(feature = "openidconnect")]
pub mod openidconnect;
