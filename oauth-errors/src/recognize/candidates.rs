//! The entries that a message may be, and what stands in the places of its arguments.

use oauth_errors_catalogs::layout::{MAX_ARGUMENTS, MAX_CANDIDATES};

use crate::catalog::{Catalog, Entry};

/// One entry, or several that cannot be told apart.
#[derive(Clone, Copy, Default)]
pub(crate) struct Candidates {
    entries: [u16; MAX_CANDIDATES],
    count: u8,
}

impl PartialEq for Candidates {
    fn eq(&self, other: &Self) -> bool {
        self.indices() == other.indices()
    }
}

impl Candidates {
    /// One entry that something else than a message told.
    pub(crate) fn only(entry: u16) -> Self {
        let mut candidates = Self { count: 1, ..Self::default() };
        candidates.entries[0] = entry;
        candidates
    }

    /// One of two entries, which may be the same.
    pub(crate) fn two(one: u16, other: u16) -> Self {
        let mut candidates = Self::only(one.min(other));
        if one != other {
            candidates.entries[1] = one.max(other);
            candidates.count = 2;
        }
        candidates
    }

    /// Their numbers, in the catalog's order.
    pub(crate) fn indices(&self) -> &[u16] {
        &self.entries[..usize::from(self.count)]
    }

    /// The entries themselves.
    pub(crate) fn entries(&self, catalog: &'static Catalog) -> impl Iterator<Item = Entry> {
        self.indices().iter().map(|&index| catalog.__entry(index))
    }

    /// The entry, if it can be only one.
    pub(crate) fn exact(&self, catalog: &'static Catalog) -> Option<Entry> {
        self.entries(catalog).next().filter(|_| self.count == 1)
    }

    /// The entries, if they are several.
    pub(crate) fn several(&self, catalog: &'static Catalog) -> impl Iterator<Item = Entry> {
        self.entries(catalog).filter(|_| self.count > 1)
    }

    /// What all of them have in common, if they do.
    pub(crate) fn agreed<T: PartialEq>(&self, catalog: &'static Catalog, what: fn(Entry) -> T) -> Option<T> {
        let mut all = self.entries(catalog).map(what);
        all.next().filter(|first| all.all(|other| other == *first))
    }
}

/// A message that was found in a text: the entries that it may be, where it stands, and its arguments.
///
/// Places are byte offsets of the text as it came.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    pub(crate) candidates: Candidates,
    /// More entries than these share the message.
    is_crowded: bool,
    /// How good the best message so far is.
    rank: Rank,
    span: (usize, usize),
    arguments: Arguments,
}

/// How well a message fits. What is said first counts first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::struct_excessive_bools, reason = "each is a criterion of its own")]
pub(super) struct Rank {
    /// It is enough to name an entry.
    pub(super) decides: bool,
    /// It is the vendor's own, not a title of ours.
    pub(super) is_sentence: bool,
    /// How many literal letters of it the text has.
    pub(super) literal: u32,
    /// The text has all of it.
    pub(super) is_complete: bool,
    /// The entry has the answer's status.
    pub(super) same_status: bool,
}

/// Where the arguments of a message are.
#[derive(Clone, Copy, Default)]
pub(super) struct Arguments {
    spans: [(usize, usize); MAX_ARGUMENTS],
    count: usize,
}

impl Arguments {
    pub(super) fn push(&mut self, span: (usize, usize)) {
        if let Some(free) = self.spans.get_mut(self.count) {
            (*free, self.count) = (span, self.count + 1);
        }
    }

    pub(super) fn spans(&self) -> &[(usize, usize)] {
        &self.spans[..self.count]
    }

    pub(super) fn spans_mut(&mut self) -> &mut [(usize, usize)] {
        &mut self.spans[..self.count]
    }
}

impl Found {
    /// How many bytes of the text the message's literal pieces cover.
    pub(crate) fn literal(&self) -> u32 {
        self.rank.literal
    }

    /// Whether it is enough to name an entry. If not, its entries are candidates at most.
    pub(crate) fn decides(&self) -> bool {
        self.rank.decides
    }

    /// Whether the answer has the status of the entry.
    pub(crate) fn has_same_status(&self) -> bool {
        self.rank.same_status
    }

    /// Whether it is a title of ours, which other programs that use this library print too.
    pub(crate) fn is_title(&self) -> bool {
        !self.rank.is_sentence
    }

    /// Whether the text has the beginning of the message only.
    pub(crate) fn is_cut_off(&self) -> bool {
        !self.rank.is_complete
    }

    /// Where the message begins and ends.
    pub(crate) fn span(&self) -> (usize, usize) {
        self.span
    }

    /// Where the arguments are, without quotes or brackets around them; none where the entries do not agree on them.
    pub(crate) fn arguments(&self) -> &[(usize, usize)] {
        self.arguments.spans()
    }

    pub(super) fn rank(&self) -> Rank {
        self.rank
    }

    pub(super) fn overlaps(&self, (start, end): (usize, usize)) -> bool {
        start < self.span.1 && self.span.0 < end
    }

    /// Takes an entry in if its message fits no worse than what is known; a better one wins outright.
    pub(super) fn offer(&mut self, entry: u16, rank: Rank, span: (usize, usize), arguments: &Arguments) {
        let is_empty = self.candidates.indices().is_empty();
        if !is_empty && rank < self.rank {
            return;
        }
        if is_empty || rank > self.rank {
            *self = Self { rank, span, arguments: *arguments, ..Self::default() };
        }
        if self.candidates.indices().contains(&entry) {
            return;
        }
        if self.arguments() != arguments.spans() {
            self.arguments.count = 0;
        }
        let Candidates { entries, count } = &mut self.candidates;
        match entries.get_mut(usize::from(*count)) {
            Some(free) => (*free, *count) = (entry, *count + 1),
            None => self.is_crowded = true,
        }
    }

    /// What is left in the end: nothing if too many entries share the message.
    pub(super) fn settled(mut self) -> Option<Self> {
        let Candidates { entries, count } = &mut self.candidates;
        entries[..usize::from(*count)].sort_unstable();
        (*count > 0 && !self.is_crowded).then_some(self)
    }
}
