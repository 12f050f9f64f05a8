//! The interpreter of a catalog's wire rules.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Evidence, Recognizer};
use crate::catalog::rules::{Condition, Pick, Place, Refine, Template, Test};
use crate::catalog::{Entry, StandardCode};
use crate::log_safe::LogSafe;
use crate::report::Report;
use crate::report::document::{Value, cut};

/// How many bytes of a text a template or fragment is looked for in.
const LIMIT: usize = 8 * 1024;

impl<'r> Recognizer<'r> {
    /// Where this vendor puts a value that it sends beside its errors; nowhere if the catalog does not name it.
    pub(crate) fn extra_places(&self, name: &str) -> &'static [Place] {
        self.rules().attach.iter().find(|(known, _)| *known == name).map_or(&[], |(_, places)| places)
    }

    /// The values at the first of these places that has any: several if there is a list.
    pub(crate) fn values(&self, places: &'static [Place]) -> impl Iterator<Item = &'r str> + use<'r> {
        let report = self.report;
        let place = places.iter().find(|place| place.texts(report).next().is_some());
        place.into_iter().flat_map(|place| place.texts(report))
    }

    /// The entry that the answer names itself, by the first pick whose value the catalog has.
    pub(crate) fn pick(&self) -> Option<(Entry, Evidence)> {
        self.rules().code.iter().find_map(|pick| {
            let entry = pick.entry(self.report, |value| self.resolve(value))?;
            Some((entry, pick.evidence()))
        })
    }

    /// The code that the answer has in a place for this vendor's codes, where no entry has it.
    ///
    /// A word found in a text is none without a sign of the vendor's beside it; neither is prose, a standard code, or the
    /// status.
    pub(crate) fn unknown_code(&self) -> Option<String> {
        let telling = |pick: &&Pick| {
            pick.evidence() != Evidence::Error && pick.template.is_none_or(|template| template.lead.len() > 1)
        };
        self.rules().code.iter().filter(telling).find_map(|pick| {
            let seen = core::cell::OnceCell::new();
            pick.entry(self.report, |value| {
                seen.get_or_init(|| String::from(value));
                None
            });
            let is_code = |code: &String| {
                let status =
                    self.report.status_digits().is_some_and(|status| code.strip_prefix(pick.prefix) == Some(status));
                let known = StandardCode::from_code(code).is_some() || self.resolve(code).is_some();
                LogSafe::new(code).is_shown() && !known && !status
            };
            seen.into_inner().filter(is_code)
        })
    }

    /// Whether the answer has fields that only this vendor sends.
    pub(crate) fn has_signature(&self) -> bool {
        self.any(self.rules().signatures)
    }

    /// How early the message has a code of this vendor, in a form that says whose it is: with letters or signs around
    /// it. A code that the message only quotes is nobody's.
    pub(crate) fn code_in_text(&self) -> Option<usize> {
        // A text without fields may be a log line, so that anything may stand before the code.
        let message = self.report.description().unwrap_or_default();
        let line = self.report.is_salvaged() && self.report.body().trim_end().ends_with(message.trim_end());
        let positions = self.rules().code.iter().filter_map(|pick| {
            let template = pick
                .template
                .filter(|template| template.lead.len() > 1 && !(template.hole && pick.prefix.is_empty()))?;
            let is_message = match pick.at {
                [Place::Body] => line,
                [place] => self.rules().message.contains(place),
                _ => false,
            };
            let text = if is_message { pick.value(self.report)? } else { return None };
            let (text, found) = (cut(&text, LIMIT), core::cell::Cell::new(None));
            let wanted = if line { Template { start: false, bound: true, ..template } } else { template };
            wanted.find(text, |code| {
                let entry = pick.resolve(code, |value| self.resolve(value));
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
    fn resolve(&self, value: &str) -> Option<Entry> {
        self.known(value).or_else(|| {
            let replaced = |value: String, (from, to): &(&str, &str)| value.replace(from, to);
            let normal = (!self.rules().normalize.is_empty())
                .then(|| self.rules().normalize.iter().fold(value.into(), replaced))?;
            self.known(&normal)
        })
    }

    /// The entry of a value: by alias, by its code, by range.
    fn known(&self, value: &str) -> Option<Entry> {
        let alias = self.rules().alias.iter().find(|(known, _)| *known == value).map(|(_, index)| *index);
        let found = alias.map(|index| self.catalog.__entry(index)).or_else(|| self.catalog.find(value));
        found.or_else(|| {
            let number: u64 = value.parse().ok()?;
            let range = self.rules().ranges.iter().find(|(from, to, _)| (from..=to).contains(&&number));
            range.map(|(_, _, index)| self.catalog.__entry(*index))
        })
    }

    /// The first code of the catalog that stands in a salvaged text as a whole token, if it looks like nothing else: it
    /// has a letter, and a digit, an underscore or a capital inside. A number alone may be anything.
    pub(crate) fn by_token(&self) -> Option<Entry> {
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let tokens = cut(self.report.body(), LIMIT).split(|c| !inside(c)).map(|token| token.trim_matches(['-', '.']));
        tokens.filter(|token| is_telling(token)).find_map(|token| self.catalog.find(token))
    }

    /// The finest rule that fits: of several the one with more conditions, then with the longer text, then the first.
    ///
    /// A rule without a condition decides only where nothing was picked.
    pub(super) fn refine(&self, picked: bool) -> Option<&'static Refine> {
        let mut best: Option<&Refine> = None;
        for rule in self.rules().refine {
            let finer = best.is_none_or(|best| rule.weight() > best.weight());
            if finer && !(picked && rule.when.is_empty()) && self.all(rule.when) && self.says(rule) {
                best = Some(rule);
            }
        }
        best
    }

    /// Whether a text at the rule's places has what it has to have, and none has what it must not have.
    fn says(&self, rule: &Refine) -> bool {
        let texts = || {
            let message = if rule.at.is_empty() { self.text() } else { None };
            rule.at.iter().filter_map(|place| place.text(self.report)).chain(message).map(|text| cut(text, LIMIT))
        };
        (rule.has.is_empty() || texts().any(|text| rule.has.iter().all(|piece| contains(text, piece))))
            && (rule.lacks.is_empty() || !texts().any(|text| rule.lacks.iter().any(|piece| contains(text, piece))))
    }

    fn all(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| condition.holds(self.report))
    }

    fn any(&self, sets: &[&[Condition]]) -> bool {
        sets.iter().any(|set| self.all(set))
    }

    /// The entry of the answer's status.
    pub(crate) fn by_status(&self) -> Option<Entry> {
        let found = self.rules().status.iter().find(|(status, _)| Some(*status) == self.report.status());
        found.map(|(_, index)| self.catalog.__entry(*index))
    }

    /// Whether this vendor marks the answer as an error, or as a success; `None` if it does neither.
    pub(crate) fn marked_as_error(&self) -> Option<bool> {
        if self.any(self.rules().error_when) {
            return Some(true);
        }
        self.any(self.rules().success_when).then_some(false)
    }
}

impl Place {
    /// The text or whole number there.
    pub(super) fn text<'r>(&self, report: &'r Report<'_>) -> Option<&'r str> {
        match self {
            Self::Pointer([]) => bare(report.body()),
            Self::Pointer(path) => report.document.text(path),
            Self::Header(name) => report.header(name),
            Self::Body => Some(report.body()).filter(|body| !body.is_empty()),
            Self::Status => report.status_digits(),
        }
    }

    /// The texts and whole numbers there: several if there is a list.
    pub(crate) fn texts<'r>(&self, report: &'r Report<'_>) -> impl Iterator<Item = &'r str> + use<'r> {
        let list = if let Self::Pointer(path) = self { report.document.list(path) } else { None };
        let text = if list.is_none() { self.text(report) } else { None };
        list.into_iter().flatten().chain(text)
    }

    /// Whether there is a value, of whatever type. Null and an empty text are none.
    fn has_value(&self, report: &Report<'_>) -> bool {
        let value = if let Self::Pointer(path) = self { report.document.get(path) } else { None };
        match value {
            None | Some(Value::Text(_)) => self.text(report).is_some_and(|text| !text.is_empty()),
            Some(Value::Null) => false,
            Some(_) => true,
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
        let is = |word: &str, values: &[&str]| {
            values.iter().any(|value| value.strip_suffix('*').map_or(*value == word, |start| word.starts_with(start)))
        };
        match self.test {
            Test::OneOf(values) => self.place.word(report).is_some_and(|word| is(word, values)),
            Test::NoneOf(values) => self.place.word(report).is_some_and(|word| !is(word, values)),
            Test::Present => self.place.has_value(report),
            Test::Absent => !self.place.has_value(report),
        }
    }
}

impl Refine {
    /// What ranks it among rules that fit: how many conditions it has, then how long its text is.
    fn weight(&self) -> (usize, usize) {
        (self.when.len(), self.has.iter().map(|piece| piece.len()).sum())
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

/// The text of a body that is a JSON string without escapes, as a code is that comes alone.
fn bare(body: &str) -> Option<&str> {
    let text = body.trim().strip_prefix('"')?.strip_suffix('"')?;
    (!text.is_empty() && !text.contains(['"', '\\'])).then_some(text)
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
