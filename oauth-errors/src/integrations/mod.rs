//! Implementations of other crates' traits, each behind a feature of the crate's name.

#[cfg(feature = "actix-web-4")]
mod actix_web_4;
#[cfg(feature = "axum-core-0_5")]
mod axum_core_0_5;
#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(feature = "tracing")]
mod tracing;
