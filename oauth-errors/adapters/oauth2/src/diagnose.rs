//! A diagnosis of every way in which a request of `oauth2` can fail.

use std::error::Error;

use oauth_errors::{Diagnosable, Diagnosis, Recovery, Report, Unanswered, VendorError};
use oauth2::{ErrorResponse, ErrorResponseType, RequestTokenError, StandardErrorResponse};

use crate::{Lost, VendorErrorResponse};

/// What the error of a client means, and what to do about it, where its type names the vendor: that of a
/// [`VendorClient`](crate::VendorClient).
///
/// Every variant of [`RequestTokenError`] has a diagnosis:
///
/// | variant | diagnosis |
/// |---|---|
/// | `ServerResponse` | of the answer |
/// | `Parse` | of the body: `oauth2` could not read it, but it may well have the error; its status is lost |
/// | `Parse`, of an answer with a token | [`Unknown`](Recovery::Unknown): a success that does not follow RFC 6749; the token is not kept |
/// | `Request` | [`Unanswered::Broken`]: an HTTP client's error does not say whether the request was sent; behind [`Normalize`](crate::Normalize) it is known what was presented |
/// | `Other` | [`Unanswered::NotBuilt`] if the request could not be built, else [`Unanswered::Unreadable`]: the answer was empty or had the wrong content type, and is lost |
///
/// Only the first can [discard](Diagnosis::tokens) stored tokens.
pub trait Diagnose {
    /// The vendor's errors.
    type Vendor: VendorError;

    /// What the error means.
    fn diagnosis(&self) -> Diagnosis<'_, Self::Vendor>;

    /// What the application should do next.
    fn recovery(&self) -> Recovery {
        self.diagnosis().recovery()
    }
}

/// [`Diagnose`] for errors whose type does not name the vendor, so that the caller does: those of polling for a device,
/// and those of `oauth2`'s own clients.
///
/// ```
/// # fn show(error: oauth2::DeviceCodeErrorResponse) {
/// # let error: oauth2::RequestTokenError<std::io::Error, _> = oauth2::RequestTokenError::ServerResponse(error);
/// use oauth_errors::vendors::github::GithubError;
/// use oauth_errors_oauth2::DiagnoseAs;
///
/// let recovery = error.diagnosis_as::<GithubError>().recovery();
/// # let _ = recovery;
/// # }
/// ```
pub trait DiagnoseAs {
    /// What the error means if it comes from a server of this vendor.
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E>;
}

impl<E: VendorError, RE: Error + 'static> Diagnose for RequestTokenError<RE, VendorErrorResponse<E>> {
    type Vendor = E;

    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_request(self, VendorErrorResponse::diagnosis)
    }
}

impl<RE, T> DiagnoseAs for RequestTokenError<RE, StandardErrorResponse<T>>
where
    RE: Error + 'static,
    StandardErrorResponse<T>: ErrorResponse,
    T: ErrorResponseType + 'static,
{
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E> {
        of_request(self, |response| response.diagnosis_as().into_owned())
    }
}

/// An error answer alone, as the `ServerResponse` of a failed request has it.
impl<T: ErrorResponseType> DiagnoseAs for StandardErrorResponse<T> {
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E> {
        let body = serde_json::to_vec(self).unwrap_or_default();
        E::diagnose(&Report::from_body(&body)).into_owned()
    }
}

/// Diagnoses every [`RequestTokenError`] variant; the answer's type diagnoses the answer.
fn of_request<'a, E, RE, T>(
    error: &'a RequestTokenError<RE, T>,
    of_response: impl FnOnce(&'a T) -> Diagnosis<'a, E>,
) -> Diagnosis<'a, E>
where
    E: VendorError,
    RE: Error + 'static,
    T: ErrorResponse,
{
    match error {
        RequestTokenError::ServerResponse(response) => of_response(response),
        RequestTokenError::Parse(_, body) => unparsed(body),
        RequestTokenError::Request(error) => {
            let broken = Diagnosis::unanswered(Unanswered::Broken);
            let lost = (error as &dyn Error).downcast_ref::<Lost>();
            match lost.and_then(Lost::presented) {
                Some(presented) => broken.presenting(presented),
                None => broken,
            }
        }
        // `oauth2` has only words for these.
        RequestTokenError::Other(text) if text.starts_with("failed to ") => Diagnosis::unanswered(Unanswered::NotBuilt),
        RequestTokenError::Other(_) => Diagnosis::unanswered(Unanswered::Unreadable),
    }
}

/// A body that `oauth2` could not read.
fn unparsed<E: VendorError>(body: &[u8]) -> Diagnosis<'static, E> {
    let report = Report::from_body(body);
    if report.is_success() {
        // `oauth2` reads an answer as a success only for this status. The tokens in it are left behind.
        return E::diagnose(&Report::default().with_status(200)).into_owned();
    }
    E::diagnose(&report).into_owned()
}
