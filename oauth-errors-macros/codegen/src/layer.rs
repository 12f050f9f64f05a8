//! A vendor's own file laid over our catalog of that vendor: `"okta" + path("oauth2-error-codes.json")`.
//!
//! The file's entries take precedence; what it does not say is filled in from ours. Codes that only we have stay, and become
//! deprecated if the file is of a newer release, since then the vendor dropped them.

use std::collections::BTreeSet;
use std::mem;

use crate::check::{self, CheckedCatalog, Origin, Standards};
use crate::errors::Problems;
use crate::schema::File;
use crate::schema::entry::Entry;
use crate::syntax::SourceFile;
use crate::syntax::span::At;

/// Checks `file`, the vendor's own, laid over `ours`, and each against its source.
pub(crate) fn layer(
    (ours, our_source): (File, &SourceFile),
    (mut file, source): (File, &SourceFile),
    standards: &Standards,
    problems: &mut Problems,
) -> CheckedCatalog {
    let newer = is_newer(file.release.as_deref(), ours.release.as_deref());
    let codes: BTreeSet<String> = file.entries.iter().map(|entry| entry.code.value.clone()).collect();
    let find = |entry: &Entry| {
        let code = &entry.code.value;
        // A former name of ours is the same error, unless the file lists the present one too.
        let renamed = |known: &&Entry| {
            known.aliases.iter().any(|alias| alias.value == *code) && !codes.contains(&known.code.value)
        };
        ours.entries.iter().find(|known| known.code.value == *code).or_else(|| ours.entries.iter().find(renamed))
    };
    let known: Vec<_> = file.entries.iter().map(find).collect();
    let present = file.entries.iter().zip(&known).map(|(entry, known)| known.unwrap_or(entry).code.value.clone());
    let kept: BTreeSet<String> = present.collect();
    for (entry, known) in file.entries.iter_mut().zip(known) {
        if let Some(known) = known {
            fill(entry, known, &kept);
        }
    }
    let mut origin = Origin::of(&file);
    origin.locale_is_argument |= is_okta(&ours);
    file.vendor.clone_from(&ours.vendor);
    let wire = mem::take(&mut file.wire);
    file.foreign_wire = None;
    file.date = None;
    file.release = file.release.or_else(|| ours.release.clone());
    file.stability = file.stability.or(ours.stability);
    let mut catalog = check::check_with(file, source, standards, origin, problems);
    let mut rest = check::check(ours, our_source, standards, problems);
    rest.rows.retain(|row| !kept.contains(&row.code));
    for row in &mut rest.rows {
        row.deprecated |= newer;
        if let Some(twin) = catalog.rows.iter().find(|twin| twin.variant == row.variant) {
            let text = format!(
                "{} would be named `{}` like {} of our own catalog; give it a `variant`",
                twin.code, twin.variant, row.code
            );
            problems.push(source.span(twin.at), text);
        }
    }
    rest.rows.retain(|row| catalog.rows.iter().all(|twin| twin.variant != row.variant));
    catalog.sources.append(&mut rest.sources);
    catalog.date = rest.date;
    catalog.rows.append(&mut rest.rows);
    // Rules name entries of either.
    catalog.wire = if wire.is_empty() {
        rest.wire
    } else {
        let codes: Vec<&str> = catalog.rows.iter().map(|row| &*row.code).collect();
        check::wire::check(wire, &codes, source, problems)
    };
    catalog
}

fn is_okta(file: &File) -> bool {
    file.vendor.as_ref().is_some_and(|vendor| vendor.id.value == "okta")
}

/// Fills what a vendor's entry does not say with what ours does. Places stay in the vendor's file.
///
/// A former name that is itself one of the file's `codes` is not taken from that code.
fn fill(entry: &mut Entry, known: &Entry, codes: &BTreeSet<String>) {
    let here = entry.code.at;
    let moved = |text: &At<String>| At { at: here, value: text.value.clone() };
    let or = |own: &mut Option<At<String>>, known: &Option<At<String>>| {
        if own.is_none() {
            *own = known.as_ref().map(moved);
        }
    };
    entry.code = moved(&known.code);
    or(&mut entry.title, &known.title);
    or(&mut entry.variant, &known.variant);
    or(&mut entry.error, &known.error);
    or(&mut entry.standard, &known.standard);
    or(&mut entry.suberror, &known.suberror);
    entry.summary = entry.summary.take().or_else(|| known.summary.clone());
    entry.status = entry.status.or(known.status);
    if entry.recovery.is_none() {
        entry.recovery = known.recovery;
        entry.recovery_for.clone_from(&known.recovery_for);
    }
    entry.by_hand |= known.by_hand;
    entry.concern = entry.concern.or(known.concern);
    entry.tokens = entry.tokens.or(known.tokens);
    entry.prompt = entry.prompt.or(known.prompt);
    if entry.waits.is_empty() {
        entry.waits.clone_from(&known.waits);
    }
    entry.stability = entry.stability.or(known.stability);
    entry.since = entry.since.take().or_else(|| known.since.clone());
    entry.specification.clone_from(&known.specification);
    entry.note = entry.note.take().or_else(|| known.note.clone());
    let extend = |own: &mut Vec<At<String>>, known: &[At<String>]| {
        let new: Vec<_> =
            known.iter().filter(|text| own.iter().all(|own| own.value != text.value)).map(moved).collect();
        own.extend(new);
    };
    let free: Vec<_> = known.aliases.iter().filter(|alias| !codes.contains(&alias.value)).cloned().collect();
    extend(&mut entry.aliases, &free);
    extend(&mut entry.alt_errors, &known.alt_errors);
    extend(&mut entry.digests, &known.digests);
    extend(&mut entry.sources, &known.sources);
    if entry.parameters.is_empty() {
        extend(&mut entry.parameters, &known.parameters);
    }
}

/// Whether a release is newer than another, number by number: `2026.10.0` is newer than `2026.4.1`.
pub(crate) fn is_newer(release: Option<&str>, than: Option<&str>) -> bool {
    let numbers = |release: &str| -> Vec<u64> {
        release.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    release.zip(than).is_some_and(|(release, than)| numbers(release) > numbers(than))
}
