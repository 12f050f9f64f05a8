//! What a specification says of a standard code.

use oauth_errors_catalogs::{Endpoint, Recovery};

use crate::errors::suggest::did_you_mean;
use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::Node;

/// Where a standard code is defined and how it travels.
#[derive(Clone, Debug)]
pub struct Specification {
    /// The document: `RFC 6749`.
    pub spec: String,
    /// The section in it.
    pub section: String,
    /// A link to that section.
    pub url: String,
    /// The endpoints that return it.
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
    /// The endpoints that return it.
    pub endpoints: Vec<Endpoint>,
    /// The HTTP status there.
    pub status: Option<u16>,
    /// What it means there.
    pub meaning: String,
    /// What to do about it there.
    pub recovery: Recovery,
}

/// Those that only an entry of standard.json has.
pub const SPECIFICATION: &[&str] =
    &["spec", "section", "url", "endpoints", "statusAt", "alsoDefinedBy", "draft", "registered", "supersededBy"];
/// The fields of an item of `alsoDefinedBy`.
pub const MEANING: &[&str] = &["spec", "section", "url", "endpoints", "statusCode", "meaning", "recovery", "draft"];

impl Specification {
    pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Self> {
        let mut meanings = Vec::new();
        if let Some(items) = fields.get("alsoDefinedBy").and_then(|node| node.list()) {
            meanings.extend(items.into_iter().filter_map(|item| Meaning::read(reader, item)));
        }
        let mut status_at = Vec::new();
        for member in fields.get("statusAt").and_then(|node| node.object()).into_iter().flatten() {
            let endpoint = Endpoint::from_keyword(&member.key);
            if endpoint.is_none() {
                let near = did_you_mean(&member.key, Endpoint::ALL.iter().map(|known| known.as_str()));
                reader.problem(member.at, format!("`{}` is no endpoint{near}", member.key));
            }
            status_at.extend(endpoint.zip(reader.status_of(member.value, "statusAt")));
        }
        Some(Self {
            spec: reader.text(fields, "spec")?.value,
            section: reader.text(fields, "section").map_or_else(String::new, |at| at.value),
            url: reader.required(fields, "url", "link the section that defines it")?.value,
            endpoints: endpoints(reader, fields),
            status_at,
            meanings,
            draft: reader.flag(fields, "draft"),
            registered: reader.flag(fields, "registered"),
            superseded_by: reader.texts(fields, "supersededBy").into_iter().map(|at| at.value).collect(),
        })
    }
}

impl Meaning {
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        let fields = reader.object(node, "`alsoDefinedBy`", MEANING)?;
        Some(Self {
            spec: reader.required(&fields, "spec", "name the document")?.value,
            url: reader.required(&fields, "url", "link the section")?.value,
            endpoints: endpoints(reader, &fields),
            status: reader.status(&fields, "statusCode"),
            meaning: reader.required(&fields, "meaning", "say what it means there")?.value,
            recovery: reader.word(&fields, "recovery", Recovery::ALL, Recovery::as_str)?,
        })
    }
}

fn endpoints(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Endpoint> {
    let items = fields.get("endpoints").and_then(|node| node.list()).into_iter().flatten();
    items.filter_map(|item| reader.word_of(item, "endpoints", Endpoint::ALL, Endpoint::as_str)).collect()
}
