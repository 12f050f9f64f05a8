//! What the keywords that the recognizer gives mean in words, for the page to look up.

use oauth_errors::{Actor, EvidenceKind, Reason, Recovery, Tokens, vendors};
use serde_json::{Map, Value, json};

use crate::paths::{Paths, catalogs};

pub(crate) fn words(paths: &Paths) -> Value {
    let actors = [Actor::Program, Actor::User, Actor::Operator, Actor::Admin, Actor::Vendor, Actor::Nobody];
    let evidence = [
        EvidenceKind::Code,
        EvidenceKind::CodeInText,
        EvidenceKind::Field,
        EvidenceKind::Message,
        EvidenceKind::Fragment,
        EvidenceKind::Error,
        EvidenceKind::ErrorInText,
        EvidenceKind::Status,
        EvidenceKind::Nothing,
    ];
    let reasons =
        [Reason::Entry, Reason::Standard, Reason::Challenge, Reason::Presented, Reason::Status, Reason::Nothing];
    let vendors = vendors::all().iter().map(|catalog| (catalog.id(), catalog.name()));
    json!({
        "recovery": object(Recovery::ALL.iter().map(|recovery| (recovery.as_str(), recovery.advice()))),
        "tokens": object(Tokens::ALL.iter().map(|verdict| (verdict.as_str(), verdict.advice()))),
        "actor": object(actors.map(|actor| (actor.as_str(), actor.summary()))),
        "evidence": object(evidence.map(|kind| (kind.as_str(), kind.summary()))),
        "reason": object(reasons.map(|reason| (reason.as_str(), reason.summary()))),
        "vendors": object(vendors),
        "pages": pages(paths),
    })
}

/// The names of pages that are not the code itself.
fn pages(paths: &Paths) -> Map<String, Value> {
    let entries = catalogs().flat_map(oauth_errors::Catalog::entries);
    let named = entries.filter_map(|entry| {
        let (folder, name) = paths.of(entry).strip_suffix(".html")?.split_once('/')?;
        (name != entry.code()).then(|| (format!("{folder}/{}", entry.code()), name.into()))
    });
    named.collect()
}

fn object(pairs: impl IntoIterator<Item = (&'static str, &'static str)>) -> Map<String, Value> {
    pairs.into_iter().map(|(keyword, text)| (keyword.to_owned(), text.into())).collect()
}
