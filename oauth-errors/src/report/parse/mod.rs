//! The carriers an OAuth error arrives on, each read into the one [`Document`].

pub(crate) mod body;
pub(crate) mod challenge;
mod escape;
pub(crate) mod http;
mod json;
mod literal;
mod pairs;
pub(crate) mod quoted;
pub(crate) mod redirect;
mod status;
mod xml;

use crate::report::document::Document;

/// How many parameters of a form or query are read.
const MAX_PARAMETERS: usize = 256;

/// Adds the parameters of a form or query.
fn parameters(text: &str, document: &mut Document<'_>) {
    for (name, value) in form_urlencoded::parse(text.as_bytes()).take(MAX_PARAMETERS) {
        if !name.is_empty() {
            // Pasted parameters stand a line each; their names bring the line break along.
            document.parameter(name.trim(), &value);
        }
    }
}
