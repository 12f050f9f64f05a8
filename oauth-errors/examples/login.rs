//! The page that a user lands on when signing in fails: it shows the next step. Server and browser both run here:
//!
//! ```text
//! cargo run -p oauth-errors --example login --features okta
//! ```

mod local;

use axum::Router;
use axum::extract::RawQuery;
use axum::response::Html;
use axum::routing::get;
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Endpoint, Recovery, Report};

/// What the session of this browser holds since it was sent to the server.
const STATE: &str = "af0ifjsldkj";

/// Where it was sent.
const ISSUER: &str = "https://acme.okta.com";

/// `GET /callback`
async fn callback(RawQuery(query): RawQuery) -> Html<String> {
    let query = query.unwrap_or_default();
    let report = Report::from_redirect(&query).at(Endpoint::Authorization);
    // Before anything else: is this an answer to what this browser asked, and of the server that was asked (RFC 9207)?
    if report.state() != Some(STATE) || report.iss().is_some_and(|iss| iss != ISSUER) {
        return page("This link is not yours or is old.", "/", "Start again", None);
    }
    if !OktaError::CATALOG.is_error(&report) && report.get("/code").is_some() {
        return page("You are signed in.", "/", "Continue", None);
    }
    let diagnosis = OktaError::diagnose(&report);
    println!("  log: {diagnosis}");
    // An error that deserves words of its own, else what is to be done about any.
    let (text, link, label) = match (diagnosis.exact(), diagnosis.recovery()) {
        (Some(OktaError::UserNotAssigned), _) => {
            ("You may not use this application yet.", "mailto:it@example.com", "Ask for access")
        }
        (_, Recovery::Retry) => ("The sign-in service is busy.", "/login", "Try again"),
        (_, Recovery::Consent) => ("We need your permission.", "/login?prompt=consent", "Review"),
        (_, Recovery::StepUp) => ("Please confirm that it is you.", "/login?acr_values=phr", "Confirm"),
        (_, Recovery::Denied) => ("You said no, and nothing was shared.", "/", "Back"),
        (_, Recovery::ContactAdmin) => {
            ("Your organization does not allow this.", "mailto:it@example.com", "Ask your administrator")
        }
        (_, recovery) if recovery.needs_user() => ("Please sign in once more.", "/login", "Sign in"),
        _ => ("Our mistake. We have been notified.", "/", "Back"),
    };
    page(text, link, label, report.description())
}

/// Everything that a server wrote is escaped: the text of an error may repeat what anybody put into a link.
fn page(text: &str, link: &str, label: &str, detail: Option<&str>) -> Html<String> {
    let detail = detail.map(|detail| format!("<details>{}</details>", escaped(detail))).unwrap_or_default();
    Html(format!("<p>{text}</p><a href=\"{link}\">{label}</a>{detail}"))
}

fn escaped(text: &str) -> String {
    text.chars().take(200).fold(String::new(), |mut html, c| {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
        html
    })
}

fn main() {
    let server = local::serve(Router::new().route("/callback", get(callback)));
    let redirects = [
        "code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj",
        "code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj&iss=https%3A%2F%2Fother.example",
        "error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=af0ifjsldkj",
        "error=login_required&state=af0ifjsldkj",
        "error=consent_required&state=af0ifjsldkj",
        "error=temporarily_unavailable&state=af0ifjsldkj",
        "error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state=af0ifjsldkj",
        "error=invalid_request&state=af0ifjsldkj",
        "error=access_denied&state=somebody_else",
    ];
    for query in redirects {
        println!("browser: GET /callback?{query}");
        match local::client().get(format!("{server}/callback?{query}")).call() {
            Ok(answer) => println!("  page: {}", String::from_utf8_lossy(local::read(answer).body())),
            Err(error) => println!("  {error}"),
        }
    }
}
