//! `summary`: what happened in a stream of answers or a log, a row for each error.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::{self, BufRead, BufReader, Write};

use clap::Args;
use oauth_errors::{Actor, Catalog, Diagnosis, Recovery};
use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::lines::next_line;
use crate::output::{Outcome, bold, json, shown};
use crate::path::Path;
use crate::values;

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A file; standard input if none is given
    file: Option<std::path::PathBuf>,
    /// Where each line has the text, such as error.message
    #[arg(long, value_name = "PATH", value_parser = Path::parse)]
    field: Option<Path>,
    /// Where each line has its time, in seconds or as RFC 3339 has it
    #[arg(long, value_name = "PATH", value_parser = Path::parse)]
    time: Option<Path>,
    /// What to count besides lines, such as tenant
    #[arg(long, value_name = "PATH", value_parser = Path::parse)]
    by: Option<Path>,
    /// An earlier summary (--json) to compare with
    #[arg(long, value_name = "FILE")]
    baseline: Option<std::path::PathBuf>,
    /// Whose errors these are, where lines do not say or show it
    #[arg(long, value_parser = values::vendor)]
    vendor: Option<&'static Catalog>,
    /// End with status 1 if this one has to act: operator, admin, user or vendor
    #[arg(long, value_name = "ACTOR", value_parser = ["operator", "admin", "user", "vendor"], hide_possible_values = true)]
    fail_on: Option<String>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  oauth-errors summary < app.log
  oauth-errors summary --field error.message --time ts --by tenant log.jsonl
  oauth-errors summary --json log.jsonl > yesterday.json
  oauth-errors summary --baseline yesterday.json --fail-on operator log.jsonl

A line is a JSON object, as `recognize --jsonl` takes it or with --field, or any other text.
Rows: the operator's errors first, then the administrator's, the user's, and the rest; unknown
answers by their status and the names of their members.

Exit status: 0 done, 1 an error of the actor of --fail-on, 2 wrong usage, or input that cannot
be read.";

/// The most values that are told apart in a row.
const MAX_DISTINCT: usize = 100_000;
/// The most shapes of unknown answers that are told apart, and how many columns a sparkline has.
const MAX_SHAPES: usize = 1_000;
const COLUMNS: usize = 24;

/// What all lines have said.
#[derive(Default)]
struct Summary {
    lines: u64,
    recognized: u64,
    rows: HashMap<Key, Row>,
}

/// What a row is about: an error of a vendor, or unknown answers of a shape.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Key {
    Error { vendor: &'static str, code: &'static str },
    Unknown(String),
}

struct Row {
    title: String,
    actor: Actor,
    recovery: Recovery,
    then: Option<Recovery>,
    lines: u64,
    distinct: HashSet<u64>,
    first: u64,
    last: u64,
    times: BTreeMap<u64, u64>,
    support_id: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Outcome {
    let named =
        |path: &std::path::Path, error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let baseline = match &arguments.baseline {
        Some(path) => {
            Some(Baseline::read(&std::fs::read(path).map_err(|error| named(path, error))?).map_err(|text| {
                io::Error::other(format!("{}: {text}; write it with `summary --json`", path.display()))
            })?)
        }
        None => None,
    };
    let mut summary = Summary::default();
    match &arguments.file {
        Some(path) => {
            let file = File::open(path).map_err(|error| named(path, error))?;
            summary.read(BufReader::with_capacity(1 << 16, file), arguments).map_err(|error| named(path, error))?;
        }
        None => summary.read(io::stdin().lock(), arguments)?,
    }
    let printed = summary.printed(baseline.as_ref());
    if arguments.json {
        json(out, &printed)?;
    } else {
        printed.print(out, arguments)?;
    }
    let fails = |row: &PrintedRow| arguments.fail_on.as_deref() == Some(row.actor) && row.code.is_some();
    Ok(!printed.rows.iter().any(fails))
}

impl Summary {
    fn read(&mut self, mut input: impl BufRead, arguments: &Arguments) -> io::Result<()> {
        while let Some(line) = next_line(&mut input)? {
            let line = line.as_deref().map(<[u8]>::trim_ascii);
            if line == Ok(&[]) {
                continue;
            }
            self.lines += 1;
            match line {
                Ok(line) => self.take(line, arguments),
                Err(problem) => {
                    let nothing = Answer::default();
                    let report = nothing.report();
                    self.row(Key::Unknown(format!("a line {problem}")), &nothing.diagnose(&report).0);
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, line: &[u8], arguments: &Arguments) {
        let value: Option<Value> = serde_json::from_slice(line).ok().filter(Value::is_object);
        let at = |path: &Option<Path>| path.as_ref()?.text(value.as_ref()?);
        let time = at(&arguments.time).as_deref().and_then(seconds);
        let (by, field) = (at(&arguments.by), at(&arguments.field));
        let usual = Answer { vendor: arguments.vendor, ..Answer::default() };
        let answer = match (&arguments.field, value) {
            (Some(_), _) => match field {
                Some(text) => Answer { body: Some(text), ..usual },
                None => return,
            },
            (None, Some(object)) if is_answer(&object) => Answer::read(object, usual.clone()).unwrap_or(usual),
            _ => Answer { body: Some(String::from_utf8_lossy(line).into_owned()), ..usual },
        };
        let report = answer.report();
        let (diagnosis, _) = answer.diagnose(&report);
        let is_known = diagnosis.entry().is_some() || diagnosis.standard().is_some();
        // A line of a log that has no error is none of ours.
        if !is_known && answer.status.is_none() && !diagnosis.catalog().is_error(&report) {
            return;
        }
        self.recognized += u64::from(is_known);
        let mut key = key(&diagnosis, answer.body.as_deref());
        if !is_known && self.rows.len() >= MAX_SHAPES && !self.rows.contains_key(&key) {
            key = Key::Unknown("other shapes".to_owned());
        }
        let row = self.row(key, &diagnosis);
        if let Some(time) = time {
            *row.times.entry(time / 60).or_default() += 1;
        }
        if let Some(by) = by.filter(|_| row.distinct.len() < MAX_DISTINCT) {
            let mut hasher = DefaultHasher::new();
            by.hash(&mut hasher);
            row.distinct.insert(hasher.finish());
        }
        if row.support_id.is_none() {
            row.support_id = diagnosis.support_ids().next().map(|(_, id)| id.to_owned());
        }
    }

    /// The row of a key, with one line more.
    fn row(&mut self, key: Key, diagnosis: &Diagnosis<'_>) -> &mut Row {
        let number = self.lines;
        let row = self.rows.entry(key).or_insert_with(|| Row::new(diagnosis, number));
        row.lines += 1;
        row.last = number;
        row
    }

    fn printed(&self, baseline: Option<&Baseline>) -> Printed {
        let minutes = || self.rows.values().flat_map(|row| row.times.keys().copied());
        let (from, to) = (minutes().min().unwrap_or(0), minutes().max().unwrap_or(0));
        let mut rows: Vec<_> = self.rows.iter().map(|(key, row)| row.printed(key, from, to)).collect();
        let rank = |row: &PrintedRow| {
            let order = ["operator", "admin", "user", "program", "vendor", "nobody"];
            (row.code.is_none(), order.iter().position(|actor| *actor == row.actor), u64::MAX - row.lines, row.name())
        };
        rows.sort_by_key(rank);
        let mut gone = Vec::new();
        if let Some(baseline) = baseline {
            for row in &mut rows {
                row.change = Some(baseline.change(row, self.lines));
            }
            gone = baseline.gone(&rows);
        }
        Printed { lines: self.lines, recognized: self.recognized, rows, gone }
    }
}

/// Whether an object is an answer by its own members, and not the line of a log.
fn is_answer(object: &Value) -> bool {
    ["body", "redirect", "www_authenticate"].iter().any(|name| object.get(name).is_some())
}

fn key(diagnosis: &Diagnosis<'_>, body: Option<&str>) -> Key {
    let entry = diagnosis.entry().map(|entry| (entry.catalog().id(), entry.code()));
    let standard = || diagnosis.standard().map(|standard| ("standard", standard.code()));
    if let Some((vendor, code)) = entry.or_else(standard) {
        return Key::Error { vendor, code };
    }
    let status = diagnosis.status().map_or_else(|| "no status".to_owned(), |status| format!("status {status}"));
    let members = match body.and_then(|body| serde_json::from_str(body).ok()) {
        Some(Value::Object(members)) => {
            let mut names: Vec<_> = members.keys().map(|name| shown(name)).take(12).collect();
            names.sort();
            format!("JSON with {}", if names.is_empty() { "nothing".to_owned() } else { names.join(", ") })
        }
        Some(_) => "other JSON".to_owned(),
        None if body.is_none_or(str::is_empty) => "no body".to_owned(),
        None if body.is_some_and(|body| body.trim_start().starts_with('<')) => "a page".to_owned(),
        None => "text".to_owned(),
    };
    Key::Unknown(format!("{status}, {members}"))
}

/// A time in seconds since 1970.
fn seconds(text: &str) -> Option<u64> {
    if let Ok(number) = text.parse::<f64>() {
        // Many logs count milliseconds.
        let seconds = if number > 1e11 { number / 1e3 } else { number };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float becomes the nearest there is"
        )]
        return Some(seconds as u64);
    }
    let format = &time::format_description::well_known::Rfc3339;
    let time = time::OffsetDateTime::parse(text, format).ok()?;
    u64::try_from(time.unix_timestamp()).ok()
}

impl Row {
    fn new(diagnosis: &Diagnosis<'_>, line: u64) -> Self {
        Self {
            title: diagnosis.title().unwrap_or("not recognized").to_owned(),
            actor: diagnosis.actor(),
            recovery: diagnosis.recovery(),
            then: diagnosis.then(),
            lines: 0,
            distinct: HashSet::new(),
            first: line,
            last: line,
            times: BTreeMap::new(),
            support_id: None,
        }
    }

    fn printed(&self, key: &Key, from: u64, to: u64) -> PrintedRow {
        let (vendor, code, shape) = match key {
            Key::Error { vendor, code } => (Some(*vendor), Some(*code), None),
            Key::Unknown(shape) => (None, None, Some(shape.clone())),
        };
        PrintedRow {
            vendor,
            code,
            shape,
            title: self.title.clone(),
            lines: self.lines,
            distinct: (!self.distinct.is_empty()).then_some(self.distinct.len()),
            first_line: self.first,
            last_line: self.last,
            first_time: self.times.first_key_value().map(|(minute, _)| minute * 60),
            last_time: self.times.last_key_value().map(|(minute, _)| minute * 60),
            sparkline: self.sparkline(from, to),
            actor: self.actor.as_str(),
            recovery: self.recovery.as_str(),
            then: self.then.map(Recovery::as_str),
            support_id: self.support_id.clone(),
            change: None,
        }
    }

    /// How the lines are spread over the time of all.
    fn sparkline(&self, from: u64, to: u64) -> String {
        const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        if self.times.is_empty() {
            return String::new();
        }
        let span = to - from + 1;
        let columns = usize::try_from(span).unwrap_or(COLUMNS).min(COLUMNS);
        let mut counts = vec![0_u64; columns];
        for (minute, count) in &self.times {
            let column = (minute - from) * columns as u64 / span;
            counts[usize::try_from(column).unwrap_or(0)] += count;
        }
        let most = counts.iter().max().copied().unwrap_or(1).max(1);
        let bar = |count: &u64| match count {
            0 => ' ',
            count => BARS[usize::try_from((count * 8 - 1) / most).unwrap_or(0).min(7)],
        };
        counts.iter().map(bar).collect()
    }
}

/// A summary as it is printed.
#[derive(Serialize)]
struct Printed {
    lines: u64,
    recognized: u64,
    rows: Vec<PrintedRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gone: Vec<String>,
}

#[derive(Serialize)]
struct PrintedRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    title: String,
    lines: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    distinct: Option<usize>,
    first_line: u64,
    last_line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_time: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_time: Option<u64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    sparkline: String,
    actor: &'static str,
    recovery: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    support_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<String>,
}

impl PrintedRow {
    fn name(&self) -> String {
        name(self.vendor, self.code, self.shape.as_deref()).unwrap_or_else(|| "unknown".to_owned())
    }
}

/// What a row is called in headings and where summaries are compared.
fn name(vendor: Option<&str>, code: Option<&str>, shape: Option<&str>) -> Option<String> {
    match (vendor, code, shape) {
        (Some(vendor), Some(code), _) => Some(format!("{vendor} {code}")),
        (.., Some(shape)) => Some(format!("unknown: {shape}")),
        _ => None,
    }
}

impl Printed {
    fn print(&self, out: &mut impl Write, arguments: &Arguments) -> io::Result<()> {
        writeln!(out, "{} lines, {} with a known error", self.lines, self.recognized)?;
        let mut group = None;
        for row in &self.rows {
            let heading = if row.code.is_none() { "not recognized" } else { heading(row.actor) };
            if group.replace(heading) != Some(heading) {
                writeln!(out, "\n{}", bold(heading))?;
            }
            let change = row.change.as_deref().map(|change| format!("  [{change}]")).unwrap_or_default();
            writeln!(out, "  {}: {}{change}", row.name(), row.title)?;
            let distinct = match (row.distinct, &arguments.by) {
                (Some(count), Some(path)) => {
                    let more = if count >= MAX_DISTINCT { " or more" } else { "" };
                    format!(", {count}{more} of {path}")
                }
                _ => String::new(),
            };
            let spark = if row.sparkline.is_empty() { String::new() } else { format!("  {}", row.sparkline) };
            writeln!(out, "    {} lines{distinct}, {} to {}{spark}", row.lines, row.first_line, row.last_line)?;
            let then = row.then.map(|then| format!(", then {then}")).unwrap_or_default();
            let id = row.support_id.as_deref().map(|id| format!("; support id {}", shown(id))).unwrap_or_default();
            writeln!(out, "    {}{then}{id}", row.recovery)?;
        }
        if !self.gone.is_empty() {
            writeln!(out, "\n{}\n  {}", bold("gone since the baseline"), self.gone.join("\n  "))?;
        }
        Ok(())
    }
}

fn heading(actor: &str) -> &'static str {
    match actor {
        "operator" => "for whoever runs the program",
        "admin" => "for administrators",
        "user" => "for users",
        "program" => "the program handles these",
        "vendor" => "for the vendor",
        _ => "final",
    }
}

/// An earlier summary.
struct Baseline {
    lines: u64,
    rows: BTreeMap<String, u64>,
}

impl Baseline {
    fn read(text: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(text).map_err(|error| format!("not JSON: {error}"))?;
        let rows = value.get("rows").and_then(Value::as_array).ok_or("no summary")?;
        let row = |row: &Value| {
            let text = |name: &str| row.get(name).and_then(Value::as_str);
            Some((name(text("vendor"), text("code"), text("shape"))?, row.get("lines")?.as_u64()?))
        };
        let lines = value.get("lines").and_then(Value::as_u64).ok_or("no summary")?;
        Ok(Self { lines, rows: rows.iter().filter_map(row).collect() })
    }

    /// How the rate of a row has changed.
    fn change(&self, row: &PrintedRow, lines: u64) -> String {
        let Some(before) = self.rows.get(&row.name()) else { return "new".to_owned() };
        #[allow(clippy::cast_precision_loss, reason = "a ratio for people")]
        let ratio = (row.lines as f64 / lines.max(1) as f64) / (*before as f64 / self.lines.max(1) as f64);
        format!("{ratio:.1} times the rate")
    }

    fn gone(&self, rows: &[PrintedRow]) -> Vec<String> {
        let known: HashSet<String> = rows.iter().map(PrintedRow::name).collect();
        self.rows.keys().filter(|name| !known.contains(*name)).cloned().collect()
    }
}
