//! What an answer is made from.

use oauth_errors_catalogs::{Endpoint, Recovery};

use super::{Reply, code};
use crate::recognize::Known;
use crate::{Diagnosis, Entry, StandardCode, VendorError};

/// The standard code, with the title of the entry as description. Errors of client authentication do not say which:
/// one answer for an unknown client and a wrong secret.
impl From<Entry> for Reply {
    fn from(entry: Entry) -> Self {
        let code = entry.standard();
        let silent = matches!(code, StandardCode::InvalidClient | StandardCode::UnauthorizedClient);
        Self::new(Some(code), if silent { code.title() } else { entry.title() })
    }
}

/// As from the [`Entry`]: makes `?` work in a handler.
impl<E: VendorError> From<E> for Reply {
    fn from(error: E) -> Self {
        Self::from(error.entry())
    }
}

/// What the vendor said, in conforming words: the standard code, and the values that go with it (nonce, scopes,
/// interval, when to try again), but none of its prose. For a caller that uses a gateway's credentials take
/// [`Diagnosis::relay`].
impl<E: Known> From<&Diagnosis<'_, E>> for Reply {
    fn from(diagnosis: &Diagnosis<'_, E>) -> Self {
        let report = diagnosis.report();
        let endpoint = report.endpoint().unwrap_or(Endpoint::Token);
        let code = match (diagnosis.recovery(), diagnosis.standard()) {
            // A code inside the answer of a gateway or rate limit is no verdict.
            (recovery @ (Recovery::Retry | Recovery::ContactVendor), code) => {
                code.filter(|code| code.recovery() == recovery).unwrap_or_else(|| code::of(recovery, endpoint))
            }
            (_, Some(code)) => code,
            (recovery, None) => code::of(recovery, endpoint),
        };
        let mut reply = Self::from(code).at(endpoint).carrying(report);
        if let Some(nonce) = report.dpop_nonce() {
            reply = reply.with_dpop_nonce(nonce);
        }
        if let Some(challenge) = report.attestation_challenge() {
            reply = reply.with_attestation_challenge(challenge);
        }
        match report.retry_after() {
            Some(after) => reply.with_retry_after(after),
            None => reply,
        }
    }
}
