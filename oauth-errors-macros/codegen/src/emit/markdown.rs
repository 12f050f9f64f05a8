//! Texts looked at byte by byte.
//!
//! Every text of a catalog passes here several times, and a macro runs unoptimised in most builds: a table and a bare loop
//! take a tenth of what iterators over characters take there.

/// Bytes that Markdown may take for mark-up.
pub(crate) const MARKDOWN: u8 = 1;
/// Bytes of characters that may have to be dropped or are white space other than a space.
pub(crate) const UNUSUAL: u8 = 2;
/// Bytes that cannot stand in a link's URL.
pub(crate) const LINK: u8 = 4;
/// The backtick.
pub(crate) const TICK: u8 = 8;

const CLASSES: [u8; 256] = {
    let mut classes = [UNUSUAL; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        classes[byte as usize] = 0;
        byte += 1;
    }
    classes = mark(classes, b"\\`*_[]<>&|~!{}$-", MARKDOWN);
    classes = mark(classes, b" ()<>\\", LINK);
    mark(classes, b"`", TICK)
};

const fn mark(mut classes: [u8; 256], mut bytes: &[u8], class: u8) -> [u8; 256] {
    while let [byte, rest @ ..] = bytes {
        classes[*byte as usize] |= class;
        bytes = rest;
    }
    classes
}

/// The first byte of these classes at or after `from`.
pub(crate) fn find(text: &str, from: usize, classes: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if CLASSES[bytes[at] as usize] & classes != 0 {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a text is of ASCII's visible characters and single spaces, none at its ends.
pub(crate) fn is_plain(text: &str) -> bool {
    let text = text.as_bytes();
    let (mut at, mut before) = (0, b' ');
    while at < text.len() {
        let byte = text[at];
        if CLASSES[byte as usize] & UNUSUAL != 0 || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
        at += 1;
    }
    before != b' '
}
