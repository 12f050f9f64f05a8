//! What a gateway answers its own caller.

mod policy;

use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

use oauth_errors_catalogs::{Endpoint, Recovery};

use crate::catalog::rules::Place;
use crate::catalog::{FromEntry, StandardCode};
use crate::diagnose::Diagnosis;
use crate::recognize::Recognizer;
use crate::reply::{Member, Reply};
use crate::report::{Report, RetryAfter};
pub use policy::{Origin, Prose, RelayPolicy};

impl<E: FromEntry> Diagnosis<'_, E> {
    /// What a gateway answers its own caller, according to a [policy](RelayPolicy).
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::{RelayPolicy, Report, vendors::entra::EntraError};
    ///
    /// // the gateway's own secret is wrong: the caller does not learn that
    /// let body = br#"{"error":"invalid_client","error_description":"AADSTS7000215: Wrong secret."}"#;
    /// let report = Report::from_response(401, [("Content-Type", "application/json")], body);
    /// let reply = EntraError::diagnose(&report).relay(&RelayPolicy::new());
    /// assert_eq!(reply.to_string(), "502 server_error");
    ///
    /// // the user's grant has expired: the caller needs to know
    /// let body = br#"{"error":"invalid_grant","error_description":"AADSTS70008: Expired."}"#;
    /// let report = Report::from_response(400, [("Content-Type", "application/json")], body);
    /// let reply = EntraError::diagnose(&report).relay(&RelayPolicy::new());
    /// assert_eq!(reply.to_string(), "400 invalid_grant");
    /// # }
    /// ```
    #[must_use]
    pub fn relay(&self, policy: &RelayPolicy) -> Reply {
        let report = self.report();
        let (origin, code) = policy.classify(self);
        let reply = Reply::from(code).at(policy.endpoint(report));
        match origin {
            Origin::Gateway => return reply.with_status(502),
            Origin::Upstream if code == StandardCode::ServerError => return reply.with_status(502),
            Origin::Upstream => {
                let after = self.wait().unwrap_or(RetryAfter::Delay(policy.retry_after));
                return reply.with_status(503).with_retry_after(after);
            }
            Origin::Caller => {}
        }
        let mut reply = reply.carrying(report);
        if policy.is_transparent {
            reply = Reply::from(self).at(policy.endpoint(report));
        } else if let Some(claims) = self.claims_to_pass() {
            reply = reply.with_member("claims", claims);
        }
        match policy.prose {
            Prose::Standard => {}
            Prose::Catalog => {
                if let Some(entry) = self.entry() {
                    reply = reply.with_description(entry.title());
                }
            }
            Prose::Vendor => {
                if let Some(text) = report.description() {
                    reply = reply.with_description(text);
                }
            }
        }
        for &name in policy.members {
            // Members that the code needs are there already with their type, even if a form or challenge had a text.
            let known = reply.members().any(|(known, _)| known == name);
            if let Some(value) = self.member(name).filter(|_| !known) {
                reply = reply.with_member(name, value);
            }
        }
        reply
    }

    /// The claims request without which a step-up is of no use to the caller, as it was sent.
    fn claims_to_pass(&self) -> Option<&str> {
        let asks = matches!(self.recovery(), Recovery::StepUp | Recovery::Refresh);
        self.report().claims().filter(|_| asks)
    }

    /// A value that the vendor sent with the error. A number stays a number (RFC 6749 section 5.2), and the items of a list
    /// are separated by spaces, as scopes are.
    fn member(&self, name: &str) -> Option<Member> {
        let report = self.report();
        let recognizer = Recognizer::new(self.catalog(), report);
        let reading = recognizer.reading(self.place());
        let number = |path: &[&str]| report.number(path).map(Member::from);
        let at = |place: &'static Place| {
            let whole = if let Place::Pointer(path) = place { number(path) } else { None };
            whole.or_else(|| {
                let texts: Vec<_> = recognizer.values(&reading, slice::from_ref(place)).collect();
                (!texts.is_empty()).then(|| Member::from(texts.join(" ")))
            })
        };
        let extra = recognizer.extra_places(name).iter().find_map(at);
        let named = || report.get(&alloc::format!("/{name}")).map(Member::from);
        extra.or_else(|| number(&name.split('/').collect::<Vec<_>>())).or_else(named)
    }
}

/// The vendor's error as a conforming response: the standard code and the values that belong to it (nonce, scopes,
/// interval, when to try again), but none of the vendor's text.
///
/// This is for a caller that uses its own credentials. For one that uses those of a gateway, use [`Diagnosis::relay`].
impl<E: FromEntry> From<&Diagnosis<'_, E>> for Reply {
    fn from(diagnosis: &Diagnosis<'_, E>) -> Self {
        let report = diagnosis.report();
        let endpoint = report.endpoint().unwrap_or(Endpoint::Token);
        let code = policy::conforming(diagnosis, endpoint);
        let mut reply = Self::from(code).at(endpoint).carrying(report);
        if let Some(claims) = diagnosis.claims_to_pass() {
            reply = reply.with_member("claims", claims);
        }
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

impl Reply {
    /// Adds the values of an answer without which its code is of no use.
    fn carrying(mut self, report: &Report<'_>) -> Self {
        let joined = |words: Vec<&str>| -> String { words.join(" ") };
        if self.code() == Some(StandardCode::InsufficientClaims) {
            if let Some(claims) = report.claims() {
                self = self.with_member("claims", claims);
            }
        }
        match self.code().map(StandardCode::recovery) {
            Some(Recovery::Poll | Recovery::SlowDown) => {
                if let Some(interval) = report.interval() {
                    self = self.with_interval(interval);
                }
            }
            Some(Recovery::Consent) => self = self.with_scope(&joined(report.scope().collect())),
            Some(Recovery::StepUp) => {
                self = self.with_acr_values(&joined(report.acr_values().collect()));
                if let Some(age) = report.max_age() {
                    self = self.with_max_age(age);
                }
            }
            _ => {}
        }
        self
    }
}
