#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]
//! OAuth 2.0 and OpenID Connect errors as types: which error a server's answer is, what to do about it, and how to pass
//! it on.
//!
//! RFC 6749 gives clients a dozen error codes. Vendors have hundreds, and put them wherever they like: in another member
//! of the JSON object, in the middle of a sentence, in a header, or nowhere at all. This crate knows the codes of many
//! vendors from *catalogs*, recognizes them in whatever arrived, and says what each one means for an application.
//!
//! # Getting started
//!
//! Each vendor is a feature: `cargo add oauth-errors --features okta`. Give the answer to the vendor's enum:
//!
//! ```
//! # #[cfg(feature = "okta")] {
//! use oauth_errors::vendors::okta::OktaError;
//! use oauth_errors::{Recovery, Report, StandardCode};
//!
//! let body = br#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#;
//! let report = Report::from_response(400, [("Content-Type", "application/json")], body);
//!
//! if let Err(diagnosis) = OktaError::check(&report) {
//!     assert_eq!(diagnosis.exact(), Some(OktaError::UserNotAssigned)); // which of Okta's errors
//!     assert_eq!(diagnosis.standard(), Some(StandardCode::AccessDenied)); // its standard code
//!     assert_eq!(diagnosis.recovery(), Recovery::ContactAdmin); // what to do next
//!     assert_eq!(diagnosis.to_string(), "Okta: user_not_assigned: User lacks app assignment");
//! }
//! # }
//! ```
//!
//! The module [`vendors`] has an enum per vendor. [`oauth_errors!`] generates the same enum in your own crate, or one
//! from a catalog of yours. [`StandardCode`] does the same for a server that has no catalog.
//!
//! # Which error is it?
//!
//! * A [`Report`] is the answer as it arrived. It is made from a [whole response](Report::from_response), a
//!   [body](Report::from_body), a [redirect](Report::from_redirect), [`WWW-Authenticate`](Report::from_challenges)
//!   headers, a [line of a log](Report::from_text), an [error with its sources](Report::from_error_chain), or an
//!   [`error` that something else parsed](Report::from_error).
//!   Making one never fails. Say what you know about the request: [`presenting`](Report::presenting) which credential,
//!   and [`at`](Report::at) which endpoint. A bare `invalid_grant` means something else for a refresh token than for an
//!   authorization code.
//! * `check` returns `Ok` for a success and a [`Diagnosis`] for an error, whatever the status: some vendors send errors
//!   with status 200. `diagnose` takes it for granted that the answer is an error. Every enum has both methods;
//!   [`Diagnosable`] has them for generic code.
//! * [`Diagnosis::exact`] is the error, [`candidates`](Diagnosis::candidates) are the errors that send the same answer.
//!   [`standard`](Diagnosis::standard) is known more often than either. A code that the catalog does not have is
//!   [kept](Diagnosis::unknown_code).
//! * [`Evidence`] says how the error was recognized: by what [kind](EvidenceKind) of evidence, from the vendor's code in its
//!   own field down to nothing but the HTTP status, and whether it [was quoted](Evidence::is_quoted) in a text, such as a
//!   line of a log or the print of a client library.
//!
//! A `Diagnosis` is an error type: it works with `?`, `Box<dyn Error>` and `#[from]`. `Display` and `Debug` print codes and
//! the catalog's texts, never what the server wrote, so they are safe to log.
//!
//! # What to do next
//!
//! [`Diagnosis::recovery`] is the advice. Each value of [`Recovery`] is documented with a test that tells it from its
//! neighbors. Two questions have methods of their own, because a wrong answer to them does damage:
//!
//! * [`Diagnosis::tokens`] says whether stored tokens may be deleted. It says [`Tokens::Discard`] only if the server
//!   clearly said that they are no longer valid: never because of a gateway that fails, a rate limit, a redirect that
//!   anyone can forge, or a body that was cut off.
//! * [`Diagnosis::retry_advice`] says whether this very request may be sent again, and when: [`RetryAdvice`] knows
//!   `Retry-After`, polling intervals and nonces, and warns where a repeat could spend a single-use credential twice.
//!
//! ```
//! # #[cfg(feature = "entra")] {
//! use oauth_errors::vendors::entra::EntraError;
//! use oauth_errors::{Presented, Recovery, Report, RetryAdvice, Tokens};
//!
//! fn next_step(report: &Report<'_>) -> &'static str {
//!     let diagnosis = EntraError::diagnose(report);
//!     match (diagnosis.tokens(), diagnosis.retry_advice(), diagnosis.recovery()) {
//!         (Tokens::Discard, _, _) => "delete the tokens and sign in",
//!         (_, RetryAdvice::After(_) | RetryAdvice::WithNonce, _) => "send the request again",
//!         (_, _, Recovery::StepUp) => "ask for a second factor",
//!         (_, _, recovery) if recovery.needs_user() => "send the user through sign-in",
//!         _ => "show the error and stop",
//!     }
//! }
//!
//! let expired = Report::from_body(r#"{"error":"invalid_grant","error_codes":[700082]}"#).with_status(400);
//! assert_eq!(next_step(&expired.clone().presenting(Presented::RefreshToken)), "delete the tokens and sign in");
//! // the same body from a gateway that fails: a code inside a 503 decides nothing
//! assert_eq!(next_step(&expired.with_status(503)), "send the request again");
//! # }
//! ```
//!
//! If no answer came at all, [`Diagnosis::unanswered`] makes a diagnosis of that.
//!
//! [`Attempts`] is the loop around the answers of one operation, without I/O and clock: it says what to send next, what to
//! do only once, and when to stop.
//!
//! # Answering and relaying
//!
//! A gateway or an authorization server sends errors too. A [`Reply`] is an OAuth error response as the specifications
//! require it, with status, headers, challenges and body, independent of any HTTP library.
//!
//! [`Diagnosis::relay`] makes the reply to the caller of a gateway. [`RelayPolicy`] decides what that caller may learn:
//! an error of the caller keeps its standard code, a problem with the gateway's own credentials or requests becomes
//! `502 server_error`, and trouble upstream becomes `503` with `Retry-After`.
//!
//! ```
//! # #[cfg(feature = "entra")] {
//! use oauth_errors::{RelayPolicy, Reply, Report, StandardCode, vendors::entra::EntraError};
//!
//! let reply = Reply::from(StandardCode::InvalidGrant).with_description("The code was used before.");
//! assert_eq!(reply.status(), 400);
//!
//! // the gateway's own client secret is wrong: the caller does not learn that
//! let report = Report::from_body(r#"{"error":"invalid_client","error_codes":[7000215]}"#).with_status(401);
//! let reply = EntraError::diagnose(&report).relay(&RelayPolicy::new());
//! assert_eq!(reply.to_string(), "502 server_error");
//! # }
//! ```
//!
//! # Your own catalog
//!
//! A catalog is a JSON file. [`oauth_errors!`] reads it at compile time, and reports every mistake in it with line and
//! column:
//!
//! ```text
//! oauth_errors::oauth_errors!(path("errors/acme.json")); // pub enum AcmeError
//!
//! error: errors/acme.json:11:19: `ask_agian` is no `recovery`; did you mean `ask_again`?
//! ```
//!
//! [SCHEMA.md] describes the format. Files that Okta publishes compile as they are, also on top of the catalog that is
//! bundled: `enum Okta = "okta" + path("errors/oauth2-error-codes.json");`.
//!
//! [SCHEMA.md]: https://docs.rs/crate/oauth-errors-catalogs/latest/source/SCHEMA.md
//!
//! # Cases of your own
//!
//! An application rarely cares about hundreds of errors: it has a handful of cases. [`OAuthCases`], a derive
//! macro behind the feature `derive`, maps the errors of several vendors to the variants of your enum, by code, standard
//! code or recovery. The compiler checks the cases against the catalogs: unknown codes, codes in two cases, and cases that
//! no error reaches do not compile. [`Cases`] and [`Case`] describe them at run time.
//!
//! # Vendors known at run time
//!
//! [`Catalog`] and [`Entry`] are the untyped counterparts of an enum and its variants: for a gateway with many vendors, or
//! a tool. [`vendors::find`] looks a vendor up by id, [`vendors::find_by_issuer`] by host, and [`vendors::detect`]
//! recognizes whose answer it is, if the answer leaves no doubt. A [`Code`] stores and forwards codes that a newer server
//! may have added.
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `std` (default) | dates in `Retry-After`; without it the crate needs only `alloc` |
//! | `macros` (default) | [`oauth_errors!`] |
//! | `derive` | [`OAuthCases`] |
//! | `okta`, `entra`, … | the module of that vendor in [`vendors`] |
//! | `all-vendors` | all of these |
//! | `http` | `Report` from the types of `http` 1, and `Reply` into a `Response`; for hyper, reqwest and others |
//! | `axum-core-0_5` | `IntoResponse` for `Reply`, and `Report` as an extractor of callbacks; for axum 0.8 |
//! | `actix-web-4` | `ResponseError` and `Responder` for `Reply` |
//! | `serde` | enums, [`Code`] and [`Recovery`] as their text, `Reply` as its JSON object, `Diagnosis` and [`Entry`] as the objects of `JSON_SCHEMA` |
//! | `samples` | answers for tests, see `samples` |
//! | `user-messages` | sentences for users in their language, see `user_messages` |
//! | `tracing` | `Diagnosis::record`, which puts labels on a span |
//!
//! Adapters for the crates `oauth2` and `openidconnect` are packages of their own: `oauth-errors-oauth2` and
//! `oauth-errors-openidconnect`.
//!
//! # Limits
//!
//! * An answer is taken at its word. Verify signatures, `state` and `iss` first.
//! * Recovery is advice: this crate does not sleep, loop or send requests.
//! * A vendor can reword its texts at any time. [`EvidenceKind`] and [`Stability`] say what an error depends on.
//! * The first 64 KiB of a body are read. Of a text, 8 KiB at either end are compared with known messages.

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

mod attempts;
mod cases;
mod catalog;
mod diagnose;
mod integrations;
mod log_safe;
#[doc(hidden)]
pub mod private;
mod recognize;
mod redact;
mod relay;
pub mod reply;
mod report;
#[cfg(feature = "samples")]
pub mod samples;
#[cfg(feature = "user-messages")]
pub mod user_messages;
pub mod vendors;

pub use attempts::{Attempts, Step, With};
pub use cases::{Case, Cases, CasesOf, MappedBy, Mapping, Payload};
pub use catalog::{Catalog, Code, Entry, FromEntry, Meaning, Specification, StandardCode, UnknownCode, VendorError};
pub use diagnose::{Actor, Diagnosable, Diagnosis, Next, Reason, RetryAdvice, Unanswered};
#[cfg(feature = "serde")]
pub use integrations::serde::{JSON_SCHEMA, WithTexts};
pub use log_safe::LogSafe;
pub use oauth_errors_catalogs::{Concern, Endpoint, Presented, Prompt, Recovery, Stability, Tokens, UnknownKeyword};
pub use recognize::{Detector, Evidence, EvidenceKind};
pub use redact::{Secret, SecretKind, redact, secrets};
pub use relay::{Origin, Prose, RelayPolicy};
pub use reply::Reply;
pub use report::{Carrier, Challenge, Report, RetryAfter};

/// The examples of the README, as tests.
#[cfg(all(doctest, feature = "okta", feature = "entra"))]
#[doc = include_str!("../README.md")]
mod readme {}

/// Generates a typed enum from a vendor's catalog at compile time.
///
/// ```
/// use oauth_errors::{Recovery, StandardCode};
///
/// // `pub enum OktaError`, with a documented variant for each of Okta's codes
/// oauth_errors::oauth_errors!("okta");
///
/// let error = OktaError::from_code("no_matching_policy").unwrap();
/// assert_eq!(error, OktaError::NoMatchingPolicy);
/// assert_eq!(error.standard(), StandardCode::AccessDenied);
/// assert_eq!(error.recovery(), Recovery::ContactAdmin);
/// ```
///
/// The long form sets name, visibility, attributes and documentation. One call can have several items:
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
/// The enum always implements `Clone`, `Copy`, `PartialEq`, `Eq`, `Hash`, `Debug`, `Display`,
/// [`Error`](core::error::Error), [`FromStr`](core::str::FromStr), [`VendorError`] and `Into<StandardCode>`.
///
/// # Your own catalog
///
/// `path("errors/acme.json")` reads a file of yours. The path is relative to the folder of your package's `Cargo.toml`,
/// and a change to the file triggers a rebuild. Files that Okta publishes compile as they are. Every mistake in a file is
/// a compile error with its place in the file: `errors/acme.json:41:25: …`.
///
/// # Macro or ready-made module?
///
/// The modules of [`vendors`](crate::vendors) contain the same enums, ready-made. Use those if several crates must share
/// one type. The macro is for applications and for catalogs of your own. An enum that is generated in your crate can be
/// matched exhaustively there, so a newer catalog may stop the build; add a `_` arm if you do not want that.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! oauth_errors {
    ($($input:tt)*) => {
        $crate::private::oauth_errors! { ($crate) $($input)* }
    };
}

/// Maps vendors' errors to an application's own cases, and has the compiler check them against the catalogs.
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
///     #[oauth(recovery(SignIn, RestartFlow))]
///     SignInAgain,
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
/// # Which case an error maps to
///
/// The case that names its code, else both its standard code and its recovery, else its recovery, else its standard code,
/// else the case marked `other`. For a [`Diagnosis`], standard code and recovery are those of the diagnosis, which depend
/// on what was presented and where. `LoginProblem::mappings()` lists the case of every code.
///
/// # On a variant
///
/// * `OktaError::NoMatchingPolicy` names a code, by its variant or its constant.
/// * `recovery(SignIn, RestartFlow)` and `standard(invalid_grant)` name recoveries and standard codes.
/// * `standard(invalid_grant) & recovery(SignIn)` asks for one of each.
/// * `other` takes what maps to no other case, errors that no catalog knows among them.
///
/// # On the enum
///
/// * `okta = OktaError` binds a vendor to its enum: a ready-made one, your own, or one of another crate. A `-` in an id is
///   written `_`.
/// * `crate = path` names this crate where it is renamed or re-exported.
/// * `exhaustive` requires every code of the bound enums to map to a case other than `other`. A newer catalog may then
///   stop the build, on purpose. Without a case marked `other`, only the bound enums can be converted.
/// * `no_error` leaves `Display` and [`Error`](core::error::Error) to you. Otherwise `Display` prints the first paragraph
///   of the case's documentation, and the source is the value that the case carries.
///
/// # What a case carries
///
/// Nothing, or one value: a [`Diagnosis<'static>`](Diagnosis), an `Option` of an [`Entry`] or of a bound enum, or, if
/// only one enum is bound, that enum itself or a `Diagnosis<'static, OktaError>`; then only its errors can be converted.
#[cfg(feature = "derive")]
pub use oauth_errors_macros::OAuthCases;
