//! Six cases instead of a thousand codes: how an application handles errors of Okta, Entra and any other server.
//!
//! `cargo run -p oauth-errors --example login_cases --features okta,entra`

use oauth_errors::vendors::{entra::EntraError, okta::OktaError};
use oauth_errors::{Cases, Diagnosis, OAuthCases, Report, StandardCode};

#[derive(Debug, OAuthCases)]
#[oauth(okta = OktaError, entra = EntraError)]
enum LoginProblem {
    /// The user may not use this application.
    #[oauth(OktaError::NoMatchingPolicy, OktaError::UserNotAssigned, EntraError::AADSTS50105)]
    NotEntitled,
    /// A second factor is needed.
    #[oauth(recovery(StepUp))]
    NeedsSecondFactor,
    /// The session is over.
    #[oauth(recovery(RestartFlow, SignIn, Refresh))]
    SessionOver,
    /// The server is busy.
    #[oauth(recovery(Retry, SlowDown, Poll))]
    TryLater,
    /// The application is set up incorrectly.
    #[oauth(recovery(FixClient, FixRequest))]
    OurMistake,
    /// The login failed.
    #[oauth(other)]
    Other(Diagnosis<'static>),
}

fn main() {
    let okta = r#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#;
    let entra = r#"{"error":"interaction_required","error_codes":[50076],"suberror":"basic_action"}"#;
    let stale = r#"{"error":"invalid_grant","error_codes":[700082]}"#;
    show("Okta", OktaError::diagnose(&Report::from_body(okta)));
    show("Entra", EntraError::diagnose(&Report::from_body(entra)));
    show("Entra", EntraError::diagnose(&Report::from_body(stale)));
    show("Okta", OktaError::diagnose(&Report::from_response(503, [("Retry-After", "30")], b"")));
    show("any server", StandardCode::InvalidClient);
    show("any server", StandardCode::CATALOG.diagnose(&Report::from_error("access_denied", None::<&str>)));

    for case in LoginProblem::CASES {
        let codes = LoginProblem::mappings().filter(|cover| cover.case() == case.name()).count();
        println!("{} takes {codes} codes", case.name());
    }
}

fn show(from: &str, problem: impl Into<LoginProblem>) {
    let problem = problem.into();
    let next = match &problem {
        LoginProblem::NotEntitled => "tell the user whom to ask",
        LoginProblem::NeedsSecondFactor => "send the user through the second factor",
        LoginProblem::SessionOver => "sign the user in again",
        LoginProblem::TryLater => "try again later",
        LoginProblem::OurMistake => "tell the developers",
        LoginProblem::Other(diagnosis) => diagnosis.recovery().advice(),
    };
    println!("{from}: {problem}; {next}");
}
