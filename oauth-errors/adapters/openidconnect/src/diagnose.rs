//! A diagnosis of the errors that `openidconnect` adds to those of `oauth2`.

use core::error::Error;

use ::openidconnect::UserInfoError;
use ::openidconnect::core::CoreRegisterErrorResponseType;
use ::openidconnect::registration::{ClientRegistrationError, RegisterErrorResponseType};
use oauth_errors_catalogs::{Endpoint, Recovery};

use super::{Diagnose, VendorRegisterErrorType};
use crate::integrations::oauth2::{lost, of_standard, read, unanswered};
use crate::{Diagnosis, Presented, Report, VendorError};

impl<E: VendorError, RE: Error + 'static> Diagnose<E> for ClientRegistrationError<VendorRegisterErrorType<E>, RE> {
    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_registration(self)
    }
}

impl<E: VendorError, RE: Error + 'static> Diagnose<E> for ClientRegistrationError<CoreRegisterErrorResponseType, RE> {
    fn diagnosis(&self) -> Diagnosis<'_, E> {
        of_registration(self)
    }
}

impl<E: VendorError, RE: Error + 'static> Diagnose<E> for UserInfoError<RE> {
    fn diagnosis(&self) -> Diagnosis<'_, E> {
        match self {
            Self::Response(status, body, _) => {
                let report = of_body(status.as_u16(), body).at(Endpoint::Userinfo);
                E::diagnose(&report.presenting(Presented::AccessToken)).into_owned()
            }
            Self::Request(_) => unanswered(Recovery::Retry),
            Self::Other(text) => lost(text),
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
            // The only status of which `openidconnect` reads the body as an error.
            let report = of_standard(response).with_status(400);
            E::diagnose(&report.at(Endpoint::Registration)).into_owned()
        }
        ClientRegistrationError::Response(status, body, _) => {
            let report = of_body(status.as_u16(), body);
            E::diagnose(&report.at(Endpoint::Registration)).into_owned()
        }
        ClientRegistrationError::Request(_) => unanswered(Recovery::Retry),
        ClientRegistrationError::Serialize(_) => unanswered(Recovery::FixRequest),
        ClientRegistrationError::Other(text) => lost(text),
        // An answer that could not be read; it is lost.
        _ => E::diagnose(&Report::from_body("")).into_owned(),
    }
}

/// The answer in a body that [`Normalize`](super::Normalize) may have made of it.
fn of_body(status: u16, body: &[u8]) -> Report<'static> {
    let report = match serde_json::from_slice(body) {
        Ok(value) => read(&value),
        Err(_) => Report::from_body(body).into_owned(),
    };
    match report.status() {
        Some(_) => report,
        None => report.with_status(status),
    }
}
