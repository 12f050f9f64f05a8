//! `recognize`: which error an answer is.

use std::io::{self, IsTerminal, Read, Write};

use clap::Args;
use oauth_errors::{Catalog, Diagnosis, Endpoint, Evidence, RetryAfter};
use oauth_errors_codegen::check::names;
use serde_json::Value;

use crate::answer::{self, Answer};
use crate::output::{bold, line, object, shown};
use crate::{Outcome, lines};

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The body, or any text that holds the error; standard input if it is not given
    body: Option<String>,
    /// The vendor's id, issuer or host; detected if it is not given
    #[arg(long, value_parser = answer::vendor)]
    vendor: Option<&'static Catalog>,
    /// The HTTP status
    #[arg(long, value_parser = answer::status)]
    status: Option<u16>,
    /// A header of the answer; may be repeated
    #[arg(long, value_name = "NAME: VALUE", value_parser = answer::header)]
    header: Vec<(String, String)>,
    /// A redirect: its URL, query or fragment
    #[arg(long, value_name = "URL", conflicts_with = "body")]
    redirect: Option<String>,
    /// A `WWW-Authenticate` header; may be repeated
    #[arg(long, value_name = "VALUE")]
    challenge: Vec<String>,
    /// Where the answer came from: token, authorization, resource, …
    #[arg(long, value_parser = answer::endpoint)]
    endpoint: Option<Endpoint>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Read one JSON object a line from standard input, print one a line
    #[arg(long, conflicts_with_all = ["body", "vendor", "status", "header", "redirect", "challenge", "endpoint", "json"])]
    jsonl: bool,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors recognize '{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: …\"}'
  curl -s … | oauth-errors recognize --vendor okta --status 400
  oauth-errors recognize --redirect 'https://app.example/cb?error=login_required&state=1'
  oauth-errors recognize --status 401 --challenge 'Bearer error=\"invalid_token\"'
  oauth-errors recognize --jsonl < answers.jsonl

With --jsonl, a line has any of these members, and others, which are ignored:
  vendor, status, content_type, endpoint, redirect
  body              a text, or JSON as it is
  headers           an object, or a list of [name, value]
  www_authenticate  a text, or a list of texts
Each line gets one line in its place, as --json prints it; a bad one {\"line\":n,\"problem\":\"…\"}.

Exit status: 0 recognized (with --jsonl: everything was read), 1 unknown, 2 wrong usage.";

pub(crate) fn run(arguments: Arguments, out: &mut impl Write) -> Outcome {
    if arguments.jsonl {
        return lines::run(io::stdin().lock(), out);
    }
    let json = arguments.json;
    let answer = answer(arguments)?;
    let report = answer.report();
    let (diagnosis, known) = answer.diagnose(&report);
    if json {
        object(out, &members(&diagnosis, known))?;
    } else {
        print(out, &diagnosis, known)?;
    }
    Ok(diagnosis.entry().is_some() || diagnosis.standard().is_some() || diagnosis.candidates().next().is_some())
}

fn answer(arguments: Arguments) -> io::Result<Answer> {
    let mut headers = arguments.header;
    headers.extend(arguments.challenge.into_iter().map(|value| ("www-authenticate".to_owned(), value)));
    let mut answer = Answer {
        vendor: arguments.vendor,
        status: arguments.status,
        headers,
        body: arguments.body,
        redirect: arguments.redirect,
        endpoint: arguments.endpoint,
    };
    let challenged = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("www-authenticate"));
    if answer.body.is_none() && answer.redirect.is_none() && !challenged {
        let stdin = io::stdin().lock();
        if stdin.is_terminal() {
            eprintln!("Paste the answer, then end it with Ctrl-D (on Windows Ctrl-Z and Enter):");
        }
        let mut body = Vec::new();
        stdin.take(1 << 20).read_to_end(&mut body)?;
        answer.body = Some(String::from_utf8_lossy(&body).into_owned());
    }
    Ok(answer)
}

/// The members of `--json`, absent values null.
pub(crate) fn members(diagnosis: &Diagnosis<'_>, known: bool) -> Vec<(&'static str, Value)> {
    let report = diagnosis.report();
    let entry = diagnosis.entry();
    let list = |items: Vec<Value>| if items.is_empty() { Value::Null } else { items.into() };
    vec![
        ("vendor", known.then(|| diagnosis.catalog().id()).into()),
        ("error", report.error().into()),
        ("code", entry.map(oauth_errors::Entry::code).into()),
        ("unknown_code", diagnosis.unknown_code().into()),
        ("variant", entry.map(oauth_errors::Entry::variant).into()),
        ("candidates", list(diagnosis.candidates().map(|candidate| candidate.code().into()).collect())),
        ("standard", diagnosis.standard().map(oauth_errors::StandardCode::code).into()),
        ("status", report.status().into()),
        ("recovery", diagnosis.recovery().as_str().into()),
        ("retry_after", retry_after(diagnosis).into()),
        ("evidence", diagnosis.evidence().as_str().into()),
        ("arguments", list(diagnosis.arguments().map(Value::from).collect())),
    ]
}

/// In how many seconds the server wants to be asked again.
fn retry_after(diagnosis: &Diagnosis<'_>) -> Option<u64> {
    diagnosis.report().retry_after().map(|after| match after {
        RetryAfter::Delay(delay) => delay.as_secs().saturating_add((delay.subsec_nanos() > 0).into()),
        other => other.from(std::time::SystemTime::now()).as_secs(),
    })
}

fn print(out: &mut impl Write, diagnosis: &Diagnosis<'_>, known: bool) -> io::Result<()> {
    let report = diagnosis.report();
    let entry = diagnosis.entry();
    let standard = diagnosis.standard();
    let (head, meaning) = match (entry, standard) {
        (Some(entry), _) => (entry.to_string(), Some(entry.summary())),
        (None, Some(standard)) => (standard.to_string(), Some(standard.summary())),
        (None, None) => ("Not recognized".to_owned(), None),
    };
    writeln!(out, "{}", bold(&head))?;
    let vendor = if known { diagnosis.catalog().name() } else { "not known; --vendor names it" };
    line(out, "vendor", vendor)?;
    if let Some(code) = diagnosis.unknown_code() {
        line(out, "code", &format!("{code}, which this catalog does not have"))?;
    }
    if let Some(meaning) = meaning {
        line(out, "meaning", meaning)?;
    }
    if let Some(note) = entry.and_then(oauth_errors::Entry::note) {
        line(out, "note", note)?;
    }
    for candidate in diagnosis.candidates() {
        line(out, "may be", &candidate.to_string())?;
    }
    // Where there was neither an error nor a status, advice would be made up.
    if diagnosis.evidence() != Evidence::Nothing || report.status().is_some() {
        line(out, "do next", &format!("{} ({})", diagnosis.recovery().advice(), diagnosis.recovery()))?;
    } else {
        line(out, "do next", "Give more of the answer, or its --status and --header.")?;
    }
    if let Some(seconds) = retry_after(diagnosis) {
        line(out, "wait", &format!("{seconds} s"))?;
    }
    for argument in diagnosis.arguments() {
        line(out, "argument", &shown(argument))?;
    }
    if let Some(standard) = standard {
        line(out, "standard", standard.code())?;
    }
    if let Some(error) = report.error() {
        line(out, "error", &shown(error))?;
    }
    if let Some(status) = report.status() {
        line(out, "status", &status.to_string())?;
    }
    if let Some(entry) = entry {
        line(out, "variant", &variant(entry))?;
    }
    line(out, "told by", told_by(diagnosis.evidence()))
}

/// The variant as code names it.
pub(crate) fn variant(entry: oauth_errors::Entry) -> String {
    let id = entry.catalog().id();
    let name = if id == "standard" { "StandardCode".to_owned() } else { names::enumeration(id) };
    format!("{name}::{}", entry.variant())
}

fn told_by(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Code => "the vendor's code in its own field (code)",
        Evidence::CodeInText => "the vendor's code inside a text (code_in_text)",
        Evidence::Field => "a field beside the code (field)",
        Evidence::Message => "the whole message (message)",
        Evidence::Fragment => "some words of the message (fragment)",
        Evidence::Error => "the value of error (error)",
        Evidence::ErrorInText => "the value of error, found inside a text (error_in_text)",
        Evidence::Status => "the HTTP status alone (status)",
        other => other.as_str(),
    }
}
