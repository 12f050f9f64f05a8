//! A gateway's token endpoint in front of two vendors. It signs in to them with its own credentials, and its callers see
//! standard codes only. Server, gateway and callers all run here:
//!
//! ```text
//! cargo run -p oauth-errors --example gateway --features axum-core-0_5,entra,okta
//! ```

mod local;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use axum::extract::{Form, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{Router, response};
use oauth_errors::vendors;
use oauth_errors::{Endpoint, Presented, RelayPolicy, Reply, Report, StandardCode};

type Parameters = HashMap<String, String>;

/// The gateway adds its credentials to the caller's own request.
const POLICY: RelayPolicy = RelayPolicy::new().at(Endpoint::Token).passes_requests();

/// `POST /token` of the gateway. `resource` says which vendor issues the token (RFC 8707).
async fn token(State(upstream): State<String>, Form(mut form): Form<Parameters>) -> Result<response::Response, Reply> {
    let resource = form.remove("resource").unwrap_or_default();
    let catalog = vendors::find(&resource).ok_or(StandardCode::InvalidTarget)?;
    // With the gateway's own credentials any other grant would give the caller a token of the gateway's.
    if form.get("grant_type").map(String::as_str) != Some("authorization_code") {
        return Err(StandardCode::UnsupportedGrantType.into());
    }
    form.insert("client_secret".into(), "the gateway's own".into());

    let url = format!("{upstream}/{resource}/token");
    let call = tokio::task::spawn_blocking(move || local::client().post(url).send_form(form).map(local::read));
    let Ok(Ok(answer)) = call.await else {
        println!("  gateway: no answer from {}", catalog.name());
        return Err(unavailable());
    };
    let report = Report::from(&answer).at(Endpoint::Token).presenting(Presented::AuthorizationCode);
    if report.is_success() {
        let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")];
        return Ok((headers, answer.into_body()).into_response());
    }
    if !catalog.is_error(&report) {
        println!("  gateway: neither token nor error from {}", catalog.name());
        return Err(unavailable());
    }
    let diagnosis = catalog.diagnose(&report);
    println!("  gateway: {diagnosis}; to act: {:?}", POLICY.origin(&diagnosis));
    Err(diagnosis.relay(&POLICY))
}

fn unavailable() -> Reply {
    Reply::from(StandardCode::TemporarilyUnavailable).with_retry_after(Duration::from_secs(5))
}

/// The vendors' token endpoints, as far as this example needs them: the authorization code says what goes wrong.
async fn vendor(Path(vendor): Path<String>, Form(form): Form<Parameters>) -> impl IntoResponse {
    let code = form.get("code").map_or("", String::as_str);
    let (status, error, text) = match (&*vendor, code) {
        ("okta", "stranger") => (400, "access_denied", "User is not assigned to the client application."),
        ("okta", "too-often") => (429, "invalid_grant", "Not now."),
        ("okta", "odd") => (400, "invalid_scope", "One or more scopes are not configured."),
        ("entra", "spent") => (400, "invalid_grant", "AADSTS54005: Redeemed before. Trace ID: 4711"),
        ("entra", "old-secret") => (401, "invalid_client", "AADSTS7000222: Secret of app 'gateway' is too old."),
        ("entra", "no-app") => (400, "unauthorized_client", "AADSTS700016: No application 'gateway' here."),
        ("entra", "down") => (502, "", "<html>Bad Gateway</html>"),
        _ => (200, "", r#"{"access_token":"secret","token_type":"Bearer"}"#),
    };
    let body = match error {
        "" => text.to_owned(),
        error => format!(r#"{{"error":"{error}","error_description":"{text}"}}"#),
    };
    (StatusCode::from_u16(status).unwrap_or_default(), body)
}

fn main() {
    let upstream = local::serve(Router::new().route("/{vendor}/token", post(vendor)));
    let gateway = local::serve(Router::new().route("/token", post(token)).with_state(upstream));
    let calls = [
        ("okta", "good"),
        ("okta", "stranger"),
        ("okta", "too-often"),
        ("okta", "odd"),
        ("entra", "spent"),
        ("entra", "old-secret"),
        ("entra", "no-app"),
        ("entra", "down"),
        ("nobody", "good"),
    ];
    // With a number of seconds it goes on for so long.
    let seconds = std::env::args().nth(1).and_then(|seconds| seconds.parse().ok());
    let (start, long) = (Instant::now(), Duration::from_secs(seconds.unwrap_or_default()));
    let client = local::client();
    loop {
        for (resource, code) in calls {
            println!("caller: POST /token resource={resource} code={code}");
            let form = [("grant_type", "authorization_code"), ("resource", resource), ("code", code)];
            match client.post(format!("{gateway}/token")).send_form(form) {
                Ok(answer) => show(&local::read(answer)),
                Err(error) => println!("  {error}"),
            }
        }
        if start.elapsed() >= long {
            break;
        }
    }
}

fn show(answer: &Response<Vec<u8>>) {
    let after = answer.headers().get("retry-after").map(|after| format!(", Retry-After {after:?}")).unwrap_or_default();
    println!("  answer: {}{after}: {}", answer.status(), String::from_utf8_lossy(answer.body()));
}
