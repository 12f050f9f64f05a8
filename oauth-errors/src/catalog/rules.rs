//! The wire rules of a catalog: where a vendor puts its code, what makes it more specific, and what else it sends.
//!
//! `SCHEMA.md` of the catalogs describes each rule with an example. The macro checks them and generates values of these
//! types, which only the recognizer interprets.

#![allow(missing_docs, reason = "each field is a keyword of the format, and SCHEMA.md describes it")]

pub use oauth_errors_catalogs::PauseUnit;

/// The rules of a catalog.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    pub error_when: &'static [&'static [Condition]],
    pub success_when: &'static [&'static [Condition]],
    pub signatures: &'static [&'static [Condition]],
    pub code: &'static [Pick],
    pub ranges: &'static [(u64, u64, u16)],
    pub alias: &'static [(&'static str, u16)],
    pub normalize: &'static [(&'static str, &'static str)],
    pub refine: &'static [Refine],
    pub status: &'static [(u16, u16)],
    pub standard: &'static [Place],
    pub message: &'static [Place],
    pub attach: &'static [(&'static str, &'static [Place])],
    pub waits: &'static [Wait],
}

/// Somewhere in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The names in a JSON pointer; none for the whole body, where that is a JSON string.
    Pointer(&'static [&'static str]),
    Header(&'static str),
    Body,
    Status,
}

/// What must hold of a place.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    pub place: Place,
    pub test: Test,
}

/// What is expected at a place. A value that ends in `*` stands for all that begin like it.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    OneOf(&'static [&'static str]),
    NoneOf(&'static [&'static str]),
    Present,
    Absent,
}

/// How to get a code from a place.
#[derive(Clone, Copy, Debug)]
pub struct Pick {
    pub at: &'static [Place],
    pub with: &'static str,
    pub last: bool,
    pub slice: Option<(u8, u8)>,
    pub prefix: &'static str,
    pub after: &'static str,
    pub before: &'static str,
    pub template: Option<Template>,
}

/// Literal text with one hole.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a keyword of the format")]
pub struct Template {
    pub lead: &'static str,
    pub tail: &'static str,
    pub class: char,
    pub least: u8,
    pub most: u8,
    pub start: bool,
    pub last: bool,
    pub bound: bool,
    pub hole: bool,
}

/// A more specific code.
#[derive(Clone, Copy, Debug)]
pub struct Refine {
    pub is: u16,
    pub when: &'static [Condition],
    /// None for the vendor's message.
    pub at: &'static [Place],
    pub has: &'static [&'static str],
    pub lacks: &'static [&'static str],
}

/// How long to pause.
#[derive(Clone, Copy, Debug)]
pub enum Wait {
    /// So many seconds, whatever the answer says.
    Seconds(u32),
    /// As long as the answer says.
    At { place: Place, unit: PauseUnit, after: &'static str, before: &'static str },
}

impl Rules {
    pub const NONE: Self = Self {
        error_when: &[],
        success_when: &[],
        signatures: &[],
        code: &[Pick::plain(&[Place::Pointer(&["error"])])],
        ranges: &[],
        alias: &[],
        normalize: &[],
        refine: &[],
        status: &[],
        standard: &[],
        message: &[],
        attach: &[],
        waits: &[],
    };
}

impl Pick {
    pub const fn plain(at: &'static [Place]) -> Self {
        Self { at, with: "", last: false, slice: None, prefix: "", after: "", before: "", template: None }
    }
}
