//! The order in which the ways to recognize an answer are tried.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use super::budget::Budget;
use super::candidates::{Candidates, Found};
use super::message;
use super::normal_text::{NormalText, ShortText};
use super::reading::Reading;
use super::signs::Signs;
use super::{EvidenceKind, quoted};
use crate::catalog::rules::Rules;
use crate::catalog::{Catalog, Entry, StandardCode};
use crate::report::document::{TextNode, View};
use crate::report::{Carrier, Report};

/// A fragment of fewer letters names no entry where the rest of its rule cannot be seen; a longer one names one of two, if
/// there is a coarser entry, else it must have so many.
const SHORT: usize = 16;
const LONG: usize = 20;

/// Recognizes an answer with the rules of one catalog. It owns the order of the passes; [`Rules`] are data:
///
/// 1. the answer as it was sent,
/// 2. answers quoted in it or in its texts,
/// 3. codes inside its texts: in the form that the vendor gives them there, then in layouts that name nothing,
/// 4. sentences that the catalog knows, inside its texts, then words that can be nothing but codes, then pieces of
///    sentences.
///
/// A pass that finds more than the value of `error` ends the search; what is coarser is kept in case nothing better comes.
#[derive(Clone, Copy)]
pub(crate) struct Recognizer<'r> {
    pub(super) catalog: &'static Catalog,
    pub(super) report: &'r Report<'r>,
}

/// What an answer was recognized as.
#[derive(Clone, Copy)]
pub(crate) struct Recognition {
    pub(crate) candidates: Candidates,
    pub(crate) evidence: EvidenceKind,
    /// Whether the evidence is inside a text, or part of what was sent, and not where the vendor puts it.
    pub(crate) is_quoted: bool,
    pub(crate) standard: Option<StandardCode>,
    pub(crate) source: Source,
}

/// Where in a report an answer was recognized, so that it is found again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Source {
    /// The answer as it was sent.
    #[default]
    Sent,
    /// The reading with this number.
    Quoted(u16),
    /// The challenge of the answer that has an error.
    Challenge,
    /// In the text with this number: where the error is, if it is there, and what is said about it.
    Text { text: u16, error: (u32, u32), about: (u32, u32) },
}

impl Source {
    /// Whether it is a challenge, beside a body that says less.
    pub(crate) const fn is_challenge(self) -> bool {
        matches!(self, Self::Challenge)
    }

    /// A text as a whole.
    fn whole(text: u16, content: &str) -> Self {
        Self::part(text, 0..0, 0..content.len())
    }

    fn part(text: u16, error: Range<usize>, about: Range<usize>) -> Self {
        let span = |range: Range<usize>| {
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            (place(range.start), place(range.end))
        };
        Self::Text { text, error: span(error), about: span(about) }
    }
}

/// What the first pass has seen of an answer whose `error` it knows: no later pass finds more there.
#[derive(Clone, Copy, Default)]
struct Settled<'r> {
    error: Option<&'r str>,
    /// What its sentences and pieces of sentences say is known, but there may be a code in it.
    text: Option<&'r str>,
    is_answer: bool,
}

/// What one pass found.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) candidates: Candidates,
    pub(super) evidence: EvidenceKind,
}

impl Finding {
    pub(super) fn only(entry: Entry, evidence: EvidenceKind) -> Self {
        Self { candidates: Candidates::only(entry.index()), evidence }
    }

    /// Whether it was found in a text.
    fn is_of_text(&self) -> bool {
        matches!(self.evidence, EvidenceKind::CodeInText | EvidenceKind::Message | EvidenceKind::Fragment)
    }

    /// Whether it is more than the value of `error` or a status.
    fn is_enough(&self) -> bool {
        !matches!(
            self.evidence,
            EvidenceKind::Error | EvidenceKind::ErrorInText | EvidenceKind::Status | EvidenceKind::Nothing
        )
    }
}

impl<'r> Recognizer<'r> {
    pub(crate) fn new(catalog: &'static Catalog, report: &'r Report<'r>) -> Self {
        Self { catalog, report }
    }

    pub(super) fn rules(&self) -> &'static Rules {
        self.catalog.rules()
    }

    /// The reading in which an answer was recognized.
    pub(crate) fn reading(&self, source: Source) -> Reading<'r> {
        match source {
            Source::Sent => Reading::sent(self.report),
            Source::Challenge => Reading::challenge(self.report),
            Source::Quoted(number) => Reading::quoted(self.report, self.report.document.reading(number)),
            Source::Text { text, error, about } => {
                let text = self.report.document.texts().find(|node| node.number() == text);
                let text = text.map_or("", |node| node.text);
                let piece = |(from, to): (u32, u32)| text.get(from as usize..to as usize).unwrap_or_default();
                Reading::unnamed(self.report, self.rules(), piece(error), piece(about))
            }
        }
    }

    /// The value of `error`, where this vendor puts it, else wherever it is.
    pub(crate) fn error(&self, reading: &Reading<'r>) -> Option<&'r str> {
        let own = self.rules().standard.iter().find_map(|place| reading.str(place));
        own.or_else(|| reading.error()).filter(|error| !error.is_empty())
    }

    /// The text that goes with the error, where this vendor puts it, else wherever it is.
    pub(crate) fn text(&self, reading: &Reading<'r>) -> Option<&'r str> {
        let own = self.rules().message.iter().find_map(|place| reading.str(place));
        own.or_else(|| reading.description()).filter(|text| !text.trim_start().is_empty())
    }

    /// The message of the catalog that the text of a reading is, or that is inside it.
    pub(crate) fn message(&self, reading: &Reading<'r>) -> Option<Found> {
        let text = self.text(reading)?;
        let error = self.error(reading).map(normal_error);
        let (error, status) = (error.as_deref(), reading.status());
        if self.catalog.messages().is_empty() {
            return None;
        }
        let short = ShortText::new(text);
        message::literal(self.catalog, error, text, short.as_ref(), status).or_else(|| {
            if !message::is_possible(self.catalog, text, short.as_ref()) {
                return None;
            }
            let text = NormalText::new(text);
            message::whole(self.catalog, error, &text, status).or_else(|| {
                let budget = &mut Budget::for_input(text.len());
                message::inside(self.catalog, error, &text, status, budget)
            })
        })
    }

    /// What the answer is, by every rule of the catalog.
    pub(crate) fn run(&self) -> Recognition {
        let reading = Reading::sent(self.report);
        let sent = self.by_rules(&reading);
        let mut coarse = (sent, reading, Source::Sent);
        if sent.is_enough() {
            // What is only in a text of an answer that has no error may be part of one that is quoted there.
            let quoted = sent.is_of_text() && reading.error().is_none();
            let found = quoted.then(|| self.by_quotes(&mut coarse)).flatten();
            return found.unwrap_or_else(|| self.recognition(sent, &reading, Source::Sent));
        }
        if let Some(found) = self.by_challenge(&sent, &reading) {
            return found;
        }
        if self.report.document.len() > 1 || self.report.is_salvaged() {
            if let Some(found) = self.by_quotes(&mut coarse) {
                return found;
            }
        }
        let settled = self.settled(&coarse);
        let found = self
            .by_forms(settled)
            .or_else(|| self.by_layouts(settled, &mut coarse))
            .or_else(|| self.by_sentences(settled, &mut coarse))
            .or_else(|| self.by_codes(settled, &mut coarse))
            .or_else(|| self.by_body())
            .or_else(|| self.by_fragments(settled, &coarse));
        if let Some(found) = found {
            return found;
        }
        if coarse.0.evidence == EvidenceKind::Nothing {
            if let Some(entry) = self.by_status(&coarse.1) {
                coarse.0 = Finding::only(entry, EvidenceKind::Status);
            }
        }
        self.recognition(coarse.0, &coarse.1, coarse.2)
    }

    /// What needs no other look, once the answer's own fields name its error.
    fn settled(&self, coarse: &(Finding, Reading<'r>, Source)) -> Settled<'r> {
        let is_answer = !self.report.is_text();
        let error = self.error(&coarse.1);
        let is_known = match coarse.0.evidence {
            EvidenceKind::Error => true,
            EvidenceKind::Nothing => error.is_some_and(|error| StandardCode::from_code(error).is_some()),
            _ => false,
        };
        if !is_answer || !is_known || coarse.2 != Source::Sent {
            return Settled::default();
        }
        Settled { error, text: self.text(&coarse.1), is_answer }
    }

    /// The texts in which a code may be found.
    fn texts(&self, settled: Settled<'r>) -> impl Iterator<Item = TextNode<'r>> {
        self.report
            .document
            .texts()
            .filter(move |node| !settled.error.is_some_and(|error| core::ptr::eq(error, node.text)))
    }

    /// Those in which a sentence may be found, or a piece of one.
    fn other_texts(&self, settled: Settled<'r>) -> impl Iterator<Item = TextNode<'r>> {
        self.texts(settled).filter(move |node| !settled.text.is_some_and(|text| core::ptr::eq(text, node.text)))
    }

    fn recognition(&self, finding: Finding, reading: &Reading<'r>, source: Source) -> Recognition {
        let Finding { candidates, mut evidence } = finding;
        let agreed = candidates.agreed(self.catalog, Entry::standard);
        let error = || self.error(reading).map(normal_error).and_then(|error| StandardCode::from_code(&error));
        let standard = agreed.or_else(error);
        let is_quoted = reading.is_quoted();
        if candidates.indices().is_empty() {
            evidence = match (standard, reading.status()) {
                (Some(_), _) => EvidenceKind::Error,
                (None, Some(400..)) => EvidenceKind::Status,
                _ => EvidenceKind::Nothing,
            };
        }
        if is_quoted {
            evidence = match evidence {
                EvidenceKind::Error => EvidenceKind::ErrorInText,
                EvidenceKind::Code => EvidenceKind::CodeInText,
                other => other,
            };
        }
        Recognition { candidates, evidence, is_quoted, standard, source }
    }

    /// What one reading is. What is picked from `error` is a base only: a message, a field or a fragment may name a finer
    /// entry.
    fn by_rules(&self, reading: &Reading<'r>) -> Finding {
        let picked = self.pick(reading).map(|(entry, evidence)| {
            // Which place a word without a name belongs to is not known, so it is no more than the value of `error`.
            let is_plain = reading.is_unnamed() && entry.error() == Some(entry.code());
            (entry, if is_plain { EvidenceKind::Error } else { evidence })
        });
        let refined = self.refine(reading, picked.is_some());
        let by_rule = |refined: super::rules::Refined| match (refined.is_certain, picked) {
            // What it hangs on cannot be seen, so it may be either.
            (false, Some((entry, _))) => {
                let candidates = Candidates::two(entry.index(), refined.entry.index());
                Finding { candidates, evidence: refined.evidence }
            }
            _ => Finding::only(refined.entry, refined.evidence),
        };
        let refined = refined
            .filter(|refined| refined.is_certain || picked.is_some() || refined.evidence == EvidenceKind::Fragment);
        if let Some(refined) = refined.filter(|refined| refined.evidence == EvidenceKind::Field && refined.is_certain) {
            return by_rule(refined);
        }
        if let Some((entry, evidence @ (EvidenceKind::Code | EvidenceKind::CodeInText))) = picked {
            return refined.map_or_else(|| Finding::only(entry, evidence), by_rule);
        }
        let message = self.message(reading);
        if let Some(found) = message.filter(Found::decides) {
            let found = Finding { candidates: found.candidates, evidence: EvidenceKind::Message };
            // A challenge comes from a resource server, which may have a sentence of its own for what its `error` says.
            let plain = picked.filter(|_| self.report.carrier() == Carrier::Challenge).map(|(entry, _)| entry);
            if let (Some(plain), Some(entry)) = (plain, found.candidates.exact(self.catalog)) {
                return Finding { candidates: Candidates::two(entry.index(), plain.index()), ..found };
            }
            return match (refined, found.candidates.exact(self.catalog)) {
                (Some(refined), Some(entry)) if !refined.is_certain && refined.evidence == EvidenceKind::Field => {
                    Finding { candidates: Candidates::two(entry.index(), refined.entry.index()), ..found }
                }
                _ => found,
            };
        }
        if let Some(refined) = refined {
            return by_rule(refined);
        }
        match (picked, message) {
            // A message that is nothing but an argument fits every text, so `error` and status decide.
            (Some(_), Some(found)) if found.has_same_status() => {
                Finding { candidates: found.candidates, evidence: EvidenceKind::Error }
            }
            (Some((entry, evidence)), _) => Finding::only(entry, evidence),
            (None, _) => Finding { candidates: Candidates::default(), evidence: EvidenceKind::Nothing },
        }
    }

    /// The error of the challenge, where the body has a word that is no code: `Unauthorized`, as frameworks write it.
    fn by_challenge(&self, sent: &Finding, reading: &Reading<'r>) -> Option<Recognition> {
        let is_code = |error: &str| StandardCode::from_code(error).is_some() || self.catalog.find(error).is_some();
        let of_body = self.error(reading)?;
        if sent.evidence != EvidenceKind::Nothing || is_code(&normal_error(of_body)) {
            return None;
        }
        let reading = Reading::challenge(self.report);
        let finding = self.by_rules(&reading);
        let is_known = finding.is_enough() || reading.error().is_some_and(is_code);
        is_known.then(|| self.recognition(finding, &reading, Source::Challenge))
    }

    /// Pass 2: answers within the answer or within its texts.
    fn by_quotes(&self, coarse: &mut (Finding, Reading<'r>, Source)) -> Option<Recognition> {
        let own = coarse.1.error();
        let views = self.report.document.readings().skip(1);
        // An object beside the answer's own `error` may be anything.
        let is_foreign = |view: &View<'r>| own.is_some() && view.source().is_none() && !self.report.is_salvaged();
        let mut of_text = None;
        for view in views.filter(|view| !is_foreign(view)) {
            let reading = Reading::quoted(self.report, view);
            let source = Source::Quoted(view.number());
            let Some(found) = self.offer(reading, source, coarse) else { continue };
            // A quote may itself have a text that quotes the answer.
            if reading.error().is_some() || !matches!(found.evidence, EvidenceKind::Message | EvidenceKind::Fragment) {
                return Some(found);
            }
            of_text.get_or_insert(found);
        }
        of_text
    }

    /// Pass 3: errors in layouts that name nothing.
    fn by_layouts(&self, settled: Settled<'r>, coarse: &mut (Finding, Reading<'r>, Source)) -> Option<Recognition> {
        let mut budget = Budget::for_input(self.report.body().len());
        for node in self.texts(settled).filter(|node| Signs::of(node.text).may_have_layout()) {
            for quote in quoted::unnamed(node.text, self.catalog, &mut budget) {
                let (error, about) = (&node.text[quote.error.clone()], &node.text[quote.about.clone()]);
                let reading = Reading::unnamed(self.report, self.rules(), error, about);
                let source = Source::part(node.number(), quote.error.clone(), quote.about.clone());
                if let Some(found) = self.offer(reading, source, coarse) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Takes a reading if it is enough; keeps it if it is more than is known.
    fn offer(
        &self,
        reading: Reading<'r>,
        source: Source,
        coarse: &mut (Finding, Reading<'r>, Source),
    ) -> Option<Recognition> {
        let finding = self.by_rules(&reading);
        if finding.is_enough() {
            // The same by less is nothing new.
            let is_new = coarse.0.evidence != EvidenceKind::Error || finding.candidates != coarse.0.candidates;
            return is_new.then(|| self.recognition(finding, &reading, source));
        }
        let is_standard = |reading: &Reading<'r>| {
            self.error(reading).map(normal_error).is_some_and(|error| StandardCode::from_code(&error).is_some())
        };
        let is_more = finding.evidence == EvidenceKind::Error || is_standard(&reading);
        if is_more && coarse.0.evidence == EvidenceKind::Nothing && !is_standard(&coarse.1) {
            *coarse = (finding, reading, source);
        }
        None
    }

    /// Pass 4: sentences of the catalog, inside any text.
    fn by_sentences(&self, settled: Settled<'r>, coarse: &mut (Finding, Reading<'r>, Source)) -> Option<Recognition> {
        if self.catalog.messages().is_empty() {
            return None;
        }
        let (error, mut title) = (core::cell::LazyCell::new(|| self.error(&coarse.1).map(normal_error)), None);
        for node in self.other_texts(settled).filter(|node| node.text.len() >= 8) {
            let text = NormalText::new(node.text);
            let budget = &mut Budget::for_input(text.len());
            let status = coarse.1.status();
            // A text that is nothing but a sentence may be a short one.
            let whole = message::literal(self.catalog, error.as_deref(), node.text, None, status);
            let mut found = whole.or_else(|| message::inside(self.catalog, error.as_deref(), &text, status, budget));
            if found.is_none() && error.is_some() && coarse.1.is_quoted() {
                // What was taken for the error may be another word of the text.
                found = message::inside(self.catalog, None, &text, status, budget);
            }
            let Some(found) = found.filter(Found::decides) else { continue };
            let (from, to) = found.span();
            let source = Source::part(node.number(), 0..0, from..to);
            let reading = self.reading(source);
            let finding = Finding { candidates: found.candidates, evidence: EvidenceKind::Message };
            let recognition = self.recognition(finding, &reading, source);
            if found.is_title() {
                title.get_or_insert(recognition);
            } else {
                return Some(recognition);
            }
        }
        title
    }

    /// Pass 3: codes inside any text, in the form that this vendor gives them there.
    fn by_forms(&self, settled: Settled<'r>) -> Option<Recognition> {
        self.texts(settled).find_map(|node| {
            let entry = self.formed_code(node.text).filter(|entry| entry.error() != Some(entry.code()))?;
            let source = Source::whole(node.number(), node.text);
            Some(self.recognition(Finding::only(entry, EvidenceKind::CodeInText), &self.reading(source), source))
        })
    }

    /// A code that a text is as a whole, or has where the vendor puts it in a body without fields.
    fn by_body(&self) -> Option<Recognition> {
        let reading = Reading::body(self.report);
        let own = |(entry, evidence): &(Entry, EvidenceKind)| {
            *evidence == EvidenceKind::CodeInText && entry.error() != Some(entry.code())
        };
        let (entry, evidence) = self.report.is_salvaged().then(|| self.pick(&reading)).flatten().filter(own)?;
        Some(self.recognition(Finding::only(entry, evidence), &reading, Source::Sent))
    }

    /// Pieces of sentences that reveal an entry, in any text.
    fn by_fragments(&self, settled: Settled<'r>, coarse: &(Finding, Reading<'r>, Source)) -> Option<Recognition> {
        let is_picked = coarse.0.evidence != EvidenceKind::Nothing;
        // A word that is no error is not what the text is about.
        let is_error = |error: &Cow<'_, str>| StandardCode::from_code(error).is_some();
        let error = core::cell::LazyCell::new(|| self.error(&coarse.1).map(normal_error).filter(is_error));
        let body = (Reading::body(self.report), Source::Sent);
        let texts = self.other_texts(settled).map(|node| {
            let source = Source::whole(node.number(), node.text);
            (self.reading(source), source)
        });
        Some(body).filter(|_| !settled.is_answer).into_iter().chain(texts).find_map(|(reading, source)| {
            let refined = self.refine(&reading, is_picked)?;
            let agrees = error.as_deref().is_none_or(|error| refined.entry.travels_with(error));
            if refined.evidence != EvidenceKind::Fragment || !refined.is_certain && (refined.length < SHORT || !agrees)
            {
                return None;
            }
            // Whether the rest of the rule holds cannot be seen, so it may be the entry that the rule refines.
            let plain = || refined.entry.error().and_then(|error| self.catalog.find(error));
            let candidates = match plain().filter(|_| !refined.is_certain) {
                Some(plain) => Candidates::two(plain.index(), refined.entry.index()),
                None if !refined.is_certain && refined.length < LONG => return None,
                None => Candidates::only(refined.entry.index()),
            };
            let finding = Finding { candidates, evidence: refined.evidence };
            Some(self.recognition(finding, &reading, source))
        })
    }

    /// Codes inside any text that look like nothing else.
    fn by_codes(&self, settled: Settled<'r>, coarse: &mut (Finding, Reading<'r>, Source)) -> Option<Recognition> {
        let mut plain = None;
        for node in self.texts(settled).filter(|node| Signs::of(node.text).may_have_code()) {
            let Some((entry, token)) = self.code_within(node.text) else { continue };
            let source = Source::part(node.number(), token, 0..node.text.len());
            let reading = self.reading(source);
            let finding = self.by_rules(&reading);
            if finding.is_enough() {
                return Some(self.recognition(finding, &reading, source));
            }
            // A value of `error` is no more than that, wherever it is.
            if entry.error() == Some(entry.code()) {
                plain.get_or_insert((Finding::only(entry, EvidenceKind::Error), reading, source));
            } else {
                return Some(self.recognition(Finding::only(entry, EvidenceKind::CodeInText), &reading, source));
            }
        }
        if let Some(plain) = plain.filter(|_| coarse.0.evidence == EvidenceKind::Nothing) {
            *coarse = plain;
        }
        None
    }

    /// The code that the answer has in a place for this vendor's codes, where no entry has it.
    pub(crate) fn unknown_code(&self) -> Option<String> {
        self.unknown_in(&Reading::sent(self.report))
    }
}

/// An `error` as the specifications spell it: some print it with blanks.
pub(crate) fn normal_error(error: &str) -> Cow<'_, str> {
    if error.contains(' ') { Cow::Owned(error.replace(' ', "_")) } else { Cow::Borrowed(error) }
}
