//! What a catalog's values mean together: names are unique, references resolve, everything fits. What is left can be
//! emitted.

mod catalog;
mod limits;
pub mod names;
mod standards;
pub(crate) mod values;
pub(crate) mod wire;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::iter;

use oauth_errors_catalogs::layout::MAX_ENTRIES;
use oauth_errors_catalogs::{STANDARD_CODES, Stability};

pub use catalog::{CheckedCatalog, Row};
pub use standards::Standards;

use crate::digests::MessageDigest;
use crate::errors::Problems;
use crate::errors::problems::{Lazily, is_invisible};
use crate::errors::suggest::did_you_mean;
use crate::schema::File;
use crate::schema::entry::Entry;
use crate::schema::file::Vendor;
use crate::syntax::SourceFile;
use crate::syntax::span::{self, At};
use limits::Room;
use values::{humanized, is_date, is_host_pattern, is_plain, one_line};

/// Checks a file. Entries with errors are reported to `problems` and kept as far as possible.
///
/// The file's `vendor` is not among it, since that may come from another file than the entries.
pub fn check(file: File, source: &SourceFile, standards: &Standards, problems: &mut Problems) -> CheckedCatalog {
    let origin = Origin::of(&file);
    check_with(file, source, standards, origin, problems)
}

/// [`check`], for a file whose origin is known.
pub(crate) fn check_with(
    file: File,
    source: &SourceFile,
    standards: &Standards,
    origin: Origin,
    problems: &mut Problems,
) -> CheckedCatalog {
    let mut check = Check { source, standards, problems, origin };
    let fallback = span::stem(&source.name);
    let mut catalog = CheckedCatalog {
        id: fallback.to_owned(),
        name: fallback.to_owned(),
        release: file.release.unwrap_or_default(),
        sources: file.sources,
        stability: file.stability,
        ..CheckedCatalog::default()
    };
    if let Some(vendor) = file.vendor {
        catalog.id = vendor.id.value;
        catalog.name = vendor.name;
        catalog.docs = vendor.docs.unwrap_or_default();
        catalog.issuers = vendor.issuers.into_iter().map(|issuer| issuer.value).collect();
        catalog.clients = vendor.clients.into_iter().map(|client| client.value).collect();
    }
    if let Some(at) = file.foreign_wire {
        let text = "a file with `wire` needs `vendor` too: without it no field is checked; give the file `vendor`";
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
    catalog.wire = wire::check(file.wire, &codes, source, problems);
    catalog.examples = wire::check_examples(file.examples, &codes, source, problems);
    catalog
}

/// Checks who a catalog is about.
pub(crate) fn vendor(vendor: &Vendor, source: &SourceFile, problems: &mut Problems) {
    let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let id = &vendor.id.value;
    if !id.starts_with(|first: char| first.is_ascii_lowercase()) || !id.chars().all(valid) {
        let text = format!("vendor id `{id}`: write lower-case letters, digits and `-`, a letter first");
        problems.push(source.span(vendor.id.at), text);
    }
    for issuer in vendor.issuers.iter().filter(|issuer| !is_host_pattern(&issuer.value)) {
        let text = format!("`{}` is no host; write `login.example.com` or `*.example.com`", issuer.value);
        problems.push(source.span(issuer.at), text);
    }
    let is_name =
        |name: &str| name.len() >= 6 && name.chars().all(|c| c.is_ascii_alphanumeric() || "._:\\/@-$".contains(c));
    for client in vendor.clients.iter().filter(|client| !is_name(&client.value)) {
        let text =
            format!("`{}` may be anything; write how a library's names begin, as in `com.example.auth.`", client.value);
        problems.push(source.span(client.at), text);
    }
}

/// Who wrote a file, and so how it is to be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    /// The file is in our own layout and has to keep its rules.
    pub(crate) is_own: bool,
    /// The word `en` in a message is argument 0: Okta's formatter printed a locale there in the files it builds.
    pub(crate) locale_is_argument: bool,
}

impl Origin {
    pub(crate) fn of(file: &File) -> Self {
        Self { is_own: file.is_own(), locale_is_argument: file.build.is_some() && !file.is_own() }
    }
}

struct Check<'s> {
    source: &'s SourceFile,
    standards: &'s Standards,
    problems: &'s mut Problems,
    origin: Origin,
}

impl Check<'_> {
    fn problem(&mut self, at: usize, text: impl Display) {
        self.problems.push(self.source.span(at), text);
    }

    fn rows(&mut self, entries: &[Entry], stability: Stability) -> Vec<Row> {
        let mut codes: BTreeMap<&str, &At<String>> = BTreeMap::new();
        let mut variants: BTreeMap<String, &Entry> = BTreeMap::new();
        let mut rows = Vec::new();
        let mut room = Room::default();
        for entry in entries.iter().take(MAX_ENTRIES) {
            let before = codes.len();
            let mut kept = true;
            for code in iter::once(&entry.code).chain(&entry.aliases) {
                self.visible(code);
                if let Some(first) = codes.get(&*code.value) {
                    let place = self.source.line_column(first.at);
                    self.problem(code.at, format_args!("{} appears twice (first at {place}); delete one", code.value));
                    // An entry with an alias of another is kept without it.
                    kept &= code.at != entry.code.at;
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
            // Of an entry that cannot be kept, everything else is checked all the same.
            let mut row = self.row(entry, variant.clone().unwrap_or_default(), stability);
            if let Some(variant) = variant.filter(|_| kept) {
                if let Some(first) = variants.get(&variant) {
                    let (code, place) = (&first.code.value, self.source.line_column(first.code.at));
                    self.problem(
                        entry.variant.as_ref().unwrap_or(&entry.code).at,
                        format_args!(
                            "{} and {code} (at {place}) would both be the variant `{variant}`; give one a `variant` of its own",
                            entry.code.value
                        ),
                    );
                } else {
                    variants.insert(variant, entry);
                    for problem in room.take(&mut row) {
                        self.problem(row.at, problem);
                    }
                    rows.push(row);
                }
            }
        }
        rows
    }

    /// A code must look like what it is.
    fn visible(&mut self, code: &At<String>) {
        if code.value.is_empty() {
            self.problem(code.at, "an alias is empty; delete it");
        }
        if is_plain(&code.value) {
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
        let reason = if entry.variant.is_some() { names::invalid_variant_reason } else { names::invalid_name_reason };
        if let Some(reason) = reason(&name) {
            let text = match entry.variant {
                Some(_) => format!("variant `{name}` {reason}; choose another"),
                None => format!("`{name}`, the variant of code {code}, {reason}; give the entry a `variant`"),
            };
            self.problem(at, text);
            return None;
        }
        Some(name)
    }

    /// A title is a heading, not a sentence.
    fn title(&mut self, entry: &Entry) {
        let stopped = entry.title.as_ref().filter(|title| title.value.trim_end().ends_with('.'));
        if let Some(title) = stopped.filter(|_| self.origin.is_own) {
            let code = &entry.code.value;
            self.problem(title.at, format_args!("the `title` of {code} ends with a full stop; delete that"));
        }
    }

    fn row(&mut self, entry: &Entry, variant: String, stability: Stability) -> Row {
        let error = entry.error.as_ref().map_or("", |error| &error.value);
        let given = entry.standard.as_ref().and_then(|given| self.standard(given));
        let standard = given
            .or_else(|| self.standards.find(error))
            .or_else(|| self.standards.find(&entry.code.value))
            .unwrap_or_else(|| self.standards.by_status(entry.status));
        self.title(entry);
        // One line, whatever the file has: `Display` promises it.
        let title = entry.title.as_ref().map(|title| one_line(&title.value));
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
            recovery_for: entry.recovery_for.clone(),
            by_hand: entry.by_hand,
            concern: entry.concern,
            tokens: entry.tokens,
            prompt: entry.prompt,
            waits: entry.waits.clone(),
            is_inferred: given.is_none() || entry.recovery.is_none(),
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

    fn messages(&mut self, entry: &Entry) -> Vec<MessageDigest> {
        let mut messages = Vec::new();
        for digest in &entry.digests {
            match digest.value.parse() {
                Ok(message) => messages.push(message),
                Err(text) => self.problem(digest.at, text),
            }
        }
        if let Some(description) = &entry.description {
            match MessageDigest::of(&description.value, self.origin.locale_is_argument) {
                Ok(message) if !messages.contains(&message) => messages.push(message),
                Ok(_) => {}
                Err(text) => self.problem(description.at, text),
            }
        }
        messages
    }
}
