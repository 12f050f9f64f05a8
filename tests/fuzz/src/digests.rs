//! Messages known by digest, against the messages themselves.

use oauth_errors::{Catalog, Report};
use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use std::sync::OnceLock;

#[path = "../../../oauth-errors/cli/src/catalog/compiled.rs"]
mod compiled;

/// Messages in pieces, arguments between them. None is the beginning of another.
const MESSAGES: [&[&str]; 4] = [
    &["The made-up token has expired since yesterday"],
    &["The application ", " may not call the service ", " of this tenant"],
    &["Nobody named ", " has signed in here before"],
    &["Ask the owner of the house for a key"],
];

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<&Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let entry = |(number, pieces): (usize, &&[&str])| {
            let mut message = String::new();
            for (argument, piece) in pieces.iter().enumerate() {
                if argument > 0 {
                    message.push_str(&format!("{{{}}}", argument - 1));
                }
                message.push_str(piece);
            }
            serde_json::json!({
                "internalErrorCode": format!("made_up_{number}"),
                "title": format!("Made-up case {number}"),
                "errorCode": "invalid_grant",
                "errorDescription": message,
            })
        };
        let errors: Vec<_> = MESSAGES.iter().enumerate().map(entry).collect();
        let text = serde_json::json!({ "errors": errors }).to_string();
        let source = SourceFile { name: "acme.json".to_owned(), text };
        let mut problems = Problems::default();
        let read = oauth_errors_codegen::read(&source, &Standards::default(), &mut problems);
        assert_eq!(problems.finish(), [""; 0]);
        compiled::compile(read.expect("a catalog without problems"))
    })
}

/// Whether the pieces follow each other in the text, in ASCII lower case and with one space for white space.
fn is_within(pieces: &[&str], text: &str) -> bool {
    let mut rest = text;
    pieces.iter().all(|piece| match rest.find(&piece.to_ascii_lowercase()) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

pub fn digests(data: &[u8]) {
    let Some((&[which, wrapped], rest)) = data.split_first_chunk() else { return };
    let rest = String::from_utf8_lossy(&rest[..rest.len().min(400)]);
    // An argument is a word; what surrounds the message is anything.
    let word: String = rest.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
    let word = if word.is_empty() { "x" } else { &*word };
    let number = usize::from(which) % MESSAGES.len();
    let message = MESSAGES[number].join(word);
    let whole = Report::from_error("invalid_grant", Some(&message));
    let code = catalog().diagnose(&whole).code().map(str::to_owned);
    assert_eq!(code, Some(format!("made_up_{number}")), "{message}");

    let text = if wrapped % 2 == 0 { rest.into_owned() } else { format!("{rest}\n{message}\n{rest}") };
    let report = Report::from_error("invalid_grant", Some(&text));
    let diagnosis = catalog().diagnose(&report);
    // A beginning, cut off by `…`, is known as well; the plain matcher knows whole messages only.
    if text.contains("...") || text.contains('…') || !text.is_ascii() {
        return;
    }
    let plain = text.to_ascii_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let named = plain.contains("made_up_") || plain.contains("made-up case");
    if let Some(found) = diagnosis.code().and_then(|code| code.strip_prefix("made_up_")).filter(|_| !named) {
        let pieces = MESSAGES[found.parse::<usize>().expect("a number")];
        let first = pieces[0].to_ascii_lowercase();
        assert!(is_within(pieces, &plain) || first.len() >= 24 && plain.ends_with(&first[..24]), "{found} in {text:?}");
    }
}
