//! What a catalog is once it is checked: each gap filled, each name resolved.

use std::borrow::Cow;

use oauth_errors_catalogs::layout::{COLUMNS, Column};
use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Stability, Tokens};

use crate::digests::MessageDigest;
use crate::schema::example::Example;
use crate::schema::specification::Specification;
use crate::schema::wire::{Wait, Wire};

/// A catalog that can be emitted.
#[derive(Clone, Debug, Default)]
pub struct CheckedCatalog {
    /// The vendor's name in code.
    pub id: String,
    /// The vendor's name for people.
    pub name: String,
    /// Its documentation of errors, or empty.
    pub docs: String,
    /// Host patterns that only this vendor serves.
    pub issuers: Vec<String>,
    /// How the names of its own client libraries begin in stack traces.
    pub clients: Vec<String>,
    /// The vendor's release, or empty.
    pub release: String,
    /// When the facts were last checked, or empty.
    pub date: String,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// How far codes may be relied on unless an entry says otherwise.
    pub stability: Option<Stability>,
    /// Where the vendor puts its codes; every code named there is one of an entry.
    pub wire: Wire,
    /// Answers and what they are; each code named there is one of an entry. They are not emitted.
    pub examples: Vec<Example>,
    /// The entries, in the file's order.
    pub rows: Vec<Row>,
}

/// An entry with every gap filled.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where the file gives its code.
    pub at: usize,
    /// The vendor's unique code.
    pub code: String,
    /// The name of the variant.
    pub variant: String,
    /// The `error` on the wire, or empty; so with every text below that can be missing.
    pub error: String,
    /// What happened.
    pub title: String,
    /// What it means and what fixes it.
    pub summary: String,
    /// The vendor's own sentence.
    pub description: String,
    /// The HTTP status, 0 for none.
    pub status: u16,
    /// Index of the standard code.
    pub standard: u16,
    /// What to do next.
    pub recovery: Recovery,
    /// What to do next if this was presented.
    pub recovery_for: Vec<(Presented, Recovery)>,
    /// Only a person repeats.
    pub by_hand: bool,
    /// What it affects, if the file says so; so with the next two.
    pub concern: Option<Concern>,
    /// What it means for stored tokens.
    pub tokens: Option<Tokens>,
    /// What the next authorization request should ask for.
    pub prompt: Option<Prompt>,
    /// How long to pause.
    pub waits: Vec<Wait>,
    /// The standard code or the recovery is not given by the file.
    pub is_inferred: bool,
    /// How far the code may be relied on.
    pub stability: Stability,
    /// The vendor no longer sends it.
    pub deprecated: bool,
    /// The release that brought it.
    pub since: String,
    /// Why the entry is as it is.
    pub note: String,
    /// The `suberror` that goes with it.
    pub suberror: String,
    /// Former names.
    pub aliases: Vec<String>,
    /// Other values of `error`.
    pub alt_errors: Vec<String>,
    /// Names of the message's arguments.
    pub parameters: Vec<String>,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// The message's digests, one a wording.
    pub messages: Vec<MessageDigest>,
    /// What its specification says.
    pub specification: Option<Specification>,
}

impl Row {
    /// The texts in the order of [`Column`].
    pub fn texts(&self) -> [(Column, Cow<'_, str>); COLUMNS] {
        [
            (Column::Variant, Cow::Borrowed(&self.variant)),
            (Column::Error, Cow::Borrowed(&self.error)),
            (Column::Title, Cow::Borrowed(&self.title)),
            (Column::Summary, Cow::Borrowed(&self.summary)),
            (Column::Description, Cow::Borrowed(&self.description)),
            (Column::Note, Cow::Borrowed(&self.note)),
            (Column::Since, Cow::Borrowed(&self.since)),
            (Column::Suberror, Cow::Borrowed(&self.suberror)),
            (Column::AltErrors, Cow::Owned(self.alt_errors.join("\n"))),
            (Column::Parameters, Cow::Owned(self.parameters.join("\n"))),
            (Column::Sources, Cow::Owned(self.sources.join("\n"))),
        ]
    }
}
