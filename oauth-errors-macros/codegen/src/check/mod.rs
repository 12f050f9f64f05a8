//! Every rule about what a catalog's values mean together. What is left is ready to be packed and expanded.

mod catalog;
pub mod names;
mod standards;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use oauth_errors_catalogs::layout::{MAX_ENTRIES, MAX_MESSAGES, MAX_TEXT};
use oauth_errors_catalogs::{STANDARD_CODES, Stability};

pub use catalog::{Catalog, Row};
pub use standards::Standards;
use values::{humanized, is_date, is_host_pattern, one_line};

use crate::digests::{self, Segments};
use crate::emit::{markdown as bytes, tables as pack};
use crate::errors::problems::{Lazily, Problems, did_you_mean, is_invisible};
use crate::schema::file::{At, Entry, File};
use crate::schema::wire::Wire;
use crate::syntax::span as place;
use crate::syntax::span::Source;

/// Applies every rule to a file. Faulty entries are noted in `problems` and kept as far as they can stand.
pub fn check(file: File, source: &Source, standards: &Standards, problems: &mut Problems) -> Catalog {
    let messages = Messages { locale_is_argument: locale_is_argument(&file) };
    check_with(file, source, standards, messages, problems)
}

/// How a file's messages are written.
pub(crate) struct Messages {
    /// The word `en` stands for argument 0.
    pub(crate) locale_is_argument: bool,
}

/// [`check`], for a file whose messages are known to be written in a certain way.
pub(crate) fn check_with(
    file: File,
    source: &Source,
    standards: &Standards,
    messages: Messages,
    problems: &mut Problems,
) -> Catalog {
    let mut check = Check { source, standards, problems, messages };
    let fallback = place::stem(&source.name);
    let mut catalog = Catalog {
        id: fallback.to_owned(),
        name: fallback.to_owned(),
        release: file.release.unwrap_or_default(),
        sources: file.sources,
        stability: file.stability,
        ..Catalog::default()
    };
    if let Some(vendor) = file.vendor {
        let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let id = &vendor.id.value;
        if !id.starts_with(|first: char| first.is_ascii_lowercase()) || !id.chars().all(valid) {
            let text = format!("vendor id `{id}`: write lower-case letters, digits and `-`, a letter first");
            check.problem(vendor.id.at, text);
        }
        for issuer in vendor.issuers.iter().filter(|issuer| !is_host_pattern(&issuer.value)) {
            let text = format!("`{}` is no host; write `login.example.com` or `*.example.com`", issuer.value);
            check.problem(issuer.at, text);
        }
        catalog.id = vendor.id.value;
        catalog.name = vendor.name;
        catalog.docs = vendor.docs.unwrap_or_default();
        catalog.issuers = vendor.issuers.into_iter().map(|issuer| issuer.value).collect();
    }
    if let Some(at) = file.foreign_wire {
        let text = "`wire` stands in a file without `vendor`, where no field is checked; give the file `vendor`";
        check.problem(at, text);
    }
    if let Some(date) = file.date {
        if !is_date(&date.value) {
            check.problem(date.at, format!("date `{}`: write YYYY-MM-DD or YYYY-MM", date.value));
        }
        catalog.date = date.value;
    }
    if let Some(entry) = file.entries.get(MAX_ENTRIES) {
        let text = format!(
            "entry {} of {}: a catalog has at most {MAX_ENTRIES}; split it",
            MAX_ENTRIES + 1,
            file.entries.len()
        );
        check.problem(entry.at, text);
    }
    catalog.rows = check.rows(&file.entries, file.stability.unwrap_or(Stability::Advisory));
    let codes: Vec<&str> = file.entries.iter().map(|entry| &*entry.code.value).collect();
    catalog.wire = wire(file.wire, &codes, source, problems);
    catalog
}

/// The rules without those that name a code that is none of `codes`.
pub(crate) fn wire(mut wire: Wire, codes: &[&str], source: &Source, problems: &mut Problems) -> Wire {
    let set: BTreeSet<&str> = codes.iter().copied().collect();
    let mut known = |code: &At<String>| {
        let known = set.contains(&*code.value);
        if !known {
            let text = || {
                let near = did_you_mean(&code.value, codes.iter().copied());
                format!("`{}` is no code of this catalog{near}", code.value)
            };
            problems.push(source, code.at, Lazily(text));
        }
        known
    };
    wire.alias.retain(|(_, code)| known(code));
    wire.ranges.retain(|(_, _, code)| known(code));
    wire.status.retain(|(_, code)| known(code));
    wire.refine.retain(|rule| known(&rule.is));
    wire
}

/// Whether the word `en` in a message is argument 0: Okta's formatter printed a locale there in the files it builds.
pub(crate) fn locale_is_argument(file: &File) -> bool {
    file.build.is_some() && !file.is_own()
}

struct Check<'s> {
    source: &'s Source,
    standards: &'s Standards,
    problems: &'s mut Problems,
    messages: Messages,
}

impl Check<'_> {
    fn problem(&mut self, at: usize, text: impl Display) {
        self.problems.push(self.source, at, text);
    }

    fn rows(&mut self, entries: &[Entry], stability: Stability) -> Vec<Row> {
        let mut codes: BTreeMap<&str, &At<String>> = BTreeMap::new();
        let mut variants: BTreeMap<String, &Entry> = BTreeMap::new();
        let mut rows = Vec::new();
        let mut messages = 0;
        for entry in entries.iter().take(MAX_ENTRIES) {
            let before = codes.len();
            let mut stands = true;
            for code in std::iter::once(&entry.code).chain(&entry.aliases) {
                self.visible(code);
                if let Some(first) = codes.get(&*code.value) {
                    let place = self.source.here(first.at);
                    self.problem(code.at, format_args!("{} appears twice (first at {place}); delete one", code.value));
                    // An entry with a faulty alias stands without it.
                    stands &= code.at != entry.code.at;
                } else {
                    codes.insert(&code.value, code);
                }
            }
            if codes.len() > MAX_ENTRIES {
                if before <= MAX_ENTRIES {
                    let text = "codes up to here, former ones included; split the catalog";
                    self.problem(entry.code.at, format_args!("more than {MAX_ENTRIES} {text}"));
                }
                continue;
            }
            let variant = self.variant(entry);
            // Of an entry that cannot stand, the other faults are told all the same.
            let mut row = self.row(entry, variant.clone().unwrap_or_default(), stability);
            if let Some(variant) = variant.filter(|_| stands) {
                if let Some(first) = variants.get(&variant) {
                    let (code, place) = (&first.code.value, self.source.here(first.code.at));
                    self.problem(
                        entry.variant.as_ref().unwrap_or(&entry.code).at,
                        format_args!(
                            "{} and {code} (at {place}) would both be the variant `{variant}`; give one a `variant` of its own",
                            entry.code.value
                        ),
                    );
                } else {
                    variants.insert(variant, entry);
                    self.fits(&mut row, &mut messages);
                    rows.push(row);
                }
            }
        }
        rows
    }

    /// The tables count bytes of an entry's texts, and messages, in 16 bits.
    fn fits(&mut self, row: &mut Row, messages: &mut usize) {
        let bytes: usize = pack::texts(row).iter().map(|text| text.len()).sum();
        if bytes > MAX_TEXT {
            let code = &row.code;
            self.problem(
                row.at,
                format_args!("entry {code} has {bytes} bytes of text, but at most {MAX_TEXT} fit; shorten it"),
            );
        }
        let before = *messages;
        *messages += row.messages.len();
        if *messages > MAX_MESSAGES {
            row.messages.clear();
            if before <= MAX_MESSAGES {
                self.problem(row.at, format_args!("more than {MAX_MESSAGES} messages up to here; split the catalog"));
            }
        }
    }

    /// A code must look like what it is.
    fn visible(&mut self, code: &At<String>) {
        if code.value.is_empty() {
            self.problem(code.at, "an alias is empty; delete it");
        }
        if bytes::is_plain(&code.value) {
            return;
        }
        if let Some(hidden) = code.value.chars().find(|&c| is_invisible(c)) {
            let shown = code.value.replace(is_invisible, "·");
            let text =
                format!("code {shown} has an invisible character, U+{:04X} at the `·`; delete it", u32::from(hidden));
            self.problem(code.at, text);
        }
    }

    fn variant(&mut self, entry: &Entry) -> Option<String> {
        let code = &entry.code.value;
        let (at, name) = if let Some(given) = &entry.variant {
            (given.at, given.value.clone())
        } else if let Some(name) = names::variant(code) {
            (entry.code.at, name)
        } else {
            let text = format!("no variant's name can be made of code {code}; give the entry a `variant`");
            self.problem(entry.code.at, text);
            return None;
        };
        let refusal = if entry.variant.is_some() { names::refusal_of_given } else { names::refusal };
        if let Some(refusal) = refusal(&name) {
            let text = match entry.variant {
                Some(_) => format!("variant `{name}` {refusal}; choose another"),
                None => format!("`{name}`, the variant of code {code}, {refusal}; give the entry a `variant`"),
            };
            self.problem(at, text);
            return None;
        }
        Some(name)
    }

    fn row(&mut self, entry: &Entry, variant: String, stability: Stability) -> Row {
        let error = entry.error.as_ref().map_or("", |error| &error.value);
        let given = entry.standard.as_ref().and_then(|given| self.standard(given));
        let standard = given
            .or_else(|| self.standards.find(error))
            .or_else(|| self.standards.find(&entry.code.value))
            .unwrap_or_else(|| self.standards.by_status(entry.status));
        // One line, whatever the file has: `Display` promises it.
        let title = entry.title.as_ref().map(|title| one_line(title));
        let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| humanized(&entry.code.value));
        let description = entry.description.as_ref().map(|description| description.value.clone()).unwrap_or_default();
        let summary = match &entry.summary {
            Some(summary) => summary.clone(),
            None if description.is_empty() => title.clone(),
            None => description.clone(),
        };
        Row {
            at: entry.code.at,
            code: entry.code.value.clone(),
            variant,
            error: error.to_owned(),
            title,
            summary,
            status: entry.status.unwrap_or_default(),
            standard,
            recovery: entry.recovery.unwrap_or_else(|| self.standards.get(standard).recovery),
            judged: given.is_none() || entry.recovery.is_none(),
            stability: entry.stability.unwrap_or(stability),
            deprecated: entry.deprecated,
            since: entry.since.clone().unwrap_or_default(),
            note: entry.note.clone().unwrap_or_default(),
            suberror: entry.suberror.as_ref().map(|at| at.value.clone()).unwrap_or_default(),
            aliases: entry.aliases.iter().map(|alias| alias.value.clone()).collect(),
            alt_errors: self.lines(&entry.alt_errors, "altErrorCodes"),
            parameters: self.lines(&entry.parameters, "parameters"),
            sources: self.lines(&entry.sources, "sources"),
            messages: self.messages(entry),
            description,
            specification: entry.specification.clone(),
        }
    }

    fn standard(&mut self, given: &At<String>) -> Option<u16> {
        let found = self.standards.find(&given.value);
        if found.is_none() {
            let text = || {
                let near = did_you_mean(&given.value, STANDARD_CODES.iter().map(|known| known.code));
                let near = if near.is_empty() { "; `StandardCode` of oauth-errors lists them" } else { &near };
                format!("`{}` is no code of an RFC or OpenID specification{near}", given.value)
            };
            self.problem(given.at, Lazily(text));
        }
        found
    }

    /// Texts that are kept a line each, so that none may have a line break.
    fn lines(&mut self, texts: &[At<String>], field: &str) -> Vec<String> {
        for text in texts.iter().filter(|text| text.value.is_empty() || text.value.contains('\n')) {
            self.problem(
                text.at,
                format!("`{field}` holds strings of one line each, none empty; correct or delete this"),
            );
        }
        texts.iter().map(|text| text.value.clone()).collect()
    }

    fn messages(&mut self, entry: &Entry) -> Vec<Segments> {
        let mut messages = Vec::new();
        for digest in &entry.digests {
            match digests::parse(&digest.value) {
                Ok(segments) => messages.push(segments),
                Err(text) => self.problem(digest.at, text),
            }
        }
        if let Some(description) = &entry.description {
            match digests::segments(&description.value, self.messages.locale_is_argument) {
                Ok(segments) if !messages.contains(&segments) => messages.push(segments),
                Ok(_) => {}
                Err(text) => self.problem(description.at, text),
            }
        }
        messages
    }
}
