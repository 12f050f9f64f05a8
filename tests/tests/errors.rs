//! A diagnosis on its own is an error like any other; typed and untyped diagnoses agree.

use std::error::Error;

use oauth_errors::vendors::{github::GithubError, okta::OktaError};
use oauth_errors::{Diagnosis, Recovery, Report, VendorError};

fn refused() -> Result<(), Diagnosis<'static, OktaError>> {
    let body = String::from(r#"{"error":"login_required","error_description":"x"}"#);
    Err(OktaError::diagnose(&Report::from_body(&body)).into_owned())
}

#[test]
fn it_passes_through_the_question_mark_into_a_boxed_error() {
    fn boxed() -> Result<(), Box<dyn Error + Send + Sync>> {
        refused()?;
        Ok(())
    }
    let error = boxed().unwrap_err();
    let diagnosis = error.downcast_ref::<Diagnosis<'static, OktaError>>().unwrap();
    assert_eq!(diagnosis.exact(), Some(OktaError::LoginRequired));
    assert_eq!(error.source().unwrap().downcast_ref(), Some(&OktaError::LoginRequired));
}

#[test]
fn anyhow_gives_it_back() {
    fn anyhow() -> anyhow::Result<()> {
        refused()?;
        Ok(())
    }
    let error = anyhow().unwrap_err();
    assert_eq!(error.downcast_ref::<Diagnosis<'static, OktaError>>().unwrap().recovery(), Recovery::SignIn);
}

#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("login failed")]
    Login(#[from] Diagnosis<'static, OktaError>),
}

#[test]
fn thiserror_takes_it_in() {
    fn app() -> Result<(), AppError> {
        refused()?;
        Ok(())
    }
    let AppError::Login(diagnosis) = app().unwrap_err();
    assert_eq!(diagnosis.exact(), Some(OktaError::LoginRequired));
}

fn agree<E: VendorError>() {
    for &error in E::ALL {
        let entry = error.entry();
        let report = Report::from_error(entry.error().unwrap_or(entry.code()), None::<&str>);
        let report = if let Some(status) = entry.status() { report.with_status(status) } else { report };
        let (typed, untyped) = (E::diagnose(&report), E::CATALOG.diagnose(&report));
        assert_eq!(typed.exact().map(VendorError::entry), untyped.exact(), "{entry:?}");
        assert_eq!(typed.entry(), untyped.entry(), "{entry:?}");
        assert_eq!(
            (typed.standard(), typed.recovery(), typed.evidence(), typed.credentials()),
            (untyped.standard(), untyped.recovery(), untyped.evidence(), untyped.credentials()),
            "{entry:?}"
        );
    }
}

#[test]
fn typed_and_untyped_diagnoses_agree() {
    agree::<OktaError>();
    agree::<GithubError>();
    agree::<oauth_errors::vendors::entra::EntraError>();
    agree::<oauth_errors::vendors::okta_api::OktaApiError>();
    agree::<oauth_errors::vendors::auth0::Auth0Error>();
    agree::<oauth_errors::vendors::cognito::CognitoError>();
    agree::<oauth_errors::vendors::keycloak::KeycloakError>();
}
