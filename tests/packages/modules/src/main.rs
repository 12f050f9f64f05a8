//! Recognizes an answer of each vendor, and sorts both into cases of its own.
#![deny(warnings)]
#![forbid(missing_docs, unsafe_code)]

use oauth_errors::vendors::{entra::EntraError, okta::OktaError};
use oauth_errors::{Diagnosis, OAuthCases, Report};

#[derive(Debug, OAuthCases)]
#[oauth(okta = OktaError, entra = EntraError)]
enum Problem {
    /// You may not use this application.
    #[oauth(OktaError::UserNotAssigned, EntraError::AADSTS50105)]
    NotAssigned,
    /// Something else is wrong.
    #[oauth(other)]
    Other(Diagnosis<'static>),
}

fn main() {
    let okta = Report::from_body(
        r#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#,
    );
    let entra = Report::from_body(r#"{"error":"invalid_grant","error_codes":[50105]}"#);
    let problems = [
        OktaError::check(&okta).map_err(Problem::from).unwrap_err(),
        EntraError::check(&entra).map_err(Problem::from).unwrap_err(),
    ];
    assert!(problems.iter().all(|problem| matches!(problem, Problem::NotAssigned)), "{problems:?}");
    println!("{}", problems[0]);
}
