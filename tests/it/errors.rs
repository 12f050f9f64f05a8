//! A diagnosis on its own is an error like any other; typed and untyped diagnoses agree.

use std::error::Error;

use oauth_errors::vendors::{self, okta::OktaError};
use oauth_errors::{Diagnosable, Diagnosis, Recovery, Report, StandardCode, VendorError};
use oauth_errors_catalogs::CATALOGS;

use crate::answers::{answers, catalog};
use crate::shared::every_catalog;

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

/// Over every entry by its `error`, and over every answer made up for one.
fn agree<E: Diagnosable>() {
    for &error in E::ALL {
        let entry = error.entry();
        let report = Report::from_error(entry.error().unwrap_or(entry.code()), None);
        agree_on::<E>(&if let Some(status) = entry.status() { report.with_status(status) } else { report });
    }
    if let Some(id) = bundled(E::CATALOG.id()) {
        for answer in answers(&catalog(id)) {
            agree_on::<E>(&answer.report(&answer.text()));
        }
    }
}

fn agree_on<E: Diagnosable>(report: &Report<'_>) {
    let (typed, untyped) = (E::diagnose(report), E::CATALOG.diagnose(report));
    assert_eq!(typed.exact().map(VendorError::entry), untyped.exact(), "{report:?}");
    assert!(typed.candidates().map(VendorError::entry).eq(untyped.candidates()), "{report:?}");
    assert_eq!(typed.entry(), untyped.entry(), "{report:?}");
    assert_eq!(
        (typed.standard(), typed.recovery(), typed.evidence(), typed.tokens()),
        (untyped.standard(), untyped.recovery(), untyped.evidence(), untyped.tokens()),
        "{report:?}"
    );
}

fn bundled(id: &'static str) -> Option<&'static str> {
    CATALOGS.iter().map(|(id, _)| *id).find(|bundled| *bundled == id)
}

macro_rules! vendors {
    ($($feature:literal $module:ident $name:ident;)*) => {
        const AGREE: &[fn()] = &[agree::<StandardCode>, $(agree::<vendors::$module::$name>),*];
    };
}
include!("../../oauth-errors/src/vendors/list.rs");

#[test]
fn typed_and_untyped_diagnoses_agree() {
    assert_eq!(AGREE.len(), every_catalog().count());
    for agree in AGREE {
        agree();
    }
}
