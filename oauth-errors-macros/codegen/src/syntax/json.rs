//! JSON in which every name and value knows its place. `serde_json` reads the whole once and says whether it is JSON; from
//! there on values are borrowed pieces of the text, whose distance from its start is their byte offset.

use std::borrow::Cow;

use serde_core::Deserialize;
use serde_core::de::IgnoredAny;

use crate::syntax::scan;

/// A value of a JSON text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a> {
    raw: &'a str,
    /// The byte offset of the value's first character.
    pub(crate) at: usize,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(crate) struct Member<'a> {
    /// The name, unescaped.
    pub(crate) key: Cow<'a, str>,
    /// The byte offset of the name's opening quote.
    pub(crate) at: usize,
    /// The value.
    pub(crate) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The members of the object that a whole text is, or where and why it is none.
    pub(crate) fn parse(text: &'a str) -> Result<Vec<Member<'a>>, (usize, String)> {
        let at = text.len() - text.trim_start().len();
        let root = Self { raw: &text[at..], at };
        let mut reader = serde_json::Deserializer::from_str(root.raw);
        if let Err(error) = IgnoredAny::deserialize(&mut reader).and_then(|_| reader.end()) {
            let inner = offset(root.raw, error.line(), error.column());
            return Err((at + inner, format!("not JSON: {}", explain(root.raw, inner, &error))));
        }
        // The reader looks into no escape, of which one may be half a character.
        if let Some(at) = root.raw.contains("\\u").then(|| root.half_character()).flatten() {
            let remedy = "write the character itself, or both its `\\u` escapes";
            return Err((at, format!("not JSON: this string has one half of a character; {remedy}")));
        }
        let Some(pieces) = root.pieces('{') else {
            let text = format!("a catalog must be an object such as `{{ \"errors\": [ … ] }}`, found {}", root.kind());
            return Err((at, text));
        };
        pieces.chunks_exact(2).map(|pair| Self::member(pair[0], pair[1])).collect()
    }

    /// The value as the file writes it.
    pub(crate) fn literal(&self) -> &'a str {
        self.raw
    }

    /// The byte offset after the value.
    #[cfg(feature = "update")]
    pub(crate) fn end(&self) -> usize {
        self.at + self.raw.len()
    }

    /// What kind of value it is, as a message calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self.raw.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        self.raw == "null"
    }

    /// The members of an object, in order; `None` for another kind of value.
    pub(crate) fn object(&self) -> Option<Vec<Member<'a>>> {
        self.pieces('{')?.chunks_exact(2).map(|pair| Self::member(pair[0], pair[1]).ok()).collect()
    }

    fn member(key: Self, value: Self) -> Result<Member<'a>, (usize, String)> {
        let name = key.text().ok_or((key.at, "not JSON: a name with a broken escape".to_owned()))?;
        Ok(Member { key: name, at: key.at, value })
    }

    /// The items of a list; `None` for another kind of value.
    pub(crate) fn list(&self) -> Option<Vec<Self>> {
        self.pieces('[')
    }

    /// Where a string has an escape that is only half of a character, without the other half beside it.
    fn half_character(self) -> Option<usize> {
        let mut at = 0;
        // Outside a string a quote only begins one, however deep.
        while let Some(skipped) = self.raw[at..].find('"') {
            let start = at + skipped;
            at = scan::string(self.raw.as_bytes(), start);
            let string = Self { raw: &self.raw[start..at], at: self.at + start };
            if string.text().is_none() {
                return Some(string.at);
            }
        }
        None
    }

    /// The pieces between the punctuation of an object or a list: names and values, or items.
    fn pieces(&self, bracket: char) -> Option<Vec<Self>> {
        if !self.raw.starts_with(bracket) {
            return None;
        }
        let mut pieces = Vec::new();
        let mut rest = 1;
        while let Some((start, end)) = scan::next(self.raw.as_bytes(), rest) {
            pieces.push(Self { raw: &self.raw[start..end], at: self.at + start });
            rest = end;
        }
        Some(pieces)
    }

    /// The text of a string; `None` for another kind of value.
    pub(crate) fn text(&self) -> Option<Cow<'a, str>> {
        if self.raw.as_bytes().first() != Some(&b'"') {
            return None;
        }
        if self.raw.contains('\\') {
            serde_json::from_str(self.raw).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(&self.raw[1..self.raw.len() - 1]))
        }
    }

    /// A number as it is written; `None` for another kind of value.
    pub(crate) fn number(&self) -> Option<&'a str> {
        self.raw.starts_with(|first: char| first == '-' || first.is_ascii_digit()).then_some(self.raw)
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        self.raw.parse().ok()
    }
}

/// The strings that are values of a name, however deep, in a text that need not be JSON.
pub(crate) fn strings_named<'a>(text: &'a str, name: &str) -> impl Iterator<Item = Node<'a>> {
    let name = format!("\"{name}\"");
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(&name)?;
            from = start + name.len();
            let value = text[from..].trim_start().strip_prefix(':').map(str::trim_start);
            let Some(value) = value.filter(|value| value.starts_with('"') && !text[..start].ends_with('\\')) else {
                continue;
            };
            let raw = &value[..scan::string(value.as_bytes(), 0)];
            let node = Node { raw, at: text.len() - value.len() };
            if raw.len() > 1 && raw.ends_with('"') && !raw.contains('\n') {
                return Some(node);
            }
        }
    })
}

/// What is wrong with a text's JSON at a byte offset; clearer than the parser says it, where that leaves a question open.
fn explain(text: &str, at: usize, error: &serde_json::Error) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    if text.is_empty() {
        return "the file is empty; write `{ \"errors\": [ … ] }`".to_owned();
    }
    if after.starts_with("//") || after.starts_with("/*") {
        return "comments are not allowed; remove this one".to_owned();
    }
    if before.trim_end().ends_with(',') && after.starts_with([']', '}']) {
        return "a comma before a closing bracket; delete it".to_owned();
    }
    let words = error.to_string();
    // serde_json appends the place, which leads our messages already.
    let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
    match words.strip_prefix("EOF while parsing ") {
        Some(what) => format!("the file ends within {what}; is it cut off?"),
        None if words == "trailing characters" => "more text follows the catalog's object; delete it".to_owned(),
        None => words.to_owned(),
    }
}

/// The byte offset of a line and column, both from 1 as `serde_json` counts, columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{Member, Node, strings_named};

    /// A value as `serde_json` would have it.
    fn value(node: &Node<'_>) -> Value {
        if let Some(members) = node.object() {
            return object(&members);
        }
        if let Some(items) = node.list() {
            return items.iter().map(value).collect();
        }
        match (node.text(), node.boolean()) {
            (Some(text), _) => text.into(),
            (None, Some(boolean)) => boolean.into(),
            (None, None) if node.is_null() => Value::Null,
            (None, None) => node.number().unwrap().parse().map(Value::Number).unwrap(),
        }
    }

    fn object(members: &[Member<'_>]) -> Value {
        members.iter().map(|member| (member.key.clone().into_owned(), value(&member.value))).collect()
    }

    #[track_caller]
    fn reads_like_serde_json(text: &str) {
        let members = Node::parse(text).unwrap();
        for member in &members {
            assert!(text[member.at..].starts_with('"'), "{}", member.key);
            assert_eq!(&text[member.value.at..][..member.value.literal().len()], member.value.literal());
        }
        assert_eq!(object(&members), serde_json::from_str::<Value>(text).unwrap());
    }

    #[test]
    fn every_bundled_catalog_reads_like_serde_json() {
        for (_, text) in oauth_errors_catalogs::CATALOGS {
            reads_like_serde_json(text);
        }
    }

    #[test]
    fn comments_are_called_comments() {
        for text in
            ["// c\n{}", "{ // c\n\"a\": 1}", "{\"a\": /* c */ 1}", "{\"a\": 1 // c\n}", "{\"a\": [1, /* c */ 2]}"]
        {
            let (at, message) = Node::parse(text).unwrap_err();
            assert!(text[at..].starts_with('/'), "{text}");
            assert_eq!(message, "not JSON: comments are not allowed; remove this one", "{text}");
        }
    }

    #[test]
    fn strings_are_found_in_what_is_not_json() {
        let text = r#"{"a": [{"code": "x" "code" : "y\u0021", "text": "\"code\": \"no\"", "code": 1, "code": "unclosed
            }, {"code": "z"}"#;
        let found: Vec<_> = strings_named(text, "code").map(|node| node.text().unwrap().into_owned()).collect();
        assert_eq!(found, ["x", "y!", "z"]);
    }

    #[test]
    fn any_form_of_json_reads_like_serde_json() {
        reads_like_serde_json("{}");
        reads_like_serde_json(" \r\n\t{ \"a\" :[ ] , \"b\":{ }\n}\n");
        reads_like_serde_json(r#"{"a":[1,-2.5e3,"x",null,true,false,{"b":[[],[{}]]}],"":0}"#);
        reads_like_serde_json(
            r#"{"\"\\":"\\","{":"}","]":["[\"]",",",":","\\\""],"\u00e9":"\ud83d\ude00\n","é":"😀"}"#,
        );
    }
}
