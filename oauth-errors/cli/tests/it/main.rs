//! The program `oauth-errors` as someone types it.
#![cfg(feature = "cli")]

mod catalog_check;
mod catalog_diff;
mod catalog_digest;
mod catalog_new;
mod catalog_update;
mod explain;
mod lines;
mod list;
mod program;
mod recognize;
mod usage;
