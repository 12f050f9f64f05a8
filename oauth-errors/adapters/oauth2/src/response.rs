//! The error type that fills `oauth2`'s slot.

use std::fmt;
use std::marker::PhantomData;

use oauth_errors::{Diagnosable, Diagnosis, Report, VendorError};
use oauth2::ErrorResponse;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::envelope;

/// An error answer of a vendor: what [`oauth2::Client`](oauth2::Client) takes for its error types.
///
/// It takes any JSON for an error: with nested objects, a list, `errorCode` and `errorSummary`, codes that are numbers. So
/// what arrives is never lost to a parse error. Behind [`Normalize`](crate::Normalize) it also has status and headers,
/// and the body as it was sent.
///
/// `Debug` and `Display` show codes and catalog text only, nothing that a server wrote. `Serialize`, which `oauth2`
/// demands, writes the answer out. Status and headers in that are read back in the same process only: anybody else could
/// have made them up, and then the JSON is all that is known.
pub struct VendorErrorResponse<E> {
    // Boxed, so that the `Err` of every request stays small.
    report: Box<Report<'static>>,
    vendor: PhantomData<fn() -> E>,
}

impl<E: VendorError> VendorErrorResponse<E> {
    /// What the answer means.
    pub fn diagnosis(&self) -> Diagnosis<'_, E> {
        E::diagnose(&self.report)
    }

    /// The answer as it arrived.
    pub fn report(&self) -> &Report<'static> {
        &self.report
    }

    /// The answer as it arrived, to say more about it: what was [presented](Report::presenting), unless
    /// [`Normalize`](crate::Normalize) has seen that, and [where](Report::at).
    pub fn into_report(self) -> Report<'static> {
        *self.report
    }
}

impl<E> From<Report<'static>> for VendorErrorResponse<E> {
    fn from(report: Report<'static>) -> Self {
        Self { report: Box::new(report), vendor: PhantomData }
    }
}

impl<E: VendorError> ErrorResponse for VendorErrorResponse<E> {}

impl<'de, E> Deserialize<'de> for VendorErrorResponse<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|value| envelope::read(&value).into())
    }
}

impl<E: VendorError> Serialize for VendorErrorResponse<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        envelope::write(E::CATALOG, &self.report).serialize(serializer)
    }
}

impl<E> Clone for VendorErrorResponse<E> {
    fn clone(&self) -> Self {
        Self { report: self.report.clone(), vendor: PhantomData }
    }
}

impl<E: VendorError> fmt::Debug for VendorErrorResponse<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VendorErrorResponse").field(&self.diagnosis()).finish()
    }
}

/// As the [`Diagnosis`]; `{:#}` adds summary and advice.
impl<E: VendorError> fmt::Display for VendorErrorResponse<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.diagnosis(), f)
    }
}

impl<E: VendorError> std::error::Error for VendorErrorResponse<E> {}
