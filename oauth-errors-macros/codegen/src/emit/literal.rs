//! Text as Rust source. Whatever comes by the thousand goes to the compiler as one text, to be read by its own lexer: a
//! macro runs unoptimised in most builds, where as many tokens made one by one take several times as long.

extern crate proc_macro;

use std::fmt::Display;

use proc_macro2::{Literal, TokenStream};

/// The tokens of generated source.
pub(super) fn tokens(source: &str) -> TokenStream {
    // Straight to rustc where it is there: proc_macro2 would first read the text itself, to catch what cannot be read.
    if proc_macro::is_available() {
        return source.parse::<proc_macro::TokenStream>().map_or_else(|error| unreadable(&error), TokenStream::from);
    }
    source.parse().unwrap_or_else(|error| unreadable(&error))
}

fn unreadable(error: &dyn Display) -> ! {
    unreachable!("generated source cannot be read: {error}")
}

/// A text as one token.
pub(super) fn string(text: &str) -> TokenStream {
    let mut source = String::with_capacity(text.len() + 8);
    push(&mut source, text);
    tokens(&source)
}

/// Appends the literal of a text: raw where it can be, since that escapes nothing.
pub(super) fn push(source: &mut String, text: &str) {
    let quoted = text.contains('"');
    if (quoted && text.contains("\"#")) || text.contains('\r') || (!text.is_ascii() && text.contains(TURNS)) {
        source.push_str(&Literal::string(text).to_string());
        return;
    }
    let (open, close) = if quoted { ("r#\"", "\"#") } else { ("r\"", "\"") };
    source.push_str(open);
    source.push_str(text);
    source.push_str(close);
}

/// Characters that turn the text around them. rustc denies them in source.
const TURNS: [char; 9] =
    ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
