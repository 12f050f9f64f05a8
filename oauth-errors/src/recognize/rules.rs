//! The interpreter of a catalog's wire rules.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use super::quoted::is_telling;
use super::reading::{Reading, Truth};
use super::{EvidenceKind, Recognizer};
use crate::catalog::rules::{Condition, Pick, Place, Refine, Rules, Template, Test};
use crate::catalog::{Entry, StandardCode};
use crate::log_safe::LogSafe;
use crate::report::document::cut;

/// How many bytes of a text a template or fragment is looked for in.
const LIMIT: usize = 8 * 1024;

/// A finer entry.
#[derive(Clone, Copy)]
pub(super) struct Refined {
    pub(super) entry: Entry,
    /// A field or a fragment.
    pub(super) evidence: EvidenceKind,
    /// Whether all that it hangs on can be seen.
    pub(super) is_certain: bool,
    /// How many letters say so, where it is by a fragment.
    pub(super) length: usize,
}

impl<'r> Recognizer<'r> {
    /// Where this vendor puts a value that it sends beside its errors; nowhere if the catalog does not name it.
    pub(crate) fn extra_places(&self, name: &str) -> &'static [Place] {
        self.rules().attach.iter().find(|(known, _)| *known == name).map_or(&[], |(_, places)| places)
    }

    /// The entry that the answer names itself, by the first pick whose value the catalog has.
    pub(super) fn pick(&self, reading: &Reading<'r>) -> Option<(Entry, EvidenceKind)> {
        if let Some(entry) = reading.word_without_name().and_then(|word| self.resolve(word)) {
            return Some((entry, EvidenceKind::CodeInText));
        }
        self.rules().code.iter().find_map(|pick| {
            let entry = pick.entry(reading, |value| self.resolve(value))?;
            Some((entry, pick.evidence()))
        })
    }

    /// The code that the answer has in a place for this vendor's codes, where no entry has it.
    ///
    /// A word found in a text is none without a sign of the vendor's beside it; neither is prose, a standard code, or the
    /// status.
    pub(super) fn unknown_in(&self, reading: &Reading<'r>) -> Option<String> {
        let is_own = |pick: &&Pick| pick.template.is_none_or(|template| template.lead.len() > 1);
        self.rules().code.iter().filter(is_own).find_map(|pick| {
            let seen = core::cell::OnceCell::new();
            pick.entry(reading, |value| {
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
    pub(super) fn has_signature(&self, reading: &Reading<'r>) -> bool {
        let holds = |condition: &Condition| condition.truth(reading) == Truth::Holds;
        self.rules().signatures.iter().any(|set| set.iter().all(holds))
    }

    /// How early the message of a reading, or a line of a log, has a code of this vendor, in a form that says whose it is:
    /// with letters or signs around it. A code that the message only quotes is nobody's.
    pub(super) fn code_in_text(&self, reading: &Reading<'r>, line: bool) -> Option<usize> {
        let says_whose = self.rules().code.iter().filter(|pick| pick.says_whose(self.rules(), line));
        let positions = says_whose.filter_map(|pick| {
            let template = pick.template?;
            let value;
            let text = if line {
                self.report.body()
            } else {
                value = pick.value(reading)?;
                &*value
            };
            let (text, found) = (cut(text, LIMIT), core::cell::Cell::new(None));
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

    /// The entry of a picked value: as it came, else normalized.
    pub(super) fn resolve(&self, value: &str) -> Option<Entry> {
        self.known(value).or_else(|| {
            let replaced = |value: String, (from, to): &(&str, &str)| value.replace(from, to);
            let rules = self.rules();
            let normal = (!rules.normalize.is_empty()).then(|| rules.normalize.iter().fold(value.into(), replaced))?;
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

    /// The code of this vendor within a text, in the form that the vendor gives it there.
    pub(super) fn formed_code(&self, text: &str) -> Option<Entry> {
        let templates = self.rules().code.iter().filter_map(|pick| Some((pick, pick.template?)));
        templates.filter(|(_, template)| template.lead.len() > 1).find_map(|(pick, template)| {
            let template = Template { start: false, bound: true, ..template };
            template.find(text, |value| pick.resolve(value, |value| self.resolve(value)))
        })
    }

    /// The first code within a text that is a whole token and looks like nothing else, and where it is. A number alone may
    /// be anything.
    pub(super) fn code_within(&self, text: &str) -> Option<(Entry, Range<usize>)> {
        // Letters without capitals are of scripts that have no blanks between words.
        let inside =
            |c: char| c.is_ascii_digit() || c.is_lowercase() || c.is_uppercase() || matches!(c, '_' | '-' | '.');
        let tokens = text.split(|c| !inside(c)).map(|token| token.trim_matches(['-', '.']));
        tokens.filter(|token| is_telling(token)).find_map(|token| {
            let from = token.as_ptr().addr() - text.as_ptr().addr();
            Some((self.catalog.find(token)?, from..from + token.len()))
        })
    }

    /// The finer entry that fields, the status or pieces of a text reveal: of the rules that fit the one with more
    /// conditions, then with the longer text, then the first.
    ///
    /// A rule without a condition decides only where nothing was picked.
    pub(super) fn refine(&self, reading: &Reading<'r>, picked: bool) -> Option<Refined> {
        let mut best: Option<((usize, usize), bool, &Refine)> = None;
        let message = self.text(reading);
        for rule in self.rules().refine {
            let rank = rule.weight();
            let allowed = rule.has.is_empty() || !(picked && rule.when.is_empty());
            if !allowed || best.is_some_and(|(other, ..)| other >= rank) {
                continue;
            }
            let mut truths = rule.when.iter().map(|condition| condition.truth(reading));
            let truth = truths.try_fold(Truth::Holds, |all, one| match one {
                Truth::Fails => None,
                Truth::Unknown => Some(Truth::Unknown),
                Truth::Holds => Some(all),
            });
            let Some(truth) = truth else { continue };
            // Where it cannot be seen whether a condition holds, something else must say so.
            let is_seen = || {
                let holds = |condition: &Condition| {
                    condition.place != Place::Status && condition.truth(reading) == Truth::Holds
                };
                !rule.has.is_empty() || rule.when.iter().any(holds)
            };
            let is_possible = truth == Truth::Holds || is_seen();
            if is_possible && rule.says(reading, message) {
                best = Some((rank, truth == Truth::Holds, rule));
            }
        }
        best.map(|(_, is_certain, rule)| Refined {
            entry: self.catalog.__entry(rule.is),
            evidence: if rule.has.is_empty() { EvidenceKind::Field } else { EvidenceKind::Fragment },
            is_certain,
            length: rule.weight().1,
        })
    }

    /// The entry of the answer's status.
    pub(super) fn by_status(&self, reading: &Reading<'r>) -> Option<Entry> {
        let found = self.rules().status.iter().find(|(status, _)| Some(*status) == reading.status());
        found.map(|(_, index)| self.catalog.__entry(*index))
    }

    /// Whether this vendor marks the answer as an error, or as a success; `None` if it does neither.
    pub(crate) fn marked_as_error(&self) -> Option<bool> {
        let reading = Reading::sent(self.report);
        let holds = |condition: &Condition| condition.truth(&reading) == Truth::Holds;
        let any = |sets: &[&[Condition]]| sets.iter().any(|set| set.iter().all(holds));
        if any(self.rules().error_when) {
            return Some(true);
        }
        any(self.rules().success_when).then_some(false)
    }

    /// The values at the first of these places that has any: several if there is a list.
    #[allow(clippy::unused_self, reason = "its lifetime is that of the values")]
    pub(crate) fn values(
        &self,
        reading: &Reading<'r>,
        places: &'static [Place],
    ) -> impl Iterator<Item = &'r str> + use<'r> {
        let reading = *reading;
        let place = places.iter().find(|place| reading.values(place).next().is_some());
        place.into_iter().flat_map(move |place| reading.values(place))
    }
}

impl Condition {
    /// Whether the test holds. A value may end in `*`.
    fn truth(&self, reading: &Reading<'_>) -> Truth {
        let of = |holds: bool| if holds { Truth::Holds } else { Truth::Fails };
        let unseen = || reading.may_have_had(&self.place);
        match self.test {
            Test::OneOf(values) | Test::NoneOf(values) => match reading.word(&self.place) {
                Some(word) => {
                    let fits = |value: &&str| {
                        value.strip_suffix('*').map_or(**value == *word, |start| word.starts_with(start))
                    };
                    of(values.iter().any(fits) == matches!(self.test, Test::OneOf(_)))
                }
                None if unseen() => Truth::Unknown,
                None => Truth::Fails,
            },
            Test::Present | Test::Absent => match reading.has_value(&self.place) {
                false if unseen() => Truth::Unknown,
                has_value => of(has_value == matches!(self.test, Test::Present)),
            },
        }
    }
}

impl Refine {
    /// What ranks it among rules that fit: how many conditions it has, then how long its text is.
    fn weight(&self) -> (usize, usize) {
        (self.when.len(), self.has.iter().map(|piece| piece.len()).sum())
    }

    /// Whether a text at the rule's places has what it has to have, and none has what it must not have. Without places it
    /// is the message.
    fn says(&self, reading: &Reading<'_>, message: Option<&str>) -> bool {
        // A text that names nothing may be any of the vendor's texts.
        let message = message.filter(|_| self.at.is_empty() || reading.is_unnamed());
        let texts =
            || self.at.iter().filter_map(|place| reading.str(place)).chain(message).map(|text| cut(text, LIMIT));
        (self.has.is_empty() || texts().any(|text| self.has.iter().all(|piece| contains(text, piece))))
            && (self.lacks.is_empty() || !texts().any(|text| self.lacks.iter().any(|piece| contains(text, piece))))
    }
}

impl Pick {
    /// Whether it finds codes in messages, or in a line of a log, by letters or signs around them that say whose they are.
    pub(super) fn says_whose(&self, rules: &Rules, line: bool) -> bool {
        let says_whose = |template: Template| template.lead.len() > 1 && !(template.hole && self.prefix.is_empty());
        let is_message = |place: &Place| line && *place == Place::Body || rules.message.contains(place);
        self.template.is_some_and(says_whose) && matches!(self.at, [place] if is_message(place))
    }

    fn evidence(&self) -> EvidenceKind {
        match (self.template, self.at) {
            (Some(_), _) | (_, [Place::Body]) => EvidenceKind::CodeInText,
            (None, [Place::Pointer(["error"])]) => EvidenceKind::Error,
            _ => EvidenceKind::Code,
        }
    }

    fn entry(&self, reading: &Reading<'_>, resolve: impl Fn(&str) -> Option<Entry>) -> Option<Entry> {
        let value = self.value(reading)?;
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

    fn value<'r>(&self, reading: &Reading<'r>) -> Option<Cow<'r, str>> {
        match self.at {
            [Place::Pointer(path)] if self.last => reading.last(path).map(Cow::Borrowed),
            [place] => reading.text(place),
            places => {
                let mut joined = String::new();
                for (number, place) in places.iter().enumerate() {
                    if number > 0 {
                        joined.push_str(self.with);
                    }
                    joined.push_str(&reading.text(place)?);
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

/// Whether a text has a fragment, the fragment being in lower case and the text in any. What begins with a letter begins a
/// word: `in the claim` is no part of `contain the claim`.
fn contains(text: &str, fragment: &str) -> bool {
    let (text, fragment) = (text.as_bytes(), fragment.as_bytes());
    let Some(first) = fragment.first() else { return true };
    let is_within = |at: usize| first.is_ascii_alphanumeric() && at > 0 && text[at - 1].is_ascii_alphabetic();
    text.windows(fragment.len()).enumerate().any(|(at, piece)| {
        piece[0].eq_ignore_ascii_case(first) && piece.eq_ignore_ascii_case(fragment) && !is_within(at)
    })
}
