//! An answer in the making: what is put where.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::{Map, Value};

use crate::catalog::rules::Place;

/// An answer of which only some places are filled yet.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) tree: Value,
    /// The body, if it is no JSON.
    pub(super) text: Option<String>,
    /// Whether the status is one that a rule asks for.
    is_fixed: bool,
}

impl Default for Answer {
    fn default() -> Self {
        Self { status: 400, headers: Vec::new(), tree: Value::Null, text: None, is_fixed: false }
    }
}

impl Answer {
    /// Puts a text where a rule looks for it; `None` if something else is there.
    #[must_use]
    pub(super) fn with(mut self, place: &Place, text: &str) -> Option<Self> {
        match place {
            Place::Pointer([]) => {
                let bare = Value::from(text);
                let is_free = self.tree.is_null() || self.tree == bare;
                is_free.then(|| self.tree = bare)?;
            }
            Place::Pointer(path) => put(&mut self.tree, path, value(path, text))?,
            Place::Header(name) => match self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                Some((_, known)) => (known == text).then_some(())?,
                None => self.headers.push((name.to_ascii_lowercase(), text.to_string())),
            },
            Place::Body => match &self.text {
                Some(known) => (known == text).then_some(())?,
                None => self.text = Some(text.to_string()),
            },
            Place::Status => return self.with_status(text.parse().ok()?),
        }
        Some(self)
    }

    /// Puts a list with one item there.
    #[must_use]
    pub(super) fn with_item(mut self, path: &[&str], text: &str) -> Option<Self> {
        put(&mut self.tree, path, Value::Array([value(path, text)].into()))?;
        Some(self)
    }

    /// Sets the status; `None` if a rule asks for another one.
    #[must_use]
    pub(super) fn with_status(mut self, status: u16) -> Option<Self> {
        (!self.is_fixed || self.status == status).then(|| {
            (self.status, self.is_fixed) = (status, true);
            self
        })
    }

    /// Whether nothing is at a place yet.
    pub(super) fn is_free(&self, place: &Place) -> bool {
        match place {
            Place::Pointer(path) => get(&self.tree, path).is_none_or(Value::is_null),
            Place::Header(name) => self.headers.iter().all(|(known, _)| !known.eq_ignore_ascii_case(name)),
            Place::Body => self.text.is_none(),
            Place::Status => !self.is_fixed,
        }
    }
}

/// A text as servers write it: whole numbers as numbers, but for texts of digits that begin with 0, and truth values.
fn value(path: &[&str], text: &str) -> Value {
    let is_number = text.len() < 16 && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if is_number && path != ["error"] => text.parse::<u64>().map_or_else(|_| Value::from(text), Value::from),
        _ => Value::from(text),
    }
}

fn get<'v>(tree: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(tree, |tree, name| match tree {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        tree => tree.get(name),
    })
}

/// Puts a value at a path, with objects and lists around it as the names ask for; `None` if another one is in the way.
fn put(tree: &mut Value, path: &[&str], value: Value) -> Option<()> {
    let Some((name, rest)) = path.split_first() else {
        let is_free = tree.is_null() || *tree == value;
        return is_free.then(|| *tree = value);
    };
    let number = name.parse::<usize>().ok();
    if tree.is_null() {
        *tree = if number.is_some() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
    }
    let next = match (tree, number) {
        (Value::Object(members), _) => members.entry((*name).to_string()).or_insert(Value::Null),
        (Value::Array(items), Some(number)) if number < 16 => {
            if items.len() <= number {
                items.resize(number + 1, Value::Null);
            }
            items.get_mut(number)?
        }
        _ => return None,
    };
    put(next, rest, value)
}
