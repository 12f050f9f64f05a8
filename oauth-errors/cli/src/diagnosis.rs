//! How a diagnosis is printed: as JSON, and for people.

use std::io::{self, Write};

use oauth_errors::{Diagnosis, Entry, EvidenceKind, Recovery, RetryAdvice, RetryAfter, StandardCode, Tokens};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::output::{bold, line, shown, variant};

/// A diagnosis as JSON; what is absent is null.
#[derive(Serialize)]
pub(crate) struct Diagnosed<'a> {
    vendor: Option<&'static str>,
    error: Option<&'a str>,
    code: Option<&'static str>,
    unknown_code: Option<String>,
    variant: Option<&'static str>,
    candidates: Option<Vec<&'static str>>,
    standard: Option<&'static str>,
    status: Option<u16>,
    recovery: &'static str,
    reason: &'static str,
    then: Option<&'static str>,
    actor: &'static str,
    concerns: &'static str,
    by_hand: bool,
    tokens: &'static str,
    retry: Option<Repeat>,
    next: Map<String, Value>,
    support_ids: Map<String, Value>,
    retry_after: Option<u64>,
    evidence: &'static str,
    quoted: bool,
    arguments: Option<Vec<&'a str>>,
}

/// That the same request may be sent again.
#[derive(Serialize)]
struct Repeat {
    after: Option<u64>,
    risky: bool,
}

impl<'a> Diagnosed<'a> {
    /// Of a diagnosis, and whether its vendor is known.
    pub(crate) fn new(diagnosis: &'a Diagnosis<'_>, known: bool) -> Self {
        let report = diagnosis.report();
        let entry = diagnosis.entry();
        let mut candidates: Vec<_> = diagnosis.candidates().map(Entry::code).collect();
        candidates
            .extend(entry.filter(|_| is_told_by_text(diagnosis.evidence().kind())).into_iter().flat_map(with_coarser));
        let arguments: Vec<_> = diagnosis.arguments().collect();
        Self {
            vendor: known.then(|| diagnosis.catalog().id()),
            error: diagnosis.error(),
            code: entry.map(Entry::code),
            unknown_code: diagnosis.unknown_code(),
            variant: entry.map(Entry::variant),
            candidates: (!candidates.is_empty()).then_some(candidates),
            standard: diagnosis.standard().map(StandardCode::code),
            status: report.status(),
            recovery: diagnosis.recovery().as_str(),
            reason: diagnosis.reason().as_str(),
            then: diagnosis.then().map(Recovery::as_str),
            actor: diagnosis.actor().as_str(),
            concerns: diagnosis.concerns().as_str(),
            by_hand: diagnosis.by_hand(),
            tokens: diagnosis.tokens().as_str(),
            retry: repeat(diagnosis),
            next: next(diagnosis),
            support_ids: diagnosis.support_ids().map(|(name, id)| (name.to_owned(), id.into())).collect(),
            retry_after: retry_after(diagnosis),
            evidence: diagnosis.evidence().kind().as_str(),
            quoted: diagnosis.evidence().is_quoted(),
            arguments: (!arguments.is_empty()).then_some(arguments),
        }
    }
}

fn repeat(diagnosis: &Diagnosis<'_>) -> Option<Repeat> {
    match diagnosis.retry_advice() {
        RetryAdvice::After(after) => Some(Repeat { after: after.map(seconds), risky: false }),
        RetryAdvice::Risky(after) => Some(Repeat { after: after.map(seconds), risky: true }),
        RetryAdvice::WithNonce => Some(Repeat { after: None, risky: false }),
        _ => None,
    }
}

/// What the next request carries, by the names of its parameters; what is absent is left out.
fn next(diagnosis: &Diagnosis<'_>) -> Map<String, Value> {
    let next = diagnosis.next();
    let words = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(" ").into());
    let members: [(&str, Option<Value>); 8] = [
        ("nonce", next.nonce().map(Value::from)),
        ("scope", words(next.scope().collect())),
        ("claims", next.claims().map(Value::from)),
        ("acr_values", words(next.acr_values().collect())),
        ("max_age", next.max_age().map(|age| age.as_secs().into())),
        ("prompt", next.prompt().map(|prompt| prompt.as_str().into())),
        ("resource_metadata", next.resource_metadata().map(Value::from)),
        ("wait", next.wait().map(|after| seconds(after).into())),
    ];
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn is_told_by_text(evidence: EvidenceKind) -> bool {
    matches!(evidence, EvidenceKind::Message | EvidenceKind::Fragment)
}

/// A code that the vendor does not send, since only a text tells it apart, and the code that it refines; nothing for
/// codes that the vendor sends. Texts change, so a script may want the coarser one.
fn with_coarser(entry: Entry) -> impl Iterator<Item = &'static str> {
    let coarser = entry.code().rsplit_once('.').and_then(|(code, _)| entry.catalog().find(code));
    coarser.into_iter().flat_map(move |coarser| [entry.code(), coarser.code()])
}

/// Prints a diagnosis for people; `known` is whether its vendor is known.
pub(crate) fn print(out: &mut impl Write, diagnosis: &Diagnosis<'_>, known: bool) -> io::Result<()> {
    let report = diagnosis.report();
    let entry = diagnosis.entry();
    let standard = diagnosis.standard();
    let (head, meaning) = match (entry, standard) {
        (Some(entry), _) => (entry.to_string(), Some(entry.summary())),
        (None, Some(standard)) => (standard.to_string(), Some(standard.summary())),
        (None, None) => ("Not recognized".to_owned(), None),
    };
    writeln!(out, "{}", bold(&head))?;
    let vendor = if known { diagnosis.catalog().name() } else { "not known; name it with --vendor" };
    line(out, "vendor", vendor)?;
    if let Some(code) = diagnosis.unknown_code() {
        line(out, "code", &format!("{code}, which is not in this catalog"))?;
    }
    if let Some(meaning) = meaning {
        line(out, "meaning", meaning)?;
    }
    if let Some(note) = entry.and_then(Entry::note) {
        line(out, "note", note)?;
    }
    for candidate in diagnosis.candidates() {
        line(out, "may be", &candidate.to_string())?;
    }
    // Without an error or a status, any advice would be made up.
    if diagnosis.evidence().kind() != EvidenceKind::Nothing || report.status().is_some() {
        line(out, "do next", &format!("{} ({})", diagnosis.recovery().advice(), diagnosis.recovery()))?;
    } else {
        line(out, "do next", "Give more of the answer, or its --status and --header.")?;
    }
    if diagnosis.by_hand() {
        line(out, "by hand", "Only a person should repeat it.")?;
    }
    if let Some(then) = diagnosis.then() {
        line(out, "then", &format!("If the same answer comes again: {} ({then})", then.advice()))?;
    }
    if diagnosis.tokens() != Tokens::Keep {
        line(out, "tokens", tokens(diagnosis.tokens()))?;
    }
    if let Some(seconds) = retry_after(diagnosis) {
        line(out, "wait", &format!("{seconds} s"))?;
    }
    for (name, value) in &next(diagnosis) {
        if name != "wait" {
            line(out, name, &shown(&value.as_str().map_or_else(|| value.to_string(), str::to_owned)))?;
        }
    }
    for (name, id) in diagnosis.support_ids() {
        line(out, name, &shown(id))?;
    }
    for argument in diagnosis.arguments() {
        line(out, "argument", &shown(argument))?;
    }
    if let Some(standard) = standard {
        line(out, "standard", standard.code())?;
    }
    if let Some(error) = diagnosis.error() {
        line(out, "error", &shown(error))?;
    }
    if let Some(status) = report.status() {
        line(out, "status", &status.to_string())?;
    }
    if let Some(entry) = entry {
        line(out, "variant", &variant(entry))?;
    }
    line(out, "evidence", evidence(diagnosis.evidence().kind()))
}

/// How many seconds the server asks to wait.
fn retry_after(diagnosis: &Diagnosis<'_>) -> Option<u64> {
    diagnosis.wait().map(seconds)
}

/// A pause in seconds from now on.
fn seconds(after: RetryAfter) -> u64 {
    match after {
        RetryAfter::Delay(delay) => delay.as_secs().saturating_add((delay.subsec_nanos() > 0).into()),
        other => other.delay_from(std::time::SystemTime::now()).as_secs(),
    }
}

fn tokens(verdict: Tokens) -> &'static str {
    match verdict {
        Tokens::Discard => "Delete the token that was presented, if the store still holds it. (discard)",
        Tokens::EndSession => "Delete them and end the session. (end_session)",
        other => other.as_str(),
    }
}

/// What the error was recognized by.
fn evidence(evidence: EvidenceKind) -> &'static str {
    match evidence {
        EvidenceKind::Code => "the vendor's code in its own field (code)",
        EvidenceKind::CodeInText => "the vendor's code inside a text (code_in_text)",
        EvidenceKind::Field => "a field beside the code (field)",
        EvidenceKind::Message => "the whole message (message)",
        EvidenceKind::Fragment => "some words of the message (fragment)",
        EvidenceKind::Error => "the value of `error` (error)",
        EvidenceKind::ErrorInText => "the value of `error`, found inside a text (error_in_text)",
        EvidenceKind::Status => "the HTTP status alone (status)",
        other => other.as_str(),
    }
}
