//! The form of single values.

/// A text with one space for a run of white space, none at its ends.
pub(super) fn one_line(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// A title made of a code: `no_matching_policy` is `No matching policy`.
pub(super) fn humanized(code: &str) -> String {
    let words =
        code.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut chars = words.chars();
    chars.next().map_or_else(|| code.to_owned(), |first| first.to_uppercase().chain(chars).collect())
}

/// Whether it is the host of a server, `*` for any name.
pub(super) fn is_host_pattern(host: &str) -> bool {
    let label = |label: &str| {
        label == "*" || !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    host.contains('.') && host.split('.').all(label)
}

/// Whether it is a year, a month or a day: `2026`, `2026-04`, `2026-04-01`.
pub(crate) fn is_date(date: &str) -> bool {
    let digits = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = date.split('-');
    parts.next().is_some_and(|year| digits(year, 4))
        && (1..=2).contains(&parts.clone().count())
        && parts.all(|part| digits(part, 2))
}

/// Whether a text is of ASCII's visible characters and single spaces, none at its ends.
///
/// Every text of a catalog passes here, and a macro runs unoptimised in most builds: a bare loop over bytes takes a tenth
/// of what iterators over characters take there.
pub(crate) fn is_plain(text: &str) -> bool {
    let text = text.as_bytes();
    let (mut at, mut before) = (0, b' ');
    while at < text.len() {
        let byte = text[at];
        if !matches!(byte, b' '..=b'~') || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
        at += 1;
    }
    before != b' '
}
