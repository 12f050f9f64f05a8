//! What is wrong with catalogs, collected so that all of it is reported at once.

use std::fmt::{self, Display, Write};
use std::mem;

/// How many problems are reported one by one.
const MAX_REPORTED: usize = 20;
/// How many characters of a problem's text, which may quote a value of any length.
const MAX_TEXT: usize = 1000;

/// Where a problem is; shown as `file:line:column`.
pub trait Location: Copy + Display {
    /// The byte offset, by which problems are sorted.
    fn offset(&self) -> usize;
}

/// The problems of one expansion, each with its place.
///
/// Panics when dropped before [`finish`](Self::finish): a problem must never be lost.
#[derive(Debug)]
pub struct Problems {
    /// Those that will be reported, in order of place.
    first: Vec<Problem>,
    limit: usize,
    count: usize,
    /// How many of them are that a person has not written something yet.
    unwritten: usize,
    closed: bool,
    taken: bool,
}

#[derive(Debug)]
struct Problem {
    place: String,
    at: usize,
    text: String,
}

impl Default for Problems {
    fn default() -> Self {
        Self::up_to(MAX_REPORTED)
    }
}

impl Problems {
    /// None yet, of which so many will be reported one by one.
    #[must_use]
    pub fn up_to(limit: usize) -> Self {
        Self { first: Vec::new(), limit, count: 0, unwritten: 0, closed: false, taken: false }
    }

    /// Notes that something is still to be written where a tool has left a mark.
    pub(crate) fn push_unwritten(&mut self, place: impl Location, text: impl Display) {
        self.unwritten += usize::from(!self.closed);
        self.push(place, text);
    }

    /// Notes a problem.
    pub fn push(&mut self, place: impl Location, text: impl Display) {
        if self.closed {
            return;
        }
        self.count += 1;
        let at = place.offset();
        let rank = self.first.partition_point(|problem| problem.at <= at);
        // Only what will be reported is written out: a place costs a look at all that precedes it, and each of 65,535
        // entries may have its problem.
        if rank < self.limit {
            self.first.insert(rank, Problem { place: place.to_string(), at, text: visible(&text.to_string()) });
            self.first.truncate(self.limit);
        }
    }

    /// Ignores what is pushed from here on: it would only follow from what was pushed before.
    pub(crate) fn close(&mut self) {
        self.closed = true;
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many entries are not written to the end yet, if nothing else is wrong; otherwise the messages.
    ///
    /// # Errors
    /// What else is wrong, as [`finish`](Self::finish) reports it.
    #[cfg(feature = "update")]
    pub(crate) fn finish_unwritten(mut self) -> Result<usize, Vec<String>> {
        self.taken = true;
        if self.count == self.unwritten { Ok(self.count) } else { Err(self.finish()) }
    }

    /// The messages, in order of place, the rest counted: `errors/acme.json:41:25: …`.
    #[must_use]
    pub fn finish(mut self) -> Vec<String> {
        self.taken = true;
        let first = mem::take(&mut self.first);
        let rest = self.count - first.len();
        let mut messages: Vec<_> =
            first.into_iter().map(|Problem { place, text, .. }| format!("{place}: {text}")).collect();
        if let (Some(last), 1..) = (messages.last_mut(), rest) {
            let _ = write!(last, "\n… and {rest} more");
        }
        messages
    }
}

/// A text that is made only if it is reported: to find the nearest of many names takes its time.
pub(crate) struct Lazily<F>(pub(crate) F);

impl<F: Fn() -> String> Display for Lazily<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&(self.0)())
    }
}

impl Drop for Problems {
    fn drop(&mut self) {
        debug_assert!(self.taken || self.is_empty() || std::thread::panicking(), "problems lost: {:?}", self.first);
    }
}

/// A message whose every character can be seen.
fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for (count, c) in text.chars().enumerate() {
        if count == MAX_TEXT {
            seen.push('…');
            break;
        }
        if is_invisible(c) { seen.extend(c.escape_unicode()) } else { seen.push(c) }
    }
    seen
}

/// Whether the character cannot be seen, or changes the order in which those around it are shown.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fmt;

    use super::{Lazily, Location, MAX_REPORTED, Problems};

    #[derive(Clone, Copy)]
    struct Offset(usize);

    impl fmt::Display for Offset {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "acme.json:1:{}", self.0)
        }
    }

    impl Location for Offset {
        fn offset(&self) -> usize {
            self.0
        }
    }

    #[test]
    fn only_what_is_reported_is_written_out() {
        let (mut problems, made) = (Problems::default(), Cell::new(0));
        for at in 0..1000 {
            let text = || {
                made.set(made.get() + 1);
                at.to_string()
            };
            problems.push(Offset(at), Lazily(text));
        }
        assert_eq!(problems.finish().len(), MAX_REPORTED);
        assert_eq!(made.get(), MAX_REPORTED);
    }

    #[test]
    fn what_follows_from_a_problem_is_not_reported() {
        let mut problems = Problems::default();
        problems.push(Offset(7), "the cause");
        problems.close();
        problems.push(Offset(3), "a consequence");
        assert_eq!(problems.finish(), ["acme.json:1:7: the cause"]);
    }
}
