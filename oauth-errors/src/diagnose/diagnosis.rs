//! What an answer means, and what to do about it.

use alloc::boxed::Box;
use alloc::string::String;
use core::marker::PhantomData;

use oauth_errors_catalogs::{Presented, Recovery};

use super::{Reason, Unanswered, recovery};
use crate::catalog::{Catalog, Entry, FromEntry, StandardCode, VendorError};
use crate::recognize::{Candidates, Evidence, EvidenceKind, Recognition, Recognizer, Source};
use crate::report::{Carrier, Report, RetryAfter};

/// What an answer means: which error it is, how it was recognized, and what to do next.
///
/// `check` and `diagnose` of an enum return it, and [`Catalog::diagnose`] where the vendor is known only at run time. `E`
/// is the enum, or [`Entry`].
///
/// It borrows the report until [`into_owned`](Self::into_owned). It is an error like any other: it works with `?`,
/// `Box<dyn Error>` and `#[from]`. `Display` and `Debug` print codes and catalog text only, nothing that a server wrote.
///
/// ```
/// # #[cfg(feature = "entra")] {
/// use oauth_errors::{Diagnosis, EvidenceKind, Recovery, Report, StandardCode, vendors::entra::EntraError};
///
/// let body = br#"{"error":"interaction_required","error_codes":[50076],"claims":"{\"access_token\":{}}"}"#;
/// let report = Report::from_response(400, [("Content-Type", "application/json")], body);
/// let diagnosis: Diagnosis<'_, EntraError> = EntraError::diagnose(&report);
///
/// assert_eq!(diagnosis.exact(), Some(EntraError::AADSTS50076));
/// assert_eq!(diagnosis.standard(), Some(StandardCode::InteractionRequired));
/// assert_eq!(diagnosis.evidence().kind(), EvidenceKind::Code);
/// assert_eq!(diagnosis.recovery(), Recovery::StepUp);
/// assert_eq!(diagnosis.extra("claims"), Some(r#"{"access_token":{}}"#)); // for the next authorization request
/// # }
/// ```
#[derive(Clone)]
pub struct Diagnosis<'a, E = Entry> {
    catalog: &'static Catalog,
    report: MaybeOwned<'a>,
    pub(super) found: Candidates,
    exact: Option<E>,
    evidence: EvidenceKind,
    standard: Option<StandardCode>,
    recovery: Recovery,
    reason: Reason,
    pub(super) unanswered: Option<Unanswered>,
    is_quoted: bool,
    source: Source,
    kind: PhantomData<E>,
}

#[derive(Clone)]
enum MaybeOwned<'a> {
    Borrowed(&'a Report<'a>),
    Owned(Box<Report<'static>>),
}

impl<E: FromEntry> Diagnosis<'static, E> {
    /// What an entry means by itself, without an answer.
    pub(crate) fn of_entry(entry: Entry) -> Self {
        let error = entry.error().unwrap_or(entry.code());
        Self {
            catalog: entry.catalog(),
            report: MaybeOwned::Owned(Box::new(Report::from_error(error, None))),
            found: Candidates::only(entry.index()),
            exact: E::from_any_entry(entry),
            evidence: EvidenceKind::Code,
            standard: Some(entry.standard()),
            recovery: entry.recovery(),
            reason: Reason::Entry,
            unanswered: None,
            is_quoted: false,
            source: Source::Sent,
            kind: PhantomData,
        }
    }
}

impl Diagnosis<'static> {
    /// The diagnosis of an error that no answer is needed for: what it means and what to do about it, as if the vendor
    /// had sent its code.
    #[must_use]
    pub fn of(entry: impl Into<Entry>) -> Self {
        Self::of_entry(entry.into())
    }
}

impl Catalog {
    /// Whether an answer of this vendor is an error, whatever its status.
    ///
    /// It is one if it has an `error`, a status of 400 or more, or what marks this vendor's errors, such as `"ok": false`
    /// from Slack. It is none if it has a token and no `error`, or what marks this vendor's successes. An `error` that was
    /// guessed from a page or text with a successful status counts only if it is a known code.
    ///
    /// ```
    /// # #[cfg(feature = "slack")] {
    /// use oauth_errors::{Report, vendors::slack::SlackError};
    ///
    /// let report = Report::from_body(r#"{"ok":false,"error":"token_revoked"}"#).with_status(200);
    /// assert!(SlackError::CATALOG.is_error(&report));
    /// let report = Report::from_body(r#"{"ok":true}"#).with_status(200);
    /// assert!(!SlackError::CATALOG.is_error(&report));
    /// # }
    /// ```
    pub fn is_error(&'static self, report: &Report<'_>) -> bool {
        if let Some(is_error) = Recognizer::new(self, report).marked_as_error() {
            return is_error;
        }
        // What follows `error` there may be any word.
        let guessed = report.is_salvaged()
            && report.carrier() != Carrier::Json
            && report.status().is_some_and(|status| status < 300);
        let counts = |error: &str| !guessed || StandardCode::from_code(error).is_some() || self.find(error).is_some();
        !report.is_success()
            && (report.error().is_some_and(counts) || report.status().is_some_and(|status| status >= 400))
    }

    /// What an error answer of this vendor means.
    ///
    /// It assumes that the answer is an error; [`is_error`](Self::is_error) finds out first.
    ///
    /// ```
    /// use oauth_errors::{Recovery, Report, vendors};
    ///
    /// let report = Report::from_error("access_denied", None);
    /// let diagnosis = vendors::standard().diagnose(&report);
    /// assert_eq!(diagnosis.recovery(), Recovery::Denied);
    /// ```
    pub fn diagnose<'a>(&'static self, report: &'a Report<'a>) -> Diagnosis<'a> {
        diagnose(self, report)
    }
}

/// [`Catalog::diagnose`], typed.
pub(super) fn diagnose<'a, E: FromEntry>(catalog: &'static Catalog, report: &'a Report<'a>) -> Diagnosis<'a, E> {
    let recognition = Recognizer::new(catalog, report).run();
    let (recovery, reason) = recovery::recovery(report, catalog, &recognition);
    let Recognition { candidates: found, evidence, is_quoted, standard, source } = recognition;
    Diagnosis {
        catalog,
        report: MaybeOwned::Borrowed(report),
        found,
        exact: found.exact(catalog).and_then(E::from_any_entry),
        evidence,
        standard,
        recovery,
        reason,
        unanswered: None,
        is_quoted,
        source,
        kind: PhantomData,
    }
}

impl<'a, E: FromEntry> Diagnosis<'a, E> {
    /// The error, if it can be only one.
    ///
    /// ```
    /// # #[cfg(feature = "okta")] {
    /// use oauth_errors::{Report, vendors::okta::OktaError};
    ///
    /// let report = Report::from_error("login_required", None);
    /// match OktaError::diagnose(&report).exact() {
    ///     Some(OktaError::LoginRequired) => println!("sign in"),
    ///     Some(other) => println!("{other}"),
    ///     None => println!("not in the catalog, or one of several"),
    /// }
    /// # }
    /// ```
    pub const fn exact(&self) -> Option<E> {
        self.exact
    }

    /// The errors that it may be, if there are several, because the vendor sends the same answer for each of them.
    /// Otherwise there are none.
    ///
    /// ```
    /// # #[cfg(feature = "okta")] {
    /// use oauth_errors::{Report, StandardCode, vendors::okta::OktaError};
    ///
    /// let text = r#"{"error_description":"The requested feature is not enabled in this environment."}"#;
    /// let report = Report::from_body(text);
    /// let diagnosis = OktaError::diagnose(&report);
    /// assert_eq!(diagnosis.exact(), None);
    /// let candidates: Vec<_> = diagnosis.candidates().collect();
    /// assert_eq!(candidates, [OktaError::FeatureNotEnabledAccessDenied, OktaError::FeatureNotEnabled]);
    /// assert_eq!(diagnosis.standard(), Some(StandardCode::AccessDenied)); // that of both
    /// # }
    /// ```
    pub fn candidates(&self) -> impl Iterator<Item = E> {
        self.several().filter_map(E::from_any_entry)
    }

    /// The vendor's code in the answer, if the catalog does not have it. A newer server may have more codes: log it.
    ///
    /// It was found in a place where this vendor puts its codes, and is 1 to 64 of `[A-Za-z0-9_.:-]`.
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::{Report, vendors::entra::EntraError};
    ///
    /// let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[999999999]}"#);
    /// assert_eq!(EntraError::diagnose(&report).unknown_code().as_deref(), Some("AADSTS999999999"));
    /// # }
    /// ```
    pub fn unknown_code(&self) -> Option<String> {
        let coded = matches!(self.evidence, EvidenceKind::Code | EvidenceKind::CodeInText | EvidenceKind::Field);
        let report = self.report();
        // Beside a challenge the word of the body is of no interest.
        if coded || report.is_salvaged() || self.source.is_challenge() {
            None
        } else {
            Recognizer::new(self.catalog, report).unknown_code()
        }
    }

    /// What is known about the error: [`exact`](Self::exact) without the vendor's type.
    pub fn entry(&self) -> Option<Entry> {
        self.found.exact(self.catalog)
    }

    /// The vendor's catalog.
    pub const fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// The answer.
    pub fn report(&self) -> &Report<'_> {
        match &self.report {
            MaybeOwned::Borrowed(report) => report,
            MaybeOwned::Owned(report) => report,
        }
    }

    /// The vendor's code, if the error can be only one, or else the standard code.
    pub fn code(&self) -> Option<&'static str> {
        self.entry().map(Entry::code).or_else(|| self.standard.map(StandardCode::code))
    }

    /// What happened, in a few words: the title of the error, or else of the standard code.
    pub fn title(&self) -> Option<&'static str> {
        self.entry().map(Entry::title).or_else(|| self.standard.map(StandardCode::title))
    }

    /// The HTTP status of the answer, if it is known.
    pub fn status(&self) -> Option<u16> {
        self.report().status()
    }

    /// The standard code: that of the error, that of all candidates if they agree, or else the value of `error` itself.
    pub const fn standard(&self) -> Option<StandardCode> {
        self.standard
    }

    /// What the application should do next.
    ///
    /// It depends on the error, on the HTTP status, and on what the caller said about the request:
    ///
    /// ```
    /// use oauth_errors::{Presented, Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_error("invalid_grant", None).with_status(400);
    /// let recovery = |report: &Report<'_>| StandardCode::diagnose(report).recovery();
    /// assert_eq!(recovery(&report.clone().presenting(Presented::AuthorizationCode)), Recovery::RestartFlow);
    /// assert_eq!(recovery(&report.clone().presenting(Presented::RefreshToken)), Recovery::SignIn);
    /// assert_eq!(recovery(&report.with_status(503)), Recovery::Retry);
    /// ```
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }

    /// What decided the [recovery](Self::recovery).
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Whether the HTTP status overrides the code: an OAuth code in the 503 of a gateway decides nothing.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    ///
    /// let report = Report::from_error("invalid_grant", None);
    /// assert!(!StandardCode::diagnose(&report).status_overrides_code());
    /// assert!(StandardCode::diagnose(&report.with_status(503)).status_overrides_code());
    /// ```
    pub fn status_overrides_code(&self) -> bool {
        let own = self.entry().map(Entry::recovery).or_else(|| self.standard.map(StandardCode::recovery));
        let overriding = recovery::by_overriding_status(self.report(), self.catalog, &self.found, self.standard);
        overriding.is_some_and(|overriding| own.is_some_and(|own| own != overriding))
    }

    /// The value of `error`, in the answer or the quote in which the error was recognized. A server wrote it.
    pub fn error(&self) -> Option<&str> {
        let recognizer = Recognizer::new(self.catalog, self.report());
        recognizer.error(&recognizer.reading(self.source))
    }

    /// Why there was no answer, if this is a diagnosis [of none](Self::unanswered).
    pub const fn why_unanswered(&self) -> Option<Unanswered> {
        self.unanswered
    }

    /// What the server says about the error, where it was recognized, else anywhere.
    #[cfg(feature = "serde")]
    pub(crate) fn description(&self) -> Option<&str> {
        let recognizer = Recognizer::new(self.catalog, self.report());
        recognizer.text(&recognizer.reading(self.source)).or_else(|| self.report().description())
    }

    /// The entries that it may be, if several.
    pub(crate) fn several(&self) -> impl Iterator<Item = Entry> {
        self.found.several(self.catalog)
    }

    /// The same, if the request had presented this.
    pub(super) fn presented_with(&self, presented: Presented) -> Diagnosis<'static, E> {
        let report = self.report().clone().into_owned().presenting(presented);
        let recognition = Recognition {
            candidates: self.found,
            evidence: self.evidence,
            is_quoted: self.is_quoted,
            standard: self.standard,
            source: self.source,
        };
        let (recovery, reason) = recovery::recovery(&report, self.catalog, &recognition);
        Diagnosis {
            report: MaybeOwned::Owned(Box::new(report)),
            exact: self.entry().and_then(E::from_any_entry),
            recovery,
            reason,
            ..*self
        }
    }

    /// Where in the report the error was recognized.
    pub(crate) const fn place(&self) -> Source {
        self.source
    }

    /// What the error was recognized by.
    pub const fn evidence(&self) -> Evidence {
        Evidence::new(self.evidence, self.is_quoted)
    }

    /// How long the server asks to wait: where this vendor states it, in `Retry-After`, or as the catalog knows it.
    ///
    /// ```
    /// # #[cfg(feature = "x")] {
    /// use oauth_errors::{Report, RetryAfter, vendors::x::XError};
    ///
    /// let body = br#"{"errors":[{"code":88,"message":"Made up"}]}"#;
    /// let report = Report::from_response(429, [("x-rate-limit-reset", "1788213599")], body);
    /// assert_eq!(XError::diagnose(&report).wait(), Some(RetryAfter::At(1_788_213_599)));
    /// # }
    /// ```
    ///
    /// A server can name any time: [put a limit on it](RetryAfter::at_most).
    pub fn wait(&self) -> Option<RetryAfter> {
        Recognizer::new(self.catalog, self.report()).wait(self.source, self.entry())
    }

    /// The arguments of the message, in order of appearance, if the error was recognized by its message. A server wrote
    /// them.
    ///
    /// ```
    /// # #[cfg(feature = "okta")] {
    /// use oauth_errors::{Report, vendors::okta::OktaError};
    ///
    /// let text = "Some of the requested scopes were denied by the policy. Denied scopes: [read write].";
    /// let report = Report::from_error("access_denied", Some(text));
    /// assert_eq!(OktaError::diagnose(&report).arguments().collect::<Vec<_>>(), ["read write"]);
    /// # }
    /// ```
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        // They are searched for again and not stored: few callers want them, and every caller moves diagnoses.
        let recognizer = Recognizer::new(self.catalog, self.report());
        let reading = recognizer.reading(self.source);
        let text = recognizer.text(&reading).filter(|_| self.evidence == EvidenceKind::Message).unwrap_or_default();
        let found = if text.is_empty() { None } else { recognizer.message(&reading) }.unwrap_or_default();
        let spans = found.arguments().len();
        (0..spans)
            .map(move |at| found.arguments().get(at).and_then(|&(from, to)| text.get(from..to)).unwrap_or_default())
    }

    /// A value that this vendor sends with its errors, by its name in the catalog: `mfa_token`, `claims`, `request_id`. If
    /// the vendor sends a list, it is the first item; [`extra_all`](Self::extra_all) gives all. A server wrote it.
    ///
    /// ```
    /// # #[cfg(feature = "auth0")] {
    /// use oauth_errors::{Report, vendors::auth0::Auth0Error};
    ///
    /// let report = Report::from_body(r#"{"error":"mfa_required","mfa_token":"Fe26"}"#).with_status(403);
    /// assert_eq!(Auth0Error::diagnose(&report).extra("mfa_token"), Some("Fe26"));
    /// # }
    /// ```
    pub fn extra(&self, name: &str) -> Option<&str> {
        self.extra_all(name).next()
    }

    /// Every value of a list that this vendor sends with its errors, by the list's name in the catalog; of what is no list,
    /// the one value. A server wrote them.
    ///
    /// ```
    /// # #[cfg(feature = "dingtalk")] {
    /// use oauth_errors::{Report, vendors::dingtalk::DingtalkError};
    ///
    /// let body = r#"{"code":"Forbidden.AccessDenied","accessdenieddetail":{"requiredScopes":["qyapi_a","qyapi_b"]}}"#;
    /// let report = Report::from_body(body).with_status(403);
    /// let diagnosis = DingtalkError::diagnose(&report);
    /// assert!(diagnosis.extra_all("required_scope").eq(["qyapi_a", "qyapi_b"]));
    /// # }
    /// ```
    pub fn extra_all(&self, name: &str) -> impl Iterator<Item = &str> {
        let recognizer = Recognizer::new(self.catalog, self.report());
        recognizer.values(&recognizer.reading(self.source), recognizer.extra_places(name))
    }

    /// A label for metrics, from a closed set: the code in the catalog, else the standard code, else `other`.
    pub fn label(&self) -> &'static str {
        self.code().unwrap_or("other")
    }

    /// Names and values for logs and metrics. Every value is from a closed set, and none was written by a server. What is
    /// not known is `other`; `error.type`, a name of `OpenTelemetry`, has `_OTHER` then.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    ///
    /// let report = Report::from_error("invalid_grant", Some("user ada@example.org is locked"));
    /// let labels: Vec<_> = StandardCode::diagnose(&report).labels().collect();
    /// assert!(labels.contains(&("oauth.error", "invalid_grant")));
    /// assert!(labels.contains(&("oauth.recovery", "restart_flow")));
    /// ```
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<E> {
        [
            ("oauth.vendor", self.catalog.id()),
            ("oauth.code", self.entry().map_or("other", Entry::code)),
            ("oauth.error", self.standard.map_or("other", StandardCode::code)),
            ("oauth.recovery", self.recovery.as_str()),
            ("oauth.concerns", self.concerns().as_str()),
            ("oauth.evidence", self.evidence.as_str()),
            ("error.type", self.code().unwrap_or("_OTHER")),
        ]
        .into_iter()
    }

    /// The same diagnosis, without borrowing the answer: to return it from a function.
    ///
    /// ```
    /// use oauth_errors::{Diagnosis, Report, StandardCode};
    ///
    /// fn fetch() -> Result<(), Diagnosis<'static, StandardCode>> {
    ///     let body = br#"{"error":"invalid_scope"}"#.to_vec();
    ///     let report = Report::from_body(&body);
    ///     Err(StandardCode::diagnose(&report).into_owned())
    /// }
    /// assert_eq!(fetch().unwrap_err().exact(), Some(StandardCode::InvalidScope));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Diagnosis<'static, E> {
        let exact = self.exact;
        self.with(exact, |report| match report {
            MaybeOwned::Borrowed(report) => MaybeOwned::Owned(Box::new(report.clone().into_owned())),
            MaybeOwned::Owned(report) => MaybeOwned::Owned(report),
        })
    }

    /// The same diagnosis without the vendor's type: one type for the errors of several vendors.
    ///
    /// ```
    /// # #[cfg(all(feature = "github", feature = "okta"))] {
    /// use oauth_errors::vendors::{github::GithubError, okta::OktaError};
    /// use oauth_errors::{Diagnosis, Report};
    ///
    /// let report = Report::from_error("access_denied", None);
    /// let both: [Diagnosis<'_>; 2] =
    ///     [GithubError::diagnose(&report).untyped(), OktaError::diagnose(&report).untyped()];
    /// assert!(both.iter().all(|diagnosis| diagnosis.standard().is_some()));
    /// # }
    /// ```
    #[must_use]
    pub fn untyped(self) -> Diagnosis<'a> {
        self.retyped()
    }

    fn retyped<T: FromEntry>(self) -> Diagnosis<'a, T> {
        let exact = self.entry().and_then(T::from_any_entry);
        self.with(exact, |report| report)
    }

    /// The same diagnosis of another type, or with the report held in another way.
    fn with<'b, T>(self, exact: Option<T>, held: impl FnOnce(MaybeOwned<'a>) -> MaybeOwned<'b>) -> Diagnosis<'b, T> {
        Diagnosis {
            catalog: self.catalog,
            report: held(self.report),
            found: self.found,
            exact,
            evidence: self.evidence,
            standard: self.standard,
            recovery: self.recovery,
            reason: self.reason,
            unanswered: self.unanswered,
            is_quoted: self.is_quoted,
            source: self.source,
            kind: PhantomData,
        }
    }
}

/// Whether two diagnoses say the same about the same vendor. The answers themselves are not compared.
impl<E> PartialEq for Diagnosis<'_, E> {
    fn eq(&self, other: &Self) -> bool {
        self.catalog.id() == other.catalog.id()
            && self.found == other.found
            && self.evidence == other.evidence
            && self.standard == other.standard
            && self.recovery == other.recovery
            && self.unanswered == other.unanswered
    }
}

impl<E> Eq for Diagnosis<'_, E> {}

impl Catalog {
    /// The diagnosis of a request to this vendor that got no answer; [`Diagnosis::unanswered`] is the same, typed.
    pub fn unanswered(&'static self, why: Unanswered) -> Diagnosis<'static> {
        Diagnosis {
            recovery: why.recovery(None),
            reason: Reason::Status,
            unanswered: Some(why),
            ..diagnose(self, &Report::default()).into_owned()
        }
    }
}

impl<E: VendorError> Diagnosis<'static, E> {
    /// The diagnosis of a request that got no answer: what to do, and whether the request may be
    /// [sent again](Self::retry_advice).
    ///
    /// ```
    /// use oauth_errors::{Diagnosis, Recovery, RetryAdvice, StandardCode, Unanswered};
    ///
    /// let diagnosis = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    /// assert_eq!(diagnosis.recovery(), Recovery::Retry);
    /// assert_eq!(diagnosis.retry_advice(), RetryAdvice::Risky(None));
    /// ```
    #[must_use]
    pub fn unanswered(why: Unanswered) -> Self {
        let untyped = E::CATALOG.unanswered(why);
        Self { exact: None, ..untyped.retyped() }
    }
}

impl<E: FromEntry> Diagnosis<'static, E> {
    /// Says what a request presented that got no answer. Of one with an answer, [the report](Report::presenting) says it.
    ///
    /// ```
    /// use oauth_errors::{Diagnosis, Presented, Recovery, StandardCode, Unanswered};
    /// use std::time::Duration;
    ///
    /// let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken).presenting(Presented::DeviceCode);
    /// assert_eq!(broken.recovery(), Recovery::Poll);
    /// assert_eq!(broken.interval_after(Duration::from_secs(5)), Duration::from_secs(10));
    /// ```
    #[must_use]
    pub fn presenting(self, presented: Presented) -> Self {
        let Some(why) = self.unanswered else { return self };
        let report = Report::default().presenting(presented);
        let recovery = why.recovery(Some(presented));
        Self { recovery, report: MaybeOwned::Owned(Box::new(report)), ..self }
    }
}
