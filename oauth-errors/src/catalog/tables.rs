//! The tables of a catalog, as generated code contains them.

#![allow(missing_docs, reason = "the layout module of the catalogs crate describes them")]

use super::rules::{Rules, Wait};
use super::specification::Specification;

/// The tables of a catalog.
#[derive(Clone, Copy)]
pub struct Parts {
    pub id: &'static str,
    pub name: &'static str,
    pub docs: &'static str,
    pub issuers: &'static [&'static str],
    pub release: &'static str,
    pub date: &'static str,
    pub sources: &'static [&'static str],
    pub contract: bool,
    pub text: &'static str,
    pub rows: &'static [u8],
    pub codes: &'static str,
    pub code_starts: &'static [u8],
    pub code_table: &'static [u8],
    pub renamed: &'static [u8],
    pub recovery_for: &'static [u8],
    pub waits: &'static [(u16, &'static [Wait])],
    pub messages: Messages,
    pub rules: Rules,
    pub specifications: &'static [Option<Specification>],
}

/// The tables that messages are recognized with.
#[derive(Clone, Copy)]
pub struct Messages {
    pub rows: &'static [u8],
    pub segments: &'static [u8],
    pub whole: &'static [u8],
    pub heads: Ends,
    pub tails: Ends,
    pub pairs: &'static [u8],
    pub pair_table: &'static [u8],
    pub runs: &'static [u8],
}

impl Messages {
    pub const NONE: Self = Self {
        rows: &[],
        segments: &[],
        whole: &[],
        heads: Ends::NONE,
        tails: Ends::NONE,
        pairs: &[],
        pair_table: &[],
        runs: &[],
    };
}

/// First or last segments of messages with arguments.
#[derive(Clone, Copy)]
pub struct Ends {
    pub rows: &'static [u8],
    pub lengths: &'static [u8],
    pub table: &'static [u8],
}

impl Ends {
    pub(super) const NONE: Self = Self { rows: &[], lengths: &[], table: &[] };
}
