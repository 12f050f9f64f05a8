//! A request that got no answer, with what it presented.

use std::error::Error;
use std::fmt;

use oauth_errors::Presented;

/// The error of an HTTP client behind [`Normalize`](crate::Normalize), with what the request presented: whether it may be
/// repeated depends on that. Its source is the client's own error.
#[derive(Debug)]
pub struct Lost {
    presented: Option<Presented>,
    error: Box<dyn Error + Send + Sync>,
}

impl Lost {
    pub(crate) fn new(presented: Option<Presented>, error: impl Error + Send + Sync + 'static) -> Self {
        Self { presented, error: Box::new(error) }
    }

    /// What the request presented, if it said so.
    pub const fn presented(&self) -> Option<Presented> {
        self.presented
    }

    /// The error of the client within.
    pub fn into_inner(self) -> Box<dyn Error + Send + Sync> {
        self.error
    }
}

/// As the client's own error.
impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl Error for Lost {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.error)
    }
}
