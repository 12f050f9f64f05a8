//! A diagnosis of every way in which a request of `oauth2` can fail.

use core::error::Error;

use ::oauth2::{ErrorResponseType, RequestTokenError, StandardErrorResponse};
use oauth_errors_catalogs::Recovery;

use super::{VendorErrorResponse, envelope};
use crate::{Diagnosis, Report, VendorError};

/// What the error of a client library means for a vendor `E`, and what to do about it.
///
/// The type of the error tells the vendor where it is [`VendorErrorResponse`]; of an error of another type, like that of
/// polling for a device, the caller says it: `let diagnosis: Diagnosis<'_, GithubError> = error.diagnosis();`
///
/// Of [`RequestTokenError`] every variant has a diagnosis:
///
/// | variant | diagnosis |
/// |---|---|
/// | `ServerResponse` | of the answer |
/// | `Parse` | of the body, whose status is lost: `oauth2` could not read it, yet it may well tell the error |
/// | `Parse`, of an answer with a token | [`ContactVendor`](Recovery::ContactVendor): a success that does not follow RFC 6749; the token is not kept |
/// | `Request` | [`Retry`](Recovery::Retry): no answer arrived |
/// | `Other` | [`FixRequest`](Recovery::FixRequest) if the request could not be built, else [`ContactVendor`](Recovery::ContactVendor): the answer was empty or labelled wrong, and is lost |
///
/// Only the first can [discard](crate::Diagnosis::credentials) stored tokens.
pub trait Diagnose<E: VendorError> {
    /// What the error means.
    fn diagnosis(&self) -> Diagnosis<'_, E>;

    /// What the application should do next.
    fn recovery(&self) -> Recovery {
        self.diagnosis().recovery()
    }
}

impl<E: VendorError, RE: Error + 'static> Diagnose<E> for RequestTokenError<RE, VendorErrorResponse<E>> {
    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_request(self, VendorErrorResponse::diagnosis)
    }
}

/// For errors of `oauth2`'s own type, as of polling for a device.
impl<E, RE, T> Diagnose<E> for RequestTokenError<RE, StandardErrorResponse<T>>
where
    E: VendorError,
    RE: Error + 'static,
    StandardErrorResponse<T>: ::oauth2::ErrorResponse,
    T: ErrorResponseType + 'static,
{
    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_request(self, |response| E::diagnose(&of_standard(response)).into_owned())
    }
}

/// Of every way to fail; what a server's answer means is for its type to say.
fn of_request<'a, E, RE, T>(
    error: &'a RequestTokenError<RE, T>,
    of_response: impl FnOnce(&'a T) -> Diagnosis<'a, E>,
) -> Diagnosis<'a, E>
where
    E: VendorError,
    RE: Error + 'static,
    T: ::oauth2::ErrorResponse,
{
    match error {
        RequestTokenError::ServerResponse(response) => of_response(response),
        RequestTokenError::Parse(_, body) => unread(body),
        RequestTokenError::Request(_) => unanswered(Recovery::Retry),
        RequestTokenError::Other(text) => lost(text),
    }
}

/// The report of an error of `oauth2`'s own type.
pub(crate) fn of_standard<T: ErrorResponseType>(response: &StandardErrorResponse<T>) -> Report<'static> {
    serde_json::to_value(response).map(|value| envelope::read(&value)).unwrap_or_default()
}

/// A body that `oauth2` could not read.
pub(crate) fn unread<E: VendorError>(body: &[u8]) -> Diagnosis<'static, E> {
    let report = Report::from_body(body);
    if report.is_success() {
        // `oauth2` reads an answer as a success only for this status. The tokens in it are left behind.
        return E::diagnose(&Report::default().with_status(200)).into_owned();
    }
    E::diagnose(&report).into_owned()
}

/// A request to which nothing came.
pub(crate) fn unanswered<E: VendorError>(recovery: Recovery) -> Diagnosis<'static, E> {
    crate::diagnosis::unanswered(E::CATALOG, recovery)
}

/// A failure that the client library has only words for: its own, and the label that a server sent.
pub(crate) fn lost<E: VendorError>(text: &str) -> Diagnosis<'static, E> {
    if text.starts_with("failed to ") {
        return unanswered(Recovery::FixRequest);
    }
    E::diagnose(&Report::from_body("")).into_owned()
}
