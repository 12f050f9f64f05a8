//! The kinds of answer.

/// What kind of answer a report turned out to be: [`Report::carrier`](crate::Report::carrier).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// Nothing arrived.
    Empty,
    /// A JSON object or list.
    Json,
    /// A form, `application/x-www-form-urlencoded`.
    Form,
    /// Parameters of a redirect.
    Redirect,
    /// `WWW-Authenticate` challenges.
    Challenge,
    /// An HTML or XML page.
    Page,
    /// Any other text.
    Text,
}

impl Carrier {
    /// Whether it is a text without fields of its own.
    pub(crate) const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Page)
    }
}
