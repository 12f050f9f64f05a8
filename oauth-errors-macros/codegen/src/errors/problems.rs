//! The faults found in catalogs, collected so that all of them are reported at once.

use std::fmt::{self, Display};

use crate::syntax::span::Source;

/// How many faults are told one by one.
const MAX_TOLD: usize = 20;
/// How many characters of one, which may quote a value of any length.
const MAX_TEXT: usize = 1000;

/// The faults of one expansion, each with its place.
///
/// Panics when dropped with faults that nobody asked for: a fault must never be lost.
#[derive(Debug, Default)]
pub struct Problems {
    /// Those that will be told, in order of place.
    first: Vec<Problem>,
    count: usize,
    taken: bool,
}

#[derive(Debug)]
struct Problem {
    place: String,
    at: usize,
    text: String,
}

impl Problems {
    /// Notes a fault at a byte offset of a source.
    pub fn push(&mut self, source: &Source, at: usize, text: impl Display) {
        self.count += 1;
        let rank = self.first.partition_point(|problem| problem.at <= at);
        // Only what will be told is written out: a place costs a look at all that precedes it, and each of 65,535
        // entries may have its fault.
        if rank < MAX_TOLD {
            self.first.insert(rank, Problem { place: source.place(at), at, text: visible(&text.to_string()) });
            self.first.truncate(MAX_TOLD);
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The messages, in order of place, the rest counted: `errors/acme.json:41:25: …`.
    #[must_use]
    pub fn finish(mut self) -> Vec<String> {
        self.taken = true;
        let first = std::mem::take(&mut self.first);
        let rest = self.count - first.len();
        let mut told: Vec<_> =
            first.into_iter().map(|Problem { place, text, .. }| format!("{place}: {text}")).collect();
        if let (Some(last), 1..) = (told.last_mut(), rest) {
            use std::fmt::Write;
            let _ = write!(last, "\n… and {rest} more");
        }
        told
    }
}

/// A text that is made only if it is told: to find the nearest of many words takes its time.
pub(crate) struct Lazily<F>(pub(crate) F);

impl<F: Fn() -> String> Display for Lazily<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&(self.0)())
    }
}

impl Drop for Problems {
    fn drop(&mut self) {
        debug_assert!(self.taken || self.is_empty() || std::thread::panicking(), "faults lost: {:?}", self.first);
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

/// Whether a reader sees nothing of it, or sees what surrounds it in another order.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The known word nearest to `word`, if one is near enough to have been meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > 64 {
        return None;
    }
    let limit = (length / 3).clamp(1, 4);
    let word = word.to_lowercase();
    let length = word.chars().count();
    known
        .into_iter()
        .map(|candidate| (candidate.to_lowercase(), candidate))
        // A word that is longer by more is farther away.
        .filter(|(lower, _)| lower.chars().count().abs_diff(length) <= limit)
        .map(|(lower, candidate)| (distance(&word, &lower), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// `; did you mean `x`?`, or nothing.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Levenshtein distance in characters, two neighbours that changed places counted as one change.
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut above = vec![0; b.len() + 1];
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut next = vec![i + 1; b.len() + 1];
        for j in 0..b.len() {
            let changed = row[j] + usize::from(a[i] != b[j]);
            next[j + 1] = changed.min(next[j] + 1).min(row[j + 1] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                next[j + 1] = next[j + 1].min(above[j - 1] + 1);
            }
        }
        (above, row) = (row, next);
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Lazily, MAX_TOLD, Problems, nearest};
    use crate::syntax::span::Source;

    #[test]
    fn only_what_is_told_is_written_out() {
        let source = Source { name: "acme.json".to_owned(), text: " ".repeat(1000) };
        let (mut problems, made) = (Problems::default(), Cell::new(0));
        for at in 0..1000 {
            let text = || {
                made.set(made.get() + 1);
                at.to_string()
            };
            problems.push(&source, at, Lazily(text));
        }
        assert_eq!(problems.finish().len(), MAX_TOLD);
        assert_eq!(made.get(), MAX_TOLD);
    }

    #[test]
    fn the_nearest_word_may_be_longer_or_shorter() {
        for word in ["acces_denied", "accesss_denied", "ACCESS_DENIED", "access-dened"] {
            assert_eq!(nearest(word, ["access", "access_denied", "access_denied_for_ever"]), Some("access_denied"));
        }
        assert_eq!(nearest("x", ["access_denied"]), None);
    }
}
