//! What tests of several subjects begin with: all catalogs, and answers of which no more is said than `error`, text and
//! status, each where there is one.

use oauth_errors::{Catalog, Diagnosable, Diagnosis, Report, vendors};

/// The vendors' catalogs and the standard one.
pub(crate) fn every_catalog() -> impl Iterator<Item = &'static Catalog> {
    vendors::all().iter().copied().chain([vendors::standard()])
}

pub(crate) fn report(error: Option<&str>, text: Option<&str>, status: Option<u16>) -> Report<'static> {
    let report = match (error, text) {
        (Some(error), text) => Report::from_error(error, text),
        (None, Some(text)) => Report::from_parameters([("error_description", text.to_owned())]),
        (None, None) => Report::default(),
    };
    status.into_iter().fold(report, Report::with_status)
}

pub(crate) fn diagnose<E>(error: Option<&str>, text: Option<&str>, status: Option<u16>) -> Diagnosis<'static, E>
where
    E: Diagnosable,
{
    E::diagnose(&report(error, text, status)).into_owned()
}
