//! Literal text with one hole, and where it stands in a text.

use crate::catalog::Entry;
use crate::catalog::rules::Template;

impl Template {
    /// Whether a code behind this text is the vendor's own, and not one that it tells of: where the vendor puts its code
    /// into its sentences, behind words only, else at the start.
    pub(super) fn speaks(&self, before: &str) -> bool {
        if self.start || self.last {
            !before.contains(char::is_alphanumeric)
        } else {
            !before.contains(['{', '"', '\'', '=', ':', '<'])
        }
    }

    /// The entry of the first, or last, occurrence that has one.
    pub(super) fn find(&self, text: &str, resolve: impl Fn(&str) -> Option<Entry>) -> Option<Entry> {
        if text.len() < self.lead.len() + usize::from(self.least) + self.tail.len() {
            return None;
        }
        // A character is found faster than a text, and seldom stands where the template does not.
        let first = self.lead.chars().next().filter(|_| !self.start);
        let (mut found, mut from) = (None, 0);
        loop {
            let next = first.map_or(Some(from), |first| text[from..].find(first).map(|at| from + at));
            let Some(at) = next else { return found };
            if let Some((whole, hole)) = self.fits(text, at) {
                let entry = resolve(if self.hole { hole } else { whole });
                if entry.is_some() && !self.last {
                    return entry;
                }
                found = entry.or(found);
            }
            from = at + text[at..].chars().next().map_or(1, char::len_utf8);
            if self.start || from > text.len() {
                return found;
            }
        }
    }

    /// The text of the template and of its hole, if it stands at `at`. A hole never ends inside a longer run.
    fn fits<'t>(&self, text: &'t str, at: usize) -> Option<(&'t str, &'t str)> {
        let rest = text[at..].strip_prefix(self.lead)?;
        if self.bound && text[..at].ends_with(char::is_alphanumeric) {
            return None;
        }
        let inside = |c: char| match self.class {
            'd' => c.is_ascii_digit(),
            'u' => c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_',
            'c' => c.is_ascii_alphanumeric() || matches!(c, '_' | '-'),
            _ => c.is_ascii_alphanumeric() || c == '_',
        };
        if self.lead.is_empty() && text[..at].ends_with(inside) {
            return None;
        }
        let hole = &rest[..rest.find(|c| !inside(c)).unwrap_or(rest.len())];
        let sized = (usize::from(self.least)..=usize::from(self.most)).contains(&hole.len());
        if !sized || !rest[hole.len()..].starts_with(self.tail) {
            return None;
        }
        Some((&text[at..at + self.lead.len() + hole.len() + self.tail.len()], hole))
    }
}
