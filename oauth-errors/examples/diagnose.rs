//! What an answer means, of whatever vendor, and what to do about it: status, headers and body as an HTTP client gives
//! them, or whatever someone pasted.
//!
//! ```text
//! cargo run -p oauth-errors --example diagnose --features all-vendors
//! cargo run -p oauth-errors --example diagnose --features all-vendors -- 'ServerError: AADSTS50076: …'
//! ```

use oauth_errors::{Presented, Report, StandardCode, vendors};

fn main() {
    let pasted = std::env::args().nth(1);
    let reports = match &pasted {
        Some(text) => vec![Report::from_text(text)],
        None => samples(),
    };
    for report in &reports {
        print(report);
    }
}

/// Answers over each carrier, as they arrive.
fn samples() -> Vec<Report<'static>> {
    let expired = br#"{"error":"invalid_grant","error_description":"AADSTS700082: expired","error_codes":[700082]}"#;
    vec![
        Report::from_response(400, [("content-type", "application/json")], expired).presenting(Presented::RefreshToken),
        Report::from_response(503, [("retry-after", "20")], b"<html>upstream is down</html>"),
        Report::from_body("error=bad_verification_code&error_description=expired").with_status(200),
        Report::from_redirect("https://app.example/cb?error=access_denied&error_description=AADB2C90118%3a+forgot"),
        Report::from_challenges([r#"DPoP algs="ES256", Bearer error="insufficient_scope", scope="read write""#]),
    ]
}

fn print(report: &Report<'_>) {
    // Who sent it? Where the answer leaves a doubt, only the codes of the specifications apply.
    let vendor = vendors::detect(report).unwrap_or(StandardCode::CATALOG);
    let diagnosis = vendor.diagnose(report);
    println!("{diagnosis}");
    println!(
        "  recognized by {}, standard code {}",
        diagnosis.evidence().kind(),
        diagnosis.standard().map_or("none", StandardCode::code)
    );
    println!("  {:?}: {}", diagnosis.recovery(), diagnosis.recovery().advice());
    println!("  the same request again: {:?}; stored tokens: {:?}", diagnosis.retry_advice(), diagnosis.tokens());
    let scope: Vec<_> = report.scope().collect();
    if !scope.is_empty() {
        println!("  scope needed: {}", scope.join(" "));
    }
}
