//! Who can act on an error, how far it reaches, and what if the advice was followed in vain.

use core::fmt;

use oauth_errors_catalogs::{Concern, Presented, Recovery};

use super::{Diagnosis, Reason};
use crate::catalog::{Entry, FromEntry};
use crate::report::Carrier;

/// Who can do what an error needs: [`Diagnosis::actor`].
///
/// ```
/// use oauth_errors::{Actor, Presented, Report, StandardCode};
///
/// let report = Report::from_error("insufficient_scope", None).with_status(403);
/// assert_eq!(StandardCode::diagnose(&report).actor(), Actor::User);
/// // a machine has no user who could consent
/// let report = report.presenting(Presented::ClientCredentials);
/// assert_eq!(StandardCode::diagnose(&report).actor(), Actor::Admin);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Actor {
    /// This program, without anybody.
    Program,
    /// The user in front of it.
    User,
    /// Whoever runs or develops this program.
    Operator,
    /// An administrator of the tenant, the account or the service.
    Admin,
    /// The vendor.
    Vendor,
    /// Nobody: the answer is final.
    Nobody,
}

impl Actor {
    /// The keyword in machine-readable output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::User => "user",
            Self::Operator => "operator",
            Self::Admin => "admin",
            Self::Vendor => "vendor",
            Self::Nobody => "nobody",
        }
    }

    /// Who it is, in a few words, for people.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        match self {
            Self::Program => "this program, by itself",
            Self::User => "the user",
            Self::Operator => "whoever runs this program",
            Self::Admin => "an administrator of the user's organization",
            Self::Vendor => "the vendor",
            Self::Nobody => "nobody: it is final",
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Who can do what the [recovery](Self::recovery) says.
    ///
    /// It follows from the recovery and from whether there is a user: there is none where only the client's own
    /// credentials were [presented](crate::Report::presenting), or where the caller
    /// [said so](crate::Report::without_user). What only a person should [repeat](Self::by_hand) is the
    /// user's, and an error of which nothing is known is for the log of the operator.
    pub fn actor(&self) -> Actor {
        let person = if self.report().has_user() { Actor::User } else { Actor::Operator };
        match self.recovery() {
            Recovery::Retry if self.by_hand() => person,
            Recovery::AskAgain | Recovery::SignIn | Recovery::StepUp | Recovery::Consent | Recovery::RestartFlow => {
                person
            }
            Recovery::ContactAdmin => Actor::Admin,
            Recovery::ContactVendor => Actor::Vendor,
            Recovery::Denied => Actor::Nobody,
            Recovery::FixRequest | Recovery::FixClient | Recovery::Unknown => Actor::Operator,
            _ => Actor::Program,
        }
    }

    /// What the error affects: how far to look for others with the same one. Alerts are best grouped by recovery and
    /// concern.
    ///
    /// ```
    /// use oauth_errors::{Concern, Report, StandardCode};
    ///
    /// let concerns = |error, status| {
    ///     StandardCode::diagnose(&Report::from_error(error, None).with_status(status)).concerns()
    /// };
    /// assert_eq!(concerns("invalid_client", 401), Concern::Client); // with every user
    /// assert_eq!(concerns("login_required", 400), Concern::User);
    /// assert_eq!(concerns("invalid_grant", 503), Concern::Server);
    /// ```
    pub fn concerns(&self) -> Concern {
        let stated = self.found.agreed(self.catalog(), Entry::concern).flatten();
        // A code in the answer of a failing server decides nothing.
        if let Some(concern) = stated.filter(|_| self.reason() != Reason::Status) {
            return concern;
        }
        match self.recovery() {
            // A limit, of whatever status.
            Recovery::Retry
                if self.status() == Some(429)
                    || self.reason() == Reason::Status && matches!(self.status(), Some(400..=407 | 409..=424)) =>
            {
                Concern::Client
            }
            Recovery::Retry if self.by_hand() && self.status().is_none_or(|status| status < 500) => Concern::User,
            Recovery::Retry | Recovery::ContactVendor => Concern::Server,
            Recovery::Refresh
            | Recovery::AskAgain
            | Recovery::SignIn
            | Recovery::StepUp
            | Recovery::Consent
            | Recovery::Denied => Concern::User,
            Recovery::FixClient => Concern::Client,
            Recovery::ContactAdmin if !self.report().has_user() => Concern::Client,
            Recovery::ContactAdmin => Concern::Tenant,
            _ => Concern::Request,
        }
    }

    /// Whether only a person should repeat the request: a repeat counts as a failed attempt, sends a message or costs
    /// something. It always is so where a password or a typed code was [presented](crate::Report::presenting), and where
    /// the error came through the browser, whose next attempt begins with a click.
    ///
    /// ```
    /// use oauth_errors::{Presented, Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_error("server_error", None).with_status(500).presenting(Presented::Password);
    /// let diagnosis = StandardCode::diagnose(&report);
    /// assert_eq!((diagnosis.recovery(), diagnosis.by_hand()), (Recovery::Retry, true));
    /// ```
    pub fn by_hand(&self) -> bool {
        let typed = matches!(self.report().presented(), Some(Presented::Password | Presented::Otp));
        let clicked = self.report().carrier() == Carrier::Redirect && self.recovery() == Recovery::RestartFlow;
        typed
            || clicked
            || self.recovery() == Recovery::AskAgain
            || self.found.entries(self.catalog()).any(Entry::is_by_hand)
    }

    /// What to do if the [recovery](Self::recovery) was followed and the same answer came back. Nothing where there is no
    /// end to it, as in a poll, or where nothing was to be repeated.
    ///
    /// ```
    /// use oauth_errors::{Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_error("insufficient_scope", None).with_status(403);
    /// let diagnosis = StandardCode::diagnose(&report);
    /// assert_eq!((diagnosis.recovery(), diagnosis.then()), (Recovery::Consent, Some(Recovery::ContactAdmin)));
    /// ```
    ///
    /// Of [`Recovery::Refresh`] it is what follows if the *new* token is refused. If the refresh itself is, its own
    /// diagnosis says what follows.
    pub fn then(&self) -> Option<Recovery> {
        match self.recovery() {
            // A claims challenge asks without the user first.
            Recovery::Refresh if self.next().claims().is_some() => Some(Recovery::StepUp),
            // A token that was obtained a moment ago and is refused is nothing that the user could mend.
            Recovery::Retry | Recovery::SignIn | Recovery::RestartFlow | Recovery::Refresh => Some(Recovery::Unknown),
            Recovery::RetryWithNonce => Some(Recovery::FixRequest),
            Recovery::Rebuild if self.report().presented() == Some(Presented::SubjectToken) => {
                Some(Recovery::FixRequest)
            }
            Recovery::Rebuild => Some(Recovery::FixClient),
            Recovery::StepUp | Recovery::Consent => Some(Recovery::ContactAdmin),
            _ => None,
        }
    }
}
