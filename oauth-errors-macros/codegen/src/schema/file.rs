//! The catalog format: what a file can say, read from JSON with the place of everything that a rule may complain about.
//!
//! `SCHEMA.md` of the catalogs describes each field. Types, missing and unknown fields are this file's concern; what
//! the values mean together is `check.rs`'s.

mod read;

use oauth_errors_catalogs::{Endpoint, Recovery, Stability};

use crate::schema::wire::Wire;

/// A value and the byte offset where the file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The byte offset.
    pub at: usize,
    /// The value.
    pub value: T,
}

/// A catalog file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Who the catalog is about; a file without it is foreign: it may carry more than our format and lack some of it.
    pub vendor: Option<Vendor>,
    /// The vendor whose dialect this one speaks; then there are no entries here.
    pub alias_of: Option<At<String>>,
    /// The vendor's release the entries were taken from.
    pub release: Option<String>,
    /// Okta's build number: its files print argument 0 as the word `en`.
    pub build: Option<String>,
    /// When the facts were last checked, `YYYY-MM-DD` or `YYYY-MM`.
    pub date: Option<At<String>>,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// How far the codes may be relied on, unless an entry says otherwise.
    pub stability: Option<Stability>,
    /// Where the vendor puts its codes.
    pub wire: Wire,
    /// Where a foreign file gives `wire`, which holds only if the file is laid over a catalog of ours.
    pub foreign_wire: Option<usize>,
    /// The entries, in the file's order.
    pub entries: Vec<Entry>,
}

/// Who a catalog is about.
#[derive(Clone, Debug)]
pub struct Vendor {
    /// The name in code: `okta`.
    pub id: At<String>,
    /// The name for people: `Okta`.
    pub name: String,
    /// The vendor's documentation of its errors.
    pub docs: Option<String>,
    /// Host patterns that only this vendor serves: `*.okta.com`.
    pub issuers: Vec<At<String>>,
}

/// One error of a catalog.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where the entry begins.
    pub at: usize,
    /// `internalErrorCode`, or `errorCode` in a foreign file without it.
    pub code: At<String>,
    /// The name of the variant, where the rule's is not wanted.
    pub variant: Option<At<String>>,
    /// `errorCode`: the value of `error` on the wire.
    pub error: Option<At<String>>,
    /// What happened.
    pub title: Option<String>,
    /// What it means and what fixes it.
    pub summary: Option<String>,
    /// The vendor's own sentence, arguments as `{0}`.
    pub description: Option<At<String>>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The code of an RFC or OpenID specification it stands for.
    pub standard: Option<At<String>>,
    /// What the application should do next.
    pub recovery: Option<Recovery>,
    /// How far the code may be relied on.
    pub stability: Option<Stability>,
    /// The vendor no longer sends it.
    pub deprecated: bool,
    /// The release that brought it.
    pub since: Option<String>,
    /// Names of the message's arguments.
    pub parameters: Vec<At<String>>,
    /// Digests of the message, one a wording.
    pub digests: Vec<At<String>>,
    /// Former names of the code.
    pub aliases: Vec<At<String>>,
    /// Other values of `error` seen with it.
    pub alt_errors: Vec<At<String>>,
    /// The value of `suberror` that goes with it.
    pub suberror: Option<At<String>>,
    /// Why the entry is as it is.
    pub note: Option<String>,
    /// Where its facts come from.
    pub sources: Vec<At<String>>,
    /// What its specification says; standard codes only.
    pub specification: Option<Specification>,
}

/// Where a standard code is defined and how it travels.
#[derive(Clone, Debug)]
pub struct Specification {
    /// The document: `RFC 6749`.
    pub spec: String,
    /// The section in it.
    pub section: String,
    /// A link to that section.
    pub url: String,
    /// Where it is met.
    pub endpoints: Vec<Endpoint>,
    /// Status by endpoint, where it differs from the usual one.
    pub status_at: Vec<(Endpoint, u16)>,
    /// What else it means elsewhere.
    pub meanings: Vec<Meaning>,
    /// Whether the defining document is no final one.
    pub draft: bool,
    /// Whether the IANA registry lists it.
    pub registered: bool,
    /// The codes that took its place.
    pub superseded_by: Vec<String>,
}

/// Another definition of a standard code.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The document that gives it.
    pub spec: String,
    /// A link to the section.
    pub url: String,
    /// Where it is met.
    pub endpoints: Vec<Endpoint>,
    /// The HTTP status there.
    pub status: Option<u16>,
    /// What it means there.
    pub meaning: String,
    /// What to do about it there.
    pub recovery: Recovery,
}

/// The fields of a file.
pub const FILE: &[&str] =
    &["$schema", "vendor", "aliasOf", "release", "build", "date", "sources", "stability", "wire", "errors"];
/// The fields of `vendor`.
pub const VENDOR: &[&str] = &["id", "name", "docs", "issuers"];
/// The fields of an entry.
pub const ENTRY: &[&str] = &[
    "internalErrorCode",
    "variant",
    "title",
    "summary",
    "statusCode",
    "statusReasonPhrase",
    "errorCode",
    "errorSummary",
    "errorDescription",
    "includesExceptionMessage",
    "standardCode",
    "recovery",
    "stability",
    "deprecated",
    "since",
    "parameters",
    "suberror",
    "altErrorCodes",
    "aliases",
    "messageDigest",
    "note",
    "sources",
    "spec",
    "section",
    "url",
    "endpoints",
    "statusAt",
    "alsoDefinedBy",
    "draft",
    "registered",
    "supersededBy",
];
/// Those that only an entry of standard.json has.
pub const SPECIFICATION: &[&str] =
    &["spec", "section", "url", "endpoints", "statusAt", "alsoDefinedBy", "draft", "registered", "supersededBy"];
/// The fields of an item of `alsoDefinedBy`.
pub const MEANING: &[&str] = &["spec", "section", "url", "endpoints", "statusCode", "meaning", "recovery", "draft"];
