//! Adapters to other crates, each behind a feature of the crate's name.

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "oauth2")]
pub mod oauth2;
#[cfg(feature = "openidconnect")]
pub mod openidconnect;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(feature = "tracing")]
mod tracing;
