//! Enums whose documentation is to be read.
#![deny(warnings, rustdoc::all)]
#![forbid(missing_docs)]

oauth_errors::oauth_errors! {
    pub enum OddError = path("../../fixtures/odd.json");
    pub enum PublishedError = path("../../fixtures/okta-oauth2-errors-2025.01.1-part.json");
}
