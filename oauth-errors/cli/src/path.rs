//! Where a line of a log has something: `error.message`, or `/error/message` for names with dots.

use std::fmt;

use serde_json::Value;

/// The names of members from the outermost one on; numbers for items of lists.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    given: String,
    pointer: String,
}

impl Path {
    /// Reads a path as it is given on the command line.
    pub(crate) fn parse(given: &str) -> Result<Self, String> {
        let pointer = match given.strip_prefix('/') {
            Some(_) => given.to_owned(),
            None if given.is_empty() || given.split('.').any(str::is_empty) => {
                return Err("write names with dots between, such as error.message, or a JSON pointer".to_owned());
            }
            None => given
                .split('.')
                .fold(String::new(), |pointer, name| pointer + "/" + &name.replace('~', "~0").replace('/', "~1")),
        };
        Ok(Self { given: given.to_owned(), pointer })
    }

    /// The text there: of an object or list its JSON, so that an answer that was logged as it is counts as well.
    pub(crate) fn text(&self, line: &Value) -> Option<String> {
        match line.pointer(&self.pointer)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.given)
    }
}
