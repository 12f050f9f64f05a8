//! Two processes that share a store of tokens refresh at the same time. The server rotates refresh tokens, so one of them
//! is refused, and finds in the store what the other one got. Server, store and both processes run here:
//!
//! ```text
//! cargo run -p oauth-errors --example shared_store --features http
//! ```

mod local;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use axum::Router;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::routing::post;
use oauth_errors::{Attempts, Diagnosis, Endpoint, Presented, Report, StandardCode, Step, Tokens, Unanswered};

/// A file with a refresh token and an access token, a line each.
struct Store(PathBuf);

impl Store {
    fn load(&self) -> String {
        fs::read_to_string(&self.0).unwrap_or_default()
    }

    /// Readers see the old tokens or the new ones, never a part.
    fn replace(&self, tokens: &str) {
        let new = self.0.with_extension(process::id().to_string());
        let written = fs::write(&new, tokens).and_then(|()| fs::rename(&new, &self.0));
        written.expect("a store that can be written");
    }

    /// Tokens other than these. Whoever was faster may still be about to store them.
    fn other_than(&self, held: &str) -> Option<String> {
        (0..20).find_map(|_| {
            thread::sleep(Duration::from_millis(50));
            Some(self.load()).filter(|stored| !stored.is_empty() && stored != held)
        })
    }

    /// Deletes these tokens, and no others.
    fn delete(&self, held: &str) {
        if self.load() == held {
            self.replace("");
        }
    }
}

/// Gets tokens, by a refresh or from the store.
fn refresh(server: &str, store: &Store) -> Result<String, Step> {
    let (mut attempts, begun, held) = (Attempts::new(), Instant::now(), store.load());
    // Long enough for the other process to read the same token.
    thread::sleep(Duration::from_millis(300));
    loop {
        let diagnosis = match ask(server, held.lines().next().unwrap_or_default()) {
            Ok(tokens) => {
                store.replace(&tokens);
                return Ok(tokens);
            }
            Err(diagnosis) => diagnosis,
        };
        let mut step = attempts.step(&diagnosis, begun.elapsed());
        println!("{}: {diagnosis}: {step:?}", process::id());
        if step == Step::Reload {
            match store.other_than(&held) {
                Some(tokens) => return Ok(tokens),
                None => step = attempts.failed(),
            }
        }
        match step {
            Step::Send { after, .. } => thread::sleep(after),
            Step::User { tokens: Tokens::Discard, .. } => {
                store.delete(&held);
                return Err(step);
            }
            step => return Err(step),
        }
    }
}

/// One token request.
fn ask(server: &str, refresh_token: &str) -> Result<String, Diagnosis<'static, StandardCode>> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    let Ok(answer) = local::client().post(format!("{server}/token")).send_form(form).map(local::read) else {
        return Err(Diagnosis::unanswered(Unanswered::Broken));
    };
    let report = Report::from(&answer).at(Endpoint::Token).presenting(Presented::RefreshToken);
    StandardCode::check(&report)?;
    let token = |pointer| report.get(pointer).unwrap_or_default();
    Ok(format!("{}\n{}", token("/refresh_token"), token("/access_token")))
}

/// The token endpoint: a refresh token is good for one refresh.
async fn token(Form(form): Form<HashMap<String, String>>) -> (StatusCode, String) {
    static CURRENT: AtomicU32 = AtomicU32::new(1);
    let presented = form.get("refresh_token").and_then(|token| token.parse().ok()).unwrap_or(0);
    let next = presented + 1;
    match CURRENT.compare_exchange(presented, next, Ordering::SeqCst, Ordering::SeqCst) {
        Ok(_) => (StatusCode::OK, format!(r#"{{"refresh_token":"{next}","access_token":"access{next}"}}"#)),
        Err(_) => (StatusCode::BAD_REQUEST, r#"{"error":"invalid_grant"}"#.to_owned()),
    }
}

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if let [server, store] = &arguments[..] {
        match refresh(server, &Store(PathBuf::from(store))) {
            Ok(tokens) => println!("{}: has {}", process::id(), tokens.lines().last().unwrap_or_default()),
            Err(step) => println!("{}: {step:?}", process::id()),
        }
        return;
    }
    let server = local::serve(Router::new().route("/token", post(token)));
    let store = env::temp_dir().join(format!("oauth-errors-{}", process::id()));
    Store(store.clone()).replace("1\naccess1");
    two_processes(&server, &store);
    println!("a refresh token that nobody replaced");
    Store(store.clone()).replace("1\naccess1");
    two_processes(&server, &store);
    println!("the store has {:?}", Store(store.clone()).load());
    let _ = fs::remove_file(store);
}

/// Runs this program twice at the same time.
fn two_processes(server: &str, store: &Path) {
    let program = env::current_exe().expect("a program");
    let start = |_| Command::new(&program).arg(server).arg(store).spawn().expect("a process");
    for mut child in [1, 2].map(start) {
        let _ = child.wait();
    }
}
