//! Which of a catalog's messages a text is or contains, with what stands in the places of the arguments.
//!
//! A text that is a message without arguments is found by its hash. Any other is found by its anchor, a window of a few
//! letters that begins one of its literal pieces: one pass over the text compares the windows of four lengths with a table
//! of anchors, whatever the size of the catalog, and each hit has its pieces verified from there to both sides. Texts are
//! compared by digest only; nothing of the vendor's sentences is in the tables.

use alloc::vec;
use alloc::vec::Vec;

use oauth_errors_catalogs::digest::{self, Digest, Normal};
use oauth_errors_catalogs::layout::{Table, u16_at};

use super::budget::Budget;
use super::candidates::{Arguments, Found, Rank};
use super::normal_text::{NormalText, ShortText};
use crate::catalog::Catalog;
use crate::catalog::tables::Message;

/// Messages of fewer literal letters than this may be anything, unless `error` agrees.
const SHORT: u32 = 16;
/// How much of a text must be the message's own before its end may be cut off.
const BEGINNING: u32 = digest::ANCHORS[0];
/// How long an argument may be inside a text, and in a text that is nothing but the message.
const ARGUMENT: usize = 512;
const WHOLE_ARGUMENT: usize = 2048;
/// How long one may be behind which the text is cut off: behind a longer one the next piece would be seen.
const CUT_ARGUMENT: usize = 64;

/// The sentence without arguments that the whole text is. Allocates nothing, so it is tried before [`whole`].
pub(crate) fn literal(
    catalog: &'static Catalog,
    error: Option<&str>,
    text: &str,
    short: Option<&ShortText>,
    status: Option<u16>,
) -> Option<Found> {
    let core = digest::trimmed(text);
    if core.len() > digest::LIMIT || catalog.messages().whole.is_empty() {
        return None;
    }
    let start = text.len() - text.trim_start().len();
    let span = (start, start + core.len());
    // `…`: this may be the beginning of a longer one.
    if text[span.1..].contains('\u{2026}') || text[span.1..].contains("...") {
        return None;
    }
    let digest = short.map_or_else(|| Digest::of(Normal::new(core).map(|unit| unit.byte)), ShortText::trimmed);
    let mut found = Found::default();
    for (entry, rank) in (Search { catalog, error, status }).literal(digest).filter(|(_, rank)| rank.is_sentence) {
        found.offer(entry, rank, span, &Arguments::default());
    }
    found.settled()
}

/// The messages of a catalog that have a window of this length and hash as their anchor.
fn anchored(catalog: &'static Catalog, len: u32, short: u32) -> impl Iterator<Item = Message> {
    let messages = catalog.messages();
    let all = Table(messages.anchors).probe(short.into()).filter(move |number| messages.anchor(*number) == short);
    all.map(|number| messages.message(number))
        .filter(move |message| message.shape.anchor().is_some_and(|(_, own)| own == len))
}

/// Whether a text may be, or have, a message of a catalog: `false` is certain. Allocates nothing.
pub(crate) fn is_possible(catalog: &'static Catalog, text: &str, short: Option<&ShortText>) -> bool {
    let messages = catalog.messages();
    let is_anchor = |len, short| anchored(catalog, len, short).next().is_some();
    // A message without an anchor has few letters, or is nothing but arguments.
    text.len() < 16 || !messages.loose.is_empty() || short.is_none_or(|short| short.has_anchor(is_anchor))
}

/// The message that the whole text is: white space, full stops, quotes and brackets around it do not count. It may be
/// cut off at its end.
pub(crate) fn whole(
    catalog: &'static Catalog,
    error: Option<&str>,
    text: &NormalText<'_>,
    status: Option<u16>,
) -> Option<Found> {
    let search = Search { catalog, error, status };
    text.cores().find_map(|core| search.whole(text, core))
}

/// A message inside a longer text, one that decides: of the last line that has any the first. Of messages that overlap the
/// one with more literal letters counts.
pub(crate) fn inside(
    catalog: &'static Catalog,
    error: Option<&str>,
    text: &NormalText<'_>,
    status: Option<u16>,
    budget: &mut Budget,
) -> Option<Found> {
    let search = Search { catalog, error, status };
    let mut matches = Vec::new();
    for (at, len, short) in text.windows() {
        if !budget.spend(1) {
            break;
        }
        for message in anchored(catalog, len, short) {
            matches.extend(search.around(&message, text, at, budget));
        }
    }
    let found = best(matches, text);
    let line = |found: &Found| text.text()[..found.span().0].rfind('\n');
    let last = found.last().map(line)?;
    found.into_iter().find(|found| line(found) == last)
}

/// The sentences of several catalogs at once, for detection: one table of anchors over all of them.
///
/// Titles are ours, not a vendor's, and short sentences need an `error` to agree with, so both are left out.
pub(crate) struct Anchors {
    catalogs: Vec<&'static Catalog>,
    slots: Vec<Option<Slot>>,
}

#[derive(Clone, Copy)]
struct Slot {
    short: u32,
    catalog: u16,
    message: u16,
}

impl Anchors {
    pub(crate) fn new(catalogs: &[&'static Catalog]) -> Self {
        let numbered = catalogs.iter().zip(0u16..);
        let entries: Vec<_> = numbered
            .flat_map(|(catalog, number)| {
                let messages = catalog.messages();
                (0..messages.len()).map_while(move |message| {
                    let number_of = u16::try_from(message).ok()?;
                    Some((messages.message(number_of), Slot { short: 0, catalog: number, message: number_of }))
                })
            })
            .filter(|(message, _)| {
                message.shape.anchor().is_some() && !message.shape.is_title() && message.literal() >= SHORT
            })
            .map(|(message, slot)| Slot { short: message.anchor, ..slot })
            .collect();
        let mut slots = vec![None; (2 * entries.len()).next_power_of_two()];
        let mask = slots.len() - 1;
        for slot in entries {
            let mut at = slot.short as usize & mask;
            while slots[at].is_some() {
                at = (at + 1) & mask;
            }
            slots[at] = Some(slot);
        }
        Self { catalogs: catalogs.to_vec(), slots }
    }

    /// Every sentence inside a text with the number of its catalog, by place. Within a catalog the one with more literal
    /// letters counts where sentences overlap.
    pub(crate) fn find(
        &self,
        text: &NormalText<'_>,
        budget: &mut Budget,
    ) -> impl Iterator<Item = (usize, Found)> + use<> {
        let mut matches: Vec<(u16, Match)> = Vec::new();
        for (at, len, short) in text.windows() {
            if !budget.spend(1) {
                break;
            }
            for slot in self.probe(short) {
                let catalog = self.catalogs[usize::from(slot.catalog)];
                let message = catalog.messages().message(slot.message);
                if message.shape.anchor().is_some_and(|(_, own)| own == len) {
                    let search = Search { catalog, error: None, status: None };
                    matches.extend(search.around(&message, text, at, budget).map(|found| (slot.catalog, found)));
                }
            }
        }
        matches.sort_by_key(|(catalog, _)| *catalog);
        let groups = matches.chunk_by(|a, b| a.0 == b.0);
        let mut found: Vec<_> = groups
            .flat_map(|group| {
                let number = usize::from(group[0].0);
                best(group.iter().map(|(_, found)| *found).collect(), text)
                    .into_iter()
                    .map(move |found| (number, found))
            })
            .collect();
        found.sort_by_key(|(_, found)| found.span());
        found.into_iter()
    }

    fn probe(&self, short: u32) -> impl Iterator<Item = Slot> {
        let mask = self.slots.len() - 1;
        let from = short as usize & mask;
        let slots = (0..self.slots.len()).map_while(move |step| self.slots[(from + step) & mask]);
        slots.filter(move |slot| slot.short == short)
    }
}

/// A message in a text, its places those of the text's normal form.
#[derive(Clone, Copy)]
struct Match {
    entry: u16,
    rank: Rank,
    from: usize,
    to: usize,
    arguments: Arguments,
}

/// Of matches that overlap the best one, with the entries of those that are as good; by place.
fn best(mut matches: Vec<Match>, text: &NormalText<'_>) -> Vec<Found> {
    matches.sort_by(|a, b| b.rank.cmp(&a.rank).then(a.from.cmp(&b.from)));
    let mut best: Vec<Found> = Vec::new();
    for Match { entry, rank, from, to, mut arguments } in matches {
        let span = text.span(from, to);
        for argument in arguments.spans_mut() {
            *argument = text.argument(argument.0, argument.1);
        }
        match best.iter_mut().find(|found| found.overlaps(span)) {
            // One that goes on where the better one ends, and is cut off there, may be meant as well.
            Some(found) if found.rank() == rank || goes_on(found, rank, span) => {
                found.offer(entry, found.rank(), span, &arguments);
            }
            Some(_) => {}
            None => {
                let mut found = Found::default();
                found.offer(entry, rank, span, &arguments);
                best.push(found);
            }
        }
    }
    best.sort_by_key(Found::span);
    best.into_iter().filter_map(Found::settled).collect()
}

fn goes_on(found: &Found, rank: Rank, (from, to): (usize, usize)) -> bool {
    let is_rival = rank.decides && rank.is_sentence && !rank.is_complete && !found.is_cut_off();
    is_rival && from == found.span().0 && to >= found.span().1
}

/// What messages of a catalog are searched with.
struct Search<'a> {
    catalog: &'static Catalog,
    error: Option<&'a str>,
    status: Option<u16>,
}

impl Search<'_> {
    /// How well a message fits of which the text has so many letters; `None` if the answer's `error` is another one.
    fn rank(&self, message: &Message, literal: u32, is_complete: bool) -> Option<Rank> {
        let entry = self.catalog.__entry(message.entry);
        let agrees = match (entry.error(), self.error) {
            (Some(_), Some(error)) if !entry.travels_with(error) => return None,
            (own, given) => own.is_some() && given.is_some(),
        };
        let decides = literal >= SHORT || agrees && message.shape.anchor().is_some();
        let is_sentence = !message.shape.is_title();
        let same_status = self.status.is_some() && entry.status() == self.status;
        Some(Rank { decides, is_sentence, literal, is_complete, same_status })
    }

    /// Every message without arguments that has this digest, with its rank.
    fn literal(&self, digest: Digest) -> impl Iterator<Item = (u16, Rank)> {
        let messages = self.catalog.messages();
        let all = Table(messages.whole).probe(digest.hash).map(|number| messages.message(number));
        all.filter(move |message| message.piece(0) == digest).filter_map(move |message| {
            let rank = self.rank(&message, digest.len, true)?;
            // A sentence of the vendor's that is all there is names its entry however short it is.
            Some((message.entry, Rank { decides: rank.decides || rank.is_sentence, ..rank }))
        })
    }

    fn whole(&self, text: &NormalText<'_>, (from, to): (usize, usize)) -> Option<Found> {
        let messages = self.catalog.messages();
        let literal = self.literal(text.digest(from, to));
        let arguments = Arguments::default();
        let mut matches: Vec<_> = literal.map(|(entry, rank)| Match { entry, rank, from, to, arguments }).collect();
        let is_cut_off = text.cut_off_behind(to) == (to, true);
        if is_cut_off || matches.iter().all(|found| !found.rank.is_sentence) {
            let budget = &mut Budget::for_input(text.len());
            let loose = (0..messages.loose.len() / 2).map(|at| u16_at(messages.loose, 2 * at));
            for message in loose.map(|number| messages.message(number)) {
                matches.extend(self.template(&message, text, (from, to), budget));
            }
            for (at, len, short) in text.windows().skip_while(|(at, ..)| *at + 1 < from) {
                if at >= to || !budget.spend(1) {
                    break;
                }
                for message in anchored(self.catalog, len, short) {
                    let Some((piece, _)) = message.shape.anchor() else { continue };
                    let is_first = piece == 0 && at == from;
                    if message.last() > 0 && (is_first || piece > 0) {
                        matches.extend(self.template(&message, text, (from, to), budget));
                    }
                    if is_first {
                        matches.extend(self.cut_off(&message, text, at).filter(|found| found.to >= to));
                    }
                }
            }
        }
        best(matches, text).into_iter().next()
    }

    /// The message with arguments that a range of the text is: its first piece at the beginning, its last one at the end,
    /// the others leftmost.
    fn template(
        &self,
        message: &Message,
        text: &NormalText<'_>,
        (from, to): (usize, usize),
        budget: &mut Budget,
    ) -> Option<Match> {
        let last = message.piece(message.last());
        let end = to.checked_sub(last.len as usize).filter(|end| text.piece_at(last, *end).is_some())?;
        let mut reached = text.piece_at(message.piece(0), from)?;
        let mut arguments = Arguments::default();
        for number in 1..message.last() {
            let next = text.next(message.piece(number), reached, WHOLE_ARGUMENT, |_| false, budget, |_| true)?;
            arguments.push((reached, next.0));
            reached = next.1;
        }
        // `Error: {0} is unknown`: what leads the sentence is none of its argument, so it is looked for inside the text.
        let leading = arguments.spans().first().copied().unwrap_or((reached, end));
        if message.piece(0).len == 0 && text.has_lead(leading.0, leading.1) {
            return None;
        }
        if end < reached && !text.shares_space(reached, end) || end.saturating_sub(reached) > WHOLE_ARGUMENT {
            return None;
        }
        arguments.push((reached, end));
        let rank = self.rank(message, message.literal(), true)?;
        Some(Match { entry: message.entry, rank, from, to, arguments })
    }

    /// The message around an anchor: its pieces to both sides, each the nearest one, and what bounds it. One that decides.
    fn around(&self, message: &Message, text: &NormalText<'_>, at: usize, budget: &mut Budget) -> Option<Match> {
        let (anchor, _) = message.shape.anchor()?;
        // First what costs nothing: most anchors that are hit are those of sentences that begin alike.
        let rank = self.rank(message, message.literal(), true).filter(|rank| rank.decides)?;
        if anchor == 0 && !text.begins(at) || !budget.spend(1) {
            return None;
        }
        let Some(end) = text.piece_at(message.piece(anchor), at) else {
            return if anchor == 0 { self.cut_off(message, text, at) } else { None };
        };
        let (mut left, mut from) = (Arguments::default(), at);
        for number in (0..anchor).rev() {
            let piece = message.piece(number);
            let (start, to) = if number == 0 && piece.len == 0 {
                let start = text.begin_of_argument(from, budget)?;
                (start, start)
            } else {
                let accepts = |start| number > 0 || text.begins(start);
                text.previous(piece, from, ARGUMENT, budget, accepts)?
            };
            left.push((to, from));
            from = start;
        }
        let mut arguments = Arguments::default();
        left.spans().iter().rev().for_each(|span| arguments.push(*span));
        let (mut to, mut literal) = (end, (0..=anchor).map(|number| message.piece(number).len).sum());
        for number in anchor + 1..=message.last() {
            let piece = message.piece(number);
            let is_last = number == message.last();
            let next = if is_last && piece.len == 0 {
                text.end_of_argument(to, budget).map(|end| (end, end))
            } else {
                let accepts = |end| !is_last || text.ends(end);
                text.next(piece, to, ARGUMENT, |at| text.is_break(at), budget, accepts)
            };
            let Some((start, end)) = next else {
                // The rest may have been cut off.
                let (end, is_marked) = text.cut_off_behind(to);
                let is_hidden = end - to <= piece.len as usize + CUT_ARGUMENT;
                let is_begun = is_marked && is_hidden && literal >= BEGINNING;
                let rank = self.rank(message, literal, false).filter(|_| is_begun)?;
                return Some(Match { entry: message.entry, rank, from, to: end, arguments });
            };
            arguments.push((to, start));
            to = end;
            literal += piece.len;
        }
        let ends = message.piece(message.last()).len == 0 || text.ends(to);
        ends.then_some(Match { entry: message.entry, rank, from, to, arguments })
    }

    /// The message whose first piece begins here and is cut off: at a mark, or where the text ends at just one of the
    /// lengths that are known.
    fn cut_off(&self, message: &Message, text: &NormalText<'_>, at: usize) -> Option<Match> {
        let (to, is_marked) = text.cut_off_behind(at + BEGINNING as usize);
        let seen = u32::try_from(to - at).ok().filter(|seen| *seen < message.piece(0).len)?;
        let (len, short) = message.beginning(seen)?;
        let is_cut = is_marked || len == seen && text.is_within_sentence(to);
        let is_beginning = is_cut && digest::short(text.digest(at, at + len as usize).hash) == short;
        let rank = self.rank(message, len, false).filter(|_| is_beginning)?;
        Some(Match { entry: message.entry, rank, from: at, to, arguments: Arguments::default() })
    }
}

#[cfg(test)]
mod tests;
