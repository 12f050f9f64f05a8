//! Names with values outside any bracket: log lines, YAML, properties, `key=value` in a sentence.

use core::ops::Range;

use super::literal::{Name, Quoted, Reader, Sign, Within, is_message, is_telling};
use super::status;
use crate::report::document::{Key, NOWHERE, Value};

/// How many pairs of one group are kept.
const MAX: usize = 48;

/// Pairs that belong together: those of a line, or of lines that each begin with a name.
pub(super) struct Group {
    pairs: [Option<Pair>; MAX],
    len: usize,
    /// Whether every line so far begins with a name.
    is_block: bool,
}

#[derive(Clone, Copy)]
struct Pair {
    name: Name,
    value: Found,
    indent: Indent,
}

/// Where a pair is on its line.
#[derive(Clone, Copy)]
pub(super) enum Indent {
    /// It begins the line, after so many blanks, and perhaps the dash of a list.
    Head { blanks: usize, is_item: bool },
    /// It comes after something else.
    Inside,
}

#[derive(Clone, Copy)]
enum Found {
    Kept(Value),
    Bare { from: usize, to: usize },
}

impl Default for Group {
    fn default() -> Self {
        Self { pairs: [None; MAX], len: 0, is_block: true }
    }
}

impl Group {
    pub(super) fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the pair belongs to another group than those before it.
    pub(super) fn is_apart(&self, reader: &Reader<'_, '_, '_>, name: Name, indent: Indent) -> bool {
        match indent {
            Indent::Head { blanks, is_item: false } if !self.is_empty() => {
                let same = |pair: &Pair| {
                    matches!(pair.indent, Indent::Head { blanks: other, .. } if other == blanks)
                        && reader.text[pair.name.from..pair.name.to] == reader.text[name.from..name.to]
                };
                let listed = self.pairs().any(|pair| matches!(pair.indent, Indent::Head { is_item: true, .. }));
                !self.is_block || !listed && self.pairs().any(same)
            }
            Indent::Inside | Indent::Head { .. } => false,
        }
    }

    fn pairs(&self) -> impl Iterator<Item = &Pair> {
        self.pairs[..self.len].iter().flatten()
    }

    fn push(&mut self, pair: Pair) {
        if matches!(pair.indent, Indent::Inside) && self.is_empty() {
            self.is_block = false;
        }
        if let Some(free) = self.pairs.get_mut(self.len) {
            *free = Some(pair);
            self.len += 1;
        }
    }

    /// Whether the line that ended ends the group too.
    pub(super) fn ends_with_line(&self) -> bool {
        !self.is_empty() && !self.is_block
    }
}

impl Reader<'_, '_, '_> {
    /// Takes a pair in whose value is in quotes.
    pub(super) fn pair_quoted(&mut self, group: &mut Group, name: Name, indent: Indent, quoted: &Quoted) {
        let text = self.keep(quoted);
        group.push(Pair { name, value: Found::Kept(Value::Text(text)), indent });
    }

    /// Takes a pair in whose value has no quotes.
    pub(super) fn pair_bare(&mut self, group: &mut Group, name: Name, indent: Indent) {
        let message = is_message(&self.text[name.from..name.to]);
        let within = Within { close: 0, is_list: false, sign: name.sign, is_message: message, is_after_comma: false };
        let from = self.blanks(name.value);
        // Of `Server error: error=x` the value is a pair of its own.
        if self.name(from).is_some_and(|inner| inner.sign == Sign::Equals && inner.is_bare) {
            return;
        }
        let mut to = self.bare_end(from, within);
        if let Indent::Head { blanks, .. } = indent {
            to = self.folded(from, to, blanks);
        }
        let from = if self.text[from..to].starts_with(['>', '|']) && self.text[from..to].contains('\n') {
            self.skip(from + self.text[from..to].find('\n').unwrap_or_default())
        } else {
            from
        };
        group.push(Pair { name, value: Found::Bare { from, to: to.max(from) }, indent });
    }

    /// The end of a value that goes on in lines with more blanks before them, as in YAML.
    fn folded(&mut self, from: usize, mut to: usize, blanks: usize) -> usize {
        let marked = matches!(self.byte(from), Some(b'>' | b'|'));
        if to == from {
            return to;
        }
        for _ in 0..8 {
            if self.byte(to) == Some(b'\r') {
                to += 1;
            }
            if self.byte(to) != Some(b'\n') {
                return to;
            }
            let start = self.blanks(to + 1);
            let deeper = start - (to + 1) > blanks && !matches!(self.byte(start), None | Some(b'\n' | b'\r'));
            if !deeper || !marked && (self.name(start).is_some() || self.text[start..].starts_with("at ")) {
                return to;
            }
            to = start + self.bytes[start..].iter().position(|byte| *byte == b'\n').unwrap_or(self.bytes.len() - start);
            if !self.document.spend(to - start) {
                return to;
            }
        }
        to
    }

    /// Makes a reading of a group that has a name of an error's.
    pub(super) fn pairs(&mut self, group: &mut Group, text: u16) {
        let Group { pairs, len, .. } = core::mem::take(group);
        let telling = |pair: &Pair| is_telling(&self.text[pair.name.from..pair.name.to]);
        if !pairs[..len].iter().flatten().any(telling) {
            return;
        }
        let Some(first) = pairs[0] else { return };
        let Some(root) = self.document.found(Key::default(), Value::Object, Some(text)) else { return };
        self.document.describe(root, status::near(self.text, first.name.from), &[]);
        // The objects that lines are within, by their blanks.
        let mut open: [(usize, u16); 8] = [(0, root); 8];
        // The items that lines are within, of the objects that are lists.
        let mut items = [NOWHERE; 8];
        let mut depth = 0;
        for (at, pair) in pairs[..len].iter().flatten().enumerate() {
            let mut parent = root;
            if let Indent::Head { blanks, is_item } = pair.indent {
                let column = blanks + if is_item { 2 } else { 0 };
                while depth > 0 && open[depth].0 > column {
                    depth -= 1;
                }
                if is_item && depth > 0 {
                    items[depth] = self.item(open[depth].1);
                }
                parent = if items[depth] == NOWHERE { open[depth].1 } else { items[depth] };
            }
            let key = Key::Name(self.span.part(pair.name.from..pair.name.to));
            let next = pairs.get(at + 1).copied().flatten();
            let nests = match (pair.value, pair.indent, next.map(|next| next.indent)) {
                (
                    Found::Bare { from, to },
                    Indent::Head { blanks, .. },
                    Some(Indent::Head { blanks: deeper, is_item }),
                ) => from == to && (deeper > blanks || is_item && deeper >= blanks),
                _ => false,
            };
            if nests && depth + 1 < open.len() {
                let Some(Pair { indent: Indent::Head { blanks, is_item }, .. }) = next else { continue };
                let value = if is_item { Value::List } else { Value::Object };
                if let Some(object) = self.document.add(parent, key, value) {
                    depth += 1;
                    items[depth] = NOWHERE;
                    open[depth] = (blanks + if is_item { 2 } else { 0 }, object);
                }
                continue;
            }
            let value = match pair.value {
                Found::Kept(value) => value,
                Found::Bare { from, to } => self.bare_value(from..to, pair.name.sign),
            };
            self.document.add(parent, key, value);
        }
    }

    /// The next item of a list, for the lines that belong to it.
    fn item(&mut self, list: u16) -> u16 {
        let index = u32::try_from(self.document.items(list)).unwrap_or(u32::MAX);
        self.document.add(list, Key::Index(index), Value::Object).unwrap_or(list)
    }

    /// A value without quotes and without what a sentence puts behind it.
    fn bare_value(&mut self, range: Range<usize>, sign: Sign) -> Value {
        let text = &self.text[range.clone()];
        let mut end = text.trim_end().len();
        let is_word = !text[..end].contains(char::is_whitespace);
        if is_word {
            end = text[..end].trim_end_matches([',', ';', ')', ']', '}', '"', '\'', '>', '.', ':']).len();
        } else if sign == Sign::Equals {
            end = text[..end].trim_end_matches([',', ';']).len();
        }
        self.scalar(range.start..range.start + end)
    }
}
