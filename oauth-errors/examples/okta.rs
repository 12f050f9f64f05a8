//! Which of Okta's errors is it, and what now? Takes an `error` or a code as argument, or a JSON body on standard input:
//!
//! ```text
//! echo '{"error":"invalid_grant","error_description":"…"}' | cargo run -p oauth-errors --example okta --features okta
//! cargo run -p oauth-errors --example okta --features okta no_matching_policy
//! ```

use std::io::{self, Read};

use oauth_errors::{Diagnosis, Recovery, Report, vendors::okta::OktaError};

fn main() -> io::Result<()> {
    let mut body = String::new();
    if let Some(code) = std::env::args().nth(1) {
        match code.parse::<OktaError>() {
            Ok(error) => print(error, "the code given"),
            Err(unknown) => println!("{unknown}"),
        }
    } else {
        io::stdin().read_to_string(&mut body)?;
        diagnose(&OktaError::diagnose(&Report::from_body(&body)));
    }
    Ok(())
}

fn diagnose(diagnosis: &Diagnosis<'_, OktaError>) {
    if let Some(error) = diagnosis.exact() {
        return print(error, diagnosis.evidence().kind().as_str());
    }
    println!("{diagnosis}");
    for candidate in diagnosis.candidates() {
        println!("it may be  {candidate:?}: {}", candidate.title());
    }
    println!("recovery   {:?}: {}", diagnosis.recovery(), diagnosis.recovery().advice());
}

fn print(error: OktaError, evidence: &str) {
    println!("variant    {error:?}, recognized by {evidence}");
    println!("meaning    {}. {}", error.title(), error.summary());
    println!("RFC code   {}", error.standard().code());
    println!("status     {}", error.status().map_or("none".to_owned(), |status| status.to_string()));
    println!("recovery   {:?}: {}", error.recovery(), error.recovery().advice());
    // This is what the enum is for: a decision for each error that matters, checked by the compiler.
    let screen = match error {
        OktaError::NoMatchingPolicy | OktaError::UserNotAssigned => {
            "You may not use this application. Ask your administrator."
        }
        OktaError::LoginRequired => "Please sign in.",
        other if other.recovery() == Recovery::Retry => "Please try again in a moment.",
        other if other.recovery().needs_user() => "Please sign in once more.",
        _ => "This application has a problem. Its developers have been notified.",
    };
    println!("for users  {screen}");
}
