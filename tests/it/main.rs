//! The library as its users see it, and the promises that the workspace makes: one binary, a module for each subject.
//!
//! `UPDATE=1 cargo test -p oauth-errors-tests NAME::` writes anew what the test `golden`, `cases`, `compile_fail` or
//! `codes` compares with a file.

// For `hygiene`: lints that only a whole crate can deny.
#![deny(future_incompatible, non_ascii_idents)]

// What several tests share.
mod answers;
mod cargo;
mod imports;
mod page;
mod shared;

// Catalogs and what the macros make of them.
mod cases;
mod codes;
mod compile_fail;
mod digest;
mod faulty_catalogs;
mod golden;
pub mod hygiene;
mod imports_run_one_way;
mod layers;
mod limits;
mod odd_texts;
mod okta_files;
mod packages;
mod rebuild;
mod schema;
mod tidy;

// From an answer to a report.
mod broken_bodies;
mod robustness;

// From a report to a diagnosis.
mod before_after;
mod dependencies;
mod detection;
mod layouts;
mod round_trip;

// From one answer to the next.

// From an error to a reply.

// Foreign traits on our types.
mod integrations_actix;
mod integrations_axum;
mod integrations_http;
mod integrations_serde;
mod integrations_tracing;
mod json_schema;
mod redact;
mod samples;
mod user_messages;

// The library's own sources.
