//! The standard codes, by name and by status.

use std::collections::BTreeMap;

use oauth_errors_catalogs::{STANDARD_CODES, StandardCode};

/// The standard codes that a catalog may name.
#[derive(Clone, Debug)]
pub struct Standards {
    index: BTreeMap<&'static str, u16>,
}

impl Default for Standards {
    fn default() -> Self {
        Self { index: STANDARD_CODES.iter().zip(0..).map(|(known, index)| (known.code, index)).collect() }
    }
}

impl Standards {
    pub(crate) fn find(&self, code: &str) -> Option<u16> {
        self.index.get(code).copied()
    }

    /// The code at an index of `Row::standard`.
    #[must_use]
    pub fn get(&self, index: u16) -> &'static StandardCode {
        &STANDARD_CODES[usize::from(index)]
    }

    /// The index of `invalid_token`, `access_denied`, `server_error` or `invalid_request`, by HTTP status.
    pub(crate) fn by_status(&self, status: Option<u16>) -> u16 {
        let code = match status {
            Some(401) => "invalid_token",
            Some(403) => "access_denied",
            Some(500..) => "server_error",
            _ => "invalid_request",
        };
        self.find(code).unwrap_or_default()
    }
}
