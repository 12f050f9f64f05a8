//! A diagnosis of the errors of `openidconnect`: those of `oauth2`, and those that it adds.

use std::error::Error;

use oauth_errors::{Diagnosable, Diagnosis, Endpoint, Presented, Recovery, Report, Unanswered, VendorError};
use openidconnect::core::CoreRegisterErrorResponseType;
use openidconnect::registration::{ClientRegistrationError, RegisterErrorResponseType};
use openidconnect::{ErrorResponse, ErrorResponseType, RequestTokenError, StandardErrorResponse, UserInfoError};

use crate::{VendorErrorResponse, VendorRegisterErrorType};

/// What the error of a client means, and what to do about it, where its type names the vendor: that of a
/// [`VendorClient`](crate::VendorClient) or of a
/// [`VendorClientRegistrationRequest`](crate::VendorClientRegistrationRequest).
///
/// It does for [`RequestTokenError`] what [`oauth_errors_oauth2::Diagnose`] does; import one of the two.
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

/// [`Diagnose`] for errors whose type does not name the vendor, so that the caller does: those of the `UserInfo`
/// endpoint, of polling for a device, and of `openidconnect`'s own clients and registrations.
pub trait DiagnoseAs {
    /// What the error means if it comes from a server of this vendor.
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E>;
}

impl<E: VendorError, RE: Error + 'static> Diagnose for RequestTokenError<RE, VendorErrorResponse<E>> {
    type Vendor = E;

    fn diagnosis(&self) -> Diagnosis<'_, E> {
        oauth_errors_oauth2::Diagnose::diagnosis(self)
    }
}

impl<RE, T> DiagnoseAs for RequestTokenError<RE, StandardErrorResponse<T>>
where
    RE: Error + 'static,
    StandardErrorResponse<T>: ErrorResponse,
    T: ErrorResponseType + 'static,
{
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E> {
        oauth_errors_oauth2::DiagnoseAs::diagnosis_as(self)
    }
}

impl<E: VendorError, RE: Error + 'static> Diagnose for ClientRegistrationError<VendorRegisterErrorType<E>, RE> {
    type Vendor = E;

    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_registration(self)
    }
}

impl<RE: Error + 'static> DiagnoseAs for ClientRegistrationError<CoreRegisterErrorResponseType, RE> {
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E> {
        of_registration(self)
    }
}

impl<RE: Error + 'static> DiagnoseAs for UserInfoError<RE> {
    fn diagnosis_as<E: VendorError>(&self) -> Diagnosis<'_, E> {
        match self {
            Self::Response(status, body, _) => {
                let report = of_body::<E>(status.as_u16(), body).at(Endpoint::Userinfo);
                E::diagnose(&report.presenting(Presented::AccessToken)).into_owned()
            }
            Self::Request(_) => Diagnosis::unanswered(Unanswered::Broken).presenting(Presented::AccessToken),
            Self::Other(text) => Diagnosis::unanswered(of_other(text)),
            // Claims that cannot be read or trusted came with status 200.
            _ => E::diagnose(&Report::default().with_status(200)).into_owned(),
        }
    }
}

fn of_registration<E, T, RE>(error: &ClientRegistrationError<T, RE>) -> Diagnosis<'static, E>
where
    E: VendorError,
    T: RegisterErrorResponseType,
    RE: Error + 'static,
{
    match error {
        ClientRegistrationError::ServerResponse(response) => {
            let body = serde_json::to_vec(response).unwrap_or_default();
            // The only status of which `openidconnect` reads the body as an error.
            let report = Report::from_body(&body).with_status(400);
            E::diagnose(&report.at(Endpoint::Registration)).into_owned()
        }
        ClientRegistrationError::Response(status, body, _) => {
            let report = of_body::<E>(status.as_u16(), body);
            E::diagnose(&report.at(Endpoint::Registration)).into_owned()
        }
        ClientRegistrationError::Request(_) => Diagnosis::unanswered(Unanswered::Broken),
        ClientRegistrationError::Serialize(_) => Diagnosis::unanswered(Unanswered::NotBuilt),
        ClientRegistrationError::Other(text) => Diagnosis::unanswered(of_other(text)),
        // An answer that is not what it has to be; it is lost.
        _ => Diagnosis::unanswered(Unanswered::Unreadable),
    }
}

/// What is behind a failure for which `openidconnect` has only words.
fn of_other(text: &str) -> Unanswered {
    if text.starts_with("failed to prepare request") { Unanswered::NotBuilt } else { Unanswered::Unreadable }
}

/// The answer in a body that [`Normalize`](crate::Normalize) may have made of it.
fn of_body<E: VendorError>(status: u16, body: &[u8]) -> Report<'static> {
    let report = match serde_json::from_slice::<VendorErrorResponse<E>>(body) {
        Ok(response) => response.into_report(),
        Err(_) => Report::from_body(body).into_owned(),
    };
    match report.status() {
        Some(_) => report,
        None => report.with_status(status),
    }
}
