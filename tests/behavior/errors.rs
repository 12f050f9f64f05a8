//! A diagnosis on its own is an error like any other; typed and untyped diagnoses agree.

use std::error::Error;

use oauth_errors::vendors::{self, okta::OktaError, slack::SlackError};
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
fn an_error_chain_shows_it_once() {
    let error = AppError::from(refused().unwrap_err());
    let mut chain = vec![error.to_string()];
    let mut source = error.source();
    while let Some(error) = source {
        chain.push(error.to_string());
        source = error.source();
    }
    let shown = format!("Okta: {}", OktaError::LoginRequired);
    assert_eq!(chain, ["login failed", &*shown]);
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

#[test]
fn check_gives_the_error_of_an_answer_and_nothing_for_a_success() {
    fn checked(report: &Report<'_>) -> Result<(), Box<dyn Error>> {
        OktaError::check(report)?;
        Ok(())
    }
    for (status, body, is_error) in [
        (200, r#"{"access_token":"t","token_type":"Bearer"}"#, false),
        (200, "", false),
        (200, r#"{"error":"access_denied"}"#, true),
        (400, r#"{"error":"access_denied"}"#, true),
        (503, "<html>busy</html>", true),
    ] {
        let report = Report::from_body(body).with_status(status);
        assert_eq!(checked(&report).is_err(), is_error, "{status} {body}");
        assert_eq!(OktaError::CATALOG.is_error(&report), is_error, "{status} {body}");
        if let Err(error) = OktaError::check(&report) {
            assert_eq!(error, OktaError::diagnose(&report), "{status} {body}");
        }
    }
}

#[test]
fn check_asks_the_vendor_what_an_error_is() {
    // Slack marks its errors by `ok`, whatever the status
    let report = Report::from_body(r#"{"ok":false,"error":"token_revoked"}"#).with_status(200);
    assert_eq!(SlackError::check(&report).unwrap_err().code(), Some("token_revoked"));
    let report = Report::from_body(r#"{"ok":true}"#).with_status(200);
    assert!(SlackError::check(&report).is_ok());
}

#[test]
fn code_title_and_status_are_those_of_the_error_or_of_the_standard_code() {
    let report = Report::from_error("access_denied", Some("User is not assigned to the client application."));
    let report = report.with_status(403);
    let known = OktaError::diagnose(&report);
    assert_eq!((known.code(), known.status()), (Some("user_not_assigned"), Some(403)));
    assert_eq!(known.title(), Some(OktaError::UserNotAssigned.title()));

    let report = Report::from_error("need_info", None);
    let standard = OktaError::diagnose(&report);
    assert_eq!((standard.exact(), standard.code(), standard.status()), (None, Some("need_info"), None));
    assert_eq!(standard.title(), Some(StandardCode::NeedInfo.title()));

    let report = Report::from_error("no_such_error", None);
    let unknown = OktaError::diagnose(&report);
    assert_eq!((unknown.code(), unknown.title()), (None, None));
}

#[test]
fn two_diagnoses_are_equal_if_they_say_the_same_of_the_same_vendor() {
    let of = |body: &str| OktaError::diagnose(&Report::from_body(body)).into_owned();
    let one = of(r#"{"error":"access_denied"}"#);
    assert_eq!(one, of(r#"{"error":"access_denied","state":"another answer"}"#));
    assert_eq!(one, one.clone().into_owned());
    assert_ne!(one, of(r#"{"error":"invalid_grant"}"#));
    // by the message now, no longer by `error` alone
    assert_ne!(
        one,
        of(r#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#)
    );
    let body = r#"{"error":"access_denied"}"#;
    assert_ne!(one.untyped(), StandardCode::diagnose(&Report::from_body(body)).into_owned().untyped());
}

#[test]
fn labels_name_the_same_seven_in_this_order() {
    let report = Report::from_error("access_denied", Some("User is not assigned to the client application."));
    let labels: Vec<_> = OktaError::diagnose(&report).labels().collect();
    let expected = [
        ("oauth.vendor", "okta"),
        ("oauth.code", "user_not_assigned"),
        ("oauth.error", "access_denied"),
        ("oauth.recovery", "contact_admin"),
        ("oauth.concerns", "user"),
        ("oauth.evidence", "message"),
        ("error.type", "user_not_assigned"),
    ];
    assert_eq!(labels, expected);
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
        (typed.standard(), typed.recovery(), typed.evidence().kind(), typed.tokens()),
        (untyped.standard(), untyped.recovery(), untyped.evidence().kind(), untyped.tokens()),
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
