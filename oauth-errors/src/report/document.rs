//! One view of whatever arrived: the text of an answer and a tree of named values read from it. The same paths address
//! the values of JSON, forms, redirects and challenges.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::sketch::Sketch;

/// How many values an answer may have, those read from its texts among them; what comes after is left out.
const MAX_NODES: usize = 2048;
/// How much work reading an answer may be, in bytes looked at: so much, and so much more for each byte of it.
const BUDGET: usize = 4096;
const BUDGET_PER_BYTE: usize = 48;
/// How many of them only the whole answer's own members get, whatever is nested before them.
const MAX_OWN: usize = 128;
/// How many are stored without an allocation. Few error answers have more.
const INLINE: usize = 14;

/// An answer's text and its values, in the order in which they arrived.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document<'a> {
    /// The answer as it arrived.
    source: Cow<'a, str>,
    /// Where the source begins in memory, and its length: what is a piece of it is not copied.
    place: (usize, usize),
    /// The names and texts that do not stand in the source as they are, one after the other.
    decoded: String,
    inline: [Node; INLINE],
    more: Vec<Node>,
    len: usize,
    /// Where the values were found that are part of no other.
    origins: Vec<Origin>,
    /// Header fields found in texts.
    fields: Vec<(Span, Span)>,
    /// How much more work reading may be.
    budget: usize,
    exhausted: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    parent: u16,
    /// The first and last value within this one, and the next one beside it; [`NONE`] where there is none.
    first: u16,
    last: u16,
    next: u16,
    /// How long the names right within this value are, a bit each: most look-ups end here.
    lengths: u32,
    key: Key,
    value: Value,
    /// A text that another one replaces: the same with its escapes removed.
    hidden: bool,
}

/// Where a value that is part of no other was found.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    root: u16,
    /// The text that it was read from.
    pub(crate) text: Option<u16>,
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

impl Key {
    /// The bits of [`Node::lengths`]. The number of an item may be written in several ways.
    fn lengths(self) -> u32 {
        match self {
            Self::Name(name) => length_bit(name.len as usize),
            Self::Index(_) => u32::MAX,
        }
    }
}

fn length_bit(len: usize) -> u32 {
    1 << len.min(31)
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
/// The number of the value that is within no other and beside no other, where there is none: the root's.
const NONE: u16 = ROOT;
/// Another number that no value has: the parent of values found in texts, each the root of a tree of its own.
pub(crate) const APART: u16 = u16::MAX - 1;

impl Span {
    /// Which piece of the source it is, if one.
    pub(crate) fn in_source(self) -> Option<Range<usize>> {
        (!self.decoded).then_some(self.from as usize..self.from as usize + self.len as usize)
    }

    /// A piece of it.
    pub(crate) fn part(self, range: Range<usize>) -> Self {
        let place = |at: usize| u32::try_from(at).unwrap_or(self.len).min(self.len);
        Self { from: self.from + place(range.start), len: place(range.end).saturating_sub(place(range.start)), ..self }
    }
}

impl<'a> Document<'a> {
    /// No values yet, of an answer with this text, which [`keep_source`](Self::keep_source) hands over when it was read.
    pub(crate) fn over(source: &str) -> Self {
        let place = (source.as_ptr().addr(), source.len());
        Self { place, budget: BUDGET + source.len() * BUDGET_PER_BYTE, ..Self::default() }
    }

    /// Takes the text of the answer in. It must be the one that the document was made over.
    pub(crate) fn keep_source(&mut self, source: Cow<'a, str>) {
        debug_assert_eq!(self.place, (source.as_ptr().addr(), source.len()), "spans refer to this very text");
        self.source = source;
    }

    /// The answer as it arrived.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// Removes all values, and keeps the text.
    pub(crate) fn clear(&mut self) {
        let source = core::mem::take(&mut self.source);
        *self = Self { source, place: self.place, budget: self.budget, ..Self::default() };
    }

    /// Pays for work in proportion to the bytes looked at; false if there has been too much of it.
    pub(crate) fn spend(&mut self, bytes: usize) -> bool {
        let left = self.budget.checked_sub(bytes);
        self.exhausted |= left.is_none();
        self.budget = left.unwrap_or_default();
        !self.exhausted
    }

    /// How much work reading the source was.
    #[cfg(test)]
    pub(crate) fn spent(&self) -> usize {
        BUDGET + self.source.len() * BUDGET_PER_BYTE - self.budget
    }

    /// Gives the budget that the texts kept so far ask for.
    pub(crate) fn allow(&mut self) {
        self.budget = BUDGET + self.decoded.len() * BUDGET_PER_BYTE;
    }

    /// Whether reading stopped because the answer was too much work, or had too many values.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.exhausted
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
        core::iter::successors(first.filter(|first| *first != NONE), |number| {
            Some(self.node(*number)?.next).filter(|next| *next != NONE)
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
        let nested = self.nodes().enumerate().skip(1).filter(|(_, node)| node.first != NONE).filter(|(_, node)| {
            match node.value {
                Value::Object => true,
                Value::List => node.parent == APART,
                _ => false,
            }
        });
        let roots = nested.filter_map(|(number, _)| u16::try_from(number).ok());
        core::iter::once(ROOT).chain(roots).map(|root| View { document: self, root })
    }

    /// The reading with this number.
    pub(crate) fn reading(&self, root: u16) -> View<'_> {
        View { document: self, root }
    }

    /// The answer as it was sent.
    pub(crate) fn whole(&self) -> View<'_> {
        View { document: self, root: ROOT }
    }

    /// Every text that may hold a sentence or a code: of an answer that is itself one, the whole text first.
    pub(crate) fn texts(&self) -> impl Iterator<Item = TextNode<'_>> {
        (0..u16::try_from(self.len).unwrap_or(u16::MAX)).filter_map(|number| {
            let Node { value: Value::Text(span), hidden: false, .. } = self.node(number)? else { return None };
            let text = self.resolve(*span);
            (!text.is_empty()).then_some(TextNode { document: self, number, text })
        })
    }

    fn resolve(&self, Span { from, len, decoded }: Span) -> &str {
        let whole = if decoded { &*self.decoded } else { &*self.source };
        whole.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// Stores a name or text: as a place if it is a piece of the source, else as a copy.
    pub(crate) fn keep(&mut self, text: &str) -> Span {
        let from = text.as_ptr().addr().wrapping_sub(self.place.0);
        let decoded = from.checked_add(text.len()).is_none_or(|end| end > self.place.1);
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
            self.exhausted |= self.len >= room;
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
            if parent.first == NONE {
                parent.first = number;
            }
            parent.lengths |= key.lengths();
            core::mem::replace(&mut parent.last, number)
        });
        if let Some(before) = before.filter(|before| *before != NONE).and_then(|before| self.node_mut(before)) {
            before.next = number;
        }
        Some(number)
    }

    /// Adds a value found in a text: the root of a tree of its own.
    pub(crate) fn found(&mut self, key: Key, value: Value, text: Option<u16>) -> Option<u16> {
        if self.is_empty() {
            self.start(Value::Object);
        }
        let root = self.add(APART, key, value)?;
        self.origins.push(Origin { root, text, status: None, fields: 0..0 });
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

    /// Takes values back: those from this number on, of which the first may be within `parent`.
    pub(crate) fn truncate(&mut self, len: usize, parent: u16) {
        self.len = len;
        self.more.truncate(len.saturating_sub(INLINE));
        while self.origins.last().is_some_and(|origin| usize::from(origin.root) >= len) {
            self.origins.pop();
        }
        let last = self.children(parent).take_while(|child| usize::from(*child) < len).last();
        if let Some(node) = last.and_then(|last| self.node_mut(last)) {
            node.next = NONE;
        }
        if let Some(parent) = self.node_mut(parent) {
            parent.last = last.unwrap_or(NONE);
            if last.is_none() {
                parent.first = NONE;
            }
        }
    }

    /// Makes a value that was added apart from all others the root of a tree.
    pub(crate) fn root(&mut self, root: u16, text: u16) {
        self.origins.push(Origin { root, text: Some(text), status: None, fields: 0..0 });
    }

    /// Whether a value is an object with members, or a list of such.
    pub(crate) fn is_reading(&self, number: u16) -> bool {
        match self.node(number).map(|node| node.value) {
            Some(Value::Object) => self.children(number).next().is_some(),
            Some(Value::List) => self.is_nested(number),
            _ => false,
        }
    }

    /// Whether a value has others with members within it.
    pub(crate) fn is_nested(&self, number: u16) -> bool {
        self.children(number).any(|child| self.children(child).next().is_some())
    }

    /// How many values are right within a value.
    pub(crate) fn items(&self, number: u16) -> usize {
        self.children(number).count()
    }

    /// The first tree found after there were this many values.
    pub(crate) fn first_root(&self, known: usize) -> Option<u16> {
        let found = self.origins.iter().map(|origin| origin.root).filter(|root| usize::from(*root) >= known);
        found.into_iter().find(|root| self.is_reading(*root))
    }

    /// How many values there are.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Makes a list of names with values an object: `[("error", "x")]`.
    pub(crate) fn entitle(&mut self, list: u16, longest: usize) {
        let pair = |document: &Self, item: u16| -> Option<(Span, u16)> {
            let mut parts = document.children(item);
            let (name, value) = (parts.next()?, parts.next()?);
            match document.value(name)? {
                Value::Text(span) if parts.next().is_none() && (span.len as usize) <= longest => Some((span, value)),
                _ => None,
            }
        };
        let is_list = |item| matches!(self.value(item), Some(Value::List));
        let all = self.children(list).all(|item| is_list(item) && pair(self, item).is_some());
        if !all || self.children(list).next().is_none() {
            return;
        }
        self.set(list, Value::Object);
        let mut next = self.children(list).next();
        while let Some(item) = next {
            if let Some((name, value)) = pair(self, item) {
                let inner: Vec<u16> = self.children(value).collect();
                let Some(Node { value, first, last, lengths, .. }) = self.node(value).copied() else { return };
                if let Some(node) = self.node_mut(item) {
                    (node.key, node.value) = (Key::Name(name), value);
                    (node.first, node.last, node.lengths) = (first, last, lengths);
                }
                for child in inner {
                    if let Some(child) = self.node_mut(child) {
                        child.parent = item;
                    }
                }
            }
            next = self.node(item).map(|node| node.next).filter(|next| *next != NONE);
        }
    }

    /// Makes a value another one.
    pub(crate) fn set(&mut self, number: u16, value: Value) {
        if let Some(node) = self.node_mut(number) {
            node.value = value;
        }
    }

    /// The value with this number.
    pub(crate) fn value(&self, number: u16) -> Option<Value> {
        self.node(number).map(|node| node.value)
    }

    /// The text that a value is, if it is one, in this source.
    pub(crate) fn text_in<'s>(&'s self, source: &'s str, number: u16) -> Option<(Span, &'s str)> {
        let Value::Text(span) = self.node(number)?.value else { return None };
        let whole = if span.decoded { &*self.decoded } else { source };
        let from = span.from as usize;
        Some((span, whole.get(from..from + span.len as usize).unwrap_or_default()))
    }

    /// Leaves a text out of [`texts`](Self::texts), since another takes its place.
    pub(crate) fn hide(&mut self, number: u16) {
        if let Some(node) = self.node_mut(number) {
            node.hidden = true;
        }
    }

    /// The text that the tree of a value was read from.
    pub(crate) fn read_from(&self, number: u16) -> Option<u16> {
        self.origin(number)?.text
    }

    /// Adds an HTTP message's status and header fields to what was found.
    pub(crate) fn describe(&mut self, root: u16, status: Option<u16>, fields: &[(Span, Span)]) {
        let from = self.fields.len();
        let Some(origin) = self.origins.iter_mut().rev().find(|origin| origin.root == root) else { return };
        origin.status = status;
        if !fields.is_empty() {
            self.fields.extend_from_slice(fields);
            let place = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
            origin.fields = place(from)..place(self.fields.len());
        }
    }

    fn child(&self, parent: u16, token: &str) -> Option<u16> {
        if self.node(parent)?.lengths & length_bit(token.len()) == 0 {
            return None;
        }
        // What was salvaged beside a list that broke off has a name there.
        self.children(parent).find(|number| match self.node(*number).map(|node| node.key) {
            Some(Key::Name(name)) => name.len as usize == token.len() && self.resolve(name) == token,
            Some(Key::Index(index)) => token.parse() == Ok(index),
            None => false,
        })
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

    pub(crate) fn into_owned(self) -> Document<'static> {
        Document {
            source: Cow::Owned(self.source.into_owned()),
            // What is added later is copied.
            place: (0, 0),
            decoded: self.decoded,
            inline: self.inline,
            more: self.more,
            len: self.len,
            origins: self.origins,
            fields: self.fields,
            budget: self.budget,
            exhausted: self.exhausted,
        }
    }
}

/// One reading of an answer: an object that may be the whole answer, with the same look-ups whatever it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'d> {
    document: &'d Document<'d>,
    root: u16,
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
            return self.document.text_of(&self.document.node(node.last).filter(|_| node.last != NONE)?.value);
        }
        self.document.text_of(&node.value)?.rsplit(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())
    }

    /// The texts and whole numbers in the list at a path; `None` if there is no list.
    pub(crate) fn list(self, path: &[&str]) -> Option<impl Iterator<Item = &'d str> + use<'d>> {
        let document = self.document;
        let number = self.find(path)?;
        matches!(document.node(number)?.value, Value::List)
            .then(|| document.children(number).filter_map(|item| document.text_of(&document.node(item)?.value)))
    }

    /// What is right within the reading.
    pub(crate) fn sketch(self) -> Sketch {
        let document = self.document;
        let nodes = document.children(self.root).filter_map(|number| document.node(number));
        nodes.fold(Sketch::default(), |sketch, node| {
            let Key::Name(name) = node.key else { return sketch };
            let name = document.resolve(name);
            let value = match node.value {
                Value::Boolean(value) => Some(if value { "true" } else { "false" }),
                _ => document.text_of(&node.value),
            };
            let pair = value.map_or_else(|| Sketch::of_outer(name), |value| Sketch::of_pair(name, value));
            sketch.and(Sketch::of_name(name)).and(pair)
        })
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

    /// Its number, by which [`Document::reading`] finds it again.
    pub(crate) fn number(self) -> u16 {
        self.root
    }

    /// The HTTP status printed with it: in a member, or in the text around it. That of the answer itself is the report's.
    pub(crate) fn status(self) -> Option<u16> {
        const NAMES: [&str; 7] =
            ["status", "statusCode", "status_code", "StatusCode", "httpStatus", "http_status", "httpStatusCode"];
        let mut root = self.root;
        // Each step leads to an earlier value, but for a text that was added later.
        for _ in 0..32 {
            if root == ROOT && !self.is_quoted() {
                return None;
            }
            let view = View { root, ..self };
            if let Some(status) = NAMES.iter().find_map(|name| as_status(view.text(&[name])?)) {
                return Some(status);
            }
            let node = self.document.node(root)?;
            if node.parent < APART {
                root = self.document.owner(node.parent);
                continue;
            }
            let origin = self.document.origin(root)?;
            if origin.status.is_some() {
                return origin.status;
            }
            root = self.document.owner(origin.text?);
        }
        None
    }

    /// The first value of a header field printed with it, by its name in any letter case.
    pub(crate) fn header(self, name: &str) -> Option<&'d str> {
        let document = self.document;
        let Range { start, end } = document.origin(self.root)?.fields.clone();
        let fields = document.fields.get(start.into()..end.into())?;
        let field = fields.iter().find(|(known, _)| document.resolve(*known).eq_ignore_ascii_case(name));
        field.map(|(_, value)| document.resolve(*value))
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

    /// Its number among the values.
    pub(crate) fn number(self) -> u16 {
        self.number
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

/// The HTTP status that a member's value is.
pub(crate) fn as_status(text: &str) -> Option<u16> {
    text.get(..3).filter(|_| text.len() == 3)?.parse().ok().filter(|status| (200..600).contains(status))
}

/// At most `limit` bytes of the beginning of a text.
pub(crate) fn cut(text: &str, limit: usize) -> &str {
    let end = (0..=text.len().min(limit)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    &text[..end]
}
