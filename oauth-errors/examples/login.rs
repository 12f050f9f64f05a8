//! The page that a user lands on when signing in fails: a sentence and the next step, in the language of the browser.
//! Server and browser both run here:
//!
//! ```text
//! cargo run -p oauth-errors --example login --features okta,user-messages
//! ```
//!
//! With `-- --serve` the server stays, to be looked at in a browser.

mod local;

use axum::Router;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, header};
use axum::response::Html;
use axum::routing::get;
use oauth_errors::user_messages::{Action, preferred};
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Endpoint, Report};

/// What the session of this browser holds since it was sent to the server.
const STATE: &str = "af0ifjsldkj";

/// Where it was sent.
const ISSUER: &str = "https://acme.okta.com";

/// `GET /callback`
async fn callback(RawQuery(query): RawQuery, headers: HeaderMap) -> Html<String> {
    let query = query.unwrap_or_default();
    let report = Report::from_redirect(&query).at(Endpoint::Authorization);
    // Before anything else: is this an answer to what this browser asked, and of the server that was asked (RFC 9207)?
    if report.state() != Some(STATE) || report.iss().is_some_and(|iss| iss != ISSUER) {
        return page("en", "This link is not yours or is old.", Some(("/", "Start again")), None);
    }
    if !OktaError::CATALOG.is_error(&report) && report.get("/code").is_some() {
        return page("en", "You are signed in.", Some(("/", "Continue")), None);
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = preferred(&[], accepted);
    let diagnosis = OktaError::diagnose(&report);
    println!("  log: {diagnosis}");
    // The users of this application are employees, so there is an administrator.
    let message = diagnosis.user_message(true);
    let link = match message.action() {
        Some(Action::SendToAdmin) => {
            Some(format!("mailto:it@example.com?body={}", encoded(&message.for_admin("Timesheets"))))
        }
        Some(Action::Close) => Some("/".to_owned()),
        // What the next authorization request carries: prompt, scope, acr_values, claims.
        Some(_) => {
            let parameters =
                diagnosis.authorization_parameters().map(|(name, value)| format!("{name}={}", encoded(&value)));
            Some(format!("/login?{}", parameters.collect::<Vec<_>>().join("&")))
        }
        None => None,
    };
    let button = link.as_deref().map(|link| (link, message.label(language)));
    page(language, message.text(language), button, message.support_id())
}

/// Everything that a server wrote is escaped, be it an id.
fn page(language: &str, text: &str, button: Option<(&str, &str)>, id: Option<&str>) -> Html<String> {
    let button = button.map(|(link, label)| format!("<p><a href=\"{}\">{label}</a></p>", escaped(link)));
    let id = id.map(|id| format!("<small>{}</small>", escaped(id)));
    Html(format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><title>Timesheets</title><style>{STYLE}</style>\
         <main><h1>Timesheets</h1><p>{text}</p>{}{}</main></html>",
        button.unwrap_or_default(),
        id.unwrap_or_default()
    ))
}

const STYLE: &str = "body{font:18px/1.5 system-ui,sans-serif;margin:3rem auto;max-width:32rem;padding:0 1rem}\
                     h1{font-size:1.2rem;color:#555}a{display:inline-block;background:#124a8c;color:#fff;\
                     padding:.5rem 1.2rem;border-radius:.4rem;text-decoration:none}small{color:#666}";

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut html, c| {
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
        ("en", "code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj"),
        ("en", "code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj&iss=https%3A%2F%2Fother.example"),
        (
            "de-AT,de;q=0.9",
            "error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=af0ifjsldkj",
        ),
        ("ja", "error=login_required&state=af0ifjsldkj"),
        ("fr-CA,en;q=0.5", "error=consent_required&state=af0ifjsldkj"),
        ("tlh,nl;q=0.3", "error=temporarily_unavailable&state=af0ifjsldkj"),
        ("en", "error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state=af0ifjsldkj"),
        ("es", "error=invalid_request&state=af0ifjsldkj"),
        ("en", "error=access_denied&state=somebody_else"),
    ];
    for (accepted, query) in redirects {
        println!("browser: GET {server}/callback?{query}, Accept-Language: {accepted}");
        let request = local::client().get(format!("{server}/callback?{query}")).header("accept-language", accepted);
        match request.call() {
            Ok(answer) => {
                let page = String::from_utf8_lossy(local::read(answer).body()).into_owned();
                println!("  page: {}", page.split("</h1>").nth(1).unwrap_or_default());
            }
            Err(error) => println!("  {error}"),
        }
    }
    if std::env::args().any(|argument| argument == "--serve") {
        println!("The server stays until you end it with Ctrl-C.");
        loop {
            std::thread::park();
        }
    }
}
