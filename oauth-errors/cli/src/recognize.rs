//! `recognize`: which error an answer is.

use std::io::{self, IsTerminal, Read, Write};

use clap::Args;
use oauth_errors::{Catalog, Endpoint, Presented};

use crate::answer::Answer;
use crate::diagnosis::{Audience, Printed, print, print_all};
use crate::jsonl::{self, Form};
use crate::output::{Outcome, json};
use crate::path::Path;
use crate::values;

#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The body, or any text that holds the error; standard input if it is not given
    body: Option<String>,
    /// The vendor's id, issuer or host; detected if it is not given
    #[arg(long, value_parser = values::vendor)]
    vendor: Option<&'static Catalog>,
    /// The HTTP status
    #[arg(long, value_parser = values::status)]
    status: Option<u16>,
    /// A header of the answer; may be repeated
    #[arg(long, value_name = "NAME: VALUE", value_parser = values::header)]
    header: Vec<(String, String)>,
    /// A redirect: its URL, query or fragment
    #[arg(long, value_name = "URL", conflicts_with = "body")]
    redirect: Option<String>,
    /// A `WWW-Authenticate` header; may be repeated
    #[arg(long, value_name = "VALUE")]
    challenge: Vec<String>,
    /// Where the answer came from: token, authorization, resource, …
    #[arg(long, value_parser = values::endpoint)]
    endpoint: Option<Endpoint>,
    /// What the request presented
    #[arg(long, value_parser = values::presented, help = "What the request presented: refresh_token, access_token, …")]
    presented: Option<Presented>,
    /// The language of the sentence for users
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// The user has no administrator
    #[arg(long)]
    consumer: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Print the input without secrets and e-mail addresses
    #[arg(long, conflicts_with_all = ["json", "vendor", "status", "header", "challenge", "endpoint", "presented"])]
    redact: bool,
    /// Read one JSON object a line from standard input, print one a line
    #[arg(long, conflicts_with_all = ["body", "status", "header", "redirect", "challenge", "json", "redact", "language", "consumer"])]
    jsonl: bool,
    /// With --jsonl: where each line has the text, such as error.message
    #[arg(long, value_name = "PATH", requires = "jsonl", value_parser = Path::parse)]
    field: Option<Path>,
    /// With --jsonl: print each line with a member of this name added
    #[arg(long, value_name = "NAME", requires = "jsonl")]
    add: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors recognize '{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: …\"}'
  curl -s … | oauth-errors recognize --vendor okta --status 400
  oauth-errors recognize --redirect 'https://app.example/cb?error=login_required&state=1'
  oauth-errors recognize --status 401 --challenge 'Bearer error=\"invalid_token\"'
  oauth-errors recognize --status 401 --presented refresh_token '{\"error\":\"invalid_token\"}'
  oauth-errors recognize --redact < log.txt
  oauth-errors recognize --jsonl < answers.jsonl
  oauth-errors recognize --jsonl --field error.message --add oauth < log.jsonl

With --jsonl, a line has any of these members, and others, which are ignored:
  vendor, status, content_type, endpoint, presented, redirect
  body              a text, or JSON as it is
  headers           an object, or a list of [name, value]
  www_authenticate  a text, or a list of texts
  user              false if nobody could sign in, as for a service
Each line gets one line in its place, a JSON object by the schema (`oauth-errors schema`); a bad one
{\"line\":n,\"problem\":\"…\"}. With --field a line may have any shape, and only the text there is
read; with --add it passes with every byte of its own, and one member more.

Exit status: 0 recognized (with --jsonl: everything was read, or the reader of the output has
closed it), 1 unknown, 2 wrong usage, or input that cannot be read or output that cannot be written.";

pub(crate) fn run(arguments: Arguments, out: &mut impl Write) -> Outcome {
    if arguments.jsonl {
        let usual = Answer {
            vendor: arguments.vendor,
            endpoint: arguments.endpoint,
            presented: arguments.presented,
            ..Answer::default()
        };
        return jsonl::run(io::stdin(), out, Form { field: arguments.field, add: arguments.add, usual });
    }
    let (as_json, redacts) = (arguments.json, arguments.redact);
    let audience = Audience { language: arguments.language.clone(), organization: !arguments.consumer };
    let answer = answer(arguments)?;
    if redacts {
        let text = answer.redirect.as_deref().or(answer.body.as_deref()).unwrap_or_default();
        writeln!(out, "{}", oauth_errors::redact(text).trim_end_matches('\n'))?;
        return Ok(true);
    }
    let report = answer.report();
    let (diagnosis, known) = answer.diagnose(&report);
    if as_json {
        json(out, &Printed::new(&diagnosis, &audience))?;
    } else {
        print(out, &diagnosis, known, &audience)?;
        if let Some(text) = answer.body.as_deref() {
            print_all(out, text, diagnosis.catalog(), diagnosis.entry())?;
        }
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
        presented: arguments.presented,
        is_machine: false,
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
