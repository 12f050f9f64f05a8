//! Which of a catalog's messages a text is, with what stands in the places of the arguments.
//!
//! Two passes over the text and a few probes, whatever the size of the catalog, and no allocation: the forward pass
//! meets every first segment ("head") the text may begin with, the backward pass every last one ("tail"), and each pair
//! of both that fits names the few messages worth a closer look. Texts are compared by digest only; nothing of the
//! vendor's sentences is in the tables.

use oauth_errors_catalogs::digest::{self, Digest, LIMIT, Normal, Suffix, Unit};
use oauth_errors_catalogs::layout::{MAX_ARGUMENTS, MAX_NESTED, MESSAGE, PAIR, SEGMENT, Table, u16_at, u32_at, u64_at};

use super::candidates::Found;
use crate::catalog::Catalog;
use crate::catalog::tables::{Ends, Messages};
use crate::report::document::cut;

/// The entries whose message `text` is, if any.
///
/// The entry's `error` must agree with `error` where both are known; the status only decides between equals.
pub(crate) fn find(catalog: &'static Catalog, error: Option<&str>, text: &str, status: Option<u16>) -> Option<Found> {
    let messages = catalog.messages();
    if messages.rows.is_empty() {
        return None;
    }
    let search = Search { catalog, messages, error, text, status };
    let mut found = Found::default();
    let (heads, whole) = search.heads();
    if let Some(whole) = whole {
        for message in Table(messages.whole).probe(whole.hash) {
            if search.segment(message, 0) == whole {
                search.offer(message, whole.len, &[], &mut found);
            }
        }
    }
    if found.candidates.indices().is_empty() && !messages.pairs.is_empty() {
        search.templates(&heads, &search.tails(), &mut found);
    }
    found.settled()
}

struct Search<'a> {
    catalog: &'static Catalog,
    messages: &'static Messages,
    error: Option<&'a str>,
    text: &'a str,
    status: Option<u16>,
}

/// Heads or tails that a text begins or ends with.
#[derive(Default)]
struct Hits {
    found: [(u16, Edge); MAX_NESTED],
    count: usize,
}

/// The inner edge of a head or tail: how far it reaches into the text, and how far its neighbour may reach back, which
/// differs where it ends on white space, since two literals may share one run of it around an empty argument.
#[derive(Clone, Copy, Default)]
struct Edge {
    reach: usize,
    shared: usize,
}

impl Hits {
    fn push(&mut self, end: u16, edge: Edge) {
        // Of more than this many, the longest stay: they say the most.
        if self.count == MAX_NESTED {
            self.found.rotate_left(1);
            self.count -= 1;
        }
        self.found[self.count] = (end, edge);
        self.count += 1;
    }

    fn iter(&self) -> impl Iterator<Item = (u16, Edge)> {
        self.found[..self.count].iter().copied()
    }
}

impl Search<'_> {
    /// The heads the text begins with, and the digest of the whole text unless that is too long.
    fn heads(&self) -> (Hits, Option<Digest>) {
        let ends = &self.messages.heads;
        let (mut hits, mut lengths) = (Hits::default(), Lengths::new(ends));
        let mut digest = Digest::EMPTY;
        let start = self.text.len() - self.text.trim_start().len();
        collect(ends, &mut lengths, digest, Edge { reach: start, shared: start }, &mut hits);
        let seen = cut(self.text, LIMIT);
        for unit in Normal::new(seen) {
            digest = digest.append(unit.byte);
            collect(
                ends,
                &mut lengths,
                digest,
                Edge { reach: unit.end, shared: shared(unit, unit.start, unit.end) },
                &mut hits,
            );
        }
        if seen.len() < self.text.len() {
            return (hits, None);
        }
        // An empty argument at the end leaves its head without the space before it.
        let end = self.text.trim_end().len();
        collect(ends, &mut lengths, digest.append(b' '), Edge { reach: end, shared: end }, &mut hits);
        (hits, Some(digest))
    }

    /// The tails the text ends with.
    fn tails(&self) -> Hits {
        let ends = &self.messages.tails;
        let (mut hits, mut lengths) = (Hits::default(), Lengths::new(ends));
        let mut suffix = Suffix::default();
        let end = self.text.trim_end().len();
        collect(ends, &mut lengths, suffix.digest, Edge { reach: end, shared: end }, &mut hits);
        let from = ceil(self.text, self.text.len().saturating_sub(LIMIT));
        for unit in Normal::backward(&self.text[from..]) {
            suffix = suffix.prepend(unit.byte);
            let (start, end) = (from + unit.start, from + unit.end);
            collect(
                ends,
                &mut lengths,
                suffix.digest,
                Edge { reach: start, shared: shared(unit, end, start) },
                &mut hits,
            );
        }
        if from == 0 {
            let start = self.text.len() - self.text.trim_start().len();
            collect(ends, &mut lengths, suffix.prepend(b' ').digest, Edge { reach: start, shared: start }, &mut hits);
        }
        hits
    }

    fn templates(&self, heads: &Hits, tails: &Hits, found: &mut Found) {
        for (head, left) in heads.iter() {
            for (tail, right) in tails.iter() {
                if left.shared > right.shared {
                    continue;
                }
                let pairs = self.messages.pairs;
                let pair = Table(self.messages.pair_table)
                    .probe(digest::pair(head, tail))
                    .map(|pair| usize::from(pair) * PAIR)
                    .find(|&at| u16_at(pairs, at) == head && u16_at(pairs, at + 2) == tail);
                let Some(at) = pair else { continue };
                let first = usize::from(u16_at(pairs, at + 4));
                for run in first..first + usize::from(u16_at(pairs, at + 6)) {
                    self.template(u16_at(self.messages.runs, 2 * run), left, right, found);
                }
            }
        }
    }

    /// Checks the segments between head and tail, leftmost first, and offers the message if all are there.
    fn template(&self, message: u16, left: Edge, right: Edge, found: &mut Found) {
        let last = self.segment_count(message) - 1;
        let mut literal = self.segment(message, 0).len + self.segment(message, last).len;
        let mut arguments = [(0, 0); MAX_ARGUMENTS];
        let mut edge = left;
        // An empty argument at either end of the text leaves its neighbour without the space between them.
        let [start, end] = [self.text.len() - self.text.trim_start().len(), self.text.trim_end().len()];
        let space = |at| Unit { byte: b' ', start: at, end: at };
        for inner in 1..last {
            let wanted = self.segment(message, inner);
            // Behind an argument of up to `LIMIT` bytes the segment must still be seen whole.
            let seen = edge.reach.saturating_add(LIMIT + wanted.len as usize);
            let to = right.shared.max(edge.shared).min(ceil(self.text, seen));
            let gap = (edge.shared == start).then(|| space(start)).into_iter();
            let gap = gap.chain(Normal::inner(&self.text[edge.shared..to], edge.shared));
            let gap = gap.chain((to == end).then(|| space(end)));
            let Some((first, end)) = digest::find(&gap, wanted) else { return };
            arguments[usize::from(inner) - 1] = (edge.reach, first.start.max(edge.reach));
            edge = Edge { reach: end.end, shared: shared(end, end.start, end.end) };
            literal += wanted.len;
        }
        // What is left between the last two must not overlap, but for one run of white space that both count.
        let share = edge.shared < edge.reach && right.shared > right.reach && edge.reach == right.shared;
        if edge.reach > right.reach && !share {
            return;
        }
        arguments[usize::from(last) - 1] = (edge.reach, right.reach.max(edge.reach));
        self.offer(message, literal, &arguments[..usize::from(last)], found);
    }

    fn offer(&self, message: u16, literal: u32, arguments: &[(usize, usize)], found: &mut Found) {
        let index = u16_at(self.messages.rows, usize::from(message) * MESSAGE);
        let entry = self.catalog.__entry(index);
        let agrees = match (entry.error(), self.error) {
            (Some(_), Some(error)) => entry.travels_with(error),
            // A message that is nothing but an argument fits any text, so only `error` can tell that it is meant.
            _ => literal > 0,
        };
        if agrees {
            let same_status = self.status.is_some() && entry.status() == self.status;
            found.offer(index, (literal, same_status), arguments);
        }
    }

    fn segment_count(&self, message: u16) -> u16 {
        u16_at(self.messages.rows, usize::from(message) * MESSAGE + 6)
    }

    fn segment(&self, message: u16, number: u16) -> Digest {
        let first = u32_at(self.messages.rows, usize::from(message) * MESSAGE + 2) as usize;
        segment_at(self.messages.segments, first + usize::from(number))
    }
}

/// Notes the ends with this digest, if its length is one that ends have.
fn collect(ends: &Ends, lengths: &mut Lengths<'_>, digest: Digest, edge: Edge, hits: &mut Hits) {
    if lengths.next_is(digest.len) {
        let same = |end: &u16| segment_at(ends.rows, usize::from(*end)) == digest;
        if let Some(end) = Table(ends.table).probe(digest.hash).find(same) {
            hits.push(end, edge);
        }
    }
}

/// The different lengths of heads or tails, met in ascending order.
struct Lengths<'a> {
    all: &'a [u8],
    at: usize,
}

impl<'a> Lengths<'a> {
    fn new(ends: &'a Ends) -> Self {
        Self { all: ends.lengths, at: 0 }
    }

    fn next_is(&mut self, len: u32) -> bool {
        while self.at < self.all.len() && u32_at(self.all, self.at) < len {
            self.at += 4;
        }
        self.at < self.all.len() && u32_at(self.all, self.at) == len
    }
}

/// How far a neighbour may reach back over a unit: over white space, else not at all.
fn shared(unit: Unit, over: usize, not: usize) -> usize {
    if unit.byte == b' ' { over } else { not }
}

fn segment_at(rows: &[u8], number: usize) -> Digest {
    Digest { len: u32_at(rows, number * SEGMENT), hash: u64_at(rows, number * SEGMENT + 4) }
}

/// The first character boundary not before `at`.
fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}
