//! The catalog format: what a file can say, read from JSON with the place of everything that a rule may complain about.
//!
//! `SCHEMA.md` of the catalogs describes each field. Types, missing and unknown fields are this file's concern; what
//! the values mean together is `check.rs`'s.

use std::collections::BTreeMap;
use std::fmt::Display;

use oauth_errors_catalogs::{Endpoint, Recovery, Stability};

use crate::json::{Member, Node};
use crate::place::Source;
use crate::problem::{Problems, did_you_mean};
use crate::wire::Wire;

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
/// The fields of an item of `alsoDefinedBy`.
pub const MEANING: &[&str] = &["spec", "section", "url", "endpoints", "statusCode", "meaning", "recovery", "draft"];

impl File {
    /// Reads a catalog file; what cannot be read is noted in `problems` and left out.
    ///
    /// `None` if the text is not JSON or no object.
    pub fn read(source: &Source, problems: &mut Problems) -> Option<Self> {
        let members = match Node::parse(source) {
            Ok(members) => members,
            Err((at, text)) => {
                problems.push(source, at, text);
                return None;
            }
        };
        let mut reader = Reader { source, problems, strict: false };
        // Only a file that names its vendor is in our own layout, where an unknown field is a slip.
        reader.strict = members.iter().any(|member| member.key == "vendor");
        let fields = reader.fields(0, members, "the catalog", FILE);
        let vendor = fields.get("vendor").and_then(|node| reader.vendor(node));
        let alias_of = reader.text(&fields, "aliasOf");
        let mut entries = Vec::new();
        match fields.get("errors") {
            None if alias_of.is_some() => {}
            None => reader.missing(&fields, "errors", "list the vendor's errors in it"),
            Some(node) => match node.list() {
                None => reader.wrong_type(node, "`errors`", "an array"),
                Some(items) => {
                    if items.is_empty() {
                        reader.problem(node.at, "`errors` is empty; a catalog needs at least one entry");
                    }
                    entries.extend(items.into_iter().filter_map(|item| reader.entry(item)));
                }
            },
        }
        Some(Self {
            vendor,
            alias_of,
            release: reader.text(&fields, "release").map(|at| at.value),
            build: reader.text(&fields, "build").map(|at| at.value),
            date: reader.text(&fields, "date"),
            sources: reader.texts(&fields, "sources").into_iter().map(|at| at.value).collect(),
            stability: reader.word(&fields, "stability", Stability::ALL, Stability::as_str),
            wire: fields.get("wire").and_then(|node| reader.wire(node)).unwrap_or_default(),
            entries,
        })
    }

    /// Whether the file is in our own layout.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.vendor.is_some()
    }
}

/// The members of one object, checked against the fields it may have.
pub(crate) struct Fields<'a> {
    at: usize,
    what: String,
    members: Vec<Member<'a>>,
}

impl<'a> Fields<'a> {
    /// A field's value; a `null` is no value.
    pub(crate) fn get(&self, name: &str) -> Option<Node<'a>> {
        let member = self.members.iter().find(|member| member.key == name)?;
        if member.value.is_null() { None } else { Some(member.value) }
    }
}

pub(crate) struct Reader<'s> {
    source: &'s Source,
    problems: &'s mut Problems,
    strict: bool,
}

impl Reader<'_> {
    pub(crate) fn problem(&mut self, at: usize, text: impl Display) {
        self.problems.push(self.source, at, text);
    }

    pub(crate) fn wrong_type(&mut self, node: Node<'_>, what: impl Display, wanted: &str) {
        self.problem(node.at, format!("{what} must be {wanted}, found {}", node.kind()));
    }

    pub(crate) fn missing(&mut self, fields: &Fields<'_>, name: &str, remedy: &str) {
        let text = format!("{} has no `{name}`; {remedy}", fields.what);
        self.problem(fields.at, text);
    }

    fn fields<'a>(&mut self, at: usize, members: Vec<Member<'a>>, what: &str, known: &[&str]) -> Fields<'a> {
        // Where each known field, and each other name, stands first.
        let (mut first_known, mut first_other) = (vec![None; known.len()], BTreeMap::new());
        for member in &members {
            let first = match known.iter().position(|name| *name == member.key) {
                Some(field) => first_known[field].replace(member.at),
                None => first_other.insert(&*member.key, member.at),
            };
            if let Some(first) = first {
                let (name, place) = (&member.key, self.source.here(first));
                self.problem(member.at, format_args!("`{name}` stands twice in {what} (first at {place}); delete one"));
            }
            if self.strict && first_other.contains_key(&*member.key) {
                let near = did_you_mean(&member.key, known.iter().copied());
                let near = if near.is_empty() { format!("; known are {}", known.join(", ")) } else { near };
                self.problem(member.at, format!("unknown field `{}` in {what}{near}", member.key));
            }
        }
        Fields { at, what: what.to_owned(), members }
    }

    pub(crate) fn object<'a>(&mut self, node: Node<'a>, what: &str, known: &[&str]) -> Option<Fields<'a>> {
        if let Some(members) = node.object() {
            Some(self.fields(node.at, members, what, known))
        } else {
            self.wrong_type(node, what, "an object");
            None
        }
    }

    pub(crate) fn text(&mut self, fields: &Fields<'_>, name: &str) -> Option<At<String>> {
        let node = fields.get(name)?;
        self.string(node, format_args!("`{name}`")).filter(|text| !text.value.is_empty())
    }

    pub(crate) fn string(&mut self, node: Node<'_>, what: impl Display) -> Option<At<String>> {
        if let Some(text) = node.text() {
            Some(At { at: node.at, value: text.into_owned() })
        } else {
            self.wrong_type(node, what, "a string");
            None
        }
    }

    pub(crate) fn required(&mut self, fields: &Fields<'_>, name: &str, remedy: &str) -> Option<At<String>> {
        let text = self.text(fields, name);
        let missing = match &text {
            Some(text) => text.value.trim().is_empty(),
            // A value of another kind is a fault already.
            None => fields.get(name).is_none_or(|node| node.text().is_some()),
        };
        if missing {
            self.missing(fields, name, remedy);
            return None;
        }
        let text = text?;
        // What the tools leave for a person to write.
        if text.value == "TODO" || text.value.starts_with("TODO:") {
            let what = &fields.what;
            self.problem(text.at, format!("{what} has no `{name}` yet; {remedy}"));
            return None;
        }
        Some(text)
    }

    /// A list of texts.
    fn texts(&mut self, fields: &Fields<'_>, name: &str) -> Vec<At<String>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        let Some(items) = node.list() else {
            self.wrong_type(node, format_args!("`{name}`"), "an array of strings");
            return Vec::new();
        };
        items.into_iter().filter_map(|item| self.string(item, format_args!("`{name}`"))).collect()
    }

    pub(crate) fn flag(&mut self, fields: &Fields<'_>, name: &str) -> bool {
        let Some(node) = fields.get(name) else { return false };
        node.boolean().unwrap_or_else(|| {
            self.wrong_type(node, format_args!("`{name}`"), "true or false");
            false
        })
    }

    fn status(&mut self, fields: &Fields<'_>, name: &str) -> Option<u16> {
        let node = fields.get(name)?;
        self.status_of(node, name)
    }

    fn status_of(&mut self, node: Node<'_>, name: &str) -> Option<u16> {
        let Some(number) = node.number() else {
            self.wrong_type(node, format_args!("`{name}`"), "an HTTP status as a number");
            return None;
        };
        let status = number.parse().ok().filter(|status| (100..600).contains(status));
        if status.is_none() {
            self.problem(
                node.at,
                format!("`{name}` is {number}, but an HTTP status is a whole number from 100 to 599"),
            );
        }
        status
    }

    fn word<T: Copy>(&mut self, fields: &Fields<'_>, name: &str, all: &[T], spell: fn(T) -> &'static str) -> Option<T> {
        let node = fields.get(name)?;
        self.word_of(node, name, all, spell)
    }

    fn word_of<T: Copy>(&mut self, node: Node<'_>, name: &str, all: &[T], spell: fn(T) -> &'static str) -> Option<T> {
        let word = self.string(node, format_args!("`{name}`"))?.value;
        let found = all.iter().copied().find(|&known| spell(known) == word);
        if found.is_none() {
            let near = did_you_mean(&word, all.iter().map(|&known| spell(known)));
            let list = all.iter().map(|&known| spell(known)).collect::<Vec<_>>().join(", ");
            self.problem(node.at, format!("`{word}` is no `{name}`{near} (known are {list})"));
        }
        found
    }

    fn vendor(&mut self, node: Node<'_>) -> Option<Vendor> {
        let fields = self.object(node, "`vendor`", VENDOR)?;
        let id = self.required(&fields, "id", "give the name it has in code, such as \"acme\"");
        let name = self.required(&fields, "name", "give the name people know, such as \"Acme\"");
        let (docs, issuers) = (self.text(&fields, "docs"), self.texts(&fields, "issuers"));
        Some(Vendor { id: id?, name: name?.value, docs: docs.map(|at| at.value), issuers })
    }

    fn entry(&mut self, node: Node<'_>) -> Option<Entry> {
        let members = node.object();
        let code = members.iter().flatten().find(|member| member.key == "internalErrorCode");
        let what =
            code.and_then(|member| member.value.text()).map_or("the entry".to_owned(), |code| format!("entry {code}"));
        let Some(members) = members else {
            self.wrong_type(node, "an entry", "an object");
            return None;
        };
        let fields = self.fields(node.at, members, &what, ENTRY);
        let error = self.text(&fields, "errorCode");
        let (code, error) = if self.strict {
            (self.required(&fields, "internalErrorCode", "give the vendor's unique code"), error)
        } else {
            match (self.text(&fields, "internalErrorCode"), error) {
                (Some(code), error) => (Some(code), error),
                // Okta's file of API errors: the code itself is on the wire and there is no `error`.
                (None, Some(code)) => (Some(code), None),
                (None, None) => {
                    self.missing(&fields, "internalErrorCode", "give the vendor's unique code there or in `errorCode`");
                    (None, None)
                }
            }
        };
        let (title, summary, standard) = if self.strict {
            let title = self.required(&fields, "title", "say in a few words what happened");
            let summary = self.required(&fields, "summary", "say in a sentence what it means and what fixes it");
            let standard = self.required(
                &fields,
                "standardCode",
                "name the RFC or OpenID code it stands for, such as \"invalid_grant\"",
            );
            if fields.get("recovery").is_none() {
                self.missing(&fields, "recovery", "say what an application should do next, such as \"sign_in\"");
            }
            (title, summary, standard)
        } else {
            (self.text(&fields, "title"), self.text(&fields, "summary"), self.text(&fields, "standardCode"))
        };
        let description = self.text(&fields, "errorSummary");
        let description = description.or_else(|| self.text(&fields, "errorDescription"));
        Some(Entry {
            at: node.at,
            variant: self.text(&fields, "variant"),
            error,
            title: title.map(|at| at.value),
            summary: summary.map(|at| at.value),
            description,
            status: self.status(&fields, "statusCode"),
            standard,
            recovery: self.word(&fields, "recovery", Recovery::ALL, Recovery::as_str),
            stability: self.word(&fields, "stability", Stability::ALL, Stability::as_str),
            deprecated: self.flag(&fields, "deprecated"),
            since: self.text(&fields, "since").map(|at| at.value),
            parameters: self.texts(&fields, "parameters"),
            digests: self.texts(&fields, "messageDigest"),
            aliases: self.texts(&fields, "aliases"),
            alt_errors: self.texts(&fields, "altErrorCodes"),
            suberror: self.text(&fields, "suberror"),
            note: self.text(&fields, "note").map(|at| at.value),
            sources: self.texts(&fields, "sources"),
            specification: fields.get("spec").and_then(|_| self.specification(&fields)),
            code: code?,
        })
    }

    fn specification(&mut self, fields: &Fields<'_>) -> Option<Specification> {
        let mut meanings = Vec::new();
        if let Some(items) = fields.get("alsoDefinedBy").and_then(|node| node.list()) {
            meanings.extend(items.into_iter().filter_map(|item| self.meaning(item)));
        }
        let mut status_at = Vec::new();
        for member in fields.get("statusAt").and_then(|node| node.object()).into_iter().flatten() {
            let endpoint = Endpoint::from_word(&member.key);
            if endpoint.is_none() {
                let near = did_you_mean(&member.key, Endpoint::ALL.iter().map(|known| known.as_str()));
                self.problem(member.at, format!("`{}` is no endpoint{near}", member.key));
            }
            status_at.extend(endpoint.zip(self.status_of(member.value, "statusAt")));
        }
        Some(Specification {
            spec: self.text(fields, "spec")?.value,
            section: self.text(fields, "section").map_or_else(String::new, |at| at.value),
            url: self.required(fields, "url", "link the section that defines it")?.value,
            endpoints: self.endpoints(fields),
            status_at,
            meanings,
            draft: self.flag(fields, "draft"),
            registered: self.flag(fields, "registered"),
            superseded_by: self.texts(fields, "supersededBy").into_iter().map(|at| at.value).collect(),
        })
    }

    fn meaning(&mut self, node: Node<'_>) -> Option<Meaning> {
        let fields = self.object(node, "`alsoDefinedBy`", MEANING)?;
        Some(Meaning {
            spec: self.required(&fields, "spec", "name the document")?.value,
            url: self.required(&fields, "url", "link the section")?.value,
            endpoints: self.endpoints(&fields),
            status: self.status(&fields, "statusCode"),
            meaning: self.required(&fields, "meaning", "say what it means there")?.value,
            recovery: self.word(&fields, "recovery", Recovery::ALL, Recovery::as_str)?,
        })
    }

    fn endpoints(&mut self, fields: &Fields<'_>) -> Vec<Endpoint> {
        let items = fields.get("endpoints").and_then(|node| node.list()).into_iter().flatten();
        items.filter_map(|item| self.word_of(item, "endpoints", Endpoint::ALL, Endpoint::as_str)).collect()
    }
}
