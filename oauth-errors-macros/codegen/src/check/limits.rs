//! What the tables of a catalog have room for: most of their numbers are 16 bits wide.

use oauth_errors_catalogs::layout::{MAX_MESSAGES, MAX_TEXT};

use super::catalog::Row;

/// Counts what rows take.
#[derive(Default)]
pub(super) struct Room {
    messages: usize,
}

impl Room {
    /// What of a row does not fit, to be reported at its code.
    pub(super) fn take(&mut self, row: &mut Row) -> Vec<String> {
        let mut problems = Vec::new();
        let bytes: usize = row.texts().iter().map(|(_, text)| text.len()).sum();
        if bytes > MAX_TEXT {
            let code = &row.code;
            problems.push(format!("entry {code} has {bytes} bytes of text, but at most {MAX_TEXT} fit; shorten it"));
        }
        let before = self.messages;
        self.messages += row.messages.len();
        if self.messages > MAX_MESSAGES {
            row.messages.clear();
            if before <= MAX_MESSAGES {
                problems.push(format!("more than {MAX_MESSAGES} messages up to here; split the catalog"));
            }
        }
        problems
    }
}
