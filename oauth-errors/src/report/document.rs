//! One view of whatever arrived: the text of an answer and a tree of named values read from it. The same paths address
//! the values of JSON, forms, redirects and challenges.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// How many values an answer may have, those read from its texts among them; what comes after is left out.
const MAX_NODES: usize = 2048;
/// How many of them only the whole answer's own members get, whatever is nested before them.
const MAX_OWN: usize = 128;
/// How many stand in place, without an allocation. Few error answers have more.
const INLINE: usize = 14;

/// An answer's text and its values, in the order in which they arrived.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document<'a> {
    /// The answer as it arrived.
    pub(crate) source: Cow<'a, str>,
    /// The names and texts that do not stand in the source as they are, one after the other.
    decoded: String,
    inline: [Node; INLINE],
    more: Vec<Node>,
    len: usize,
    /// Where the values were found that are part of no other.
    origins: Vec<Origin>,
    /// Header fields found in texts.
    fields: Vec<(Span, Span)>,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u16,
    /// The first and last value within this one, and the next one beside it.
    first: u16,
    last: u16,
    next: u16,
    key: Key,
    value: Value,
    /// A text that another one replaces: the same with its escapes removed.
    hidden: bool,
}

impl Default for Node {
    fn default() -> Self {
        Self {
            parent: NOWHERE,
            first: NOWHERE,
            last: NOWHERE,
            next: NOWHERE,
            key: Key::default(),
            value: Value::Null,
            hidden: false,
        }
    }
}

/// Where a value that is part of no other was found.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    root: u16,
    /// The text that it was read from.
    pub(crate) text: Option<u16>,
    /// Where in that text it begins.
    pub(crate) at: u32,
    /// The HTTP status printed with it.
    pub(crate) status: Option<u16>,
    /// Which of the document's header fields were printed with it.
    pub(crate) fields: Range<u16>,
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

/// Where a name or text stands: bytes of the source, or of what was decoded.
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
    /// A number with a fraction, or too large: nothing that an error is told by, but it may be a pause.
    Fraction(f32),
    Text(Span),
    Object,
    List,
}

/// The number of the value that a whole answer is.
pub(crate) const ROOT: u16 = 0;
/// The number that no value has: the parent of the root, and of what is left out.
pub(crate) const NOWHERE: u16 = u16::MAX;
/// Another number that no value has: the parent of values found in texts, each the root of a tree of its own.
const APART: u16 = u16::MAX - 1;

impl<'a> Document<'a> {
    /// No values yet, of an answer with this text.
    pub(crate) fn of(source: &'a str) -> Self {
        Self { source: Cow::Borrowed(source), ..Self::default() }
    }

    /// Leaves the text without values.
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

    fn node_mut(&mut self, number: u16) -> Option<&mut Node> {
        let number = usize::from(number);
        match number.checked_sub(INLINE) {
            Some(more) => self.more.get_mut(more),
            None if number < self.len => Some(&mut self.inline[number]),
            None => None,
        }
    }

    /// The numbers of the values right within a value, in order.
    fn children(&self, parent: u16) -> impl Iterator<Item = u16> {
        let first = self.node(parent).map(|node| node.first);
        core::iter::successors(first.filter(|first| *first != NOWHERE), |number| {
            Some(self.node(*number)?.next).filter(|next| *next != NOWHERE)
        })
    }

    /// The number of the tree's root that a value is in.
    fn top(&self, mut number: u16) -> u16 {
        while let Some(node) = self.node(number).filter(|node| node.parent < APART) {
            number = node.parent;
        }
        number
    }

    /// Where the tree that a value is in was found; `None` of the answer's own.
    fn origin(&self, number: u16) -> Option<&Origin> {
        let top = self.top(number);
        let at = self.origins.binary_search_by_key(&top, |origin| origin.root).ok()?;
        self.origins.get(at)
    }

    /// The number of the object that a value belongs to: of a text's part, the one that has the text.
    fn owner(&self, mut number: u16) -> u16 {
        loop {
            let Some(node) = self.node(number) else { return ROOT };
            if matches!(node.value, Value::Object) || number == ROOT {
                return number;
            }
            number = if node.parent < APART {
                node.parent
            } else {
                self.origin(number).and_then(|origin| origin.text).unwrap_or(ROOT)
            };
        }
    }

    /// Everything that may be the whole answer: first the answer as it was sent, then each object within it or within one
    /// of its texts, in order.
    pub(crate) fn readings(&self) -> impl Iterator<Item = View<'_>> {
        let nested = self
            .nodes()
            .enumerate()
            .skip(1)
            .filter(|(_, node)| matches!(node.value, Value::Object) && node.first != NOWHERE);
        let roots = nested.filter_map(|(number, _)| u16::try_from(number).ok());
        core::iter::once(ROOT).chain(roots).map(|root| View { document: self, root })
    }

    /// The answer as it was sent.
    pub(crate) fn whole(&self) -> View<'_> {
        View { document: self, root: ROOT }
    }

    /// Every text that may hold a sentence or a code: of an answer that is itself one, the whole text first.
    pub(crate) fn texts(&self) -> impl Iterator<Item = TextNode<'_>> {
        self.nodes().enumerate().filter_map(|(number, node)| {
            let Value::Text(span) = node.value else { return None };
            let (number, text) = (u16::try_from(number).ok()?, self.resolve(span));
            (!node.hidden && !text.is_empty()).then_some(TextNode { document: self, number, text })
        })
    }

    fn resolve(&self, Span { from, len, decoded }: Span) -> &str {
        let whole = if decoded { &*self.decoded } else { &*self.source };
        whole.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// Keeps a name or text: where it stands if it is a piece of the source, else as a copy.
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

    /// Adds a value; gives its number, or `None` if there are too many.
    pub(crate) fn add(&mut self, parent: u16, key: Key, value: Value) -> Option<u16> {
        let room = if matches!(parent, ROOT | NOWHERE) { MAX_NODES } else { MAX_NODES - MAX_OWN };
        // Below what was left out there is nothing, and only the first value has no parent.
        if self.len >= room || (parent == NOWHERE && self.len > 0) {
            return None;
        }
        let number = u16::try_from(self.len).ok()?;
        let node = Node { parent, key, value, ..Node::default() };
        match self.inline.get_mut(self.len) {
            Some(free) => *free = node,
            None => self.more.push(node),
        }
        self.len += 1;
        let before = self.node_mut(parent).map(|parent| {
            if parent.first == NOWHERE {
                parent.first = number;
            }
            core::mem::replace(&mut parent.last, number)
        });
        if let Some(before) = before.and_then(|before| self.node_mut(before)) {
            before.next = number;
        }
        Some(number)
    }

    /// Adds a value found in a text: the root of a tree of its own.
    pub(crate) fn found(&mut self, value: Value, text: Option<u16>, at: usize) -> Option<u16> {
        if self.is_empty() {
            self.start(Value::Object);
        }
        let root = self.add(APART, Key::default(), value)?;
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.origins.push(Origin { root, text, at, status: None, fields: 0..0 });
        Some(root)
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

    fn child(&self, parent: u16, token: &str) -> Option<u16> {
        // What was salvaged beside a list that broke off has a name there.
        self.children(parent).find(|number| match self.node(*number).map(|node| node.key) {
            Some(Key::Name(name)) => name.len as usize == token.len() && self.resolve(name) == token,
            Some(Key::Index(index)) => token.parse() == Ok(index),
            None => false,
        })
    }

    fn find(&self, path: &[&str]) -> Option<u16> {
        self.whole().find(path)
    }

    /// The text or whole number that a value is, if it is not empty.
    fn text_of<'s>(&'s self, value: &'s Value) -> Option<&'s str> {
        match value {
            Value::Text(text) => Some(self.resolve(*text)).filter(|text| !text.is_empty()),
            Value::Number(digits) => Some(digits.as_str()),
            _ => None,
        }
    }

    /// The value at a path of the answer as it was sent.
    pub(crate) fn get(&self, path: &[&str]) -> Option<&Value> {
        self.whole().get(path)
    }

    /// The text or whole number at a path of the answer as it was sent, if it is not empty.
    pub(crate) fn text(&self, path: &[&str]) -> Option<&str> {
        self.whole().text(path)
    }

    /// The text at a path of the answer as it was sent, if it is one and not empty.
    pub(crate) fn str(&self, path: &[&str]) -> Option<&str> {
        self.whole().str(path)
    }

    /// Takes the members of another answer in, as far as their names were free.
    pub(crate) fn adopt(&mut self, other: &Document<'_>) {
        let own = self.len;
        // Where each value of the other stands here; the other's root is ours, and `None` what is left out.
        let mut places = Vec::with_capacity(other.len);
        for (number, node) in other.nodes().enumerate() {
            let parent =
                if number == 0 { Some(NOWHERE) } else { places.get(usize::from(node.parent)).copied().flatten() };
            let place = if number == 0 && own > 0 { Some(ROOT) } else { self.copy(parent, other, node, own) };
            places.push(place);
        }
    }

    /// Adds a value of another answer, unless it is a member of the whole whose name one of our `own` values has.
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
        Document {
            source: Cow::Owned(self.source.into_owned()),
            decoded: self.decoded,
            inline: self.inline,
            more: self.more,
            len: self.len,
            origins: self.origins,
            fields: self.fields,
        }
    }
}

/// One reading of an answer: an object that may be the whole answer, with the same look-ups whatever it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'d> {
    document: &'d Document<'d>,
    root: u16,
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.document, other.document) && self.root == other.root
    }
}

impl<'d> View<'d> {
    fn find(self, path: &[&str]) -> Option<u16> {
        path.iter().try_fold(self.root, |parent, token| self.document.child(parent, token))
    }

    /// The value at a path: names of members, numbers of items.
    pub(crate) fn get(self, path: &[&str]) -> Option<&'d Value> {
        Some(&self.document.node(self.find(path)?)?.value)
    }

    /// The text or whole number at a path, if it is not empty.
    pub(crate) fn text(self, path: &[&str]) -> Option<&'d str> {
        self.document.text_of(self.get(path)?)
    }

    /// The text or whole number at a JSON pointer (RFC 6901), if it is not empty.
    pub(crate) fn at(self, pointer: &str) -> Option<&'d str> {
        let mut tokens = pointer.split('/').skip(1);
        let number = tokens.try_fold(self.root, |parent, token| {
            if token.contains('~') {
                self.document.child(parent, &token.replace("~1", "/").replace("~0", "~"))
            } else {
                self.document.child(parent, token)
            }
        });
        self.document.text_of(&self.document.node(number?)?.value)
    }

    /// The text at a path, if it is one and not empty.
    pub(crate) fn str(self, path: &[&str]) -> Option<&'d str> {
        let value = self.get(path).filter(|value| matches!(value, Value::Text(_)));
        self.document.text_of(value?)
    }

    /// The last item of the list at a path; of a list that was written as a text, its last word.
    pub(crate) fn last(self, path: &[&str]) -> Option<&'d str> {
        let node = self.document.node(self.find(path)?)?;
        if matches!(node.value, Value::List) {
            return self.document.text_of(&self.document.node(node.last)?.value);
        }
        self.document.text_of(&node.value)?.rsplit(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())
    }

    /// The names and values right within the reading, texts and whole numbers only.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'d str, &'d str)> {
        let document = self.document;
        document.children(self.root).filter_map(move |number| {
            let node = document.node(number)?;
            match (node.key, node.value) {
                (Key::Name(name), Value::Text(text)) => Some((document.resolve(name), document.resolve(text))),
                (Key::Name(name), _) => Some((document.resolve(name), document.text_of(&node.value)?)),
                (Key::Index(_), _) => None,
            }
        })
    }

    /// Whether it is only a part of what was sent: an object within the answer, or a text read as one.
    pub(crate) fn is_quoted(self) -> bool {
        self.root != ROOT
    }

    /// The HTTP status printed with it. That of the answer itself is the report's.
    pub(crate) fn status(self) -> Option<u16> {
        self.document.origin(self.root)?.status
    }

    /// The first value of a header field printed with it, by its name in any letter case.
    pub(crate) fn header(self, name: &str) -> Option<&'d str> {
        let document = self.document;
        let Range { start, end } = document.origin(self.root)?.fields.clone();
        let fields = document.fields.get(start.into()..end.into())?;
        let field = fields.iter().find(|(known, _)| document.resolve(*known).eq_ignore_ascii_case(name));
        field.map(|(_, value)| document.resolve(*value))
    }

    /// Where it begins within the text that it was read from; 0 of the answer itself.
    pub(crate) fn position(self) -> u32 {
        self.document.origin(self.root).map_or(0, |origin| origin.at)
    }

    /// The text that it was read from.
    pub(crate) fn source(self) -> Option<TextNode<'d>> {
        let number = self.document.origin(self.root)?.text?;
        let Value::Text(span) = self.document.node(number)?.value else { return None };
        Some(TextNode { document: self.document, number, text: self.document.resolve(span) })
    }

    /// The name of the member that it is, or that the list is whose item it is: `error`, `data`.
    pub(crate) fn name(self) -> Option<&'d str> {
        let mut node = self.document.node(self.root)?;
        while let Key::Index(_) = node.key {
            node = self.document.node(node.parent)?;
        }
        match node.key {
            Key::Name(name) => Some(self.document.resolve(name)),
            Key::Index(_) => None,
        }
    }
}

/// A text of an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextNode<'d> {
    document: &'d Document<'d>,
    number: u16,
    pub(crate) text: &'d str,
}

impl<'d> TextNode<'d> {
    /// The reading that it belongs to: the innermost object it is a value in, or that has the text it was read from.
    pub(crate) fn reading(self) -> View<'d> {
        View { document: self.document, root: self.document.owner(self.number) }
    }

    /// The name of the member that it is.
    pub(crate) fn name(self) -> Option<&'d str> {
        match self.document.node(self.number)?.key {
            Key::Name(name) => Some(self.document.resolve(name)),
            Key::Index(_) => None,
        }
    }
}

/// A whole number in decimal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    /// They stand at the end.
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
