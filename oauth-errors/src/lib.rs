#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]
#![doc = include_str!("../README.md")]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[doc(hidden)]
pub mod cases;
mod catalog;
mod diagnose;
mod integrations;
mod log_safe;
mod recognize;
mod relay;
pub mod reply;
mod report;
pub mod vendors;

pub use cases::{Carry, Case, Cases, CasesOf, Cover, CoveredBy};
pub use catalog::{Catalog, Code, Entry, FromEntry, Meaning, Specification, StandardCode, UnknownCode, VendorError};
pub use diagnose::{Diagnosable, Diagnosis, RetryAdvice, Tokens, Unanswered};
pub use log_safe::LogSafe;
pub use oauth_errors_catalogs::{Endpoint, Recovery, Stability, UnknownKeyword};
pub use recognize::Evidence;
pub use relay::{Fault, Prose, RelayPolicy};
pub use reply::Reply;
pub use report::{Carrier, Challenge, Presented, Report, RetryAfter};

/// Generates a typed enum from a vendor's catalog, at compile time.
///
/// ```
/// use oauth_errors::{Recovery, StandardCode};
///
/// // `pub enum OktaError`, one documented variant for each of Okta's codes
/// oauth_errors::oauth_errors!("okta");
///
/// let error = OktaError::from_code("no_matching_policy").unwrap();
/// assert_eq!(error, OktaError::NoMatchingPolicy);
/// assert_eq!(error.standard(), StandardCode::AccessDenied);
/// assert_eq!(error.recovery(), Recovery::ContactAdmin);
/// ```
///
/// The long form sets name, visibility, attributes and documentation. Several items fit in one call:
///
/// ```
/// oauth_errors::oauth_errors! {
///     /// What can go wrong when an employee signs in.
///     #[derive(PartialOrd, Ord)]
///     pub(crate) enum LoginError = "okta";
///     enum Standard = "standard";
/// }
/// ```
///
/// `Clone`, `Copy`, `PartialEq`, `Eq`, `Hash`, `Debug`, `Display`, [`Error`](core::error::Error),
/// [`FromStr`](core::str::FromStr), [`VendorError`] and `Into<StandardCode>` are always implemented.
///
/// # Your own catalog
///
/// `path("errors/acme.json")` reads a file of yours; the path starts at the folder of your package's `Cargo.toml`. An
/// edit of the file rebuilds. Files that Okta publishes compile as they are. Every fault is reported at compile time,
/// with the place in the file: `errors/acme.json:41:25: …`.
///
/// # Macro or ready-made module?
///
/// The modules of [`vendors`](crate::vendors) hold the same enums, ready-made: take those where several crates must
/// share one type. The macro is for applications and for catalogs of your own. An enum that is generated in your crate
/// can be matched exhaustively there, so that a newer catalog may stop the build; write a `_` arm if that is not wanted.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! oauth_errors {
    ($($input:tt)*) => {
        $crate::__private::oauth_errors! { ($crate) $($input)* }
    };
}

/// Groups vendors' errors into an application's own cases, and has the compiler hold them against the catalogs.
///
/// ```
/// # #[cfg(all(feature = "okta", feature = "entra"))] {
/// use oauth_errors::vendors::{entra::EntraError, okta::OktaError};
/// use oauth_errors::{Diagnosis, OAuthCases, Report};
///
/// #[derive(Debug, OAuthCases)]
/// #[oauth(okta = OktaError, entra = EntraError)]
/// enum LoginProblem {
///     /// The user may not use this application.
///     #[oauth(OktaError::NoMatchingPolicy, OktaError::UserNotAssigned, EntraError::AADSTS50105)]
///     NotEntitled,
///     #[oauth(recovery(StepUp))]
///     NeedsSecondFactor,
///     #[oauth(standard(invalid_grant), recovery(RestartFlow, SignIn))]
///     SessionOver,
///     #[oauth(recovery(Retry, SlowDown, Poll))]
///     TryLater,
///     #[oauth(other)]
///     Other(Diagnosis<'static>),
/// }
///
/// let report = Report::from_body(r#"{"error":"access_denied","error_codes":[50105]}"#);
/// assert!(matches!(LoginProblem::from(EntraError::diagnose(&report)), LoginProblem::NotEntitled));
/// # }
/// ```
///
/// # What falls where
///
/// The case that names an error's code, else its standard code, else its recovery, else the one marked `other`. Of a
/// [`Diagnosis`] these are its own standard code and recovery, which know what was presented and where.
/// `LoginProblem::covers()` lists it for every code.
///
/// # On the enum
///
/// * `okta = OktaError` binds a vendor to its enum, ready-made or of your own making; `-` in an id is written `_`.
///   `acme = AcmeError from path("errors/acme.json")` does so for a catalog of yours.
/// * `crate = path` names this crate where it is renamed or re-exported.
/// * `exhaustive` asks for every code of the bound catalogs to fall into a case, with no `other`. A newer catalog may
///   then stop the build, by design. Only the bound enums can be converted.
/// * `no_error` leaves `Display` and [`Error`](core::error::Error) to you. Else `Display` is the first paragraph of the
///   case's documentation, and the source is what the case carries.
///
/// # What a case carries
///
/// Nothing, or one value: a [`Diagnosis<'static>`](Diagnosis), an `Option` of an [`Entry`] or of a bound enum, or, if
/// that enum alone is bound, the enum itself; then only that enum can be converted.
#[cfg(feature = "macros")]
pub use oauth_errors_macros::OAuthCases;
