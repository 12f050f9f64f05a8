//! One view of whatever arrived: the text of an answer and a tree of named values read from it. The same paths address
//! the values of JSON, forms, redirects and challenges.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// How many values an answer may have; what comes after is left out.
const MAX_NODES: usize = 512;
/// How many of them are reserved for the members of the answer itself, whatever is nested before them.
const MAX_OWN: usize = 128;
/// How many are stored without an allocation. Few error answers have more.
const INLINE: usize = 14;

/// An answer's text and its values, in the order in which they arrived.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document<'a> {
    /// The answer as it arrived.
    pub(crate) source: Cow<'a, str>,
    /// The names and texts that the source does not contain as they are, one after the other.
    decoded: String,
    inline: [Node; INLINE],
    more: Vec<Node>,
    len: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    parent: u16,
    key: Key,
    value: Value,
}

/// The name of a value within its parent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Key {
    Name(Span),
    Index(u32),
}

impl Default for Key {
    fn default() -> Self {
        Self::Index(0)
    }
}

/// Where a name or text is: bytes of the source, or of what was decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    from: u32,
    len: u32,
    decoded: bool,
}

/// A value of an answer.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Value {
    #[default]
    Null,
    Boolean(bool),
    Number(Digits),
    /// A number with a fraction, or a large one: it never identifies an error, but it may be a pause.
    Fraction(f32),
    Text(Span),
    Object,
    List,
}

/// The number of the value that a whole answer is.
pub(crate) const ROOT: u16 = 0;
/// A number that no value has: the parent of the root, and of what is left out.
pub(crate) const NOWHERE: u16 = u16::MAX;

impl<'a> Document<'a> {
    /// No values yet, of an answer with this text.
    pub(crate) fn of(source: &'a str) -> Self {
        Self { source: Cow::Borrowed(source), ..Self::default() }
    }

    /// Removes all values, and keeps the text.
    pub(crate) fn clear(&mut self) {
        *self = Self { source: core::mem::take(&mut self.source), ..Self::default() };
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn nodes(&self) -> impl DoubleEndedIterator<Item = &Node> {
        self.inline[..self.len.min(INLINE)].iter().chain(&self.more)
    }

    fn node(&self, number: u16) -> Option<&Node> {
        let number = usize::from(number);
        let node = self.inline[..self.len.min(INLINE)].get(number);
        node.or_else(|| self.more.get(number.checked_sub(INLINE)?))
    }

    fn resolve(&self, Span { from, len, decoded }: Span) -> &str {
        let whole = if decoded { &*self.decoded } else { &*self.source };
        whole.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// Stores a name or text: as a place if it is a piece of the source, else as a copy.
    pub(crate) fn keep(&mut self, text: &str) -> Span {
        let from = text.as_ptr().addr().wrapping_sub(self.source.as_ptr().addr());
        let decoded = from.checked_add(text.len()).is_none_or(|end| end > self.source.len());
        let start = if decoded { self.decoded.len() } else { from };
        let (Ok(from), Ok(len)) = (u32::try_from(start), u32::try_from(text.len())) else {
            return Span { from: 0, len: 0, decoded: true };
        };
        if decoded {
            self.decoded.push_str(text);
        }
        Span { from, len, decoded }
    }

    /// Adds a value and returns its number, or `None` if there are too many.
    pub(crate) fn add(&mut self, parent: u16, key: Key, value: Value) -> Option<u16> {
        let room = if matches!(parent, ROOT | NOWHERE) { MAX_NODES } else { MAX_NODES - MAX_OWN };
        // Below what was left out there is nothing, and only the first value has no parent.
        if self.len >= room || (parent == NOWHERE && self.len > 0) {
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
    pub(crate) fn start(&mut self, value: Value) -> Option<u16> {
        self.add(NOWHERE, Key::default(), value)
    }

    /// Adds a parameter of a flat answer, unless the name is taken.
    pub(crate) fn parameter(&mut self, name: &str, value: &str) {
        if self.is_empty() {
            self.start(Value::Object);
        }
        if self.child(ROOT, name).is_none() {
            let (name, value) = (self.keep(name), self.keep(value));
            self.add(ROOT, Key::Name(name), Value::Text(value));
        }
    }

    /// The number of the first value for which this holds.
    fn position(&self, is: impl Fn(&Node) -> bool) -> Option<u16> {
        let inline = self.inline[..self.len.min(INLINE)].iter().position(&is);
        let at = inline.or_else(|| Some(INLINE + self.more.iter().position(&is)?))?;
        u16::try_from(at).ok()
    }

    fn child(&self, parent: u16, token: &str) -> Option<u16> {
        if !matches!(self.node(parent)?.value, Value::Object | Value::List) {
            return None;
        }
        // What was salvaged next to a list that was cut off has a name there.
        self.position(|node| match node.key {
            Key::Name(name) => name.len as usize == token.len() && node.parent == parent && self.resolve(name) == token,
            Key::Index(index) => node.parent == parent && token.parse() == Ok(index),
        })
    }

    fn find(&self, path: &[&str]) -> Option<u16> {
        path.iter().try_fold(ROOT, |parent, token| self.child(parent, token))
    }

    /// The value at a path: names of members, numbers of items.
    pub(crate) fn get(&self, path: &[&str]) -> Option<&Value> {
        Some(&self.node(self.find(path)?)?.value)
    }

    /// The text or whole number that a value is, if it is not empty.
    fn text_of<'s>(&'s self, value: &'s Value) -> Option<&'s str> {
        match value {
            Value::Text(text) => Some(self.resolve(*text)).filter(|text| !text.is_empty()),
            Value::Number(digits) => Some(digits.as_str()),
            _ => None,
        }
    }

    /// The text or whole number at a path, if it is not empty.
    pub(crate) fn text(&self, path: &[&str]) -> Option<&str> {
        self.text_of(self.get(path)?)
    }

    /// The text or whole number at a JSON pointer (RFC 6901), if it is not empty.
    pub(crate) fn at(&self, pointer: &str) -> Option<&str> {
        let mut tokens = pointer.split('/').skip(1);
        let number = tokens.try_fold(ROOT, |parent, token| {
            if token.contains('~') {
                self.child(parent, &token.replace("~1", "/").replace("~0", "~"))
            } else {
                self.child(parent, token)
            }
        });
        self.text_of(&self.node(number?)?.value)
    }

    /// The text at a path, if it is one and not empty.
    pub(crate) fn str(&self, path: &[&str]) -> Option<&str> {
        let value = self.get(path).filter(|value| matches!(value, Value::Text(_)));
        self.text_of(value?)
    }

    /// The last item of the list at a path; if the list was written as a text, its last word.
    pub(crate) fn last(&self, path: &[&str]) -> Option<&str> {
        let number = self.find(path)?;
        let node = self.node(number)?;
        if matches!(node.value, Value::List) {
            return self.text_of(&self.nodes().rev().find(|node| node.parent == number)?.value);
        }
        self.text_of(&node.value)?.rsplit(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())
    }

    /// The texts and whole numbers in the list at a path; `None` if there is no list.
    pub(crate) fn list(&self, path: &[&str]) -> Option<impl Iterator<Item = &str> + use<'_, 'a>> {
        let number = self
            .find(path)
            .filter(|&number| self.node(number).is_some_and(|node| matches!(node.value, Value::List)))?;
        Some(self.nodes().filter(move |node| node.parent == number).filter_map(|node| self.text_of(&node.value)))
    }

    /// The names and values directly below the root that are texts or whole numbers.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.nodes().filter(|node| node.parent == ROOT).filter_map(|node| match (node.key, node.value) {
            (Key::Name(name), Value::Text(text)) => Some((self.resolve(name), self.resolve(text))),
            (Key::Name(name), _) => Some((self.resolve(name), self.text_of(&node.value)?)),
            (Key::Index(_), _) => None,
        })
    }

    /// Adds the members of another answer whose names are free.
    pub(crate) fn adopt(&mut self, other: &Document<'_>) {
        let own = self.len;
        // The number here of each value of the other answer; its root is ours, and `None` is left out.
        let mut places = Vec::with_capacity(other.len);
        for (number, node) in other.nodes().enumerate() {
            let parent =
                if number == 0 { Some(NOWHERE) } else { places.get(usize::from(node.parent)).copied().flatten() };
            let place = if number == 0 && own > 0 { Some(ROOT) } else { self.copy(parent, other, node, own) };
            places.push(place);
        }
    }

    /// Adds a value of another answer, unless it is a member of its root and one of our `own` values has its name.
    fn copy(&mut self, parent: Option<u16>, other: &Document<'_>, node: &Node, own: usize) -> Option<u16> {
        let parent = parent?;
        let key = match node.key {
            Key::Name(name) => {
                let name = other.resolve(name);
                if parent == ROOT && self.child(ROOT, name).is_some_and(|at| usize::from(at) < own) {
                    return None;
                }
                Key::Name(self.keep(name))
            }
            index @ Key::Index(_) => index,
        };
        let value = match node.value {
            Value::Text(text) => Value::Text(self.keep(other.resolve(text))),
            value => value,
        };
        self.add(parent, key, value)
    }

    /// The part of the answer below a path, as an answer of its own.
    pub(crate) fn below(&self, path: &[&str]) -> Option<Document<'a>> {
        let top = self.find(path)?;
        let mut part = Document { source: self.source.clone(), decoded: self.decoded.clone(), ..Document::default() };
        let mut places = alloc::vec![None; self.len];
        for (number, node) in self.nodes().enumerate().skip(usize::from(top)) {
            places[number] = if number == usize::from(top) {
                part.start(node.value)
            } else {
                let parent: Option<u16> = places.get(usize::from(node.parent)).copied().flatten();
                parent.and_then(|parent| part.add(parent, node.key, node.value))
            };
        }
        Some(part)
    }

    pub(crate) fn into_owned(self) -> Document<'static> {
        let Self { source, decoded, inline, more, len } = self;
        Document { source: Cow::Owned(source.into_owned()), decoded, inline, more, len }
    }
}

/// A whole number in decimal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    /// They are at the end.
    bytes: [u8; Self::MOST],
    from: u8,
}

impl Digits {
    /// A sign and what `u64` has.
    const MOST: usize = 21;

    #[allow(clippy::cast_possible_truncation, reason = "a digit, and a place among so few bytes")]
    pub(crate) fn new(negative: bool, magnitude: u64) -> Self {
        let (mut bytes, mut from, mut rest) = ([b'-'; Self::MOST], Self::MOST, magnitude);
        while from == Self::MOST || rest > 0 {
            from -= 1;
            bytes[from] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        Self { bytes, from: (from - usize::from(negative)) as u8 }
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[usize::from(self.from)..]).unwrap_or_default()
    }
}

/// At most `limit` bytes of the beginning of a text.
pub(crate) fn cut(text: &str, limit: usize) -> &str {
    let end = (0..=text.len().min(limit)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    &text[..end]
}
