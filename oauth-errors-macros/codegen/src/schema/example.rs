//! Answers and what they are, by which the rules of a catalog are checked.

use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::Node;
use crate::syntax::span::At;

/// An answer of the vendor, made up by the author of the catalog, and the code that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The code.
    pub code: At<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// Names and values of response headers.
    pub headers: Vec<(String, String)>,
    /// The body as it is sent.
    pub body: Option<String>,
    /// The URL of a redirect, or its query.
    pub redirect: Option<String>,
}

/// The fields of an item of `examples`.
pub const EXAMPLE: &[&str] = &["status", "headers", "body", "redirect", "code"];

impl Example {
    pub(super) fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Self> {
        let fields = reader.object(node, "an item of `examples`", EXAMPLE)?;
        let given = |name: &str| fields.get(name).is_some();
        if given("redirect") && (given("status") || given("body")) {
            reader.problem(node.at, "a redirect has neither `status` nor `body`; make two examples of it");
        } else if !EXAMPLE.iter().any(|name| *name != "code" && given(name)) {
            reader
                .problem(node.at, "an example is an answer; give its `status`, `headers` and `body`, or a `redirect`");
        }
        let mut headers = Vec::new();
        for member in reader.members(&fields, "headers") {
            if let Some(value) = reader.string(member.value, "the value of a header") {
                headers.push((member.key.into_owned(), value.value));
            }
        }
        Some(Self {
            status: reader.status(&fields, "status"),
            headers,
            body: body(reader, &fields),
            redirect: reader.text(&fields, "redirect").map(|at| at.value),
            code: reader.required(&fields, "code", "name the code of the entry that this answer is")?,
        })
    }
}

/// The body: JSON as the file has it, or the text of a string.
fn body(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<String> {
    let node = fields.get("body")?;
    if node.object().is_some() || node.list().is_some() {
        return Some(node.literal().to_owned());
    }
    if node.text().is_none() {
        reader.wrong_type(node, "`body`", "an object, an array, or a string with the text of the body");
    }
    node.text().map(Into::into)
}
