//! The carriers an OAuth error arrives on, each read into the one [`Document`].

pub(crate) mod body;
pub(crate) mod challenge;
#[cfg(feature = "json")]
mod json;
pub(crate) mod redirect;
pub(crate) mod text;

use alloc::borrow::Cow;

use crate::document::Document;

/// How many parameters of a form or query are read.
const MAX_PARAMETERS: usize = 256;

/// Adds the parameters of a form or query.
fn parameters<'a>(text: &'a str, document: &mut Document<'a>) {
    for (name, value) in form_urlencoded::parse(text.as_bytes()).take(MAX_PARAMETERS) {
        if !name.is_empty() {
            document.parameter(trimmed(name), value);
        }
    }
}

/// Pasted parameters stand a line each; their names bring the line break along.
fn trimmed(name: Cow<'_, str>) -> Cow<'_, str> {
    match name {
        Cow::Borrowed(name) => Cow::Borrowed(name.trim()),
        Cow::Owned(name) => Cow::Owned(name.trim().into()),
    }
}
