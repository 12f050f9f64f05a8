//! The program `oauth-errors` as someone types it.
#![cfg(feature = "cli")]

mod explain;
mod lines;
mod list;
mod program;
mod recognize;
mod usage;
