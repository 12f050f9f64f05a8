//! From a code to the name of a variant, and which names a variant cannot have.

use heck::ToUpperCamelCase;

/// Names that the generated enum's own items need: `Error` would make `Self::Error` ambiguous (rustc issue 57644).
pub const RESERVED: &[&str] = &["Self", "Error", "Err", "ALL", "CATALOG"];

/// The variant's name for a code: heck's `UpperCamelCase`, with `Code` before a leading digit.
///
/// `None` where nothing of the code can stand in an identifier.
#[must_use]
pub fn variant(code: &str) -> Option<String> {
    let ascii: String = code.chars().map(|c| if c.is_ascii() { c } else { ' ' }).collect();
    let name = ascii.to_upper_camel_case();
    let first = name.chars().next()?;
    Some(if first.is_ascii_digit() { format!("Code{name}") } else { name })
}

/// Why a name cannot be that of a variant, to follow it in a message; `None` if it can.
#[must_use]
pub fn refusal(name: &str) -> Option<&'static str> {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|first| first.is_ascii_alphabetic());
    if !starts || !chars.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Some("is no identifier (letters, digits and `_`, a letter first)");
    }
    if RESERVED.contains(&name) || is_keyword(name) {
        return Some("is a name that Rust or the generated code needs");
    }
    None
}

/// The generated enum's name for a vendor's id: `okta-api` is `OktaApiError`.
#[must_use]
pub fn enumeration(id: &str) -> String {
    let name = variant(id).unwrap_or_default();
    if name.ends_with("Error") || name.ends_with("Errors") {
        name.trim_end_matches('s').to_owned()
    } else {
        name + "Error"
    }
}

/// Whether a code is itself a constant's name, as `AADSTS50058` is.
#[must_use]
pub fn is_shouting(code: &str) -> bool {
    let shouting = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    code.starts_with(|first: char| first.is_ascii_uppercase()) && code.len() > 1 && code.chars().all(shouting)
}

/// Keywords of every edition that a name can be; `Self` is among the reserved ones.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}
