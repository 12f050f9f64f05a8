//! Whose answer is it? Only where the answer is unmistakable: a guess would give wrong advice.

use alloc::vec::Vec;

use super::Recognizer;
use super::budget::Budget;
use super::message::Anchors;
use super::normal_text::NormalText;
use super::reading::{Reading, is_index};
use crate::catalog::rules::{Condition, Place, Test};
use crate::catalog::{Catalog, Entry, StandardCode, host};
use crate::report::document::{TextNode, View};
use crate::report::sketch::Sketch;
use crate::report::{Report, fields};

/// Messages with fewer literal letters than this may be another vendor's too.
const LONG: u32 = 40;
/// How many addresses of a text are looked at.
const ADDRESSES: usize = 16;

/// Finds the vendor of an answer among some catalogs, where the answer leaves no doubt.
///
/// Make it once and keep it: it has one table of the messages of all its catalogs. [`vendors::detect`](crate::vendors::detect)
/// keeps one for the vendors whose features are on.
///
/// A vendor is recognized, in this order,
///
/// 1. by `iss`, or by a server of its own in `error_uri`,
/// 2. by fields that only it sends, or by a code whose form only it uses, in the answer or in one that a text quotes,
/// 3. by a message of its own,
/// 4. in a text, by the address of a server of its own or by the name of a client library of its own in a stack trace.
///
/// A code or message that the vendor's message only quotes does not count. If there is evidence for two vendors, what comes
/// first in the answer decides; if both are equally early, nothing does.
///
/// ```
/// # #[cfg(all(feature = "okta", feature = "entra"))] {
/// use oauth_errors::{Detector, Report, VendorError};
/// use oauth_errors::vendors::{entra::EntraError, okta::OktaError};
///
/// let detector = Detector::new(&[OktaError::CATALOG, EntraError::CATALOG]);
/// let report = Report::from_text("12:00 WARN AADSTS700082: The refresh token has expired.");
/// assert_eq!(detector.detect(&report).map(|catalog| catalog.id()), Some("entra"));
/// # }
/// ```
pub struct Detector {
    catalogs: Vec<&'static Catalog>,
    /// What tells at once that an answer has no form of theirs, in the same order.
    forms: Vec<Form>,
    /// Of these catalogs, and of the specifications, whose sentences are nobody's.
    messages: Anchors,
}

/// What some evidence comes to: nothing, a vendor, or (`Some(None)`) several of them.
type Verdict = Option<Option<&'static Catalog>>;

impl core::fmt::Debug for Detector {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.catalogs.iter().map(|catalog| catalog.id())).finish()
    }
}

impl Detector {
    /// A detector for these vendors. The cost is in proportion to the number of their messages.
    #[must_use]
    pub fn new(catalogs: &[&'static Catalog]) -> Self {
        let mut all = catalogs.to_vec();
        all.push(StandardCode::CATALOG);
        let forms = catalogs.iter().map(|catalog| Form::of(catalog)).collect();
        Self { catalogs: catalogs.to_vec(), forms, messages: Anchors::new(&all) }
    }

    /// The vendor that sent an answer, if the answer leaves no doubt.
    #[must_use]
    pub fn detect(&self, report: &Report<'_>) -> Option<&'static Catalog> {
        let page = report.error_uri().filter(|uri| !is_site(host(uri)));
        let linked = [report.iss(), page].into_iter().flatten().find_map(|issuer| by_issuer(&self.catalogs, issuer));
        if linked.is_some() {
            return linked;
        }
        let sent = self.by_form(report, Reading::sent(report), true);
        let verdict = sent.or_else(|| self.by_quotes(report)).or_else(|| self.by_message(report));
        verdict.or_else(|| self.by_names(report)).flatten()
    }

    /// By fields and codes of answers that the answer, or its texts, quote.
    fn by_quotes(&self, report: &Report<'_>) -> Verdict {
        let readings = report.document.readings().skip(1).filter(|view| is_the_answer(report, *view));
        readings.map(|view| Reading::quoted(report, view)).find_map(|reading| self.by_form(report, reading, false))
    }

    fn by_form(&self, report: &Report<'_>, reading: Reading<'_>, is_sent: bool) -> Verdict {
        // A text without fields may be a log line, so that anything may be before the code.
        let is_line = is_sent
            && report.is_text()
            && report.description().is_none_or(|text| report.body().trim_end().ends_with(text.trim_end()));
        let sketch = reading.sketch();
        earliest(self.catalogs.iter().zip(&self.forms).filter_map(|(&catalog, form)| {
            let recognizer = Recognizer::new(catalog, report);
            let is_signed = sketch.is_none_or(|sketch| form.may_sign(sketch)) && recognizer.has_signature(&reading)
                || is_line && form.signs_texts && recognizer.has_signature(&Reading::body(report));
            let code =
                || if form.has_codes[usize::from(is_line)] { recognizer.code_in_text(&reading, is_line) } else { None };
            Some((if is_signed { 0 } else { code()? }, Some(catalog)))
        }))
    }

    /// By a sentence: one that a text begins with, or that is anywhere in a text that is no message, such as a log.
    fn by_message(&self, report: &Report<'_>) -> Verdict {
        let mut budget = Budget::for_input(report.body().len());
        let long = |node: &TextNode<'_>| node.text.len() >= LONG as usize;
        report.document.texts().filter(long).find_map(|node| {
            let is_log = report.is_text() && !node.reading().is_quoted();
            if !is_log && node.reading().is_quoted() && !is_the_answer(report, node.reading()) {
                return None;
            }
            let text = NormalText::new(node.text);
            let own = self.messages.find(&text, &mut budget).filter(|(_, found)| {
                let begins = || !node.text[..found.span().0].contains(char::is_alphanumeric);
                found.literal() >= LONG && !found.is_cut_off() && (is_log || begins())
            });
            earliest(own.map(|(number, found)| {
                let is_plain = |entry: Entry| entry.error() == Some(entry.code());
                let catalog = self.catalogs.get(number).copied();
                let own = catalog.filter(|catalog| !found.candidates.entries(catalog).any(is_plain));
                (found.span().0, own)
            }))
        })
    }

    /// By addresses and names of client libraries in a text.
    fn by_names(&self, report: &Report<'_>) -> Verdict {
        if !report.is_text() {
            return None;
        }
        let text = report.body();
        let hosts = text.match_indices("://").take(ADDRESSES).map(|(at, _)| {
            let rest = &text[at + 3..];
            host(rest.split(|c: char| c.is_whitespace() || "\"'<>)],;\\".contains(c)).next().unwrap_or_default())
        });
        let served = hosts.filter(|host| !is_site(host)).filter_map(|host| by_issuer(&self.catalogs, host));
        let is_client = |name: &&str| {
            text.match_indices(*name).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        let clients = self.catalogs.iter().copied().filter(|catalog| catalog.clients().iter().any(&is_client));
        earliest(served.chain(clients).map(|catalog| (0, Some(catalog))))
    }
}

/// What an answer needs to have a form that only one vendor uses, for a quick look.
struct Form {
    /// For each set of conditions of which all have to hold: what each needs a part of, unless that may be anywhere.
    signatures: Vec<Vec<Option<Sketch>>>,
    /// Whether a text without fields may have a signature.
    signs_texts: bool,
    /// Whether the vendor has codes whose form says whose they are: in its messages, and in a line of a log.
    has_codes: [bool; 2],
}

impl Form {
    fn of(catalog: &Catalog) -> Self {
        let rules = catalog.rules();
        let needed = |condition: &Condition| match (condition.place, condition.test) {
            (Place::Pointer([name]), Test::OneOf(values))
                if !is_index(name) && values.iter().all(|value| !value.ends_with('*')) =>
            {
                let pairs = values.iter().map(|value| Sketch::of_pair(name, value));
                Some(pairs.fold(Sketch::default(), Sketch::and))
            }
            // A quote may be of an inner part of what the path leads through.
            (Place::Pointer([first, inner @ ..]), Test::OneOf(_) | Test::Present) if !is_index(first) => {
                let outer = if inner.is_empty() { Sketch::of_name(first) } else { Sketch::of_outer(first) };
                let names = inner.iter().filter(|name| !is_index(name)).map(|name| Sketch::of_name(name));
                Some(names.fold(outer, Sketch::and))
            }
            _ => None,
        };
        let signatures = rules.signatures.iter().map(|set| set.iter().map(needed).collect()).collect();
        let is_of_text = |condition: &Condition| !matches!(condition.place, Place::Pointer(_));
        let signs_texts = rules.signatures.iter().any(|set| set.iter().all(is_of_text));
        let has_codes = [false, true].map(|line| rules.code.iter().any(|pick| pick.says_whose(rules, line)));
        Self { signatures, signs_texts, has_codes }
    }

    /// Whether an answer may have a signature: `false` is certain.
    fn may_sign(&self, answer: Sketch) -> bool {
        let may_hold = |needed: &Option<Sketch>| needed.is_none_or(|needed| needed.meets(answer));
        self.signatures.iter().any(|set| set.iter().all(may_hold))
    }
}

/// The vendor of the one that comes first, if no other one comes as early. Some evidence is nobody's.
fn earliest(evidence: impl Iterator<Item = (usize, Option<&'static Catalog>)>) -> Verdict {
    let mut best: Option<(usize, Option<&'static Catalog>)> = None;
    for (at, catalog) in evidence {
        match &mut best {
            Some((first, _)) if at > *first => {}
            Some((first, found)) if at == *first => {
                *found = found.filter(|found| catalog.is_some_and(|catalog| found.id() == catalog.id()));
            }
            _ => best = Some((at, catalog)),
        }
    }
    best.map(|(_, catalog)| catalog)
}

/// Whether a quoted answer is what the report is about, and not what another answer tells of.
fn is_the_answer(report: &Report<'_>, view: View<'_>) -> bool {
    let tells =
        |view: View<'_>| fields::error(view).is_some() || fields::description(view).is_some() && !is_record(view);
    let mut view = view;
    while let Some(source) = view.source() {
        view = source.reading();
        // Nothing but the answer, as a member of something else.
        let is_wrapped = source.text.trim_start().starts_with(['{', '[']);
        let is_own = !tells(view) && (is_wrapped || is_record(view)) || report.is_text() && !view.is_quoted();
        if !is_own {
            return false;
        }
    }
    report.is_text() || !tells(report.document.whole())
}

/// Whether an object is a record of a log.
fn is_record(view: View<'_>) -> bool {
    const NAMES: [&str; 6] = ["level", "severity", "timestamp", "@timestamp", "time", "ts"];
    NAMES.iter().any(|name| view.get(&[name]).is_some())
}

/// The one of these vendors that serves a host or issuer URL, if no other does too.
pub(crate) fn by_issuer(catalogs: &[&'static Catalog], issuer: &str) -> Option<&'static Catalog> {
    let mut matching = catalogs.iter().copied().filter(|catalog| catalog.matches_issuer(issuer));
    matching.next().filter(|_| matching.next().is_none())
}

/// Whether a host is a web site, such as `github.com` or `docs.vendor.example`, on which anyone's page about anyone's
/// error may lie.
fn is_site(host: &str) -> bool {
    const PAGES: [&str; 5] = ["www", "docs", "developer", "support", "help"];
    let first = host.split('.').next().unwrap_or_default();
    host.split('.').count() <= 2 || PAGES.iter().any(|page| page.eq_ignore_ascii_case(first))
}
