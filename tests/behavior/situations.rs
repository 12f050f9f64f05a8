//! Every line of `situations.jsonl`, which `SITUATIONS.md` describes.

use std::fmt::Write;
use std::time::{Duration, UNIX_EPOCH};

use oauth_errors::{
    Attempts, Catalog, Diagnosis, Endpoint, Presented, Prompt, Recovery, Report, RetryAdvice, RetryAfter, Step,
    Unanswered, With, vendors,
};
use serde_json::{Map, Value, json};

const SITUATIONS: &str = include_str!("../situations.jsonl");

/// Situations whose advice differs from what is expected, and why that is not mended yet.
const KNOWN_DIFFERENCES: &[&str] = &[];

type Members = Map<String, Value>;

/// What the client knows about its request.
struct Context {
    catalog: &'static Catalog,
    members: Members,
}

impl Context {
    fn new(members: Members) -> Self {
        let vendor = text(&members, "vendor").unwrap();
        let catalog = vendors::find(vendor).unwrap_or_else(|| panic!("no vendor `{vendor}`"));
        Self { catalog, members }
    }

    /// That of a turn, whose members replace those of the whole loop.
    fn with(&self, turn: &Members) -> Self {
        let mut members = self.members.clone();
        members.extend(turn.get("context").and_then(Value::as_object).cloned().unwrap_or_default());
        Self::new(members)
    }

    fn says(&self, name: &str) -> bool {
        self.members.get(name).and_then(Value::as_bool).unwrap_or(name == "user")
    }

    fn seconds(&self, name: &str) -> Option<Duration> {
        self.members.get(name).map(|seconds| Duration::from_secs(seconds.as_u64().unwrap()))
    }

    fn report<'a>(&self, answer: &'a Members, body: &'a str) -> Report<'a> {
        let mut report = text(answer, "redirect").map_or_else(|| Report::from_text(body), Report::from_redirect);
        if let Some(status) = answer.get("status") {
            report = report.with_status(status.as_u64().unwrap().try_into().unwrap());
        }
        let headers = answer.get("headers").and_then(Value::as_object).into_iter().flatten();
        report = report.with_headers(headers.flat_map(|(name, value)| {
            let values = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
            values.iter().map(move |value| (name.as_str(), value.as_str().unwrap()))
        }));
        if let Some(endpoint) = text(&self.members, "endpoint") {
            report = report.at(endpoint.parse::<Endpoint>().unwrap());
        }
        if let Some(presented) = self.presented() {
            report = report.presenting(presented);
        }
        if self.says("user") { report } else { report.without_user() }
    }

    fn presented(&self) -> Option<Presented> {
        text(&self.members, "presented").map(|presented| presented.parse().unwrap())
    }

    fn diagnose(&self, answer: &Members) -> Diagnosis<'static> {
        let why = match text(answer, "unanswered") {
            Some("not_built") => Unanswered::NotBuilt,
            Some("not_sent") => Unanswered::NotSent,
            Some("broken") => Unanswered::Broken,
            Some("unreadable") => Unanswered::Unreadable,
            Some(other) => panic!("`{other}` is no kind of `unanswered`"),
            None => {
                let body = match answer.get("body") {
                    Some(Value::String(text)) => text.clone(),
                    Some(body) => body.to_string(),
                    None => String::new(),
                };
                return self.catalog.diagnose(&self.report(answer, &body)).into_owned();
            }
        };
        let diagnosis = self.catalog.unanswered(why);
        match self.presented() {
            Some(presented) => diagnosis.presenting(presented),
            None => diagnosis,
        }
    }

    /// How long a pause is from the arrival of the answer on.
    fn pause(&self, after: RetryAfter) -> u64 {
        after.delay_from(UNIX_EPOCH + self.seconds("now").unwrap_or_default()).as_secs()
    }

    fn attempts(&self) -> Attempts {
        let mut attempts = Attempts::new();
        if let Some(expires_in) = self.seconds("expires_in") {
            attempts = attempts.polling(self.seconds("interval"), expires_in);
        }
        if self.says("registers") {
            attempts = attempts.registered_dynamically(text(&self.members, "client_id").unwrap_or("c1"));
        }
        if self.says("user") { attempts } else { attempts.without_user() }
    }
}

fn text<'a>(members: &'a Members, name: &str) -> Option<&'a str> {
    members.get(name).map(|value| value.as_str().unwrap_or_else(|| panic!("`{name}` is no text")))
}

fn object(value: &Value) -> &Members {
    value.as_object().unwrap()
}

fn words<'a>(words: impl Iterator<Item = &'a str>) -> Value {
    let words: Vec<_> = words.collect();
    if words.is_empty() { Value::Null } else { json!(words.join(" ")) }
}

/// The advice as the file writes it.
fn advice(diagnosis: &Diagnosis<'_>, context: &Context) -> Value {
    let next = diagnosis.next();
    json!({
        "recovery": diagnosis.recovery().as_str(),
        "reason": diagnosis.reason().as_str(),
        "actor": diagnosis.actor().as_str(),
        "concerns": diagnosis.concerns().as_str(),
        "by_hand": diagnosis.by_hand(),
        "tokens": diagnosis.tokens().as_str(),
        "retry": retry(diagnosis, context),
        "then": diagnosis.then().map(Recovery::as_str),
        "next": {
            "nonce": next.nonce(),
            "scope": words(next.scope()),
            "claims": next.claims(),
            "acr_values": words(next.acr_values()),
            "max_age": next.max_age().map(|age| age.as_secs()),
            "prompt": next.prompt().map(Prompt::as_str),
            "resource_metadata": next.resource_metadata(),
            "wait": next.wait().map(|wait| context.pause(wait)),
        },
    })
}

fn retry(diagnosis: &Diagnosis<'_>, context: &Context) -> Value {
    let (after, risky) = match diagnosis.retry_advice() {
        RetryAdvice::After(after) => (after, false),
        RetryAdvice::Risky(after) => (after, true),
        RetryAdvice::WithNonce => (None, false),
        _ => return Value::Null,
    };
    let polls = matches!(diagnosis.recovery(), Recovery::Poll | Recovery::SlowDown);
    let after = match context.seconds("interval").filter(|_| polls) {
        // Only the client knows the interval in force.
        Some(in_force) => {
            let interval = diagnosis.interval_after(in_force).as_secs();
            Some(diagnosis.wait().map_or(interval, |wait| context.pause(wait).max(interval)))
        }
        None => after.map(|after| context.pause(after)),
    };
    json!({ "after": after, "risky": risky })
}

/// A step as the file writes it.
fn step(step: &Step) -> Value {
    match step {
        Step::Send { after, with } => {
            let with = match with {
                With::Nonce(_) => "nonce",
                With::Rebuilt => "rebuilt",
                _ => "same",
            };
            json!({ "do": "send", "after": after.as_secs(), "with": with })
        }
        Step::Renew { claims } => json!({ "do": "renew", "claims": claims }),
        Step::Reload => json!({ "do": "reload" }),
        Step::Register => json!({ "do": "register" }),
        Step::CheckClient => json!({ "do": "check_client" }),
        Step::User { recovery, after, tokens, parameters } => {
            let parameters: Members =
                parameters.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
            json!({
                "do": "user",
                "recovery": recovery.as_str(),
                "after": after.as_secs(),
                "tokens": tokens.as_str(),
                "parameters": parameters,
            })
        }
        Step::Stop { then, tokens } => json!({ "do": "stop", "then": then.as_str(), "tokens": tokens.as_str() }),
        other => json!({ "do": format!("{other:?}") }),
    }
}

/// What is expected and not so: the members that are named, those of an object one by one.
fn differences(place: &str, expected: &Members, got: &Value) -> Vec<String> {
    let differ = |(name, expected): (&String, &Value)| {
        let (place, got) = (format!("{place}{name}"), &got[name]);
        match expected {
            Value::Object(members) if got.is_object() => differences(&format!("{place}."), members, got),
            _ if expected == got => Vec::new(),
            _ => vec![format!("{place}: expected {expected}, got {got}")],
        }
    };
    expected.iter().flat_map(differ).collect()
}

fn run(situation: &Members) -> Vec<String> {
    let context = Context::new(object(&situation["context"]).clone());
    let Some(turns) = situation.get("turns") else {
        let diagnosis = context.diagnose(object(&situation["answer"]));
        return differences("", object(&situation["advice"]), &advice(&diagnosis, &context));
    };
    let mut attempts = context.attempts();
    let turns = turns.as_array().unwrap().iter().map(object);
    let run = |(number, turn): (usize, &Members)| {
        let got = if turn.contains_key("failed") {
            attempts.failed()
        } else if turn.contains_key("no_callback") {
            attempts.no_callback()
        } else {
            let elapsed = Duration::from_secs(turn.get("at").and_then(Value::as_u64).unwrap_or_default());
            attempts.step(&context.with(turn).diagnose(object(&turn["answer"])), elapsed)
        };
        differences(&format!("turn {}: ", number + 1), object(&turn["step"]), &step(&got))
    };
    turns.enumerate().flat_map(run).collect()
}

fn situations() -> impl Iterator<Item = Members> {
    let read = |line| match serde_json::from_str(line) {
        Ok(Value::Object(members)) => members,
        other => panic!("{other:?} in {line}"),
    };
    SITUATIONS.lines().map(read)
}

#[test]
fn each_situation_gets_the_advice_that_the_specifications_want() {
    let (mut all, mut right, mut report) = (0, 0, String::new());
    let mut known = Vec::new();
    for situation in situations() {
        let id = text(&situation, "id").unwrap();
        let differences = run(&situation);
        all += 1;
        right += usize::from(differences.is_empty());
        match KNOWN_DIFFERENCES.iter().find(|known| **known == id) {
            Some(id) if !differences.is_empty() => known.push(*id),
            _ => differences.iter().for_each(|difference| writeln!(report, "{id}: {difference}").unwrap()),
        }
    }
    println!("situations: {right} of {all}");
    assert!(report.is_empty(), "situations: {right} of {all}\n{report}");
    assert_eq!(known, KNOWN_DIFFERENCES, "what is mended is no longer a known difference");
}

#[test]
fn each_line_has_an_id_of_its_own_and_a_reason_that_names_a_section() {
    let mut ids: Vec<_> = situations().map(|situation| text(&situation, "id").unwrap().to_owned()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
    for situation in situations() {
        let (id, why) = (text(&situation, "id").unwrap(), text(&situation, "why").unwrap());
        assert!(why.contains(" section") && why.len() <= 250, "{id}: {why}");
    }
}

#[test]
fn a_line_has_only_members_that_the_document_explains() {
    let document = include_str!("../SITUATIONS.md");
    let explained = |name: &str| document.contains(&format!("`{name}`")) || document.contains(&format!("`{name}:"));
    for situation in situations() {
        for part in ["answer", "context", "advice"] {
            for name in situation.get(part).map(object).into_iter().flat_map(Members::keys) {
                assert!(explained(name), "{part}.{name} of {}", situation["id"]);
            }
        }
        for turn in situation.get("turns").and_then(Value::as_array).into_iter().flatten().map(object) {
            for name in turn.keys().chain(object(&turn["step"]).keys()) {
                assert!(explained(name) || ["step", "do"].contains(&name.as_str()), "{name} of {}", situation["id"]);
            }
        }
    }
}
