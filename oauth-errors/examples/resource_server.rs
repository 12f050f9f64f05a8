//! A resource server that says what it wants of a request, and a client that does it: token, nonce, scope, stronger
//! sign-in. Both run here:
//!
//! ```text
//! cargo run -p oauth-errors --example resource_server --features axum-core-0_5
//! ```

mod local;

use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, header};
use axum::routing::get;
use oauth_errors::reply::AuthScheme;
use oauth_errors::{Endpoint, Presented, Recovery, Reply, Report, StandardCode};
use ureq::http::Response;

/// The server's current nonce. A real one changes.
const NONCE: &str = "eyJ7S_zG.eyJH0-Z.HX4w-7v";

/// What the server offers: proof of possession rather than a bearer token.
fn offered() -> [AuthScheme; 2] {
    let metadata = "https://api.example/.well-known/oauth-protected-resource";
    let bearer = AuthScheme::bearer().with_realm("api").with_resource_metadata(metadata);
    [AuthScheme::dpop().with_algs("ES256 EdDSA"), bearer]
}

fn refused(code: StandardCode, authorization: &str) -> Reply {
    let reply = Reply::from(code).at(Endpoint::Resource).with_authorization(Some(authorization));
    offered().into_iter().fold(reply, Reply::with_challenge)
}

/// Lets a request in that has the scope and the level of authentication. The tokens speak for themselves here; a real
/// server verifies them, and the proof, which is a signed JWT that holds the nonce.
fn check(headers: &HeaderMap, scope: &str, level: &str) -> Result<(), Reply> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(authorization) = text(header::AUTHORIZATION.as_str()) else {
        let [dpop, bearer] = offered();
        return Err(Reply::missing_token(dpop).with_challenge(bearer).with_scope(scope));
    };
    let refused = |code| refused(code, authorization);
    let (scheme, token) = authorization.split_once(' ').ok_or_else(|| refused(StandardCode::InvalidRequest))?;
    match scheme.to_ascii_lowercase().as_str() {
        "dpop" if text("dpop") == Some(NONCE) => {}
        "dpop" => return Err(refused(StandardCode::UseDpopNonce).with_dpop_nonce(NONCE)),
        "bearer" => {}
        _ => return Err(refused(StandardCode::InvalidRequest).with_description("The scheme is DPoP or Bearer")),
    }
    if token.contains("expired") {
        return Err(refused(StandardCode::InvalidToken).with_description("The access token expired"));
    }
    if !token.contains(scope) {
        return Err(refused(StandardCode::InsufficientScope).with_scope(scope));
    }
    if !token.contains(level) {
        let reply = refused(StandardCode::InsufficientUserAuthentication);
        return Err(reply.with_acr_values(level).with_max_age(Duration::from_secs(300)));
    }
    Ok(())
}

async fn mail(headers: HeaderMap) -> Result<&'static str, Reply> {
    check(&headers, "read", "")?;
    Ok("3 messages")
}

async fn transfer(headers: HeaderMap) -> Result<&'static str, Reply> {
    check(&headers, "write", "gold")?;
    Ok("sent")
}

fn call(url: &str, authorization: &str, nonce: &str) -> Option<Response<Vec<u8>>> {
    let mut request = local::client().get(url);
    if !authorization.is_empty() {
        request = request.header("Authorization", authorization);
    }
    if !nonce.is_empty() {
        request = request.header("DPoP", nonce);
    }
    request.call().map(local::read).ok()
}

/// Calls, and once more with the nonce if the server wants one.
fn client(url: &str, authorization: &str) {
    let mut nonce = String::new();
    for _ in 0..2 {
        let Some(answer) = call(url, authorization, &nonce) else { return println!("  no answer") };
        for challenge in answer.headers().get_all("www-authenticate") {
            println!("  challenge: {}", String::from_utf8_lossy(challenge.as_bytes()));
        }
        let mut report = Report::from(&answer).at(Endpoint::Resource);
        if !StandardCode::CATALOG.is_error(&report) {
            return println!("  {}: {}", answer.status(), String::from_utf8_lossy(answer.body()));
        }
        if !authorization.is_empty() {
            report = report.presenting(Presented::AccessToken);
        }
        let diagnosis = StandardCode::diagnose(&report);
        println!("  {}: {:?}: {}", answer.status(), diagnosis.recovery(), diagnosis.recovery().advice());
        match diagnosis.recovery() {
            Recovery::RetryWithNonce => nonce = report.dpop_nonce().map_or_else(String::new, Into::into),
            Recovery::StepUp => {
                let levels: Vec<_> = report.acr_values().collect();
                return println!("  sign in with acr_values={levels:?} max_age={:?}", report.max_age());
            }
            Recovery::Consent | Recovery::SignIn => {
                let scopes: Vec<_> = report.scope().collect();
                return println!("  ask the authorization server for scope={scopes:?}");
            }
            _ => return,
        }
    }
}

fn main() {
    let server = local::serve(Router::new().route("/mail", get(mail)).route("/transfer", get(transfer)));
    let calls = [
        ("/mail", ""),
        ("/mail", "Bearer token-read"),
        ("/mail", "Bearer token-read-expired"),
        ("/mail", "DPoP token-read"),
        ("/transfer", "Bearer token-read"),
        ("/transfer", "Bearer token-read-write"),
        ("/transfer", "DPoP token-read-write-gold"),
    ];
    for (path, authorization) in calls {
        println!("client: GET {path} with {}", if authorization.is_empty() { "no token" } else { authorization });
        client(&format!("{server}{path}"), authorization);
    }
}
