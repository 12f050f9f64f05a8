//! A catalog file and who it is about.

use oauth_errors_catalogs::Stability;

use super::entry::Entry;
use super::example::Example;
use super::wire::Wire;
use crate::errors::problems::Problems;
use crate::errors::suggest::nearest;
use crate::syntax::fields::Reader;
use crate::syntax::json::{self, Node};
use crate::syntax::span::{At, SourceFile};

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
    /// Answers and what they are.
    pub examples: Vec<Example>,
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
    /// How the names of its own client libraries begin in stack traces.
    pub clients: Vec<At<String>>,
}

/// The fields of a file.
pub const FILE: &[&str] =
    &["$schema", "vendor", "aliasOf", "release", "build", "date", "sources", "stability", "wire", "examples", "errors"];
/// The fields of `vendor`.
pub const VENDOR: &[&str] = &["id", "name", "docs", "issuers", "clients"];
impl File {
    /// Reads a catalog file; what cannot be read is reported to `problems` and left out.
    ///
    /// `None` if nothing of it can be made out.
    pub fn read(source: &SourceFile, problems: &mut Problems) -> Option<Self> {
        let members = match Node::parse(&source.text) {
            Ok(members) => members,
            Err((at, text)) => {
                problems.push(source.span(at), text);
                problems.close();
                return Self::salvage(&source.text);
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
            let text = "only a file with `vendor` is checked against our layout";
            reader.problem(at, format!("unknown field `{key}` in the catalog; did you mean `vendor`? {text}"));
        }
        let fields = reader.fields(0, members, "the catalog", FILE);
        let vendor = fields.get("vendor").and_then(|node| Vendor::read(&mut reader, node));
        let alias_of = reader.text(&fields, "aliasOf");
        if let Some(alias) = alias_of.as_ref().filter(|_| foreign) {
            reader
                .problem(alias.at, "a file with `aliasOf` needs `vendor` too; name the vendor that this catalog is of");
        }
        let standard = vendor.as_ref().is_some_and(|vendor| vendor.id.value == "standard");
        let examples = if strict { reader.items(&fields, "examples") } else { Vec::new() };
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
                    entries.extend(items.into_iter().filter_map(|item| Entry::read(&mut reader, item, standard)));
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
            wire: fields.get("wire").and_then(|node| Wire::read(&mut reader, node)).unwrap_or_default(),
            foreign_wire: fields.get("wire").filter(|_| foreign).map(|node| node.at),
            examples: examples.into_iter().filter_map(|item| Example::read(&mut reader, item)).collect(),
            entries,
        })
    }

    /// The codes in a text that is not JSON, and what their variants are called: what uses them adds no errors to the
    /// one that has to be corrected.
    fn salvage(text: &str) -> Option<Self> {
        let at = |node: Node<'_>| Some(At { at: node.at, value: node.text()?.into_owned() });
        let mut codes = json::strings_named(text, "internalErrorCode").peekable();
        let foreign = codes.peek().is_none().then(|| json::strings_named(text, "errorCode"));
        let codes = codes.chain(foreign.into_iter().flatten());
        let mut entries: Vec<_> =
            codes.filter_map(|node| Some(Entry { code: at(node)?, at: node.at, ..Entry::default() })).collect();
        for variant in json::strings_named(text, "variant") {
            if let Some(entry) = entries.iter_mut().rfind(|entry| entry.at < variant.at) {
                entry.variant = at(variant);
            }
        }
        let id = text.split_once("\"vendor\"").and_then(|(_, rest)| json::strings_named(rest, "id").find_map(at));
        let vendor =
            id.map(|id| Vendor { name: id.value.clone(), id, docs: None, issuers: Vec::new(), clients: Vec::new() });
        (!entries.is_empty()).then(|| Self { vendor, entries, ..Self::default() })
    }

    /// Whether the file is in our own layout.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.vendor.is_some()
    }
}

impl Vendor {
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        let fields = reader.object(node, "`vendor`", VENDOR)?;
        let id = reader.required(&fields, "id", "give the name it has in code, such as \"acme\"");
        let name = reader.required(&fields, "name", "give the name people know, such as \"Acme\"");
        let (docs, issuers) = (reader.text(&fields, "docs"), reader.texts(&fields, "issuers"));
        Some(Self {
            id: id?,
            name: name?.value,
            docs: docs.map(|at| at.value),
            issuers,
            clients: reader.texts(&fields, "clients"),
        })
    }
}
