//! How a diagnosis is printed for people.

use std::io::{self, Write};

use oauth_errors::{Diagnosis, Entry, EvidenceKind, RetryAfter, Tokens};

use crate::output::{bold, line, shown, variant};

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
    let next = diagnosis.next();
    let others = [("nonce", next.nonce()), ("resource_metadata", next.resource_metadata())];
    let others = others.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned())));
    for (name, value) in others.chain(next.authorization_parameters()) {
        line(out, name, &shown(&value))?;
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
