//! What an object has, in a few bits, so that most of what it does not have is known without a look.

/// A bit for each name right within an object, and one for each name with its value, or with that it holds others. What has
/// none of the bits that it needs is not there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sketch {
    names: u64,
    pairs: u64,
}

impl Sketch {
    pub(crate) fn of_name(name: &str) -> Self {
        Self { names: 1 << (mix(name) % 64), pairs: 0 }
    }

    /// A name whose value is an object or a list.
    pub(crate) fn of_outer(name: &str) -> Self {
        Self::of_pair(name, "{")
    }

    pub(crate) fn of_pair(name: &str, value: &str) -> Self {
        Self { names: 0, pairs: 1 << ((mix(name) * 31 + mix(value)) % 64) }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self { names: self.names | other.names, pairs: self.pairs | other.pairs }
    }

    /// Whether they have a bit in common.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.names & other.names != 0 || self.pairs & other.pairs != 0
    }
}

fn mix(text: &str) -> usize {
    let bytes = text.as_bytes();
    let middle = bytes.get(bytes.len() / 2).copied().unwrap_or_default();
    let last = bytes.last().copied().unwrap_or_default();
    bytes.len() * 7 + usize::from(middle) * 5 + usize::from(last)
}
