//! Escapes: what programs put before quotes and line breaks when they print a text within another.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// The ways in which a text may hide its quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// `\"`, `\'`, `\u0022`, `\x22`.
    Backslash,
    /// `&quot;`, `&#34;`.
    Entity,
    /// `%22`.
    Percent,
    /// `""`, as in CSV.
    Doubled,
}

/// The first escaped quote or brace at or after `from`, if one escapes.
pub(super) fn find(bytes: &[u8], from: usize) -> Option<(usize, Escape)> {
    (from..bytes.len()).find_map(|at| Some((at, escape(bytes, at)?)))
}

/// How the quote or brace at `at` is escaped, if it is one.
pub(super) fn escape(bytes: &[u8], at: usize) -> Option<Escape> {
    let rest = &bytes[at..];
    match rest {
        [b'\\', b'"' | b'\'', ..] => Some(Escape::Backslash),
        // Of a run of backslashes, the first one counts it.
        [b'\\', b'\\', ..] if at == 0 || bytes[at - 1] != b'\\' => {
            let run = rest.iter().take_while(|byte| **byte == b'\\').count();
            matches!(rest.get(run), Some(b'"' | b'\'')).then_some(Escape::Backslash)
        }
        [b'\\', b'u', b'0', b'0', high, low, ..] | [b'\\', b'x', high, low, ..] => {
            is_structure(hex(*high)? << 4 | hex(*low)?).then_some(Escape::Backslash)
        }
        [b'&', ..] => {
            const NAMES: [&[u8]; 6] = [b"&quot;", b"&#34;", b"&#034;", b"&#x22;", b"&apos;", b"&#39;"];
            NAMES.iter().any(|name| rest.starts_with(name)).then_some(Escape::Entity)
        }
        [b'%', b'2' | b'7' | b'3' | b'5', b'2' | b'B' | b'b' | b'D' | b'd', ..] => {
            is_structure(hex(rest[1])? << 4 | hex(rest[2])?).then_some(Escape::Percent)
        }
        [b'%', b'2', b'5', high, low, ..] => is_structure(hex(*high)? << 4 | hex(*low)?).then_some(Escape::Percent),
        [b'"', b'"', next, ..] => {
            let name = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'@');
            let before = at.checked_sub(1).map(|before| bytes[before]);
            let opens = name(next) && before != Some(b'"') && *next != b'"';
            let closes = before.is_some_and(|byte| name(&byte)) && matches!(next, b':' | b' ');
            (opens || closes).then_some(Escape::Doubled)
        }
        _ => None,
    }
}

fn is_structure(byte: u8) -> bool {
    matches!(byte, b'"' | b'{' | b'}' | b'[')
}

fn hex(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The text with one level of this escape removed.
pub(super) fn remove(text: &str, escape: Escape) -> String {
    match escape {
        Escape::Backslash => backslashes(text).into_owned(),
        Escape::Entity => entities(text).into_owned(),
        Escape::Percent => percent(text),
        Escape::Doubled => text.replace("\"\"", "\""),
    }
}

/// The text with its runs of percent-encoding decoded.
fn percent(text: &str) -> String {
    let plus = !text.contains(' ');
    let text = if plus { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// A value as its server meant it: percent-decoded if that is what it looks like.
pub(super) fn parameter(value: &str) -> Cow<'_, str> {
    let triple = |at: usize| {
        let bytes = value.as_bytes();
        bytes.get(at + 2).is_some() && hex(bytes[at + 1]).is_some() && hex(bytes[at + 2]).is_some()
    };
    let encoded = !value.contains(' ') && (value.contains('+') || value.match_indices('%').any(|(at, _)| triple(at)));
    if encoded { Cow::Owned(percent(value)) } else { Cow::Borrowed(value) }
}

/// The text with the entities of XML and HTML replaced.
pub(super) fn entities(text: &str) -> Cow<'_, str> {
    const NAMED: [(&str, &str); 12] = [
        ("quot", "\""),
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("apos", "'"),
        ("nbsp", " "),
        ("lsquo", "\u{2018}"),
        ("rsquo", "\u{2019}"),
        ("ldquo", "\u{201c}"),
        ("rdquo", "\u{201d}"),
        ("ndash", "\u{2013}"),
        ("hellip", "\u{2026}"),
    ];
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let (start, mut rest) = text.split_at(first);
    let mut plain = String::with_capacity(text.len());
    plain.push_str(start);
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.as_bytes().iter().take(10).position(|byte| *byte == b';');
        let name = end.and_then(|end| rest.get(1..end));
        let number = |name: &str| {
            let digits = name.strip_prefix('#')?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => digits.parse(),
            };
            char::from_u32(number.ok()?)
        };
        let named = name.and_then(|name| NAMED.iter().find(|(known, _)| *known == name));
        match (named, name.and_then(number), end) {
            (Some((_, value)), _, Some(end)) => {
                plain.push_str(value);
                rest = &rest[end + 1..];
            }
            (_, Some(character), Some(end)) => {
                plain.push(character);
                rest = &rest[end + 1..];
            }
            _ => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The text with one level of backslashes removed, as the string literals of all languages have them.
pub(super) fn backslashes(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let Some(first) = bytes.iter().position(|byte| *byte == b'\\') else { return Cow::Borrowed(text) };
    let mut plain: Vec<u8> = Vec::with_capacity(bytes.len());
    plain.extend_from_slice(&bytes[..first]);
    let mut at = first;
    let mut high: Option<u32> = None;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            let end = bytes[at..].iter().position(|byte| *byte == b'\\').map_or(bytes.len(), |offset| at + offset);
            plain.extend_from_slice(&bytes[at..end]);
            at = end;
            high = None;
            continue;
        }
        let digits = |from: usize, most: usize, radix: u32| {
            let run = bytes[from.min(bytes.len())..].iter().take(most);
            let run = run.take_while(|byte| (**byte as char).is_digit(radix)).count();
            let digits = text.get(from..from + run).filter(|digits| !digits.is_empty())?;
            Some((u32::from_str_radix(digits, radix).ok()?, from + run))
        };
        let mut character = |code: u32, plain: &mut Vec<u8>| {
            let joined =
                high.take().map(|high| 0x1_0000 + ((high - 0xD800) << 10) + (code.wrapping_sub(0xDC00) & 0x3FF));
            let code = match code {
                0xD800..=0xDBFF => {
                    high = Some(code);
                    return;
                }
                0xDC00..=0xDFFF => joined.unwrap_or(0xFFFD),
                _ => code,
            };
            let mut buffer = [0; 4];
            let encoded = char::from_u32(code).unwrap_or('\u{fffd}').encode_utf8(&mut buffer);
            plain.extend_from_slice(encoded.as_bytes());
        };
        let next = bytes.get(at + 1).copied();
        at += 2;
        match next {
            Some(b'n') => plain.push(b'\n'),
            Some(b'r') => plain.push(b'\r'),
            Some(b't') => plain.push(b'\t'),
            Some(b'b' | b'f') => plain.push(b' '),
            Some(quote @ (b'"' | b'\'' | b'\\' | b'/' | b'`')) => plain.push(quote),
            Some(b'u' | b'U') => {
                let braced = bytes.get(at) == Some(&b'{');
                match digits(at + usize::from(braced), if braced { 6 } else { 4 }, 16) {
                    Some((code, end)) => {
                        character(code, &mut plain);
                        at = end + usize::from(braced && bytes.get(end) == Some(&b'}'));
                        continue;
                    }
                    None => plain.extend_from_slice(&bytes[at - 2..at]),
                }
            }
            Some(b'x') => match digits(at, 2, 16).filter(|(_, end)| *end == at + 2) {
                // Of a text in UTF-8, byte by byte.
                Some((code, end)) => {
                    plain.push(u8::try_from(code).unwrap_or_default());
                    at = end;
                }
                None => plain.extend_from_slice(b"\\x"),
            },
            Some(b'0'..=b'3') => match digits(at - 1, 3, 8).filter(|(_, end)| *end == at + 2) {
                Some((code, end)) => {
                    plain.push(u8::try_from(code).unwrap_or_default());
                    at = end;
                }
                None => plain.extend_from_slice(&bytes[at - 2..at]),
            },
            Some(_) => {
                // No escape that any language has: the backslash is one.
                plain.push(b'\\');
                at -= 1;
            }
            None => {}
        }
        high = None;
    }
    Cow::Owned(match String::from_utf8(plain) {
        Ok(plain) => plain,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}
