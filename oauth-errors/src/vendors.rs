//! The vendors' enums, ready-made, each behind a feature of its name.
//!
//! Take these where several crates must share one type, and [`oauth_errors!`](crate::oauth_errors) for an enum of your
//! own. They are `#[non_exhaustive]` here: a newer catalog never breaks a build.

/// Okta's OAuth errors. On the wire: `error` and a sentence in `error_description`; the code itself never travels.
#[cfg(feature = "okta")]
pub mod okta {
    crate::oauth_errors!("okta");
}
