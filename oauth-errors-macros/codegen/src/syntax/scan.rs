//! Where the pieces of an object or a list begin and end, in a text that is known to be JSON.
//!
//! `serde_json` could say it too, but would check every byte again at each level, and a macro runs unoptimised in most
//! builds: these bare loops over bytes take a tenth of its time there.

/// Start and end of the next name, value or item at or after `from`; `None` where the object or list ends.
pub(crate) fn next(json: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut start = from;
    while let b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' = *json.get(start)? {
        start += 1;
    }
    match json[start] {
        b']' | b'}' => None,
        b'"' => Some((start, string(json, start))),
        b'[' | b'{' => Some((start, nested(json, start))),
        _ => Some((start, scalar(json, start))),
    }
}

/// The end of a string.
pub(crate) fn string(json: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < json.len() {
        match json[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    json.len()
}

/// The end of an object or a list, whatever it holds.
fn nested(json: &[u8], start: usize) -> usize {
    let (mut at, mut open) = (start, 0);
    while at < json.len() {
        match json[at] {
            b'"' => {
                at = string(json, at);
                continue;
            }
            b'[' | b'{' => open += 1,
            b']' | b'}' => open -= 1,
            _ => {}
        }
        at += 1;
        if open == 0 {
            return at;
        }
    }
    json.len()
}

/// The end of a number, `true`, `false` or `null`.
fn scalar(json: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < json.len() && !matches!(json[at], b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t') {
        at += 1;
    }
    at
}
