//! Whether stored tokens may be deleted.

use oauth_errors_catalogs::{Presented, Recovery, Stability, Tokens};

use super::Diagnosis;
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::recognize::EvidenceKind;
use crate::report::Carrier;

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Whether stored tokens may be deleted.
    ///
    /// It says [`Discard`](Tokens::Discard) only if the answer clearly says so: a code that the vendor
    /// [commits to](crate::Stability::Contract), or a plain `invalid_grant` for a
    /// [presented](crate::Report::presenting) refresh token. It never does because of a failing server or gateway, a rate
    /// limit, a redirect that anyone can forge, or an answer that could not be read.
    ///
    /// ```
    /// use oauth_errors::{Presented, Report, StandardCode, Tokens};
    ///
    /// let report = Report::from_error("invalid_grant", None).with_status(400).presenting(Presented::RefreshToken);
    /// assert_eq!(StandardCode::diagnose(&report).tokens(), Tokens::Discard);
    ///
    /// // a gateway that repeats the body of another answer is no reason to sign anybody out
    /// assert_eq!(StandardCode::diagnose(&report.with_status(502)).tokens(), Tokens::Keep);
    /// ```
    pub fn tokens(&self) -> Tokens {
        let (report, status) = (self.report(), self.report().status());
        // The server did not send a redirect: any page can send the browser there.
        let untrusted = self.evidence().is_quoted() || report.is_salvaged() || report.carrier() == Carrier::Redirect;
        if self.recovery() != Recovery::SignIn || untrusted || matches!(status, Some(429 | 500..)) {
            return Tokens::Keep;
        }
        let coded = matches!(
            self.evidence().kind(),
            EvidenceKind::Code | EvidenceKind::CodeInText | EvidenceKind::Field | EvidenceKind::Error
        );
        // `login_required` and similar codes are about the browser's session, not about tokens.
        let of_tokens = matches!(self.standard(), Some(StandardCode::InvalidGrant | StandardCode::InvalidToken));
        let contract = |entry: Entry| entry.stability() == Stability::Contract && entry.recovery() == Recovery::SignIn;
        let promised = self.entry().is_some_and(contract);
        let refused = self.standard() == Some(StandardCode::InvalidGrant)
            && matches!(status, Some(400 | 401))
            && report.presented() == Some(Presented::RefreshToken);
        if of_tokens && ((coded && promised) || refused) { Tokens::Discard } else { Tokens::Keep }
    }
}
