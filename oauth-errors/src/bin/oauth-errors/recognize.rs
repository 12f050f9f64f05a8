//! `recognize`: one answer as arguments or on standard input, or a stream of them as JSON lines.

use std::io::{self, BufRead, Read, Write};

use clap::Args;
use oauth_errors::{Catalog, Diagnosis, Endpoint, Report, RetryAfter, vendors};
use serde_json::Value;

use crate::Outcome;
use crate::output::{bold, line, object};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The body, or any text that holds the error; standard input if it is not given
    body: Option<String>,
    /// The vendor's id; detected if it is not given
    #[arg(long)]
    vendor: Option<String>,
    /// The HTTP status
    #[arg(long)]
    status: Option<u16>,
    /// A header, as `Name: value`
    #[arg(long, value_name = "HEADER")]
    header: Vec<String>,
    /// A redirect's URL, query or fragment
    #[arg(long, value_name = "URL", conflicts_with = "body")]
    redirect: Option<String>,
    /// A `WWW-Authenticate` value
    #[arg(long, value_name = "VALUE")]
    challenge: Vec<String>,
    /// Where the answer came from: token, authorization, resource, …
    #[arg(long)]
    endpoint: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Read one JSON object a line, with any of: vendor, status, `content_type`, headers, body, redirect,
    /// `www_authenticate`, endpoint; print one a line
    #[arg(long, conflicts_with_all = ["body", "vendor", "status", "header", "redirect", "challenge", "endpoint", "json"])]
    jsonl: bool,
}

/// One answer, wherever it was given.
#[derive(Default)]
struct Answer {
    vendor: Option<String>,
    status: Option<u16>,
    headers: Vec<(String, String)>,
    body: Option<String>,
    redirect: Option<String>,
    endpoint: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    if arguments.jsonl {
        return lines(io::stdin().lock(), out);
    }
    let mut answer = Answer {
        vendor: arguments.vendor.clone(),
        status: arguments.status,
        body: arguments.body.clone(),
        redirect: arguments.redirect.clone(),
        endpoint: arguments.endpoint.clone(),
        ..Answer::default()
    };
    for header in &arguments.header {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| io::Error::other(format!("--header `{header}` has no colon; write it as `Name: value`")))?;
        answer.headers.push((name.trim().to_owned(), value.trim().to_owned()));
    }
    answer.headers.extend(arguments.challenge.iter().map(|value| ("WWW-Authenticate".to_owned(), value.clone())));
    if answer.body.is_none() && answer.redirect.is_none() && arguments.challenge.is_empty() {
        let mut body = Vec::new();
        io::stdin().take(1 << 20).read_to_end(&mut body)?;
        answer.body = Some(String::from_utf8_lossy(&body).into_owned());
    }
    let report = answer.report().map_err(io::Error::other)?;
    let diagnosis = answer.diagnose(&report).map_err(io::Error::other)?;
    let found =
        diagnosis.as_ref().is_some_and(|(diagnosis, _)| diagnosis.entry().is_some() || diagnosis.standard().is_some());
    if arguments.json {
        object(out, &members(diagnosis.as_ref(), &report))?;
    } else {
        print(out, diagnosis.as_ref(), &report)?;
    }
    Ok(found)
}

fn lines(mut input: impl BufRead, out: &mut impl Write) -> Outcome {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.by_ref().take(1 << 24).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        if let Err(problem) = Answer::read(&line).and_then(|answer| one(&answer, out)) {
            object(out, &[("line", number.into()), ("problem", problem.into())])?;
        }
    }
    Ok(true)
}

fn one(answer: &Answer, out: &mut impl Write) -> Result<(), String> {
    let report = answer.report()?;
    let diagnosis = answer.diagnose(&report)?;
    object(out, &members(diagnosis.as_ref(), &report)).map_err(|error| error.to_string())
}

impl Answer {
    fn read(line: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
        let Value::Object(members) = value else { return Err("not an object".into()) };
        let mut answer = Self::default();
        for (name, value) in members {
            match (&*name, value) {
                (_, Value::Null) => {}
                ("vendor", Value::String(text)) => answer.vendor = Some(text),
                ("body", Value::String(text)) => answer.body = Some(text),
                ("body", value @ (Value::Object(_) | Value::Array(_))) => answer.body = Some(value.to_string()),
                ("redirect", Value::String(text)) => answer.redirect = Some(text),
                ("endpoint", Value::String(text)) => answer.endpoint = Some(text),
                ("content_type", Value::String(text)) => answer.headers.push(("content-type".into(), text)),
                ("status", value) => {
                    let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                    answer.status = Some(status.ok_or("`status` is no HTTP status")?);
                }
                ("www_authenticate", value) => {
                    let values = texts(value).ok_or("`www_authenticate` is no text and no list of texts")?;
                    answer.headers.extend(values.into_iter().map(|value| ("www-authenticate".to_owned(), value)));
                }
                ("headers", value) => {
                    answer
                        .headers
                        .extend(headers(value).ok_or("`headers` is no object of texts and no list of [name, value]")?);
                }
                ("vendor" | "body" | "redirect" | "endpoint" | "content_type", _) => {
                    return Err(format!("`{name}` is no text"));
                }
                // What else a log line carries is its writer's business.
                _ => {}
            }
        }
        Ok(answer)
    }

    fn report(&self) -> Result<Report<'_>, String> {
        let headers = self.headers.iter().map(|(name, value)| (&**name, &**value));
        let mut report = match (&self.redirect, &self.body) {
            (Some(url), _) => Report::from_redirect(url).with_headers(headers),
            (None, body) => Report::from_text(body.as_deref().unwrap_or_default()).with_headers(headers),
        };
        if let Some(status) = self.status {
            report = report.with_status(status);
        }
        if let Some(endpoint) = &self.endpoint {
            let known = Endpoint::from_word(endpoint).ok_or_else(|| {
                let known: Vec<_> = Endpoint::ALL.iter().map(|known| known.as_str()).collect();
                format!("no endpoint `{endpoint}`; there are {}", known.join(", "))
            })?;
            report = report.at(known);
        }
        Ok(report)
    }

    /// What the answer means, and whether its vendor is known; `None` where not even the standard catalog applies.
    fn diagnose<'a>(&self, report: &'a Report<'a>) -> Result<Option<(Diagnosis<'a>, bool)>, String> {
        let catalog = match &self.vendor {
            Some(id) => Some(crate::list::vendor(id)?),
            None => vendors::detect(report),
        };
        let known = catalog.is_some();
        Ok(Some((catalog.unwrap_or(vendors::CATALOGS[0]).diagnose(report), known)))
    }
}

fn texts(value: Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(items) => items.into_iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

fn headers(value: Value) -> Option<Vec<(String, String)>> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match value {
        Value::Object(members) => {
            let mut headers = Vec::new();
            for (name, value) in members {
                match value {
                    Value::Array(values) => {
                        for value in values {
                            headers.push((name.clone(), text(&value)?));
                        }
                    }
                    value => headers.push((name, text(&value)?)),
                }
            }
            Some(headers)
        }
        Value::Array(pairs) => pairs.iter().map(|pair| Some((text(pair.get(0)?)?, text(pair.get(1)?)?))).collect(),
        _ => None,
    }
}

fn members(found: Option<&(Diagnosis<'_>, bool)>, report: &Report<'_>) -> Vec<(&'static str, Value)> {
    let diagnosis = found.map(|(diagnosis, _)| diagnosis);
    let entry = diagnosis.and_then(Diagnosis::entry);
    let catalog: Option<&Catalog> = found.filter(|(_, known)| *known).map(|(diagnosis, _)| diagnosis.catalog());
    let candidates: Vec<Value> =
        diagnosis.into_iter().flat_map(Diagnosis::candidates).map(|candidate| candidate.code().into()).collect();
    let retry_after = report.retry_after().map(|after| match after {
        RetryAfter::Delay(delay) => delay.as_secs(),
        other => other.from(std::time::SystemTime::now()).as_secs(),
    });
    let arguments: Vec<Value> = diagnosis.into_iter().flat_map(Diagnosis::arguments).map(Value::from).collect();
    vec![
        ("vendor", catalog.map(Catalog::id).into()),
        ("error", report.error().into()),
        ("code", entry.map(|entry| entry.code()).into()),
        ("variant", entry.map(|entry| entry.variant()).into()),
        ("candidates", if candidates.is_empty() { Value::Null } else { candidates.into() }),
        ("standard", diagnosis.and_then(Diagnosis::standard).map(|standard| standard.code()).into()),
        ("status", report.status().into()),
        ("recovery", diagnosis.map(|diagnosis| diagnosis.recovery().as_str()).into()),
        ("retry_after", retry_after.into()),
        ("evidence", diagnosis.map(|diagnosis| diagnosis.evidence().as_str()).into()),
        ("arguments", if arguments.is_empty() { Value::Null } else { arguments.into() }),
    ]
}

fn print(out: &mut impl Write, found: Option<&(Diagnosis<'_>, bool)>, report: &Report<'_>) -> io::Result<()> {
    let Some((diagnosis, known)) = found else { return Ok(()) };
    let vendor = if *known { diagnosis.catalog().name() } else { "vendor not known" };
    match (diagnosis.entry(), diagnosis.standard()) {
        (Some(entry), _) => {
            writeln!(out, "{} ({vendor})", bold(&format!("{}: {}", entry.code(), entry.title())))?;
            line(out, "meaning", entry.summary())?;
            line(out, "variant", entry.variant())?;
        }
        (None, Some(standard)) => {
            writeln!(out, "{} ({vendor})", bold(&format!("{}: {}", standard.code(), standard.title())))?;
            line(out, "meaning", standard.summary())?;
        }
        (None, None) => writeln!(out, "{} ({vendor})", bold("Not recognized"))?,
    }
    for candidate in diagnosis.candidates() {
        line(out, "may be", &candidate.to_string())?;
    }
    if let Some(standard) = diagnosis.standard() {
        line(out, "standard", standard.code())?;
    }
    if let Some(status) = report.status() {
        line(out, "status", &status.to_string())?;
    }
    line(out, "do next", &format!("{} ({})", diagnosis.recovery().advice(), diagnosis.recovery()))?;
    line(out, "told by", diagnosis.evidence().as_str())
}
