//! A catalog file read into the model. Types, missing and unknown fields are noted; what is left out is never guessed.

use oauth_errors_catalogs::{Endpoint, Recovery, Stability};

use super::{ENTRY, Entry, FILE, File, MEANING, Meaning, SPECIFICATION, Specification, VENDOR, Vendor};
use crate::json::Node;
use crate::place::Source;
use crate::problem::{Problems, did_you_mean, nearest};
use crate::reader::{Fields, Reader};

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
        // Only a file that names its vendor is in our own layout, where an unknown field is a slip.
        let strict = members.iter().any(|member| member.key == "vendor");
        let misspelt = members
            .iter()
            .filter(|member| !strict && !FILE.contains(&&*member.key) && member.value.object().is_some())
            .find(|member| nearest(&member.key, ["vendor"]).is_some())
            .map(|member| (member.at, member.key.clone()));
        let foreign = !strict && misspelt.is_none();
        let mut reader = Reader { source, problems, strict };
        if let Some((at, key)) = misspelt {
            let text = "without it the file is not held against our layout";
            reader.problem(at, format!("unknown field `{key}` in the catalog; did you mean `vendor`? {text}"));
        }
        let fields = reader.fields(0, members, "the catalog", FILE);
        let vendor = fields.get("vendor").and_then(|node| reader.vendor(node));
        let alias_of = reader.text(&fields, "aliasOf");
        if let Some(alias) = alias_of.as_ref().filter(|_| foreign) {
            reader.problem(
                alias.at,
                "`aliasOf` stands in a file without `vendor`; name the vendor that this catalog is of",
            );
        }
        let standard = vendor.as_ref().is_some_and(|vendor| vendor.id.value == "standard");
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
                    entries.extend(items.into_iter().filter_map(|item| reader.entry(item, standard)));
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
            foreign_wire: fields.get("wire").filter(|_| foreign).map(|node| node.at),
            entries,
        })
    }

    /// Whether the file is in our own layout.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.vendor.is_some()
    }
}

impl Reader<'_> {
    fn vendor(&mut self, node: Node<'_>) -> Option<Vendor> {
        let fields = self.object(node, "`vendor`", VENDOR)?;
        let id = self.required(&fields, "id", "give the name it has in code, such as \"acme\"");
        let name = self.required(&fields, "name", "give the name people know, such as \"Acme\"");
        let (docs, issuers) = (self.text(&fields, "docs"), self.texts(&fields, "issuers"));
        Some(Vendor { id: id?, name: name?.value, docs: docs.map(|at| at.value), issuers })
    }

    /// An entry, of the catalog of standard codes or of a vendor.
    fn entry(&mut self, node: Node<'_>, standard_code: bool) -> Option<Entry> {
        let members = node.object();
        let code = members.iter().flatten().find(|member| member.key == "internalErrorCode");
        let what =
            code.and_then(|member| member.value.text()).map_or("the entry".to_owned(), |code| format!("entry {code}"));
        let Some(members) = members else {
            self.wrong_type(node, "an entry", "an object");
            return None;
        };
        let fields = self.fields(node.at, members, &what, ENTRY);
        let misplaced = if self.strict && !standard_code { SPECIFICATION } else { &[] };
        for name in misplaced {
            if let Some(value) = fields.get(name) {
                self.problem(value.at, format_args!("`{name}` is a field of standard.json only; delete it"));
            }
        }
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
        let status = self.status(&fields, "statusCode");
        let recovery = self.word(&fields, "recovery", Recovery::ALL, Recovery::as_str);
        if let (Some(status @ (501 | 505)), Some(Recovery::Retry), Some(at)) =
            (status, recovery, fields.get("recovery"))
        {
            self.problem(
                at.at,
                format!("status {status} stays as it is, so its recovery is never `retry`; choose another"),
            );
        }
        let description = self.text(&fields, "errorSummary");
        let description = description.or_else(|| self.text(&fields, "errorDescription"));
        Some(Entry {
            at: node.at,
            variant: self.text(&fields, "variant"),
            error,
            title: title.map(|at| at.value),
            summary: summary.map(|at| at.value),
            description,
            status,
            standard,
            recovery,
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
            specification: fields.get("spec").filter(|_| standard_code).and_then(|_| self.specification(&fields)),
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
            let endpoint = Endpoint::from_keyword(&member.key);
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
