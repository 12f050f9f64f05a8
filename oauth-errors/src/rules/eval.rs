//! The wire rules of a catalog, interpreted.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Condition, Pick, Place, Refine, Rules, Template};
use crate::cut::cut;
use crate::document::Value;
use crate::recognize::Evidence;
use crate::vendor::Plain;
use crate::{Catalog, Entry, Report, StandardCode};

/// How many bytes of a text a template or fragment is looked for in.
const LIMIT: usize = 8 * 1024;

impl Rules {
    /// The value of `error`, where this vendor puts it, else wherever it is.
    pub(crate) fn error<'r>(&self, report: &'r Report<'_>) -> Option<&'r str> {
        first(self.standard, report).or_else(|| report.error())
    }

    /// The text that goes with the error, where this vendor puts it, else wherever it is.
    pub(crate) fn text<'r>(&self, report: &'r Report<'_>) -> Option<&'r str> {
        first(self.message, report).or_else(|| report.description())
    }

    /// Where this vendor puts a value that it sends beside its errors; nowhere if the catalog does not name it.
    pub(crate) fn attached(&self, name: &str) -> &'static [Place] {
        self.attach.iter().find(|(known, _)| *known == name).map_or(&[], |(_, places)| places)
    }

    /// The entry that the answer names itself, by the first pick whose value the catalog has.
    pub(crate) fn pick(&self, catalog: &'static Catalog, report: &Report<'_>) -> Option<(Entry, Evidence)> {
        self.code.iter().find_map(|pick| {
            let entry = pick.entry(report, |value| self.resolve(catalog, value))?;
            Some((entry, pick.evidence()))
        })
    }

    /// The code that the answer has in a place for this vendor's codes, where no entry has it.
    ///
    /// A word found in a text is none without a sign of the vendor's beside it; neither is prose, a standard code, or the
    /// status.
    pub(crate) fn unknown(&self, catalog: &'static Catalog, report: &Report<'_>) -> Option<String> {
        let telling = |pick: &&Pick| {
            pick.evidence() != Evidence::Error && pick.template.is_none_or(|template| template.lead.len() > 1)
        };
        self.code.iter().filter(telling).find_map(|pick| {
            let seen = core::cell::OnceCell::new();
            pick.entry(report, |value| {
                seen.get_or_init(|| String::from(value));
                None
            });
            let is_code = |code: &String| {
                let status =
                    report.status_digits().is_some_and(|status| code.strip_prefix(pick.prefix) == Some(status));
                let known = StandardCode::from_code(code).is_some() || self.resolve(catalog, code).is_some();
                Plain(code).is_shown() && !known && !status
            };
            seen.into_inner().filter(is_code)
        })
    }

    /// Whether the answer has fields that only this vendor sends.
    pub(crate) fn has_signature(&self, report: &Report<'_>) -> bool {
        self.signatures.iter().any(|set| set.iter().all(|condition| condition.matches(report)))
    }

    /// How early the message has a code of this vendor, in a form that says whose it is: with letters or signs around
    /// it. A code that the message only quotes is nobody's.
    pub(crate) fn code_in_text(&self, catalog: &'static Catalog, report: &Report<'_>) -> Option<usize> {
        // A text without fields may be a log line, so that anything may stand before the code.
        let message = report.description().unwrap_or_default();
        let line = report.is_salvaged() && report.body().trim_end().ends_with(message.trim_end());
        let positions = self.code.iter().filter_map(|pick| {
            let template = pick
                .template
                .filter(|template| template.lead.len() > 1 && !(template.hole && pick.prefix.is_empty()))?;
            let is_message = match pick.at {
                [Place::Body] => line,
                [place] => self.message.contains(place),
                _ => false,
            };
            let text = if is_message { pick.value(report)? } else { return None };
            let (text, found) = (cut(&text, LIMIT), core::cell::Cell::new(None));
            let wanted = if line { Template { start: false, bound: true, ..template } } else { template };
            wanted.find(text, |code| {
                let entry = pick.resolve(code, |value| self.resolve(catalog, value));
                if entry.is_some() && found.get().is_none() {
                    found.set(text.find(code));
                }
                entry
            });
            let at = found.get()?;
            let before = if template.hole { text[..at].strip_suffix(template.lead)? } else { &text[..at] };
            (line || template.speaks(before)).then_some(before.len())
        });
        positions.min()
    }

    /// The entry of a picked value: as it came, else normalised.
    fn resolve(&self, catalog: &'static Catalog, value: &str) -> Option<Entry> {
        self.known(catalog, value).or_else(|| {
            let replaced = |value: String, (from, to): &(&str, &str)| value.replace(from, to);
            let normal = (!self.normalize.is_empty()).then(|| self.normalize.iter().fold(value.into(), replaced))?;
            self.known(catalog, &normal)
        })
    }

    /// The entry of a value: by alias, by its code, by range.
    fn known(&self, catalog: &'static Catalog, value: &str) -> Option<Entry> {
        let alias = self.alias.iter().find(|(known, _)| *known == value).map(|(_, index)| *index);
        let found = alias.map(|index| catalog.__entry(index)).or_else(|| catalog.find(value));
        found.or_else(|| {
            let number: u64 = value.parse().ok()?;
            let range = self.ranges.iter().find(|(from, to, _)| (from..=to).contains(&&number));
            range.map(|(_, _, index)| catalog.__entry(*index))
        })
    }

    /// The first code of the catalog that stands in a salvaged text as a whole token, if it looks like nothing else: it
    /// has a letter, and a digit, an underscore or a capital inside. A number alone may be anything.
    pub(crate) fn by_token(catalog: &'static Catalog, report: &Report<'_>) -> Option<Entry> {
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let tokens = cut(report.body(), LIMIT).split(|c| !inside(c)).map(|token| token.trim_matches(['-', '.']));
        tokens.filter(|token| is_telling(token)).find_map(|token| catalog.find(token))
    }

    /// The finer entry that the values of fields, or the status, tell.
    pub(crate) fn by_field(&self, catalog: &'static Catalog, report: &Report<'_>) -> Option<Entry> {
        let rules = self.refine.iter().filter(|rule| rule.has.is_empty());
        let mut holding = rules.filter(|rule| rule.when.iter().all(|condition| condition.holds(report)));
        holding.next().map(|rule| catalog.__entry(rule.is))
    }

    /// The finer entry that a fragment of a text tells: the longest one, then the first.
    ///
    /// A rule without a condition decides only where nothing was picked.
    pub(crate) fn by_fragment(&self, catalog: &'static Catalog, report: &Report<'_>, picked: bool) -> Option<Entry> {
        let mut best: Option<&Refine> = None;
        for rule in self.refine.iter().filter(|rule| !rule.has.is_empty()) {
            let shorter = best.is_none_or(|best| rule.has.len() > best.has.len());
            let allowed = !(picked && rule.when.is_empty());
            if shorter && allowed && rule.when.iter().all(|condition| condition.holds(report)) && rule.says(report) {
                best = Some(rule);
            }
        }
        best.map(|rule| catalog.__entry(rule.is))
    }

    /// The entry of the answer's status.
    pub(crate) fn by_status(&self, catalog: &'static Catalog, report: &Report<'_>) -> Option<Entry> {
        let found = self.status.iter().find(|(status, _)| Some(*status) == report.status());
        found.map(|(_, index)| catalog.__entry(*index))
    }

    /// Whether a field marks the answer as an error of this vendor.
    pub(crate) fn marks_error(&self, report: &Report<'_>) -> bool {
        !self.error_when.is_empty() && self.error_when.iter().all(|condition| condition.holds(report))
    }
}

/// The text at the first of these places that has one.
pub(crate) fn first<'r>(places: &[Place], report: &'r Report<'_>) -> Option<&'r str> {
    places.iter().find_map(|place| place.text(report))
}

impl Place {
    /// The text or whole number there.
    fn text<'r>(&self, report: &'r Report<'_>) -> Option<&'r str> {
        match self {
            Self::Pointer(path) => report.document.text(path),
            Self::Header(name) => report.header(name),
            Self::Body => Some(report.body()).filter(|body| !body.is_empty()),
            Self::Status => report.status_digits(),
        }
    }

    /// The text, whole number or truth value there.
    fn word<'r>(&self, report: &'r Report<'_>) -> Option<&'r str> {
        match self {
            Self::Pointer(path) => match report.document.get(path)? {
                Value::Boolean(true) => Some("true"),
                Value::Boolean(false) => Some("false"),
                _ => self.text(report),
            },
            _ => self.text(report),
        }
    }
}

impl Condition {
    fn holds(&self, report: &Report<'_>) -> bool {
        self.place.word(report).is_some_and(|word| self.any.contains(&word))
    }

    /// As [`holds`](Self::holds), where a value may end in `*`.
    fn matches(&self, report: &Report<'_>) -> bool {
        let fits = |text: &str| {
            self.any.iter().any(|any| any.strip_suffix('*').map_or(*any == text, |start| text.starts_with(start)))
        };
        self.holds(report) || self.place.text(report).is_some_and(fits)
    }
}

impl Refine {
    fn says(&self, report: &Report<'_>) -> bool {
        self.at.iter().filter_map(|place| place.text(report)).any(|text| contains(cut(text, LIMIT), self.has))
    }
}

impl Pick {
    fn evidence(&self) -> Evidence {
        match (self.template, self.at) {
            (Some(_), _) | (_, [Place::Body]) => Evidence::CodeInText,
            (None, [Place::Pointer(["error"])]) => Evidence::Error,
            _ => Evidence::Code,
        }
    }

    fn entry(&self, report: &Report<'_>, resolve: impl Fn(&str) -> Option<Entry>) -> Option<Entry> {
        let value = self.value(report)?;
        let mut value = value.trim();
        if !self.after.is_empty() {
            value = value.split_once(self.after).map_or(value, |(_, value)| value);
        }
        if !self.before.is_empty() {
            value = value.split_once(self.before).map_or(value, |(value, _)| value);
        }
        match &self.template {
            Some(template) => template.find(cut(value, LIMIT), |value| self.resolve(value, &resolve)),
            None => self.resolve(value, resolve),
        }
    }

    /// The entry of a value that stands alone: its slice, behind the prefix.
    fn resolve(&self, value: &str, resolve: impl Fn(&str) -> Option<Entry>) -> Option<Entry> {
        let value = match self.slice {
            Some((from, to)) => value.get(usize::from(from)..usize::from(to))?,
            None => value,
        };
        if self.prefix.is_empty() { resolve(value) } else { behind(self.prefix, value, resolve) }
    }

    fn value<'r>(&self, report: &'r Report<'_>) -> Option<Cow<'r, str>> {
        match self.at {
            [Place::Pointer(path)] if self.last => report.document.last(path).map(Cow::Borrowed),
            [place] => place.text(report).map(Cow::Borrowed),
            places => {
                let mut joined = String::new();
                for (number, place) in places.iter().enumerate() {
                    if number > 0 {
                        joined.push_str(self.with);
                    }
                    joined.push_str(place.text(report)?);
                }
                Some(Cow::Owned(joined))
            }
        }
    }
}

/// Looks a value up behind a prefix, without an allocation where both are short, as codes are.
fn behind<T>(prefix: &str, value: &str, look_up: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let (mut bytes, len) = ([0; 64], prefix.len() + value.len());
    if len > bytes.len() {
        return look_up(&[prefix, value].concat());
    }
    bytes[..prefix.len()].copy_from_slice(prefix.as_bytes());
    bytes[prefix.len()..len].copy_from_slice(value.as_bytes());
    look_up(core::str::from_utf8(&bytes[..len]).ok()?)
}

/// Whether a word looks like a code and like nothing else.
fn is_telling(word: &str) -> bool {
    let has = |wanted: fn(&u8) -> bool| word.as_bytes().iter().skip(1).any(wanted);
    (4..=64).contains(&word.len())
        && word.contains(|c: char| c.is_ascii_alphabetic())
        && (has(|byte| byte.is_ascii_digit() || *byte == b'_')
            || (has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)))
}

/// Whether a text has a fragment, the fragment being in lower case and the text in any.
fn contains(text: &str, fragment: &str) -> bool {
    let first = fragment.as_bytes().first().copied().unwrap_or_default();
    let starts = text.as_bytes().iter().enumerate().filter(|(_, byte)| byte.eq_ignore_ascii_case(&first));
    starts.map(|(at, _)| at).any(|at| {
        text.as_bytes()
            .get(at..at + fragment.len())
            .is_some_and(|piece| piece.eq_ignore_ascii_case(fragment.as_bytes()))
    })
}
