//! Generated code finds the library by whatever name this package gives it.
#![deny(warnings)]
#![forbid(missing_docs, unsafe_code)]

vendor_errors::oauth_errors!("okta");
vendor_errors::oauth_errors! {
    /// A catalog of this package's own.
    pub enum AcmeError = path("acme.json");
    /// Acme's file laid over Okta's catalog.
    pub enum LayeredError = "okta" + path("acme.json");
}

/// What an application does: match on variants, fall back on the standard code.
pub fn advice(error: OktaError) -> &'static str {
    match error {
        OktaError::NoMatchingPolicy => "no access rule fits this client",
        other => other.standard().summary(),
    }
}

const _: () = assert!(AcmeError::ALL.len() == 2 && LayeredError::ALL.len() == OktaError::ALL.len() + 2);
