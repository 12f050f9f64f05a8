//! The program `oauth-errors` as someone types it.

mod catalog_check;
mod catalog_diff;
mod catalog_digest;
mod catalog_new;
mod catalog_sentences;
mod catalog_update;
mod explain;
mod jsonl;
mod list;
mod program;
mod recognize;
mod summary;
mod usage;
mod vendors;
