//! May the stored tokens go?

use oauth_errors_catalogs::{Recovery, Stability};

use super::Diagnosis;
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::recognize::Evidence;
use crate::report::{Carrier, Presented};

/// Whether stored tokens are still good for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tokens {
    /// Keep them: nothing says that they are dead.
    Keep,
    /// Drop them: the session is over, and only signing in gives new ones.
    Discard,
}

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Whether stored tokens may be dropped. Only a positive verdict says so: a code that the vendor promises, or a
    /// plain `invalid_grant` for a [presented](crate::Report::presenting) refresh token; never a failing server or gateway, a
    /// rate limit, a redirect, which anybody can forge, or an answer that could not be read.
    pub fn tokens(&self) -> Tokens {
        let (report, status) = (self.report(), self.report().status());
        // A redirect is no word of the server's: any page can send the browser there.
        let untrusted = report.is_salvaged() || report.carrier() == Carrier::Redirect;
        if self.recovery != Recovery::SignIn || untrusted || matches!(status, Some(429 | 500..)) {
            return Tokens::Keep;
        }
        let coded = matches!(self.evidence, Evidence::Code | Evidence::CodeInText | Evidence::Field | Evidence::Error);
        // `login_required` and its like speak of the browser's session, not of tokens.
        let of_tokens = matches!(self.standard, Some(StandardCode::InvalidGrant | StandardCode::InvalidToken));
        let says_so = |entry: Entry| entry.stability() == Stability::Contract && entry.recovery() == Recovery::SignIn;
        let promised = self.entry().is_some_and(says_so);
        let refused = self.standard == Some(StandardCode::InvalidGrant)
            && matches!(status, Some(400 | 401))
            && report.presented() == Some(Presented::RefreshToken);
        if of_tokens && ((coded && promised) || refused) { Tokens::Discard } else { Tokens::Keep }
    }
}
