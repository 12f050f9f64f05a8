//! A call of an API with DPoP (RFC 9449): nonces, an access token that expires, one that is refused although it is new, and
//! a call that needs more than the user granted. The API runs here:
//!
//! ```text
//! cargo run -p oauth-errors --example call --features http
//! ```

mod local;

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Instant;

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use oauth_errors::{Attempts, Diagnosis, Endpoint, Presented, Report, StandardCode, Step, Unanswered, With};

/// Calls the API, or says what is left to do.
fn call(url: &str, mut token: String) -> Result<String, Step> {
    // To read something twice does no damage.
    let (mut attempts, begun) = (Attempts::new().taking_risks(), Instant::now());
    let mut nonce = String::new();
    loop {
        let diagnosis = match get_once(url, &token, &nonce) {
            Ok(body) => return Ok(body),
            Err(diagnosis) => diagnosis,
        };
        let step = attempts.step(&diagnosis, begun.elapsed());
        println!("  {diagnosis}: {step:?}");
        match step {
            Step::Send { after, with } => {
                thread::sleep(after);
                if let With::Nonce(new) = with {
                    nonce = new;
                }
            }
            Step::Renew { .. } => token = renew(),
            step => return Err(step),
        }
    }
}

/// One request, with a proof of its own.
fn get_once(url: &str, token: &str, nonce: &str) -> Result<String, Diagnosis<'static, StandardCode>> {
    let request = local::client().get(url).header("Authorization", format!("DPoP {token}"));
    let Ok(answer) = request.header("DPoP", proof(nonce)).call().map(local::read) else {
        return Err(Diagnosis::unanswered(Unanswered::Broken));
    };
    let report = Report::from(&answer).at(Endpoint::Resource).presenting(Presented::AccessToken);
    StandardCode::check(&report)?;
    Ok(String::from_utf8_lossy(answer.body()).into_owned())
}

/// What the server of this example looks at, instead of a signed JWT: a `jti` that is new each time, and the nonce.
fn proof(nonce: &str) -> String {
    static JTI: AtomicU32 = AtomicU32::new(0);
    format!("{}.{nonce}", JTI.fetch_add(1, Ordering::Relaxed))
}

/// A refresh; see the example `refresh`.
fn renew() -> String {
    "new".to_owned()
}

/// `GET /{what}`
async fn resource(Path(what): Path<String>, headers: HeaderMap) -> impl IntoResponse {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let challenge = |status, error: &str| {
        let headers = [("WWW-Authenticate", format!("DPoP error=\"{error}\"")), ("DPoP-Nonce", "n1".to_owned())];
        (status, headers, "")
    };
    if header("DPoP").split_once('.').is_none_or(|(_, nonce)| nonce != "n1") {
        return challenge(StatusCode::UNAUTHORIZED, "use_dpop_nonce").into_response();
    }
    match (&*what, header("Authorization")) {
        ("mails", "DPoP new") => "3 mails".into_response(),
        ("calendar", "DPoP new") => challenge(StatusCode::FORBIDDEN, "insufficient_scope").into_response(),
        _ => challenge(StatusCode::UNAUTHORIZED, "invalid_token").into_response(),
    }
}

fn main() {
    let server = local::serve(Router::new().route("/{what}", get(resource)));
    for what in ["mails", "calendar", "files"] {
        println!("GET /{what}");
        match call(&format!("{server}/{what}"), "old".to_owned()) {
            Ok(body) => println!("  in the end: {body}"),
            Err(step) => println!("  in the end: {step:?}"),
        }
    }
}
