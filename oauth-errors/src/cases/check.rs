//! What the compiler checks of cases against the bound enums themselves, whatever catalog those were generated from.

use super::case::{Case, CasesOf, by_conditions};
use crate::catalog::{Catalog, Entry, VendorError};

/// What is wrong, as text; empty if nothing is.
struct Message {
    bytes: [u8; Self::ROOM],
    len: usize,
}

impl Message {
    /// More than the longest message needs: two dozen codes, each with the path of its enum.
    const ROOM: usize = 4096;
    const EMPTY: Self = Self { bytes: [0; Self::ROOM], len: 0 };

    const fn text(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// Appends a text if there is room for the whole of it.
    const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        if text.len() > Self::ROOM - self.len {
            return;
        }
        let mut at = 0;
        while at < text.len() {
            self.bytes[self.len + at] = text[at];
            at += 1;
        }
        self.len += text.len();
    }

    const fn push_number(&mut self, number: usize) {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        if number >= 10 {
            self.push_number(number / 10);
        }
        self.push(DIGITS[number % 10]);
    }
}

/// Stops the build if a vendor's enum is not bound by the vendor's id.
///
/// # Panics
/// With what is wrong, as everything here: in a constant, so that nothing panics when the program runs.
#[track_caller]
pub const fn id<E: VendorError>(id: &str, path: &str) {
    refuse(&wrong_id(E::CATALOG, id, path));
}

/// Stops the build if the code at a place of the list is named before it too, be it by its variant or by its constant.
#[track_caller]
pub const fn once<C: CasesOf<E>, E: VendorError>(at: usize) {
    refuse(&named_before(C::CASES, C::CODES, at));
}

/// Stops the build if a code of a bound enum maps to no case that asks for it.
#[track_caller]
pub const fn all<C: CasesOf<E>, E: VendorError>(path: &str) {
    refuse(&left_over(C::CASES, C::CODES, E::CATALOG, path));
}

#[track_caller]
const fn refuse(message: &Message) {
    assert!(message.len == 0, "{}", message.text());
}

const fn wrong_id(catalog: &'static Catalog, id: &str, path: &str) -> Message {
    let mut message = Message::EMPTY;
    if !same(catalog.id(), id) {
        message.push("`");
        message.push(path);
        message.push("` is of the vendor `");
        message.push(catalog.id());
        message.push("`, not of `");
        message.push(id);
        message.push("`; write `");
        let start = message.len;
        message.push(catalog.id());
        // As a name of the attribute.
        let mut at = start;
        while at < message.len {
            if message.bytes[at] == b'-' {
                message.bytes[at] = b'_';
            }
            at += 1;
        }
        message.push(" = ");
        message.push(path);
        message.push("`");
    }
    message
}

const fn named_before(cases: &[Case], codes: &[(usize, Entry)], at: usize) -> Message {
    let mut message = Message::EMPTY;
    let mut before = 0;
    while before < at {
        let (case, entry) = codes[before];
        if entry.index() == codes[at].1.index() {
            message.push("code `");
            message.push(entry.code());
            message.push("` already maps to `");
            message.push(cases[case].name());
            message.push("`; delete one");
            return message;
        }
        before += 1;
    }
    message
}

const fn left_over(cases: &[Case], codes: &[(usize, Entry)], catalog: &'static Catalog, path: &str) -> Message {
    const SHOWN: usize = 20;
    let mut message = Message::EMPTY;
    let count = count(cases, codes, catalog);
    if count == 0 {
        return message;
    }
    message.push_number(count);
    message.push(if count == 1 { " code maps to no case: " } else { " codes map to no case: " });
    let (mut index, mut shown, mut first) = (0, 0, "");
    while index < catalog.len() && shown < SHOWN {
        let entry = entry(catalog, index);
        if !is_mapped(cases, codes, entry) {
            if shown == 0 {
                first = entry.variant();
            } else {
                message.push(", ");
            }
            message.push(path);
            message.push("::");
            message.push(entry.variant());
            shown += 1;
        }
        index += 1;
    }
    if count > shown {
        message.push(", … and ");
        message.push_number(count - shown);
        message.push(" more");
    }
    message.push("; name them (`");
    message.push(path);
    message.push("::");
    message.push(first);
    message.push("`), their standard code or their recovery");
    message
}

const fn count(cases: &[Case], codes: &[(usize, Entry)], catalog: &'static Catalog) -> usize {
    let (mut index, mut count) = (0, 0);
    while index < catalog.len() {
        if !is_mapped(cases, codes, entry(catalog, index)) {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn is_mapped(cases: &[Case], codes: &[(usize, Entry)], entry: Entry) -> bool {
    let mut at = 0;
    while at < codes.len() {
        if codes[at].1.index() == entry.index() {
            return true;
        }
        at += 1;
    }
    by_conditions(cases, Some(entry.standard()), entry.recovery()).is_some()
}

#[allow(clippy::cast_possible_truncation, reason = "a catalog has at most 65,535 entries")]
const fn entry(catalog: &'static Catalog, index: usize) -> Entry {
    catalog.__entry(index as u16)
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
