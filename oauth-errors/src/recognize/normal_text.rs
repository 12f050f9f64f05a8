//! A text in the normal form of messages, ready to be searched.

use alloc::vec::Vec;

use oauth_errors_catalogs::digest::{self, ANCHORS, Digest, Normal, is_quote};

use super::budget::Budget;
use crate::report::document::cut;

/// A text in its normal form with the hash of each beginning, so that that of any window costs one multiplication. Made
/// once for each text and used for all catalogs.
///
/// A space stands at either end, so that a message that begins or ends with an empty argument has the space beside it.
/// Of a long text only the beginning and the end are there, with [`GAP`] between them.
pub(crate) struct NormalText<'t> {
    text: &'t str,
    bytes: Vec<u8>,
    /// Where in the text each byte comes from, and where the text ends.
    starts: Vec<usize>,
    /// The hash of the bytes before each byte, and that of all of them.
    hashes: Vec<u64>,
    /// Where something says that what stands before it was cut off.
    marks: Vec<usize>,
}

/// Stands for the middle of a long text. No message has it.
const GAP: u8 = 0;
/// Bytes at either end of a long text that are searched.
const END: usize = 8 * 1024;
/// How long an argument inside a text may be.
const LONGEST_ARGUMENT: usize = 512;
/// What stands behind a text that was cut off, beside `…` and `...`.
const TRUNCATED: &[u8] = b"truncated";

/// The weights of the windows that may be anchors.
const WEIGHTS: [u64; 4] =
    [digest::weight(ANCHORS[0]), digest::weight(ANCHORS[1]), digest::weight(ANCHORS[2]), digest::weight(ANCHORS[3])];

/// A text of few letters in its normal form, with the hash of each beginning: enough to say that it is a message without
/// arguments, or none at all. Allocates nothing.
pub(super) struct ShortText {
    bytes: [u8; Self::MOST],
    hashes: [u64; Self::MOST + 1],
    len: usize,
}

impl ShortText {
    const MOST: usize = 224;

    /// `None` if the text has too many letters.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut short = Self { bytes: [b' '; Self::MOST], hashes: [0; Self::MOST + 1], len: 0 };
        short.push(b' ');
        for unit in Normal::new(text) {
            // The space at the beginning is there already, and there must be room for that at the end.
            if unit.byte == b' ' && short.len == 1 {
                continue;
            }
            if short.len + 1 == Self::MOST {
                return None;
            }
            short.push(if unit.byte == GAP { b' ' } else { unit.byte });
        }
        if short.len == 1 || short.bytes[short.len - 1] != b' ' {
            short.push(b' ');
        }
        Some(short)
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.hashes[self.len + 1] = digest::append(self.hashes[self.len], byte);
        self.len += 1;
    }

    /// The digest of the text as a message has it: without what does not count at its ends.
    pub(super) fn trimmed(&self) -> Digest {
        let mut text = &self.bytes[1..self.len];
        while let [rest @ .., b' ' | b'.'] | [rest @ .., 0xe2, 0x80, 0xa6] = text {
            text = rest;
        }
        let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Digest { len, hash: digest::window(self.hashes[1], self.hashes[1 + text.len()], digest::weight(len)) }
    }

    /// Whether any of its windows is an anchor.
    pub(super) fn has_anchor(&self, is_anchor: impl Fn(u32, u32) -> bool) -> bool {
        let (bytes, hashes) = (&self.bytes[..self.len], &self.hashes[..=self.len]);
        for at in 0..bytes.len() {
            if !may_begin(bytes, at) {
                continue;
            }
            for (len, weight) in ANCHORS.into_iter().zip(WEIGHTS) {
                let Some(end) = hashes.get(at + len as usize) else { continue };
                if is_anchor(len, digest::short(digest::window(hashes[at], *end, weight))) {
                    return true;
                }
            }
        }
        false
    }
}

/// Every window that may be an anchor in bytes with the hash of each beginning: where it begins, its length, its short
/// hash.
fn windows(bytes: &[u8], hashes: &[u64]) -> impl Iterator<Item = (usize, u32, u32)> {
    let starts = (0..bytes.len()).filter(|at| may_begin(bytes, *at));
    starts.flat_map(move |at| {
        let fitting = ANCHORS.iter().zip(WEIGHTS).filter(move |(len, _)| at + **len as usize <= bytes.len());
        fitting.map(move |(len, weight)| {
            (at, *len, digest::short(digest::window(hashes[at], hashes[at + *len as usize], weight)))
        })
    })
}

/// Whether a piece may begin here: not within a word, unless that is the letter of an escaped line break.
fn may_begin(bytes: &[u8], at: usize) -> bool {
    at == 0 || !(is_word(bytes[at]) && is_word(bytes[at - 1])) || is_after_escape(bytes, at)
}

fn is_after_escape(bytes: &[u8], at: usize) -> bool {
    at >= 2 && bytes[at - 2] == b'\\' && matches!(bytes[at - 1], b'n' | b'r' | b't')
}

impl<'t> NormalText<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let expected = text.len().min(2 * END) + 3;
        let mut normal = Self {
            text,
            bytes: Vec::with_capacity(expected),
            starts: Vec::with_capacity(expected + 1),
            hashes: Vec::with_capacity(expected + 1),
            marks: Vec::new(),
        };
        normal.hashes.push(0);
        normal.push(b' ', 0);
        if text.len() > 2 * END {
            let (head, tail) = (cut(text, END), tail(text, END));
            normal.extend(head, 0);
            normal.push(GAP, head.len());
            normal.extend(tail, text.len() - tail.len());
        } else {
            normal.extend(text, 0);
        }
        if normal.bytes.last() != Some(&b' ') || normal.bytes.len() == 1 {
            normal.push(b' ', text.len());
        }
        normal.starts.push(text.len());
        normal
    }

    fn extend(&mut self, text: &str, offset: usize) {
        for unit in Normal::new(text) {
            // The space at the beginning is there already.
            if unit.byte == b' ' && self.bytes.len() == 1 {
                continue;
            }
            self.push(if unit.byte == GAP { b' ' } else { unit.byte }, offset + unit.start);
            self.note_mark();
        }
    }

    fn push(&mut self, byte: u8, start: usize) {
        self.bytes.push(byte);
        self.starts.push(start);
        self.hashes.push(digest::append(self.hashes.last().copied().unwrap_or_default(), byte));
    }

    /// Notes a mark that ends here.
    fn note_mark(&mut self) {
        let len = match &self.bytes[..] {
            [.., b'.', b'.', b'.'] | [.., 0xe2, 0x80, 0xa6] => 3,
            [before @ .., b'd'] if before.ends_with(&TRUNCATED[..8]) => {
                match before.get(before.len().wrapping_sub(9)) {
                    Some(b'(' | b'[' | b'<') => TRUNCATED.len() + 1,
                    _ => return,
                }
            }
            _ => return,
        };
        let mark = self.bytes.len() - len;
        // Of more than three full stops the first three count.
        if self.bytes[mark - 1] != b'.' {
            self.marks.push(mark);
        }
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The number of bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(GAP)
    }

    pub(super) fn digest(&self, from: usize, to: usize) -> Digest {
        let len = u32::try_from(to - from).unwrap_or(u32::MAX);
        Digest { len, hash: self.hash(from, to, digest::weight(len)) }
    }

    /// The hash of a window, by the weight of its length.
    pub(super) fn hash(&self, from: usize, to: usize, weight: u64) -> u64 {
        digest::window(self.hashes[from], self.hashes[to], weight)
    }

    /// Where a piece ends if it begins here.
    pub(super) fn piece_at(&self, piece: Digest, from: usize) -> Option<usize> {
        let to = from.checked_add(piece.len as usize).filter(|to| *to <= self.len())?;
        (self.digest(from, to) == piece).then_some(to)
    }

    /// Whether two pieces have one space in common: the first ends with it, and the other begins at `from` with it.
    pub(super) fn shares_space(&self, end: usize, from: usize) -> bool {
        from + 1 == end && self.byte(from) == b' '
    }

    /// The next place of a piece behind an argument that begins at `from`: where it begins and ends.
    pub(super) fn next(
        &self,
        piece: Digest,
        from: usize,
        longest: usize,
        stops: impl Fn(usize) -> bool,
        budget: &mut Budget,
        accepts: impl Fn(usize) -> bool,
    ) -> Option<(usize, usize)> {
        let (len, weight) = (piece.len as usize, digest::weight(piece.len));
        let last = self.len().checked_sub(len)?.min(from + longest);
        // Around an empty argument there may be one space for two.
        let first = if from > 0 && self.byte(from - 1) == b' ' { from - 1 } else { from };
        for start in first..=last {
            if !budget.spend(1) {
                return None;
            }
            if self.hash(start, start + len, weight) == piece.hash && accepts(start + len) {
                return Some((start, start + len));
            }
            if start >= from && stops(start) {
                return None;
            }
        }
        None
    }

    /// The nearest place of a piece before an argument that ends at `to`, in the same line.
    pub(super) fn previous(
        &self,
        piece: Digest,
        to: usize,
        longest: usize,
        budget: &mut Budget,
        accepts: impl Fn(usize) -> bool,
    ) -> Option<(usize, usize)> {
        let (len, weight) = (piece.len as usize, digest::weight(piece.len));
        let last = if self.byte(to) == b' ' { to + 1 } else { to };
        for end in (len.max(to.saturating_sub(longest))..=last).rev() {
            if !budget.spend(1) {
                return None;
            }
            if self.hash(end - len, end, weight) == piece.hash && accepts(end - len) {
                return Some((end - len, end));
            }
            if end <= to && end > 0 && self.is_break(end - 1) {
                return None;
            }
        }
        None
    }

    /// Every window that may be an anchor: where it begins, its length, its short hash.
    pub(super) fn windows(&self) -> impl Iterator<Item = (usize, u32, u32)> {
        windows(&self.bytes, &self.hashes)
    }

    /// Where in the text a range of bytes is, without white space at its ends.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        trim(self.text, self.starts[from], self.starts[to.max(from)])
    }

    /// Where in the text an argument is: what a person would call it, without the quotes or brackets around it.
    pub(super) fn argument(&self, from: usize, to: usize) -> (usize, usize) {
        let (mut start, mut end) = self.span(from, to);
        while let Some(inner) = unwrapped(&self.text[start..end]) {
            let from = start + self.text[start..end].find(inner).unwrap_or_default();
            (start, end) = trim(self.text, from, from + inner.len());
        }
        (start, end)
    }

    /// What the whole text is: its range without white space and full stops at the ends, then the same without the quotes
    /// or brackets around it.
    pub(super) fn cores(&self) -> impl Iterator<Item = (usize, usize)> {
        let first = self.trimmed((0, self.len()));
        core::iter::successors(Some(first), |&(from, to)| {
            let is_wrapped = to - from > 2 && closing(self.byte(from)) == Some(self.byte(to - 1));
            is_wrapped.then(|| self.trimmed((from + 1, to - 1)))
        })
        .take(4)
        .filter(|(from, to)| from < to)
    }

    fn trimmed(&self, (mut from, mut to): (usize, usize)) -> (usize, usize) {
        while from < to && self.byte(from) == b' ' {
            from += 1;
        }
        loop {
            match &self.bytes[from..to] {
                [.., b' ' | b'.'] => to -= 1,
                [.., 0xe2, 0x80, 0xa6] => to -= 3,
                _ => return (from, to),
            }
        }
    }

    /// Where the text was cut off behind a place, and whether something says so: the next mark, else the end.
    pub(super) fn cut_off_behind(&self, at: usize) -> (usize, bool) {
        let next = self.marks[self.marks.partition_point(|mark| *mark < at)..].first();
        let (mut end, is_marked) = next.map_or((self.len(), false), |mark| (*mark, true));
        while end > at && self.byte(end - 1) == b' ' {
            end -= 1;
        }
        (end, is_marked)
    }

    /// Whether what stands before a place is a word, so that a text that ends there may have been cut off.
    pub(super) fn is_within_sentence(&self, at: usize) -> bool {
        at > 0 && is_word(self.byte(at - 1))
    }

    /// The white space that a byte is for.
    fn white_space(&self, at: usize) -> &str {
        &self.text[self.starts[at]..self.starts[at + 1]]
    }

    /// Whether a line ends here, or the text.
    pub(super) fn is_break(&self, at: usize) -> bool {
        match self.byte(at) {
            GAP => true,
            b' ' => at == 0 || at + 1 == self.len() || self.white_space(at).contains(['\n', '\r']),
            _ => false,
        }
    }

    /// Whether what is on either side is apart: a line's end, or white space as between columns.
    fn is_gap(&self, at: usize) -> bool {
        let is_wide =
            || self.byte(at) == b' ' && (self.white_space(at) == "\t" || self.white_space(at).chars().nth(1).is_some());
        self.is_break(at) || is_wide()
    }

    /// Whether a message may begin here: at the beginning of the text or a line, behind a quote or bracket, or behind what
    /// leads a sentence.
    pub(super) fn begins(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        if is_after_escape(&self.bytes, at) || self.is_gap(before) {
            return true;
        }
        let own = self.byte(at);
        if matches!(own, b'(' | b'[' | b'{' | b'<' | b'#') && !is_word(self.byte(before)) {
            return true;
        }
        if self.byte(before) != b' ' {
            return is_bracket(self.byte(before))
                || matches!(self.byte(before), b'\'' | b'=' | b':' | b'>' | b'|' | b';' | b',');
        }
        let before = &self.bytes[..before];
        match before {
            [] | [.., 0xe2, 0x80, 0x93 | 0x94 | 0xa6] => true,
            [.., last] => {
                is_bracket(*last)
                    || matches!(last, b'\'' | b':' | b'=' | b'-' | b'|' | b';' | b',' | b'.' | b'!' | b'?')
            }
        }
    }

    /// Whether something leads a sentence here, as in `Error: `.
    pub(super) fn has_lead(&self, from: usize, to: usize) -> bool {
        self.bytes.get(from..to).is_some_and(|bytes| bytes.windows(2).any(|pair| pair == b": "))
    }

    /// Whether a message may end here: at the end of the text, a line or a sentence, before a quote or bracket, or before
    /// what goes on behind a sentence.
    pub(super) fn ends(&self, at: usize) -> bool {
        if at >= self.len() || self.is_gap(at) {
            return true;
        }
        match &self.bytes[at..] {
            [b' ', b'(' | b'[' | b'{' | b'<' | b'-' | b'|' | b'.', ..]
            | [b' ', 0xe2, 0x80, 0x93 | 0x94, ..]
            | [b'\'' | b'\\' | b'|' | b'&', ..]
            | [0xe2, 0x80, 0xa6, ..] => true,
            [b' ', b'a', b't', b' ', frame @ ..] => is_frame(frame),
            [byte, ..] if is_bracket(*byte) => true,
            [b'.' | b'!' | b'?' | b',' | b';' | b':', ..] => self.ends_sentence(at + 1),
            _ => at > 0 && matches!(self.byte(at - 1), b'!' | b'?') && self.byte(at) == b' ',
        }
    }

    /// Whether a sentence's last sign stands before this place: it is no part of a word or a number.
    fn ends_sentence(&self, at: usize) -> bool {
        match self.byte(at) {
            b' ' | GAP | b'\'' | b'\\' | b'.' | b',' | b';' | b'<' | b'|' => true,
            byte if is_bracket(byte) => true,
            // `…is not valid.Trace ID: …`: a line break was lost.
            _ => self.text[self.starts[at]..].starts_with(char::is_uppercase),
        }
    }

    /// Where an argument ends behind which nothing of its message follows.
    pub(super) fn end_of_argument(&self, from: usize, budget: &mut Budget) -> Option<usize> {
        let mut at = from;
        while at < self.len() && at - from <= LONGEST_ARGUMENT && budget.spend(1) {
            let byte = self.byte(at);
            let opens = at == from || matches!(self.byte(at - 1), b' ' | b'=' | b'(' | b'[' | b'{');
            let close = if opens { closing(byte).filter(|_| budget.spend(LONGEST_ARGUMENT)) } else { None };
            let partner = close.and_then(|close| self.find(close, at + 1));
            match partner {
                // A remark in brackets is none of the argument's, a list in brackets is.
                Some(_) if at > from + 1 && byte != b'\'' && self.byte(at - 1) == b' ' => return Some(at - 1),
                Some(partner) => at = partner + 1,
                None if self.ends_argument(at) => return Some(at),
                None => at += 1,
            }
        }
        (at >= self.len()).then_some(at)
    }

    fn ends_argument(&self, at: usize) -> bool {
        if self.is_break(at) {
            return true;
        }
        match &self.bytes[at..] {
            [b'\'', ..] => !(at > 0 && is_word(self.byte(at - 1)) && is_word(self.byte(at + 1))),
            [b'.' | b'!' | b'?' | b';', ..] => self.ends_sentence(at + 1),
            [b')' | b']' | b'}' | b'\\', ..]
            | [b'<', b'/', ..]
            | [0xe2, 0x80, 0xa6, ..]
            | [b' ', b'-' | b'|', b' ', ..]
            | [b' ', 0xe2, 0x80, 0x93 | 0x94, ..] => true,
            // `…, error_uri=…`: the next field of what a program printed.
            [b',', b' ', name @ ..] => {
                let end = name.iter().position(|byte| !(is_word(*byte) || matches!(byte, b'_' | b'\'')));
                end.is_some_and(|end| end > 0 && matches!(name[end], b'=' | b':'))
            }
            _ => false,
        }
    }

    /// Where an argument begins before which nothing of its message stands.
    pub(super) fn begin_of_argument(&self, to: usize, budget: &mut Budget) -> Option<usize> {
        let mut at = to;
        if let Some(open) = at.checked_sub(1).and_then(|last| opening(self.byte(last))) {
            let window = self.bytes[..at - 1].iter().rev().take(LONGEST_ARGUMENT);
            at = window.zip((0..at - 1).rev()).find(|(byte, _)| **byte == open).map_or(at, |(_, found)| found);
        }
        while to - at <= LONGEST_ARGUMENT && budget.spend(1) {
            let is_inner = |byte| matches!(byte, b':' | b'=' | b'>' | b';' | b',') && self.byte(at) != b' ';
            let is_begin = self.begins(at) && !at.checked_sub(1).is_some_and(|before| is_inner(self.byte(before)));
            if is_begin && self.byte(at) != b' ' {
                return Some(at);
            }
            at = at.checked_sub(1)?;
            if self.is_break(at) {
                return None;
            }
        }
        None
    }

    /// The next place of a byte in the same line, as far as an argument may reach.
    fn find(&self, byte: u8, from: usize) -> Option<usize> {
        let to = self.len().min(from + LONGEST_ARGUMENT);
        (from..to).take_while(|at| !self.is_break(*at)).find(|at| self.byte(*at) == byte)
    }
}

/// Letters, digits, and the bytes of other characters.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

fn is_bracket(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>')
}

fn closing(open: u8) -> Option<u8> {
    Some(match open {
        b'\'' => b'\'',
        b'(' => b')',
        b'[' => b']',
        b'{' => b'}',
        b'<' => b'>',
        _ => return None,
    })
}

fn opening(close: u8) -> Option<u8> {
    [b'\'', b'(', b'[', b'{', b'<'].into_iter().find(|open| closing(*open) == Some(close))
}

/// Whether a line of a stack trace follows, such as `Object.<anonymous> (/srv/app.js:1:2)`.
fn is_frame(text: &[u8]) -> bool {
    let mut tokens = text.split(|byte| *byte == b' ');
    let token = tokens.next().unwrap_or_default();
    let is_place = token.iter().any(|byte| matches!(byte, b'.' | b'/' | b'(' | b'<' | b':'));
    let is_called = tokens.next().is_some_and(|next| next.starts_with(b"("));
    let may_be_name = token.first().is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'/' | b'<'));
    may_be_name && (is_place || is_called)
}

/// A text without the quotes or brackets around it, if there are any that belong together.
fn unwrapped(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    let last = text.chars().next_back()?;
    let inner = text.get(first.len_utf8()..text.len() - last.len_utf8())?;
    let fits = match first {
        _ if is_quote(first) => is_quote(last) && !inner.contains(is_quote),
        '(' => last == ')' && !inner.contains(['(', ')']),
        '[' => last == ']' && !inner.contains(['[', ']']),
        '{' => last == '}' && !inner.contains(['{', '}']),
        '<' => last == '>' && !inner.contains(['<', '>']),
        _ => false,
    };
    fits.then_some(inner)
}

fn trim(text: &str, from: usize, to: usize) -> (usize, usize) {
    let piece = &text[from..to];
    let start = from + piece.len() - piece.trim_start().len();
    (start, start + piece.trim().len())
}

/// The end of a text, no longer than `limit`.
fn tail(text: &str, limit: usize) -> &str {
    let from = (text.len() - limit..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    &text[from..]
}
