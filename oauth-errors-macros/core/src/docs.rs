//! The documentation of generated items, in rustdoc's Markdown.

use std::fmt::Write;

use oauth_errors_catalogs::Stability;

use crate::check::{Catalog, Row, Standards};

/// The documentation of the enum.
pub(crate) fn of_enum(catalog: &Catalog) -> String {
    let mut docs = format!(" Errors of {}", prose(&catalog.name));
    if !catalog.release.is_empty() {
        let _ = write!(docs, ", as of {}", prose(&catalog.release));
    }
    let _ = write!(docs, " ({} codes).", catalog.rows.len());
    if !catalog.docs.is_empty() {
        let _ = write!(docs, " [The vendor's documentation]({}).", link(&catalog.docs));
    }
    docs.push_str(
        "\n\n Get one from a code with [`from_code`](Self::from_code); every value tells its \
         [`standard`](Self::standard) code and the [`recovery`](Self::recovery). \
         The numeric value of a variant is not stable.",
    );
    docs
}

/// The documentation of a variant.
pub(crate) fn of_variant(row: &Row, standards: &Standards) -> String {
    let mut docs = format!(" {}.\n\n {}\n\n", prose(row.title.trim_end_matches('.')), prose(&row.summary));
    if !row.note.is_empty() {
        let _ = write!(docs, " {}\n\n", prose(&row.note));
    }
    let _ = write!(docs, " Code {}", code(&row.code));
    if !row.error.is_empty() {
        let _ = write!(docs, ", `error` {}", code(&row.error));
    }
    if row.status != 0 {
        let _ = write!(docs, ", status {}", row.status);
    }
    let standard = standards.get(row.standard);
    let _ = write!(
        docs,
        ". Stands for [{}]({}); recovery {}.",
        code(standard.code),
        link(standard.url),
        code(row.recovery.as_str())
    );
    if let Some(specification) = &row.specification {
        let _ = write!(docs, " Defined by {}, section {}.", prose(&specification.spec), specification.section);
    }
    if row.stability == Stability::Advisory {
        docs.push_str(" Advisory: the vendor may change it.");
    }
    docs
}

/// Text as Markdown that shows it literally.
fn prose(text: &str) -> String {
    let text = plain(text);
    let mut escaped = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let first = escaped.is_empty();
        if !first {
            escaped.push(' ');
        }
        // A code block keeps a bare URL from being taken for a link that its writer forgot to mark up.
        if word.contains("://") {
            let url = word.trim_end_matches([',', ';', ':', '.', '!', '?']);
            escaped.push_str(&code(url));
            escaped.push_str(&word[url.len()..]);
            continue;
        }
        for (index, c) in word.char_indices() {
            // List markers, headings and quotes count at the start of a line only.
            let marker = first && index == 0 && matches!(c, '-' | '+' | '=' | '#');
            let number = first && index > 0 && word[..index].bytes().all(|b| b.is_ascii_digit());
            // rustdoc makes a dash of two hyphens, as in `--option`.
            let dash = c == '-' && word[..index].ends_with('-');
            if marker
                || dash
                || (number && matches!(c, '.' | ')'))
                || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '{' | '}' | '$')
            {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

/// Text without the characters that a page cannot show or that turn the text around them.
fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&c| c.is_whitespace() || !(c.is_control() || turns(c))).collect()
}

/// Text as inline code.
fn code(text: &str) -> String {
    let text = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
    // A run of backticks longer than any inside delimits the code.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("`{text}`") } else { format!("{fence} {text} {fence}") }
}

/// A URL within the parentheses of a link.
fn link(url: &str) -> String {
    url.chars().filter(|c| !c.is_whitespace() && !c.is_control()).fold(String::new(), |mut link, c| {
        match c {
            '(' => link.push_str("%28"),
            ')' => link.push_str("%29"),
            '<' => link.push_str("%3C"),
            '>' => link.push_str("%3E"),
            '\\' => link.push_str("%5C"),
            other => link.push(other),
        }
        link
    })
}
