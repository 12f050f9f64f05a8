//! Whether stored tokens may be deleted.

use oauth_errors_catalogs::{Presented, Recovery, Stability, Tokens};

use super::Diagnosis;
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::recognize::EvidenceKind;
use crate::report::Carrier;

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Whether stored tokens may be deleted.
    ///
    /// It says [`Discard`](Tokens::Discard) or [`EndSession`](Tokens::EndSession) only if the answer clearly says so: a
    /// code that the vendor [commits to](crate::Stability::Contract), or an `invalid_grant` for a
    /// [presented](crate::Report::presenting) refresh token. It never does because of a failing server or gateway, a rate
    /// limit, a code that the catalog does not have, a redirect that anyone can forge, or an answer that was quoted or
    /// could not be read.
    ///
    /// `Discard` means the very token that was presented. Where several processes share a store, another one may have
    /// refreshed in the meantime: read the store again, and delete the token only if it is still there.
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
        if untrusted || self.unanswered.is_some() || matches!(status, Some(429 | 500..)) {
            return Tokens::Keep;
        }
        // `login_required` and similar codes are about the browser's session, not about tokens.
        let of_tokens = matches!(self.standard(), Some(StandardCode::InvalidGrant | StandardCode::InvalidToken));
        let stated = self.found.agreed(self.catalog(), Entry::token_verdict).flatten();
        let verdict = stated.unwrap_or(if of_tokens && self.recovery() == Recovery::SignIn {
            Tokens::Discard
        } else {
            Tokens::Keep
        });
        // A newer code may mean something else than the word beside it.
        if verdict == Tokens::Keep || self.unknown_code().is_some() {
            return Tokens::Keep;
        }
        let coded = matches!(
            self.evidence().kind(),
            EvidenceKind::Code | EvidenceKind::CodeInText | EvidenceKind::Field | EvidenceKind::Error
        );
        let is_usual = |stated: Option<u16>| matches!(status, None | Some(..=401)) || status == stated;
        let contract = |entry: &Entry| {
            let is_verdict = entry.recovery() == Recovery::SignIn || stated.is_some();
            entry.stability() == Stability::Contract && is_verdict && is_usual(entry.status().or(status))
        };
        let promised = self.entry().is_some_and(|entry| contract(&entry));
        let refused = self.standard() == Some(StandardCode::InvalidGrant)
            && status.is_some_and(|status| status >= 400)
            && is_usual(self.entry().and_then(Entry::status))
            && report.presented() == Some(Presented::RefreshToken);
        if (coded && promised) || refused { verdict } else { Tokens::Keep }
    }
}
