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

/// The entries whose message a text is, and its arguments.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    pub(crate) candidates: Candidates,
    /// More entries than these share the message.
    crowded: bool,
    /// How good the best message so far is.
    rank: Rank,
    arguments: [(usize, usize); MAX_ARGUMENTS],
    argument_count: usize,
}

/// How well a message fits: by its literal bytes, then by whether its entry has the answer's status.
pub(super) type Rank = (u32, bool);

impl Found {
    /// How many bytes of the text the message's literals cover.
    pub(crate) fn literal(&self) -> u32 {
        self.rank.0
    }

    /// Where the arguments stand in the text; none where the entries do not agree on them.
    pub(crate) fn arguments(&self) -> &[(usize, usize)] {
        &self.arguments[..self.argument_count]
    }

    /// Takes an entry in if its message fits no worse than what is known; a better one wins outright.
    pub(super) fn offer(&mut self, entry: u16, rank: Rank, arguments: &[(usize, usize)]) {
        let count = self.candidates.indices().len();
        if count > 0 && rank < self.rank {
            return;
        }
        if count == 0 || rank > self.rank {
            (self.candidates.count, self.crowded, self.rank) = (0, false, rank);
            self.argument_count = arguments.len().min(MAX_ARGUMENTS);
            self.arguments[..self.argument_count].copy_from_slice(&arguments[..self.argument_count]);
        }
        if self.candidates.indices().contains(&entry) {
            return;
        }
        if self.arguments() != arguments {
            self.argument_count = 0;
        }
        let Candidates { entries, count } = &mut self.candidates;
        match entries.get_mut(usize::from(*count)) {
            Some(free) => (*free, *count) = (entry, *count + 1),
            None => self.crowded = true,
        }
    }

    /// What is left in the end: nothing if too many entries share the message.
    pub(super) fn settled(mut self) -> Option<Self> {
        let Candidates { entries, count } = &mut self.candidates;
        entries[..usize::from(*count)].sort_unstable();
        (*count > 0 && !self.crowded).then_some(self)
    }
}
