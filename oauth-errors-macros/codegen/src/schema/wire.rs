//! The wire rules: where this vendor puts its code.
//!
//! Declarative on purpose: pointers, headers, literal templates with one hole and short fragments; no regular
//! expressions. The runtime's `rules` interprets them.

use oauth_errors_catalogs::PauseUnit;

use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::{Member, Node};
use crate::syntax::span::At;

/// The rules as a file gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// What marks an answer as an error, beside `error` and the status: sets of conditions, one of which holds.
    pub error_when: Vec<Vec<Condition>>,
    /// What marks an answer as a success, whatever else is in it.
    pub success_when: Vec<Vec<Condition>>,
    /// What only this vendor sends.
    pub signatures: Vec<Vec<Condition>>,
    /// Where the code is, first hit first.
    pub code: Vec<Pick>,
    /// Blocks of numbers that are one code: from, to, which.
    pub ranges: Vec<(u64, u64, At<String>)>,
    /// Values that mean a code.
    pub alias: Vec<(String, At<String>)>,
    /// Pieces of a value that are replaced before the look-up.
    pub normalize: Vec<(String, String)>,
    /// Finer codes, by field or by text.
    pub refine: Vec<Refine>,
    /// The code for a status, where nothing else determines it.
    pub status: Vec<(u16, At<String>)>,
    /// Where the RFC's code is.
    pub standard: Vec<Place>,
    /// Where the text is.
    pub message: Vec<Place>,
    /// Further values that a caller needs, by name.
    pub attach: Vec<(String, Vec<Place>)>,
    /// Where the answer says how long to pause.
    pub waits: Vec<Wait>,
}

impl Wire {
    /// Whether the file has no rules at all.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Somewhere in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON pointer into the body, or into parameters taken as an object of texts. The empty one is the whole body,
    /// where that is a JSON string.
    Pointer(String),
    /// A header, by its lower-case name.
    Header(String),
    /// The whole text of a body that is neither JSON nor form.
    Body,
    /// The HTTP status.
    Status,
}

/// What must hold of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Where to look.
    pub place: Place,
    /// What is expected there.
    pub test: Test,
}

/// What is expected at a place. Numbers and booleans are as JSON writes them, and a text that ends in `*` stands for all
/// that begin like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// One of these values.
    OneOf(Vec<String>),
    /// Another value than these.
    NoneOf(Vec<String>),
    /// Any value.
    Present,
    /// No value.
    Absent,
}

/// How to get a code from a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// The place; several are joined and must all be there.
    pub at: Vec<Place>,
    /// What joins several.
    pub with: String,
    /// The last item of a list, not the value itself.
    pub last: bool,
    /// The characters of the value that are its code: from, to (exclusive).
    pub slice: Option<(u8, u8)>,
    /// What precedes the value in the catalog.
    pub prefix: String,
    /// What the value follows.
    pub after: String,
    /// What follows the value.
    pub before: String,
    /// The form of the code inside a text.
    pub template: Option<Template>,
}

/// Literal text with one hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The text before the hole.
    pub lead: String,
    /// The text behind it.
    pub tail: String,
    /// What fills the hole: `d` digits, `w` letters, digits and `_`, `u` capitals, digits and `_`, `c` letters, digits,
    /// `_` and `-`.
    pub class: char,
    /// Least and most characters in the hole.
    pub size: (u8, u8),
    /// `start`, `any` or `last`.
    pub position: &'static str,
    /// No letter or digit before it.
    pub bound: bool,
    /// The hole's text alone is the code.
    pub hole: bool,
}

/// A finer code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refine {
    /// The code.
    pub is: At<String>,
    /// What must hold.
    pub when: Vec<Condition>,
    /// Where the text is; empty for the vendor's message.
    pub at: Vec<Place>,
    /// Fragments that the text has, in lower case; empty where `when` decides.
    pub has: Vec<String>,
    /// Fragments that the text does not have, in lower case.
    pub lacks: Vec<String>,
}

/// How long to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wait {
    /// So many seconds, whatever the answer says.
    Seconds(u32),
    /// As long as the answer says.
    At {
        /// Where it says so.
        place: Place,
        /// How it says so.
        unit: PauseUnit,
        /// What the value follows.
        after: String,
        /// What follows the value.
        before: String,
    },
}

/// The fields of `wire`.
pub const WIRE: &[&str] = &[
    "error_when",
    "success_when",
    "signatures",
    "code",
    "ranges",
    "alias",
    "normalize",
    "refine",
    "status",
    "standard",
    "message",
    "attach",
    "wait",
];
/// The fields of an item of `code`.
pub const PICK: &[&str] = &[
    "at", "header", "join", "with", "item", "slice", "prefix", "template", "where", "bound", "keep", "after", "before",
];
/// The fields of an item of `refine`.
pub const REFINE: &[&str] = &["is", "when", "at", "has", "lacks"];
/// The fields of an item of `ranges`.
pub const RANGE: &[&str] = &["from", "to", "is"];
/// The fields of a condition that is an object.
pub const CONDITION: &[&str] = &["not", "present"];
/// The fields of a pause that is an object.
pub const WAIT: &[&str] = &["at", "unit", "after", "before"];

/// Fields of a pick that mean something beside another one only.
const GOES_WITH: [(&str, &str); 5] =
    [("item", "at"), ("with", "join"), ("where", "template"), ("bound", "template"), ("keep", "template")];

impl Wire {
    pub(super) fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        let fields = reader.object(node, "`wire`", WIRE)?;
        let mut wire = Self {
            error_when: sets(reader, &fields, "error_when"),
            success_when: sets(reader, &fields, "success_when"),
            signatures: sets(reader, &fields, "signatures"),
            ..Self::default()
        };
        wire.code = reader.items(&fields, "code").into_iter().filter_map(|item| Pick::read(reader, item)).collect();
        wire.ranges = reader.items(&fields, "ranges").into_iter().filter_map(|item| range(reader, item)).collect();
        for member in reader.members(&fields, "alias") {
            if let Some(code) = reader.string(member.value, "the code of an alias") {
                wire.alias.push((member.key.into_owned(), code));
            }
        }
        for member in reader.members(&fields, "normalize") {
            if member.key.is_empty() {
                reader.problem(member.at, "`normalize` has an empty name; give the piece of text to replace");
            } else if let Some(to) = reader.string(member.value, "what replaces a piece of text") {
                wire.normalize.push((member.key.into_owned(), to.value));
            }
        }
        wire.refine =
            reader.items(&fields, "refine").into_iter().filter_map(|item| Refine::read(reader, item)).collect();
        for member in reader.members(&fields, "status") {
            let digits = member.key.bytes().all(|byte| byte.is_ascii_digit()) && member.key.len() == 3;
            let status = member.key.parse().ok().filter(|status| digits && (100..600).contains(status));
            if status.is_none() {
                reader.problem(member.at, format!("`{}` is no HTTP status: a number from 100 to 599", member.key));
            }
            let code = reader.string(member.value, "the code of a status");
            wire.status.extend(status.zip(code));
        }
        wire.standard = places(reader, &fields, "standard");
        wire.message = places(reader, &fields, "message");
        for member in reader.members(&fields, "attach") {
            let places = places_of(reader, member.value, "attach");
            wire.attach.push((member.key.into_owned(), places));
        }
        wire.waits = Wait::read_all(reader, &fields, "wait");
        Some(wire)
    }
}

impl Condition {
    fn read(reader: &mut Reader<'_>, member: &Member<'_>) -> Option<Self> {
        let place = Place::read(reader, &member.key, member.at)?;
        let test = Test::read(reader, member.value)?;
        Some(Self { place, test })
    }
}

impl Test {
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        if node.object().is_none() {
            return values(reader, node).map(Self::OneOf);
        }
        let fields = reader.object(node, "a condition", CONDITION)?;
        match (fields.get("not"), fields.get("present")) {
            (Some(other), None) => values(reader, other).map(Self::NoneOf),
            (None, Some(_)) => Some(if reader.flag(&fields, "present") { Self::Present } else { Self::Absent }),
            _ => {
                reader
                    .problem(node.at, "a condition that is an object has either `not` or `present`; give one of them");
                None
            }
        }
    }
}

/// A value to compare with, or an array of them.
fn values(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Vec<String>> {
    let nodes = node.list().unwrap_or_else(|| vec![node]);
    if nodes.is_empty() {
        reader.problem(node.at, "an empty array has no value to compare with; give one");
        return None;
    }
    let mut values = Vec::new();
    for value in nodes {
        match value.text() {
            Some(text) => values.push(text.into_owned()),
            None if value.number().is_some() || value.boolean().is_some() => values.push(value.literal().to_owned()),
            None => reader.wrong_type(value, "a value to compare with", "a string, a number, true or false"),
        }
    }
    Some(values)
}

impl Place {
    fn read(reader: &mut Reader<'_>, text: &str, at: usize) -> Option<Self> {
        if text.is_empty() || text.starts_with('/') {
            if text.replace("~0", "").replace("~1", "").contains('~') {
                reader
                    .problem(at, format!("`{text}` is no JSON pointer: `~` is written `~0` and a `/` in a name `~1`"));
                return None;
            }
            return Some(Self::Pointer(text.to_owned()));
        }
        match text {
            "body" => Some(Self::Body),
            "status" => Some(Self::Status),
            _ => {
                let header = text.strip_prefix("header:").filter(|name| is_header(name));
                if header.is_none() {
                    let text = format!(
                        "`{text}` is no place; write a pointer such as `/error`, `header:Name`, `body` or `status`"
                    );
                    reader.problem(at, text);
                }
                header.map(|name| Self::Header(name.to_ascii_lowercase()))
            }
        }
    }
}

impl Pick {
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        if let Some(text) = node.text() {
            return Place::read(reader, &text, node.at).map(|place| Self { at: vec![place], ..Self::default() });
        }
        let fields = reader.object(node, "an item of `code`", PICK)?;
        let text = |reader: &mut Reader<'_>, name| reader.text(&fields, name).map(|at| at.value).unwrap_or_default();
        let mut at = places(reader, &fields, "at");
        at.extend(places(reader, &fields, "join"));
        if let Some(header) = reader.text(&fields, "header") {
            if is_header(&header.value) {
                at.push(Place::Header(header.value.to_ascii_lowercase()));
            } else {
                reader.problem(header.at, format!("`{}` is no name of a header", header.value));
            }
        }
        let given = |name: &str| fields.get(name).is_some();
        if ["at", "header", "join"].iter().filter(|name| given(name)).count() > 1 {
            reader.problem(node.at, "a pick has only one of `at`, `header` and `join`; delete the others");
        }
        for (name, other) in GOES_WITH {
            if given(name) && !given(other) {
                reader.problem(node.at, format!("`{name}` means nothing without `{other}`; add that or delete it"));
            }
        }
        if at.is_empty() {
            reader.missing(&fields, "at", "say where the code is: `at`, `header` or `join`");
            return None;
        }
        let last = fields.get("item").is_some_and(|item| choice(reader, item, "item", &["last"]).is_some());
        Some(Self {
            at,
            with: text(reader, "with"),
            last,
            slice: fields.get("slice").and_then(|node| slice(reader, node)),
            prefix: text(reader, "prefix"),
            after: text(reader, "after"),
            before: text(reader, "before"),
            template: Template::read(reader, &fields),
        })
    }
}

impl Template {
    fn read(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Self> {
        let given = reader.text(fields, "template")?;
        let position = fields.get("where").and_then(|node| choice(reader, node, "where", &["start", "any", "last"]));
        let hole = fields.get("keep").and_then(|node| choice(reader, node, "keep", &["hole", "whole"])) == Some("hole");
        let Some((lead, class, size, tail)) = hole_of(&given.value) else {
            let text = format!(
                "`{}` needs one hole: {{d5}}, {{d5-7}}, {{w}}, {{u}} or {{c}} (digits, word characters, capitals, word characters and `-`)",
                given.value
            );
            reader.problem(given.at, text);
            return None;
        };
        Some(Self {
            lead: lead.to_owned(),
            tail: tail.to_owned(),
            class,
            size,
            position: position.unwrap_or("any"),
            bound: reader.flag(fields, "bound"),
            hole,
        })
    }
}

impl Refine {
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        let fields = reader.object(node, "an item of `refine`", REFINE)?;
        let is = reader.required(&fields, "is", "name the finer code")?;
        let when = conditions(reader, &fields, "when");
        let at = places(reader, &fields, "at");
        let [has, lacks] = ["has", "lacks"].map(|name| fragments(reader, &fields, name));
        if !at.is_empty() && has.is_empty() && lacks.is_empty() {
            reader.problem(node.at, "`at` is the place of a text; add what it `has` or `lacks`, or delete `at`");
            return None;
        }
        if when.is_empty() && has.is_empty() {
            reader.problem(node.at, "this rule fits nearly every answer; give it a `when` or a `has`");
            return None;
        }
        Some(Self { is, when, at, has, lacks })
    }
}

/// Pieces of a text, one or an array of them, in lower case.
fn fragments(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Vec<String> {
    let Some(node) = fields.get(name) else { return Vec::new() };
    let mut fragments = Vec::new();
    for item in node.list().unwrap_or_else(|| vec![node]) {
        match reader.string(item, format_args!("`{name}`")) {
            Some(text) if text.value.is_empty() => {
                reader.problem(item.at, format_args!("every text has the empty `{name}`; give a piece of the text"));
            }
            Some(text) => fragments.push(text.value.to_ascii_lowercase()),
            None => {}
        }
    }
    fragments
}

impl Wait {
    /// Reads a pause, or an array of them.
    pub(super) fn read_all(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Vec<Self> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        let items = node.list().unwrap_or_else(|| vec![node]);
        items.into_iter().filter_map(|item| Self::read(reader, item)).collect()
    }

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        if let Some(number) = node.number() {
            let seconds = number.parse().ok().filter(|seconds| *seconds > 0);
            if seconds.is_none() {
                reader.problem(
                    node.at,
                    format!("`wait` is {number}, but a pause is a whole number of seconds, 1 or more"),
                );
            }
            return seconds.map(Self::Seconds);
        }
        if let Some(text) = node.text() {
            let place = Place::read(reader, &text, node.at)?;
            return Some(Self::At { place, unit: PauseUnit::Seconds, after: String::new(), before: String::new() });
        }
        let fields = reader.object(node, "`wait`", WAIT)?;
        let text = |reader: &mut Reader<'_>, name| reader.text(&fields, name).map(|at| at.value).unwrap_or_default();
        let unit = reader.word(&fields, "unit", PauseUnit::ALL, PauseUnit::as_str).unwrap_or(PauseUnit::Seconds);
        let (after, before) = (text(reader, "after"), text(reader, "before"));
        let at = reader.required(&fields, "at", "name the place that says how long to pause")?;
        Some(Self::At { place: Place::read(reader, &at.value, at.at)?, unit, after, before })
    }
}

fn range(reader: &mut Reader<'_>, node: Node<'_>) -> Option<(u64, u64, At<String>)> {
    let fields = reader.object(node, "an item of `ranges`", RANGE)?;
    let number = |name: &str| fields.get(name).and_then(|node| node.number()?.parse().ok());
    let (from, to) = (number("from"), number("to"));
    if from.is_none() || to.is_none() || from > to {
        reader.problem(node.at, "a range needs two whole numbers, `from` not greater than `to`");
    }
    Some((from?, to?, reader.required(&fields, "is", "name the code that these numbers mean")?))
}

/// A set of conditions, or an array of them. An empty set would fit every answer.
fn sets(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Vec<Vec<Condition>> {
    let Some(node) = fields.get(name) else { return Vec::new() };
    let mut sets = Vec::new();
    for item in node.list().unwrap_or_else(|| vec![node]) {
        match item.object() {
            None => {
                let what = format!("`{name}`");
                reader.wrong_type(item, what, "an object of places and values, or an array of such objects");
            }
            Some(members) if members.is_empty() => {
                let text = format!("an empty set of `{name}` fits every answer; name a place and its value");
                reader.problem(item.at, text);
            }
            Some(members) => {
                sets.push(members.iter().filter_map(|member| Condition::read(reader, member)).collect());
            }
        }
    }
    sets
}

fn conditions(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Vec<Condition> {
    let members = reader.members(fields, name);
    members.into_iter().filter_map(|member| Condition::read(reader, &member)).collect()
}

fn places(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Vec<Place> {
    fields.get(name).map_or_else(Vec::new, |node| places_of(reader, node, name))
}

/// A place, or a list of them.
fn places_of(reader: &mut Reader<'_>, node: Node<'_>, name: &str) -> Vec<Place> {
    let what = format!("`{name}`");
    let items = node.list().unwrap_or_else(|| vec![node]);
    let texts: Vec<_> = items.into_iter().filter_map(|item| reader.string(item, &what)).collect();
    texts.into_iter().filter_map(|text| Place::read(reader, &text.value, text.at)).collect()
}

fn slice(reader: &mut Reader<'_>, node: Node<'_>) -> Option<(u8, u8)> {
    let numbers: Vec<u8> = node.list().into_iter().flatten().filter_map(|item| item.number()?.parse().ok()).collect();
    if let [from, to] = numbers[..] {
        if from < to {
            return Some((from, to));
        }
    }
    reader.problem(node.at, "`slice` is two whole numbers, the first character and the one after the last: `[3, 4]`");
    None
}

fn choice(reader: &mut Reader<'_>, node: Node<'_>, name: &str, words: &[&'static str]) -> Option<&'static str> {
    reader.word_of(node, name, words, |word| word)
}

fn is_header(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The parts of a template: before the hole, its class and size, behind it.
fn hole_of(template: &str) -> Option<(&str, char, (u8, u8), &str)> {
    let (lead, rest) = template.split_once('{')?;
    let (hole, tail) = rest.split_once('}')?;
    if tail.contains(['{', '}']) {
        return None;
    }
    let mut chars = hole.chars();
    let class = chars.next().filter(|class| matches!(class, 'd' | 'w' | 'u' | 'c'))?;
    let size = match chars.as_str() {
        "" => (1, u8::MAX),
        sizes => {
            let (least, most) = sizes.split_once('-').unwrap_or((sizes, sizes));
            (least.parse().ok()?, most.parse().ok()?)
        }
    };
    (size.0 >= 1 && size.0 <= size.1).then_some((lead, class, size, tail))
}
