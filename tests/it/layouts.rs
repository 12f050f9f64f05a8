//! The same answer as client libraries, logs and people print it is the same entry, whoever the vendor is.
//!
//! Answers are made up for entries of every catalog, with their message and without, and each is printed in many layouts.

use std::fmt::Write;

use oauth_errors::{Catalog, Entry, Report, vendors};
use serde_json::{Map, Value};

use crate::answers::{Answer, answers, catalog};

/// How many answers of each catalog are printed.
const SAMPLE: usize = 4;

/// A way to print the body of an answer, for those bodies that it can print.
type Layout = fn(&Value) -> Option<String>;

/// Those that keep every name, as a program prints a structure.
const NAMED: [(&str, Layout); 12] = [
    ("JSON behind words", |body| Some(format!("refresh failed: {body}"))),
    ("JSON over lines", |body| Some(format!("response body:\n{body:#}\n"))),
    ("JSON in a JSON log", |body| Some(serde_json::json!({ "level": "error", "msg": body.to_string() }).to_string())),
    ("JSON escaped twice", |body| {
        let inner = serde_json::json!({ "message": format!("failed: {body}") }).to_string();
        Some(serde_json::json!({ "log": inner }).to_string())
    }),
    ("Rust", |body| Some(format!("Error: Server({body:?})"))),
    ("Python", |body| Some(format!("requests.HTTPError: {}", literal(body, &PYTHON)))),
    ("JavaScript", |body| Some(format!("AxiosError: {}", literal(body, &JAVASCRIPT)))),
    ("Ruby", |body| Some(format!("OAuth2::Error: {}", literal(body, &RUBY)))),
    ("Go", |body| Some(format!("oauth2: {}", literal(body, &GO)))),
    ("HTTP", |body| Some(format!("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{body}"))),
    ("query", |body| {
        let query: Vec<_> =
            flat(body)?.into_iter().map(|(name, value)| format!("{name}={}", encoded(&value))).collect();
        Some(format!("GET https://app.example/cb?{}&state=x HTTP/1.1", query.join("&")))
    }),
    ("log line", |body| {
        let pairs: Vec<_> = flat(body)?.into_iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        Some(format!("level=warn {}", pairs.join(" ")))
    }),
];

/// Those that name less, or nothing.
const LOOSE: [(&str, Layout); 6] = [
    ("XML", |body| {
        let elements: Vec<_> =
            flat(body)?.into_iter().map(|(name, value)| format!("<{name}>{value}</{name}>")).collect();
        Some(format!("<ErrorResponse>{}</ErrorResponse>", elements.concat()))
    }),
    ("Java", |body| {
        let pairs: Vec<_> = flat(body)?.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        Some(format!("TokenResponseException: 400 Bad Request {{{}}}", pairs.join(", ")))
    }),
    ("error: description", |body| two(body, |error, text| format!("Server returned error response: {error}: {text}"))),
    ("[error] description", |body| two(body, |error, text| format!("OAuth2AuthenticationException: [{error}] {text}"))),
    ("(error) description", |body| two(body, |error, text| format!("CustomOAuth2Error: ({error}) {text}"))),
    ("error (description)", |body| two(body, |error, text| format!("OPError: {error} ({text})"))),
];

/// What may be around a print.
const AROUND: [(&str, &str); 5] = [
    ("2020-01-02T03:04:05Z ERROR [client] session.c:12 ", ""),
    ("", " (attempt 3 of 3, giving up)"),
    ("The log says \"", "\", what does it mean?"),
    ("Caused by: ", "\n    at send (/app/client.js:41:11)\n    at async main (/app/main.js:7:3)"),
    (
        "Traceback (most recent call last):\n  File \"/app/client.py\", line 7, in send\n    raise Error(body)\nclient.Error: ",
        "\n",
    ),
];

/// How a language writes a structure.
struct Language {
    open: &'static str,
    is: &'static str,
    quote: char,
    quoted_names: bool,
    words: [&'static str; 3],
}

const PYTHON: Language =
    Language { open: "{", is: ": ", quote: '\'', quoted_names: true, words: ["None", "True", "False"] };
const JAVASCRIPT: Language =
    Language { open: "{ ", is: ": ", quote: '\'', quoted_names: false, words: ["null", "true", "false"] };
const RUBY: Language =
    Language { open: "{", is: "=>", quote: '"', quoted_names: true, words: ["nil", "true", "false"] };
const GO: Language = Language {
    open: "map[string]interface {}{",
    is: ":",
    quote: '"',
    quoted_names: true,
    words: ["interface {}(nil)", "true", "false"],
};

fn literal(value: &Value, language: &Language) -> String {
    let quoted = |text: &str| {
        let escaped = text.replace('\\', "\\\\").replace(language.quote, &format!("\\{}", language.quote));
        format!("{0}{escaped}{0}", language.quote)
    };
    match value {
        Value::Null => language.words[0].to_owned(),
        Value::Bool(value) => language.words[if *value { 1 } else { 2 }].to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| literal(item, language)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let mut text = language.open.to_owned();
            for (number, (name, value)) in members.iter().enumerate() {
                let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                let name = if language.quoted_names || !is_plain { quoted(name) } else { name.clone() };
                let comma = if number > 0 { ", " } else { "" };
                write!(text, "{comma}{name}{}{}", language.is, literal(value, language)).unwrap();
            }
            text + "}"
        }
    }
}

/// The members of an object that has only texts and numbers.
fn flat(body: &Value) -> Option<Vec<(String, String)>> {
    Answer { body: body.clone(), ..Answer::default() }.parameters()
}

fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-') {
            text.push(byte.into());
        } else {
            write!(text, "%{byte:02X}").unwrap();
        }
        text
    })
}

/// A layout for those bodies that have nothing but `error` and its description.
fn two(body: &Value, layout: fn(&str, &str) -> String) -> Option<String> {
    let members = body.as_object().filter(|members| members.len() == 2)?;
    Some(layout(members.get("error")?.as_str()?, members.get("error_description")?.as_str()?))
}

/// Bodies that are entries of a catalog, by themselves: some with a message, and as many without.
fn sample(vendor: &'static Catalog) -> Vec<(String, Value)> {
    let all = answers(&catalog(vendor.id())).into_iter().filter(|answer| answer.body.is_object());
    let mut bodies: Vec<(String, Value)> = Vec::new();
    for answer in all.filter(|answer| answer.headers.is_empty()) {
        let silent = without(&answer.body, &answer.message);
        bodies.extend([answer.body, silent].map(|body| (answer.code.clone(), body)));
    }
    bodies.dedup();
    let step = (bodies.len() / (2 * SAMPLE)).max(1);
    // An odd step, so that there are some with a message and some without.
    let spread = bodies.into_iter().step_by(step | 1);
    let known = spread.filter(|(code, body)| exact(vendor, &body.to_string()).as_deref() == Some(&**code));
    known.take(2 * SAMPLE).collect()
}

/// A body without its message, where that is a member of the whole.
fn without(body: &Value, message: &str) -> Value {
    let members = body.as_object().into_iter().flatten().filter(|(name, _)| message[1..] != **name);
    Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
}

fn exact(vendor: &'static Catalog, text: &str) -> Option<String> {
    vendor.diagnose(&Report::from_text(text)).exact().map(|entry| entry.code().to_owned())
}

/// What is wrong with how a text is recognized that prints an answer of this code: it is another entry, or with `must`
/// none. A set that the entry is in, and the plain entry of its `error`, are right.
fn problem(vendor: &'static Catalog, code: &str, text: &str, must: bool) -> Option<String> {
    let report = Report::from_text(text);
    let diagnosis = vendor.diagnose(&report);
    let own = vendor.find(code).unwrap();
    let base = own.error().and_then(|error| vendor.find(error));
    let found: Vec<_> = diagnosis.exact().into_iter().chain(diagnosis.candidates()).collect();
    // Two layouts print a 400, by which some vendors tell their codes apart.
    let has_status = |entry: &Entry| text.contains("400 ") && entry.status() == Some(400) && own.status() != Some(400);
    let is_right = found.contains(&own)
        || found.iter().any(|entry| Some(*entry) == base && !must)
        || found.iter().all(|entry| has_status(entry) && entry.error() == own.error());
    let found: Vec<_> = found.iter().map(|entry| entry.code()).collect();
    let is_missing = found.is_empty() && must;
    (is_missing || !found.is_empty() && !is_right).then(|| format!("{} {code}: {found:?} of {text}", vendor.id()))
}

/// What is wrong in any of these layouts.
fn problems(layouts: &[(&str, Layout)], must: bool) -> Vec<String> {
    let mut problems = Vec::new();
    for vendor in vendors::all() {
        let bodies = sample(vendor);
        assert!(!bodies.is_empty(), "{} has no code that is seen", vendor.id());
        for (code, body) in bodies {
            let texts = layouts.iter().filter_map(|(name, layout)| Some((name, layout(&body)?)));
            let found = texts.filter_map(|(name, text)| Some((name, problem(vendor, &code, &text, must)?)));
            problems.extend(found.map(|(name, problem)| format!("{name}: {problem}")));
        }
    }
    problems
}

#[test]
fn a_structure_that_a_program_prints_is_the_entry_that_it_was_on_the_wire() {
    assert_eq!(problems(&NAMED, true), [""; 0]);
}

#[test]
fn a_print_that_names_less_is_no_other_entry() {
    assert_eq!(problems(&LOOSE, false), [""; 0]);
}

#[test]
fn what_is_around_a_print_never_makes_it_another_entry() {
    let mut problems = Vec::new();
    for vendor in vendors::all() {
        for (code, body) in sample(vendor).into_iter().take(SAMPLE) {
            for (before, after) in AROUND {
                for print in [body.to_string(), literal(&body, &PYTHON)] {
                    problems.extend(problem(vendor, &code, &format!("{before}{print}{after}"), true));
                }
            }
        }
    }
    assert_eq!(problems, [""; 0]);
}
