use std::fmt;

use oauth_errors::{Entry, StandardCode, VendorError};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Mine;

impl fmt::Display for Mine {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Mine {}

impl From<Mine> for StandardCode {
    fn from(_: Mine) -> Self {
        StandardCode::InvalidGrant
    }
}

impl From<Mine> for Entry {
    fn from(_: Mine) -> Self {
        StandardCode::InvalidGrant.entry()
    }
}

impl VendorError for Mine {}

fn main() {}
