//! What a text may hold, by one look at each of its bytes: most sentences have nothing that looks like a code.

/// The signs that a text has.
#[derive(Clone, Copy)]
pub(super) struct Signs(u8);

const SPACE: u8 = 1;
const LETTER: u8 = 2;
const CAPITAL: u8 = 4;
/// A digit, `_`, or a capital within a word: some word may be a code.
const CODE: u8 = 8;
/// A mark that may set a word apart: a bracket, a quote, a colon.
const MARK: u8 = 16;

const CLASSES: [u8; 256] = {
    let mut classes = [LETTER; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b' ' | b'\t'..=b'\r' => SPACE,
            b'0'..=b'9' | b'_' => CODE,
            b'A'..=b'Z' => CAPITAL,
            b'a'..=b'z' | b'.' | b',' => LETTER,
            _ => MARK,
        };
        byte += 1;
    }
    classes
};

impl Signs {
    pub(super) fn of(text: &str) -> Self {
        let (mut signs, mut before) = (0, SPACE);
        for byte in text.bytes() {
            let class = CLASSES[usize::from(byte)];
            signs |= class | if class == CAPITAL && before != SPACE { CODE } else { 0 };
            before = class;
        }
        Self(signs)
    }

    /// Whether a word may look like a code and like no word of a sentence.
    pub(super) fn may_have_code(self) -> bool {
        self.0 & CODE != 0
    }

    /// Whether a word may be set apart by marks, or look like a code.
    pub(super) fn may_have_layout(self) -> bool {
        self.0 & (CODE | MARK) != 0
    }
}
