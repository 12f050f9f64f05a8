//! One view of whatever arrived: JSON, form, redirect and challenge parameters all become a tree of named values that
//! the same JSON pointers address.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How many values an answer may have; what comes after is left out.
const MAX_NODES: usize = 512;
/// How many stand in place, without an allocation. Few error answers have more.
const INLINE: usize = 14;

/// A tree of values, in the order in which they arrived.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document<'a> {
    inline: [Node<'a>; INLINE],
    len: usize,
    more: Vec<Node<'a>>,
}

#[derive(Clone, Debug, Default)]
struct Node<'a> {
    parent: u16,
    key: Key<'a>,
    value: Value<'a>,
}

/// The name of a value within its parent.
#[derive(Clone, Debug)]
pub(crate) enum Key<'a> {
    Name(Cow<'a, str>),
    Index(u32),
}

impl Default for Key<'_> {
    fn default() -> Self {
        Self::Index(0)
    }
}

impl Key<'_> {
    fn is(&self, token: &str) -> bool {
        match self {
            Self::Name(name) if token.contains('~') => name == token.replace("~1", "/").replace("~0", "~").as_str(),
            Self::Name(name) => name == token,
            Self::Index(index) => token.parse() == Ok(*index),
        }
    }
}

/// A value of an answer.
#[derive(Clone, Debug, Default)]
pub(crate) enum Value<'a> {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    /// An integer beyond `i64`.
    Large(u64),
    Float(f64),
    Text(Cow<'a, str>),
    Object,
    List,
}

impl Value<'_> {
    /// A text, or a whole number as decimal text; `None` for every other kind.
    pub(crate) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Integer(number) => Some(Cow::Owned(number.to_string())),
            Self::Large(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        }
    }

    fn into_owned(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::Boolean(value),
            Self::Integer(value) => Value::Integer(value),
            Self::Large(value) => Value::Large(value),
            Self::Float(value) => Value::Float(value),
            Self::Object => Value::Object,
            Self::List => Value::List,
        }
    }
}

/// The number of the value that a whole answer is.
pub(crate) const ROOT: u16 = 0;

impl<'a> Document<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn nodes(&self) -> impl Iterator<Item = &Node<'a>> {
        self.inline[..self.len.min(INLINE)].iter().chain(&self.more)
    }

    /// Adds a value; gives its number, or `None` if there are too many.
    pub(crate) fn add(&mut self, parent: u16, key: Key<'a>, value: Value<'a>) -> Option<u16> {
        if self.len >= MAX_NODES {
            return None;
        }
        let node = Node { parent, key, value };
        match self.inline.get_mut(self.len) {
            Some(free) => *free = node,
            None => self.more.push(node),
        }
        self.len += 1;
        u16::try_from(self.len - 1).ok()
    }

    /// Adds the value that the whole answer is.
    pub(crate) fn start(&mut self, value: Value<'a>) -> Option<u16> {
        // The root is its own parent, and a child of nothing: look-ups skip it.
        self.add(ROOT, Key::Index(u32::MAX), value)
    }

    /// Adds a parameter of a flat answer, unless the name is taken.
    pub(crate) fn parameter(&mut self, name: Cow<'a, str>, value: Cow<'a, str>) {
        if self.is_empty() {
            self.start(Value::Object);
        }
        if self.child(ROOT, &name).is_none() {
            self.add(ROOT, Key::Name(name), Value::Text(value));
        }
    }

    fn child(&self, parent: u16, token: &str) -> Option<u16> {
        let child = |node: &Node<'_>| node.parent == parent && node.key.is(token);
        let at = self.nodes().skip(1).position(child)? + 1;
        u16::try_from(at).ok()
    }

    fn value(&self, number: u16) -> Option<&Value<'a>> {
        let number = usize::from(number);
        let node = if number < INLINE {
            self.inline[..self.len.min(INLINE)].get(number)
        } else {
            self.more.get(number - INLINE)
        };
        node.map(|node| &node.value)
    }

    fn find(&self, pointer: &str) -> Option<u16> {
        let mut tokens = pointer.split('/');
        tokens.next();
        tokens.try_fold(ROOT, |parent, token| self.child(parent, token))
    }

    /// The value at a JSON pointer.
    pub(crate) fn get(&self, pointer: &str) -> Option<&Value<'a>> {
        self.find(pointer).and_then(|number| self.value(number))
    }

    /// The text or whole number at a JSON pointer, if it is not empty.
    pub(crate) fn text(&self, pointer: &str) -> Option<Cow<'_, str>> {
        self.get(pointer)?.text().filter(|text| !text.is_empty())
    }

    /// The text at a JSON pointer, if it is one and not empty.
    pub(crate) fn str(&self, pointer: &str) -> Option<&str> {
        match self.get(pointer)? {
            Value::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The last item of the list at a JSON pointer.
    pub(crate) fn last(&self, pointer: &str) -> Option<&Value<'a>> {
        let list = self.find(pointer)?;
        self.nodes().skip(1).filter(|node| node.parent == list).last().map(|node| &node.value)
    }

    /// The names and values right below the root, texts and whole numbers only.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.nodes().skip(1).filter(|node| node.parent == ROOT).filter_map(|node| match &node.key {
            Key::Name(name) => Some((&**name, node.value.text()?)),
            Key::Index(_) => None,
        })
    }

    /// Takes the members of another answer in, as far as their names are free.
    pub(crate) fn adopt(&mut self, other: Document<'a>) {
        if self.is_empty() {
            *self = other;
            return;
        }
        // Where each value of the other stands here; the other's root is ours, and `None` what is left out.
        let mut places: Vec<Option<u16>> = Vec::with_capacity(other.len);
        let nodes = other.inline.into_iter().take(other.len).chain(other.more);
        for (number, Node { parent, key, value }) in nodes.enumerate() {
            let place = if number == 0 {
                Some(ROOT)
            } else {
                let taken = |key: &Key<'_>| matches!(key, Key::Name(name) if self.child(ROOT, name).is_some());
                let parent = places.get(usize::from(parent)).copied().flatten();
                parent.filter(|&parent| parent != ROOT || !taken(&key)).and_then(|parent| self.add(parent, key, value))
            };
            places.push(place);
        }
    }

    /// The part of the answer below a JSON pointer, as an answer of its own.
    #[cfg(feature = "json")]
    pub(crate) fn below(&self, pointer: &str) -> Option<Document<'a>> {
        let top = self.find(pointer)?;
        let mut part = Document::default();
        let mut places = alloc::vec![None; self.len];
        for (number, node) in self.nodes().enumerate().skip(usize::from(top)) {
            let place = if number == usize::from(top) {
                part.start(node.value.clone())
            } else {
                let parent: Option<u16> = places[usize::from(node.parent)];
                parent.and_then(|parent| part.add(parent, node.key.clone(), node.value.clone()))
            };
            places[number] = place;
        }
        Some(part)
    }

    pub(crate) fn into_owned(self) -> Document<'static> {
        let mut owned = Document::default();
        for Node { parent, key, value } in self.inline.into_iter().take(self.len).chain(self.more) {
            let key = match key {
                Key::Name(name) => Key::Name(Cow::Owned(name.into_owned())),
                Key::Index(index) => Key::Index(index),
            };
            owned.add(parent, key, value.into_owned());
        }
        owned
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
