//! Has no dependency on the library that generated code calls; a path starts at this package, not at the other.
#![deny(warnings)]
#![forbid(missing_docs, unsafe_code)]

library::oauth_errors!("okta");
library::company_errors!(ServiceError, "service.json");

/// Whether to try again.
pub fn is_worth_a_retry(error: ServiceError) -> bool {
    error.recovery() == library::Recovery::Retry
}

const _: () = assert!(ServiceError::ALL.len() == 1 && OktaError::ALL.len() > 400);
