//! The digests of a list of sentences, put into the entries of a catalog.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::Value;

use super::edit::Edits;
use super::read::{Official, Ours, entries};
use crate::check::{Row, Standards};
use crate::digests::MessageDigest;
use crate::errors::Problems;
use crate::syntax::SourceFile;
use crate::syntax::json::Node;

/// What the sentences changed.
#[derive(Debug, Default)]
pub struct Sentences {
    /// The catalog's new text; `None` if there was nothing to do.
    pub text: Option<String>,
    /// How many digests are new.
    pub added: usize,
    /// How many were there already.
    pub known: usize,
    /// How many of another format went.
    pub dropped: usize,
    /// Codes that the catalog does not have, and how many sentences of each are left out.
    pub unknown: BTreeMap<String, usize>,
    /// Codes that are found with an `error` that their entry does not have: code, `error`.
    pub disagreeing: BTreeSet<(String, String)>,
    /// Sentences that entries of different recovery share: the sentence, their codes.
    pub shared: Vec<(String, Vec<String>)>,
}

/// A sentence of a list.
struct Sentence {
    code: String,
    /// The `error` that it was seen with, or empty.
    error: String,
    text: String,
    digest: MessageDigest,
}

/// Adds the digest of each sentence of a list to the entry of its code. Digests of another format go.
///
/// The list is a vendor's file as [`update`](super::update) takes it, or lines of code, `error`, status, sentence and
/// source with a tab between them; `-` is none, and a `+` before a code says that it was none of the catalog's.
///
/// # Errors
/// The problems of either file, a line each.
pub fn sentences(catalog: &SourceFile, list: &SourceFile) -> Result<Sentences, Vec<String>> {
    let list = if list.text.trim_start().starts_with('{') { published(list)? } else { lines(list)? };
    let mut done = Sentences::default();
    let current = without_other_formats(catalog, &mut done)?;
    let ours = Ours::read(&current, &Standards::default())?;
    let rows = &ours.catalog.rows;
    let numbers: BTreeMap<&str, usize> = rows
        .iter()
        .enumerate()
        .flat_map(|(number, row)| row.aliases.iter().chain([&row.code]).map(move |code| (&**code, number)))
        .collect();
    let mut digests: Vec<Vec<MessageDigest>> = rows.iter().map(|row| row.messages.clone()).collect();
    for sentence in &list {
        let Some(&number) = numbers.get(&*sentence.code) else {
            *done.unknown.entry(sentence.code.clone()).or_default() += 1;
            continue;
        };
        let row = &rows[number];
        if !agrees(row, &sentence.error) {
            done.disagreeing.insert((sentence.code.clone(), sentence.error.clone()));
        }
        if digests[number].contains(&sentence.digest) {
            done.known += 1;
        } else {
            digests[number].push(sentence.digest.clone());
            done.added += 1;
        }
    }
    done.shared = shared(&list, rows, &digests);
    let mut edits = Edits::new(&current);
    for (number, entry) in ours.entries.iter().enumerate() {
        if digests[number].len() > rows[number].messages.len() {
            let texts: Vec<Value> = digests[number].iter().map(|digest| digest.to_string().into()).collect();
            edits.set(&entry.object().unwrap_or_default(), "messageDigest", &texts.into());
        }
    }
    let text = edits.apply().unwrap_or(current.text);
    done.text = (text != catalog.text).then_some(text);
    Ok(done)
}

/// Whether a sentence that was seen with this `error` is found with it.
fn agrees(row: &Row, error: &str) -> bool {
    error.is_empty() || row.error.is_empty() || row.error == error || row.alt_errors.iter().any(|other| other == error)
}

/// The sentences of the list that entries of different recovery share, where `error` does not separate them.
fn shared(list: &[Sentence], rows: &[Row], digests: &[Vec<MessageDigest>]) -> Vec<(String, Vec<String>)> {
    let mut owners: BTreeMap<&MessageDigest, Vec<&Row>> = BTreeMap::new();
    for (row, digests) in rows.iter().zip(digests) {
        for digest in digests {
            owners.entry(digest).or_default().push(row);
        }
    }
    let mut shared = Vec::new();
    for sentence in list {
        // Taken out, so that a sentence is reported once.
        let owners = mem::take(owners.entry(&sentence.digest).or_default());
        let differ = |a: &Row, b: &Row| a.recovery != b.recovery && agrees(a, &b.error);
        if owners.iter().any(|a| owners.iter().any(|b| differ(a, b))) {
            shared.push((sentence.text.clone(), owners.iter().map(|row| row.code.clone()).collect()));
        }
    }
    shared
}

fn published(list: &SourceFile) -> Result<Vec<Sentence>, Vec<String>> {
    let items = Official::read(list)?.items.into_iter();
    let sentence = |item: super::read::Published| {
        Some(Sentence {
            digest: item.message?,
            text: item.entry.description?.value,
            error: item.entry.error.map(|error| error.value).unwrap_or_default(),
            code: item.entry.code.value,
        })
    };
    Ok(items.filter_map(sentence).collect())
}

fn lines(list: &SourceFile) -> Result<Vec<Sentence>, Vec<String>> {
    let (mut sentences, mut problems) = (Vec::new(), Problems::default());
    let mut at = 0;
    for line in list.text.split_inclusive('\n') {
        let fields: Vec<_> = line.trim_end_matches(['\r', '\n']).split('\t').collect();
        match fields[..] {
            [""] => {}
            [code, error, _status, text, _source] if !code.is_empty() && !text.is_empty() => {
                match MessageDigest::of(text, false) {
                    Ok(digest) => sentences.push(Sentence {
                        code: code.trim_start_matches('+').to_owned(),
                        error: error.trim_matches('-').to_owned(),
                        text: text.to_owned(),
                        digest,
                    }),
                    Err(problem) => problems.push(list.span(at), problem),
                }
            }
            _ => problems.push(
                list.span(at),
                "not code, `error`, status, sentence and source; write these with tabs between them, `-` for none",
            ),
        }
        at += line.len();
    }
    let problems = problems.finish();
    if problems.is_empty() { Ok(sentences) } else { Err(problems) }
}

/// The catalog without the digests that this release does not read.
fn without_other_formats(catalog: &SourceFile, done: &mut Sentences) -> Result<SourceFile, Vec<String>> {
    let mut edits = Edits::new(catalog);
    let members = Node::parse(&catalog.text).unwrap_or_default();
    for entry in entries(&members).unwrap_or_default() {
        let fields = entry.object().unwrap_or_default();
        let Some(digests) = fields.iter().find(|field| field.key == "messageDigest") else { continue };
        let texts: Vec<_> = digests.value.list().unwrap_or_default().iter().filter_map(Node::text).collect();
        let kept: Vec<Value> = texts
            .iter()
            .filter(|text| text.parse::<MessageDigest>().is_ok())
            .map(|text| Value::from(&**text))
            .collect();
        done.dropped += texts.len() - kept.len();
        if kept.is_empty() {
            edits.remove(&fields, "messageDigest");
        } else if kept.len() < texts.len() {
            edits.set(&fields, "messageDigest", &kept.into());
        }
    }
    let text = edits.apply().unwrap_or_else(|| catalog.text.clone());
    SourceFile::new(catalog.name.clone(), text.into_bytes()).map_err(|problem| vec![problem])
}
