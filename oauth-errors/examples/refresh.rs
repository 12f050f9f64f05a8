//! A refresh with tokio: the loop is [`refresh`], the rest is the server and the store, which both run here:
//!
//! ```text
//! cargo run -p oauth-errors --example refresh --features http
//! ```

mod local;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use axum::Router;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::routing::post;
use oauth_errors::{Attempts, Diagnosis, Endpoint, Presented, Report, StandardCode, Step, Unanswered};
use tokio::time::sleep;

/// Gets an access token, or says what is left to do.
async fn refresh(server: &str, mut held: String) -> Result<String, Step> {
    let (mut attempts, begun) = (Attempts::new(), Instant::now());
    loop {
        match ask(server, &held).await {
            Ok(token) => return Ok(token),
            Err(diagnosis) => match attempts.step(&diagnosis, begun.elapsed()) {
                Step::Send { after, .. } => sleep(after).await,
                Step::Reload if load() != held => held = load(),
                Step::Reload => return Err(attempts.failed()),
                step => return Err(step),
            },
        }
    }
}

/// One token request.
async fn ask(server: &str, refresh_token: &str) -> Result<String, Diagnosis<'static, StandardCode>> {
    let form = [("grant_type", "refresh_token".to_owned()), ("refresh_token", refresh_token.to_owned())];
    let request = local::client().post(format!("{server}/token"));
    let sent = tokio::task::spawn_blocking(move || request.send_form(form).map(local::read)).await;
    let Ok(Ok(answer)) = sent else { return Err(Diagnosis::unanswered(Unanswered::Broken)) };
    println!("  {} {}", answer.status().as_u16(), String::from_utf8_lossy(answer.body()));
    let report = Report::from(&answer).at(Endpoint::Token).presenting(Presented::RefreshToken);
    StandardCode::check(&report)?;
    Ok(report.get("/access_token").unwrap_or_default().to_owned())
}

/// The store, which other processes write as well.
static STORE: Mutex<String> = Mutex::new(String::new());

fn load() -> String {
    STORE.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn store(token: &str) {
    token.clone_into(&mut STORE.lock().unwrap_or_else(PoisonError::into_inner));
}

/// The token endpoint: it is busy at first, and knows one refresh token.
async fn token(Form(form): Form<HashMap<String, String>>) -> (StatusCode, &'static str) {
    static WAS_BUSY: AtomicBool = AtomicBool::new(false);
    match form.get("refresh_token").map(String::as_str) {
        _ if !WAS_BUSY.swap(true, Ordering::Relaxed) => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
        Some("new") => (StatusCode::OK, r#"{"access_token":"secret"}"#),
        _ => (StatusCode::BAD_REQUEST, r#"{"error":"invalid_grant"}"#),
    }
}

fn main() {
    let server = local::serve(Router::new().route("/token", post(token)));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    for (case, held, stored) in [
        ("the server is busy", "new", "new"),
        ("another process was faster", "old", "new"),
        ("the refresh token is dead", "old", "old"),
    ] {
        println!("{case}");
        store(stored);
        match runtime.block_on(refresh(&server, held.to_owned())) {
            Ok(_) => println!("  in the end: an access token"),
            Err(step) => println!("  in the end: {step:?}"),
        }
    }
}
