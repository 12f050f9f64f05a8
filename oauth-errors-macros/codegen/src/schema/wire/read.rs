//! Wire rules read from a catalog file, each form checked as it is met.

use std::collections::BTreeMap;

use super::{CARRIERS, Condition, PICK, Pick, Place, RANGE, REFINE, Refine, Template, WIRE, Wire};
use crate::errors::problems::did_you_mean;
use crate::schema::file::At;
use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::{Member, Node};

/// Fields of a pick that say something of another one only.
const GOES_WITH: [(&str, &str); 5] =
    [("item", "at"), ("with", "join"), ("where", "template"), ("bound", "template"), ("keep", "template")];

impl Reader<'_> {
    pub(crate) fn wire(&mut self, node: Node<'_>) -> Option<Wire> {
        let fields = self.object(node, "`wire`", WIRE)?;
        let mut wire = Wire::default();
        for item in self.items(&fields, "carriers") {
            if let Some(word) = self.choice(item, "carriers", CARRIERS) {
                wire.carriers.push(word.to_owned());
            }
        }
        wire.error_when = self.conditions(&fields, "error_when");
        for item in self.items(&fields, "sure") {
            match item.object() {
                None => self.wrong_type(item, "an item of `sure`", "an object of places and values"),
                Some(members) if members.is_empty() => {
                    self.problem(item.at, "an empty set of `sure` fits every answer; name a place and its value");
                }
                Some(members) => wire.sure.push(members.iter().filter_map(|member| self.condition(member)).collect()),
            }
        }
        wire.code = self.items(&fields, "code").into_iter().filter_map(|item| self.pick(item)).collect();
        wire.ranges = self.items(&fields, "ranges").into_iter().filter_map(|item| self.range(item)).collect();
        for member in self.members(&fields, "alias") {
            if let Some(code) = self.string(member.value, "the code of an alias") {
                wire.alias.push((member.key.into_owned(), code));
            }
        }
        for member in self.members(&fields, "normalize") {
            if member.key.is_empty() {
                self.problem(member.at, "`normalize` has an empty name; give the piece of text to replace");
            } else if let Some(to) = self.string(member.value, "what replaces a piece of text") {
                wire.normalize.push((member.key.into_owned(), to.value));
            }
        }
        wire.refine = self.items(&fields, "refine").into_iter().filter_map(|item| self.refine(item)).collect();
        for member in self.members(&fields, "status") {
            let digits = member.key.bytes().all(|byte| byte.is_ascii_digit()) && member.key.len() == 3;
            let status = member.key.parse().ok().filter(|status| digits && (100..600).contains(status));
            if status.is_none() {
                self.problem(member.at, format!("`{}` is no HTTP status: a number from 100 to 599", member.key));
            }
            let code = self.string(member.value, "the code of a status");
            wire.status.extend(status.zip(code));
        }
        wire.standard = self.places(&fields, "standard");
        wire.message = self.places(&fields, "message");
        wire.help = self.places(&fields, "help");
        for member in self.members(&fields, "attach") {
            let places = self.places_of(member.value, "attach");
            wire.attach.push((member.key.into_owned(), places));
        }
        Some(wire)
    }

    fn items<'a>(&mut self, fields: &Fields<'a>, name: &str) -> Vec<Node<'a>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        node.list().unwrap_or_else(|| {
            self.wrong_type(node, format_args!("`{name}`"), "an array");
            Vec::new()
        })
    }

    fn members<'a>(&mut self, fields: &Fields<'a>, name: &str) -> Vec<Member<'a>> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        let Some(members) = node.object() else {
            self.wrong_type(node, format_args!("`{name}`"), "an object");
            return Vec::new();
        };
        let mut seen = BTreeMap::new();
        for member in &members {
            if let Some(first) = seen.insert(&*member.key, member.at) {
                let (key, place) = (&member.key, self.source.here(first));
                self.problem(
                    member.at,
                    format_args!("`{key}` stands twice in `{name}` (first at {place}); delete one"),
                );
            }
        }
        members
    }

    fn choice(&mut self, node: Node<'_>, name: &str, words: &'static [&'static str]) -> Option<&'static str> {
        let word = self.string(node, format_args!("`{name}`"))?.value;
        let found = words.iter().copied().find(|known| *known == word);
        if found.is_none() {
            let near = did_you_mean(&word, words.iter().copied());
            self.problem(node.at, format!("`{word}` is no `{name}`{near} (known are {})", words.join(", ")));
        }
        found
    }

    fn conditions(&mut self, fields: &Fields<'_>, name: &str) -> Vec<Condition> {
        let members = self.members(fields, name);
        members.into_iter().filter_map(|member| self.condition(&member)).collect()
    }

    fn condition(&mut self, member: &Member<'_>) -> Option<Condition> {
        let place = self.place(&member.key, member.at)?;
        let values = member.value.list().unwrap_or_else(|| vec![member.value]);
        let mut any = Vec::new();
        for value in values {
            match value.text() {
                Some(text) => any.push(text.into_owned()),
                None if value.number().is_some() || value.boolean().is_some() => any.push(value.literal().to_owned()),
                None => self.wrong_type(value, "a value to compare with", "a string, a number, true or false"),
            }
        }
        Some(Condition { place, any })
    }

    fn places(&mut self, fields: &Fields<'_>, name: &str) -> Vec<Place> {
        fields.get(name).map_or_else(Vec::new, |node| self.places_of(node, name))
    }

    /// A place, or a list of them.
    fn places_of(&mut self, node: Node<'_>, name: &str) -> Vec<Place> {
        let what = format!("`{name}`");
        let items = node.list().unwrap_or_else(|| vec![node]);
        let texts: Vec<_> = items.into_iter().filter_map(|item| self.string(item, &what)).collect();
        texts.into_iter().filter_map(|text| self.place(&text.value, text.at)).collect()
    }

    fn place(&mut self, text: &str, at: usize) -> Option<Place> {
        if text.starts_with('/') {
            if text.replace("~0", "").replace("~1", "").contains('~') {
                self.problem(at, format!("`{text}` is no JSON pointer: `~` is written `~0` and a `/` in a name `~1`"));
                return None;
            }
            return Some(Place::Pointer(text.to_owned()));
        }
        match text {
            "body" => Some(Place::Body),
            "status" => Some(Place::Status),
            _ => {
                let header = text.strip_prefix("header:").filter(|name| is_header(name));
                if header.is_none() {
                    let text = format!(
                        "`{text}` is no place; write a pointer such as `/error`, `header:Name`, `body` or `status`"
                    );
                    self.problem(at, text);
                }
                header.map(|name| Place::Header(name.to_ascii_lowercase()))
            }
        }
    }

    fn pick(&mut self, node: Node<'_>) -> Option<Pick> {
        if let Some(text) = node.text() {
            return self.place(&text, node.at).map(|place| Pick { at: vec![place], ..Pick::default() });
        }
        let fields = self.object(node, "an item of `code`", PICK)?;
        let text = |reader: &mut Self, name| reader.text(&fields, name).map(|at| at.value).unwrap_or_default();
        let mut at = self.places(&fields, "at");
        at.extend(self.places(&fields, "join"));
        if let Some(header) = self.text(&fields, "header") {
            if is_header(&header.value) {
                at.push(Place::Header(header.value.to_ascii_lowercase()));
            } else {
                self.problem(header.at, format!("`{}` is no name of a header", header.value));
            }
        }
        let given = |name: &str| fields.get(name).is_some();
        if ["at", "header", "join"].iter().filter(|name| given(name)).count() > 1 {
            self.problem(node.at, "a pick has only one of `at`, `header` and `join`; delete the others");
        }
        for (name, other) in GOES_WITH {
            if given(name) && !given(other) {
                self.problem(node.at, format!("`{name}` says nothing without `{other}`; add that or delete it"));
            }
        }
        if at.is_empty() {
            self.missing(&fields, "at", "say where the code is: `at`, `header` or `join`");
            return None;
        }
        let last = fields.get("item").is_some_and(|item| self.choice(item, "item", &["last"]).is_some());
        Some(Pick {
            at,
            with: text(self, "with"),
            last,
            slice: fields.get("slice").and_then(|node| self.slice(node)),
            prefix: text(self, "prefix"),
            after: text(self, "after"),
            before: text(self, "before"),
            template: self.template(&fields),
        })
    }

    fn slice(&mut self, node: Node<'_>) -> Option<(u8, u8)> {
        let numbers: Vec<u8> =
            node.list().into_iter().flatten().filter_map(|item| item.number()?.parse().ok()).collect();
        if let [from, to] = numbers[..] {
            if from < to {
                return Some((from, to));
            }
        }
        self.problem(node.at, "`slice` is two whole numbers, the first character and the one after the last: `[3, 4]`");
        None
    }

    fn template(&mut self, fields: &Fields<'_>) -> Option<Template> {
        let given = self.text(fields, "template")?;
        let position = fields.get("where").and_then(|node| self.choice(node, "where", &["start", "any", "last"]));
        let hole = fields.get("keep").and_then(|node| self.choice(node, "keep", &["hole", "whole"])) == Some("hole");
        let Some((lead, class, size, tail)) = hole_of(&given.value) else {
            let text = format!(
                "`{}` needs one hole: {{d5}}, {{d5-7}}, {{w}} or {{u}} (digits, word characters, capitals)",
                given.value
            );
            self.problem(given.at, text);
            return None;
        };
        Some(Template {
            lead: lead.to_owned(),
            tail: tail.to_owned(),
            class,
            size,
            position: position.unwrap_or("any"),
            bound: self.flag(fields, "bound"),
            hole,
        })
    }

    fn range(&mut self, node: Node<'_>) -> Option<(u64, u64, At<String>)> {
        let fields = self.object(node, "an item of `ranges`", RANGE)?;
        let number = |name: &str| fields.get(name).and_then(|node| node.number()?.parse().ok());
        let (from, to) = (number("from"), number("to"));
        if from.is_none() || to.is_none() || from > to {
            self.problem(node.at, "a range needs two whole numbers, `from` not greater than `to`");
        }
        Some((from?, to?, self.required(&fields, "is", "name the code these numbers stand for")?))
    }

    fn refine(&mut self, node: Node<'_>) -> Option<Refine> {
        let fields = self.object(node, "an item of `refine`", REFINE)?;
        let is = self.required(&fields, "is", "name the finer code")?;
        let when = self.conditions(&fields, "when");
        let (at, has) = (self.places(&fields, "at"), self.text(&fields, "has"));
        if at.is_empty() != has.is_none() {
            self.problem(node.at, "`at` and `has` go together: the place of a text and a fragment of it");
            return None;
        }
        if when.is_empty() && has.is_none() {
            self.problem(node.at, "this rule fits every answer; give it a `when`, or `at` and `has`");
            return None;
        }
        Some(Refine { is, when, at, has: has.map(|at| at.value.to_ascii_lowercase()).unwrap_or_default() })
    }
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
    let class = chars.next().filter(|class| matches!(class, 'd' | 'w' | 'u'))?;
    let size = match chars.as_str() {
        "" => (1, u8::MAX),
        sizes => {
            let (least, most) = sizes.split_once('-').unwrap_or((sizes, sizes));
            (least.parse().ok()?, most.parse().ok()?)
        }
    };
    (size.0 >= 1 && size.0 <= size.1).then_some((lead, class, size, tail))
}
