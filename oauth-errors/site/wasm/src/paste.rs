//! The paste as the page shows it again: without secrets, and with the words marked that told the error.

use core::ops::Range;

use oauth_errors::Secret;
use serde::Serialize;

/// A piece of the paste.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Piece {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<&'static str>,
}

/// The pieces of a text: what is in front of a mark, a mark, what is between it and the next one. The words that told are
/// marked wherever the text has them as they are, unless a secret is within.
pub(crate) fn pieces(text: &str, secrets: &[Secret], told_by: Option<&str>) -> Vec<Piece> {
    let told = told_by.filter(|words| !words.is_empty()).and_then(|words| {
        let from = text.find(words)?;
        Some(from..from + words.len())
    });
    let mut marks: Vec<(Range<usize>, &'static str)> =
        secrets.iter().map(|secret| (secret.range().clone(), secret.kind().as_str())).collect();
    let overlaps = |told: &Range<usize>| marks.iter().any(|(mark, _)| mark.start < told.end && told.start < mark.end);
    if let Some(told) = told.filter(|told| !overlaps(told)) {
        marks.push((told, "told"));
        marks.sort_by_key(|(mark, _)| mark.start);
    }
    let (mut pieces, mut at) = (Vec::new(), 0);
    for (mark, is) in marks {
        if mark.start > at {
            pieces.push(Piece { text: text[at..mark.start].to_owned(), is: None });
        }
        let shown = if is == "told" { text[mark.clone()].to_owned() } else { format!("[redacted {is}]") };
        pieces.push(Piece { text: shown, is: Some(if is == "told" { is } else { "secret" }) });
        at = mark.end;
    }
    if at < text.len() {
        pieces.push(Piece { text: text[at..].to_owned(), is: None });
    }
    pieces
}
