//! Texts cut where a character ends.

/// At most `limit` bytes of the beginning of a text.
pub(crate) fn cut(text: &str, limit: usize) -> &str {
    let end = (0..=text.len().min(limit)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    &text[..end]
}
