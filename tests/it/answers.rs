//! Answers made up for every code of every catalog: its wire rules, read the other way round.

use oauth_errors::Report;
use oauth_errors_codegen::check::{CheckedCatalog, Row, Standards};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::schema::wire::{Condition, Pick, Place, Refine, Template, Test};
use oauth_errors_codegen::{bundled, read};
use serde_json::{Map, Value};

/// An answer in the shape of a vendor's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// The code it was made for.
    pub(crate) code: String,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    /// Object, list or text.
    pub(crate) body: Value,
    /// Where its text is.
    pub(crate) message: String,
}

/// The catalog of a bundled vendor.
pub(crate) fn catalog(id: &str) -> CheckedCatalog {
    let mut problems = Problems::default();
    let catalog = read(&bundled(id).unwrap(), &Standards::default(), &mut problems).unwrap();
    assert_eq!(problems.finish(), [""; 0]);
    catalog
}

/// The answers of every code that shows in more than a whole message: one for each rule that leads to it.
pub(crate) fn answers(catalog: &CheckedCatalog) -> Vec<Answer> {
    catalog.rows.iter().flat_map(|row| of_code(catalog, row)).collect()
}

fn of_code(catalog: &CheckedCatalog, row: &Row) -> Vec<Answer> {
    let wire = &catalog.wire;
    let mut answers = Vec::new();
    let plain = Answer::plain(catalog, row);
    let aliases = wire.alias.iter().filter(|(_, code)| code.value == row.code).map(|(value, _)| value.clone());
    let ranges = wire.ranges.iter().filter(|(.., code)| code.value == row.code).map(|(from, ..)| from.to_string());
    for value in [row.code.clone()].into_iter().chain(aliases).chain(ranges) {
        for pick in &wire.code {
            answers.extend(plain.clone().picked(pick, &value));
        }
    }
    for rule in wire.refine.iter().filter(|rule| rule.is.value == row.code) {
        answers.push(plain.clone().refined(rule));
    }
    for (status, code) in &wire.status {
        if code.value == row.code {
            answers.push(Answer { status: Some(*status), ..plain.clone() });
        }
    }
    answers
}

impl Answer {
    /// What every answer of the vendor has: the mark of an error, `error`, a text, a status.
    fn plain(catalog: &CheckedCatalog, row: &Row) -> Self {
        let wire = &catalog.wire;
        let pointer = |places: &[Place]| match places {
            [Place::Pointer(pointer), ..] => pointer.clone(),
            _ => "/error_description".to_owned(),
        };
        let status = (row.status != 0).then_some(row.status);
        let mut answer = Self { code: row.code.clone(), status, message: pointer(&wire.message), ..Self::default() };
        if !row.error.is_empty() {
            answer.put(&pointer(&wire.standard), row.error.as_str().into());
        }
        answer.put(&answer.message.clone(), "Made up.".into());
        // A mark that is an entry's own sign would make every answer that entry.
        let is_sign =
            |condition: &Condition| wire.refine.iter().any(|rule| rule.has.is_empty() && rule.when.contains(condition));
        let mark = wire.error_when.iter().find(|set| !set.iter().any(is_sign));
        mark.into_iter().flatten().for_each(|condition| answer.hold(condition));
        answer
    }

    /// The answer from which `pick` takes `code`.
    fn picked(mut self, pick: &Pick, code: &str) -> Option<Self> {
        let value = code.strip_prefix(&*pick.prefix)?;
        if pick.at.len() > 1 {
            return None;
        }
        let value = match pick.slice {
            Some(slice) => &around(value, slice, pick.template.as_ref()?.size.1)?,
            None => value,
        };
        let value = match &pick.template {
            Some(template) => written(template, value)?,
            None => format!("{}{value}{}", edge(&pick.after, "made.up"), edge(&pick.before, "made-up")),
        };
        match &pick.at[0] {
            Place::Pointer(pointer) if pick.last => self.put(pointer, Value::from(vec![number(&value)])),
            Place::Pointer(pointer) => self.put(pointer, number(&value)),
            Place::Header(name) => self.headers.push((name.clone(), value)),
            Place::Body => self.body = value.into(),
            Place::Status => return None,
        }
        Some(self)
    }

    fn refined(mut self, rule: &Refine) -> Self {
        rule.when.iter().for_each(|condition| self.hold(condition));
        if rule.has.is_empty() {
            return self;
        }
        let text = format!("Made up: {}.", rule.has.join(" and "));
        match rule.at.first() {
            None => self.put(&self.message.clone(), text.into()),
            Some(Place::Pointer(pointer)) => self.put(pointer, text.into()),
            Some(Place::Header(name)) => self.headers.push((name.clone(), text)),
            Some(Place::Body) => self.body = text.into(),
            Some(Place::Status) => {}
        }
        self
    }

    /// Makes a condition hold.
    pub(crate) fn hold(&mut self, condition: &Condition) {
        let value = match &condition.test {
            Test::OneOf(values) => values[0].clone(),
            Test::NoneOf(values) => {
                (7..=99).map(|number| number.to_string()).find(|value| !values.contains(value)).unwrap()
            }
            Test::Present => "made-up".to_owned(),
            Test::Absent => return,
        };
        match &condition.place {
            Place::Pointer(pointer) => self.put(pointer, literal(&value)),
            Place::Header(name) => self.headers.push((name.clone(), value)),
            Place::Body => self.body = value.into(),
            Place::Status => self.status = value.parse().ok(),
        }
    }

    /// Puts a value where a JSON pointer points, with what is needed above it.
    pub(crate) fn put(&mut self, pointer: &str, value: Value) {
        let mut at = &mut self.body;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            at = if let Ok(index) = token.parse::<usize>() {
                if !at.is_array() {
                    *at = Value::Array(Vec::new());
                }
                let list = at.as_array_mut().unwrap();
                list.resize(list.len().max(index + 1), Value::Object(Map::new()));
                &mut list[index]
            } else {
                if !at.is_object() {
                    *at = Value::Object(Map::new());
                }
                at.as_object_mut().unwrap().entry(token).or_insert(Value::Null)
            };
        }
        *at = value;
    }

    /// The body as it is sent.
    pub(crate) fn text(&self) -> String {
        self.body.as_str().map_or_else(|| self.body.to_string(), str::to_owned)
    }

    /// The report of the answer, its body as `text` gives it.
    pub(crate) fn report<'a>(&'a self, body: &'a str) -> Report<'a> {
        let headers = self.headers.iter().map(|(name, value)| (&**name, &**value));
        let report = Report::from_text(body).with_headers(headers);
        match self.status {
            Some(status) => report.with_status(status),
            None => report,
        }
    }

    /// The members as parameters, if it has only texts and numbers.
    pub(crate) fn parameters(&self) -> Option<Vec<(String, String)>> {
        let text = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        self.body.as_object()?.iter().map(|(name, value)| Some((name.clone(), text(value)?))).collect()
    }
}

/// A number of this many digits of which `value` is a slice, and that no catalog lists.
fn around(value: &str, (from, to): (u8, u8), digits: u8) -> Option<String> {
    let nines = |count: u8| "9".repeat(count.into());
    (value.len() == usize::from(to - from)).then(|| format!("{}{value}{}", nines(from), nines(digits - to)))
}

/// A text with the code in the form of a template.
fn written(template: &Template, code: &str) -> Option<String> {
    let Template { lead, tail, position, hole, .. } = template;
    let form = if *hole { format!("{lead}{code}{tail}") } else { code.to_owned() };
    if !form.starts_with(&**lead) || !form.ends_with(&**tail) {
        return None;
    }
    Some(if *position == "any" { format!("Made up {form}: made up.") } else { format!("{form}: Made up.") })
}

fn edge(literal: &str, beyond: &str) -> String {
    match literal {
        "" => String::new(),
        "#" => format!("{beyond}#"),
        _ => format!("{literal}{beyond}"),
    }
}

/// A number where the text is one, as vendors send it.
fn number(text: &str) -> Value {
    text.parse::<u64>().map_or_else(|_| text.into(), Value::from)
}

fn literal(text: &str) -> Value {
    match text {
        "true" => true.into(),
        "false" => false.into(),
        _ => text.strip_suffix('*').map_or_else(|| number(text), |start| format!("{start}made-up").into()),
    }
}
