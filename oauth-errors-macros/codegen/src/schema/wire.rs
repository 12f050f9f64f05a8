//! The wire rules of a catalog: where this vendor puts its code, read and checked.
//!
//! Declarative on purpose: pointers, headers, literal templates with one hole and short fragments; no regular
//! expressions. The runtime's `rules.rs` defines what each does and interprets them.

mod read;

use crate::schema::file::At;

/// The rules as a file gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// What may carry an error of this vendor.
    pub carriers: Vec<String>,
    /// Fields that mark an answer as an error, beside `error` and the status.
    pub error_when: Vec<Condition>,
    /// Sets of fields that only this vendor sends; a value may end in `*`.
    pub sure: Vec<Vec<Condition>>,
    /// Where the code is, first hit first.
    pub code: Vec<Pick>,
    /// Blocks of numbers that are one code: from, to, which.
    pub ranges: Vec<(u64, u64, At<String>)>,
    /// Values that stand for a code.
    pub alias: Vec<(String, At<String>)>,
    /// Pieces of a value that are replaced before the look-up.
    pub normalize: Vec<(String, String)>,
    /// Finer codes, by field or by text.
    pub refine: Vec<Refine>,
    /// The code for a status, where nothing else tells it.
    pub status: Vec<(u16, At<String>)>,
    /// Where the RFC's code is.
    pub standard: Vec<Place>,
    /// Where the text is.
    pub message: Vec<Place>,
    /// Where the help link is.
    pub help: Vec<Place>,
    /// Further values that a caller needs, by name.
    pub attach: Vec<(String, Vec<Place>)>,
}

impl Wire {
    /// Whether the file has no rule at all.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Somewhere in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON pointer into the body, or into parameters taken as an object of texts.
    Pointer(String),
    /// A header, by its lower-case name.
    Header(String),
    /// The whole text of a body that is neither JSON nor form.
    Body,
    /// The HTTP status.
    Status,
}

/// A place and the values it may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Where to look.
    pub place: Place,
    /// One of these; numbers and booleans as JSON writes them.
    pub any: Vec<String>,
}

/// How to get a code from a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// The place; several are joined and must all be there.
    pub at: Vec<Place>,
    /// What joins several.
    pub with: String,
    /// The last item of a list, not the value itself.
    pub last: bool,
    /// The characters of the value that are its code: from, to (exclusive).
    pub slice: Option<(u8, u8)>,
    /// What precedes the value in the catalog.
    pub prefix: String,
    /// What the value follows.
    pub after: String,
    /// What follows the value.
    pub before: String,
    /// The form of the code inside a text.
    pub template: Option<Template>,
}

/// Literal text with one hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// What stands before the hole.
    pub lead: String,
    /// What stands behind it.
    pub tail: String,
    /// What fills the hole: `d` digits, `w` letters, digits and `_`, `u` capitals, digits and `_`.
    pub class: char,
    /// Least and most characters in the hole.
    pub size: (u8, u8),
    /// `start`, `any` or `last`.
    pub position: &'static str,
    /// No letter or digit before it.
    pub bound: bool,
    /// The hole's text alone is the code.
    pub hole: bool,
}

/// A finer code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refine {
    /// The code.
    pub is: At<String>,
    /// What must hold.
    pub when: Vec<Condition>,
    /// Where `has` is looked for.
    pub at: Vec<Place>,
    /// A fragment of the text, its ASCII letters in any case; empty where `when` alone decides.
    pub has: String,
}

/// The fields of `wire`.
pub const WIRE: &[&str] = &[
    "carriers",
    "error_when",
    "sure",
    "code",
    "ranges",
    "alias",
    "normalize",
    "refine",
    "status",
    "standard",
    "message",
    "help",
    "attach",
];
/// The fields of an item of `code`.
pub const PICK: &[&str] = &[
    "at", "header", "join", "with", "item", "slice", "prefix", "template", "where", "bound", "keep", "after", "before",
];
/// The fields of an item of `refine`.
pub const REFINE: &[&str] = &["is", "when", "at", "has"];
/// The fields of an item of `ranges`.
pub const RANGE: &[&str] = &["from", "to", "is"];
/// The words of `carriers`.
pub const CARRIERS: &[&str] = &["json", "form", "params", "challenge", "header", "page", "text"];
