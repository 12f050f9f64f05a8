//! How a diagnosis is printed: for people, and as JSON with the sentences for users and administrators.

use std::io::{self, Write};

use oauth_errors::user_messages::UserMessage;
use oauth_errors::{Catalog, Diagnosis, Entry, EvidenceKind, RetryAfter, Tokens, WithTexts};
use serde::Serialize;

use crate::output::{bold, line, shown, variant};

/// What is said to whom.
pub(crate) struct Audience {
    /// The language of the user's sentence.
    pub(crate) language: String,
    /// Whether the user belongs to an organization that has administrators.
    pub(crate) organization: bool,
}

/// A diagnosis as JSON: what the library serializes, with what the server wrote, and what is said to whom.
#[derive(Serialize)]
pub(crate) struct Printed<'d, 'a> {
    #[serde(flatten)]
    diagnosis: WithTexts<'d, 'a, Entry>,
    user_message: Sentence,
    for_admin: String,
}

#[derive(Serialize)]
struct Sentence {
    key: &'static str,
    text: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'static str,
}

impl<'d, 'a> Printed<'d, 'a> {
    pub(crate) fn new(diagnosis: &'d Diagnosis<'a>, audience: &Audience) -> Self {
        let message = diagnosis.user_message(audience.organization);
        Self {
            diagnosis: diagnosis.with_texts(),
            user_message: Sentence {
                key: message.key().as_str(),
                text: message.text(&audience.language),
                action: message.action().map(oauth_errors::user_messages::Action::as_str),
                label: message.label(&audience.language),
            },
            for_admin: message.for_admin(APP),
        }
    }
}

/// Stands for the application's name, which the program does not know.
const APP: &str = "(name of the application)";

/// Prints a diagnosis for people; `known` is whether its vendor is known.
pub(crate) fn print(
    out: &mut impl Write,
    diagnosis: &Diagnosis<'_>,
    known: bool,
    audience: &Audience,
) -> io::Result<()> {
    let standard = diagnosis.standard();
    let head = match (diagnosis.entry(), standard) {
        (Some(entry), _) => entry.to_string(),
        (None, Some(standard)) => standard.to_string(),
        (None, None) => "Not recognized".to_owned(),
    };
    writeln!(out, "{}", bold(&head))?;
    // Without an error or a status, any advice would be made up.
    if diagnosis.evidence().kind() == EvidenceKind::Nothing && diagnosis.status().is_none() {
        line(out, "do next", "Give more of the answer, or its --status and --header.")?;
        if let Some(error) = diagnosis.error() {
            line(out, "error", &shown(error))?;
        }
        return missing(out, diagnosis, known);
    }
    verdict(out, diagnosis)?;
    what(out, diagnosis, known)?;
    evidence(out, diagnosis)?;
    request(out, diagnosis)?;
    let message = diagnosis.user_message(audience.organization);
    people(out, &message, audience)?;
    if diagnosis.entry().is_none() { missing(out, diagnosis, known) } else { Ok(()) }
}

/// What to do, who can do it, whether tokens survive.
fn verdict(out: &mut impl Write, diagnosis: &Diagnosis<'_>) -> io::Result<()> {
    line(out, "do next", &format!("{} ({})", diagnosis.recovery().advice(), diagnosis.recovery()))?;
    let actor = diagnosis.actor();
    line(out, "who acts", &format!("{} ({actor})", actor.summary()))?;
    line(out, "tokens", &tokens(diagnosis.tokens()))?;
    if let Some(seconds) = diagnosis.wait().map(seconds) {
        line(out, "wait", &format!("{seconds} s"))?;
    }
    if diagnosis.by_hand() {
        line(out, "by hand", "Only a person should repeat it.")?;
    }
    if let Some(then) = diagnosis.then() {
        line(out, "then", &format!("If the same answer comes again: {} ({then})", then.advice()))?;
    }
    for (presented, branch) in diagnosis.if_presented() {
        let (recovery, tokens) = (branch.recovery(), branch.tokens());
        let tokens = if tokens == Tokens::Keep { String::new() } else { format!(", {tokens}") };
        line(out, "if it was", &format!("{presented}: {} ({recovery}{tokens})", recovery.advice()))?;
    }
    Ok(())
}

/// Whose error it is and what it means.
fn what(out: &mut impl Write, diagnosis: &Diagnosis<'_>, known: bool) -> io::Result<()> {
    let (entry, standard) = (diagnosis.entry(), diagnosis.standard());
    line(out, "vendor", if known { diagnosis.catalog().name() } else { "not known; name it with --vendor" })?;
    if let Some(code) = diagnosis.unknown_code() {
        line(out, "code", &format!("{code}, which is not in this catalog"))?;
    }
    if let Some(meaning) = entry.map(Entry::summary).or_else(|| standard.map(oauth_errors::StandardCode::summary)) {
        line(out, "meaning", meaning)?;
    }
    if let Some(note) = entry.and_then(Entry::note) {
        line(out, "note", note)?;
    }
    for candidate in diagnosis.candidates() {
        line(out, "may be", &candidate.to_string())?;
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
    if let Some(status) = diagnosis.status() {
        line(out, "status", &status.to_string())?;
    }
    entry.map_or(Ok(()), |entry| line(out, "variant", &variant(entry)))
}

/// The words that told it.
fn evidence(out: &mut impl Write, diagnosis: &Diagnosis<'_>) -> io::Result<()> {
    let evidence = diagnosis.evidence();
    if let Some(words) = diagnosis.told_by() {
        line(out, "told by", &format!("\"{}\"", shown(words)))?;
    }
    let quoted = if evidence.is_quoted() { ", inside a text" } else { "" };
    line(out, "evidence", &format!("{} ({}){quoted}", evidence.kind().summary(), evidence.kind()))?;
    let reason = diagnosis.reason();
    line(out, "decided by", &format!("{} ({reason})", reason.summary()))
}

/// What the next request carries, and what support asks for.
fn request(out: &mut impl Write, diagnosis: &Diagnosis<'_>) -> io::Result<()> {
    let next = diagnosis.next();
    let others = [("nonce", next.nonce()), ("resource_metadata", next.resource_metadata())];
    let others = others.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned())));
    for (name, value) in others.chain(next.authorization_parameters()) {
        line(out, name, &shown(&value))?;
    }
    for (name, id) in diagnosis.support_ids() {
        line(out, name, &shown(id))?;
    }
    Ok(())
}

/// The sentence for the user and the text for the administrator.
fn people(out: &mut impl Write, message: &UserMessage<'_>, audience: &Audience) -> io::Result<()> {
    let label = message.label(&audience.language);
    let button = if label.is_empty() { String::new() } else { format!(" [{label}]") };
    line(out, "for users", &format!("{}{button}", message.text(&audience.language)))?;
    for (number, text) in message.for_admin(APP).lines().enumerate() {
        line(out, if number == 0 { "for admins" } else { "" }, text)?;
    }
    Ok(())
}

/// Which facts would help to know more.
fn missing(out: &mut impl Write, diagnosis: &Diagnosis<'_>, known: bool) -> io::Result<()> {
    let report = diagnosis.report();
    let facts = [
        (!known, "whose answer it is (--vendor)"),
        (report.status().is_none(), "the HTTP status (--status)"),
        (report.headers().next().is_none(), "headers such as WWW-Authenticate (--header)"),
        (report.presented().is_none(), "what the request presented (--presented)"),
        (report.body().is_empty(), "the body"),
    ];
    let facts: Vec<_> = facts.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, fact)| fact).collect();
    if facts.is_empty() { Ok(()) } else { line(out, "would help", &facts.join(", ")) }
}

/// The errors of a text of several lines, in their order, the root cause marked; nothing if there is only one.
pub(crate) fn print_all(
    out: &mut impl Write,
    text: &str,
    catalog: &'static Catalog,
    root: Option<Entry>,
) -> io::Result<()> {
    let found = catalog.errors_by_line(text);
    if found.len() < 2 {
        return Ok(());
    }
    writeln!(out, "\nErrors in the text:")?;
    for (number, entry) in found {
        let mark = if Some(entry) == root { "  <- the root cause, explained above" } else { "" };
        writeln!(out, "  line {number}: {entry}{mark}")?;
    }
    Ok(())
}

/// A pause in seconds from now on.
fn seconds(after: RetryAfter) -> u64 {
    match after {
        RetryAfter::Delay(delay) => delay.as_secs().saturating_add((delay.subsec_nanos() > 0).into()),
        other => other.delay_from(std::time::SystemTime::now()).as_secs(),
    }
}

fn tokens(verdict: Tokens) -> String {
    format!("{} ({verdict})", verdict.advice())
}
