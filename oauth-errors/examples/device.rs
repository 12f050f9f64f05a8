//! Polling for a device (RFC 8628) with a vendor that says errors with status 200, as GitHub does. Server and device both
//! run here, and a second of the protocol lasts 10 ms:
//!
//! ```text
//! cargo run -p oauth-errors --example device --features github,http
//! ```

mod local;

use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::extract::Form;
use axum::routing::post;
use oauth_errors::vendors::github::GithubError;
use oauth_errors::{Attempts, Diagnosis, Endpoint, Presented, Report, Step, Unanswered};

/// What the server said along with the device code.
const INTERVAL: Duration = Duration::from_secs(5);
const EXPIRES_IN: Duration = Duration::from_secs(60);

/// Polls until the user has decided or the device code has expired. Returns how that ended.
fn poll(server: &str, device_code: &str) -> String {
    let mut attempts = Attempts::new().polling(Some(INTERVAL), EXPIRES_IN);
    let (mut pause, mut waited) = (attempts.interval(), Duration::ZERO);
    loop {
        // A second of the protocol is a hundredth of one here.
        thread::sleep(pause / 100);
        waited += pause;
        let call = local::client().post(format!("{server}/token")).send_form([("device_code", device_code)]);
        let checked = call.map(local::read).map(|answer| {
            let report = Report::from(&answer).at(Endpoint::Token).presenting(Presented::DeviceCode);
            GithubError::check(&report)
        });
        let diagnosis = match checked {
            Ok(Ok(())) => return "signed in".to_owned(),
            Ok(Err(diagnosis)) => diagnosis,
            Err(_) => Diagnosis::unanswered(Unanswered::Broken).presenting(Presented::DeviceCode),
        };
        println!("  {:>2} s: {diagnosis}", waited.as_secs());
        match attempts.step(&diagnosis, waited) {
            Step::Send { after, .. } => pause = after,
            Step::User { recovery, .. } | Step::Stop { then: recovery, .. } => return recovery.advice().to_owned(),
            step => return format!("{step:?}"),
        }
    }
}

/// The vendor's token endpoint: each device code has its own story, one line an answer.
async fn token(Form(form): Form<HashMap<String, String>>) -> String {
    static ASKED: Mutex<Option<HashMap<String, usize>>> = Mutex::new(None);
    let device_code = form.get("device_code").cloned().unwrap_or_default();
    let pending = "error=authorization_pending";
    let story: &[&str] = match &*device_code {
        "patient" => &[pending, "error=slow_down&interval=10", pending, "access_token=secret&token_type=bearer"],
        "refused" => &[pending, "error=access_denied"],
        "late" => &[pending, "error=slow_down", "error=expired_token"],
        _ => &["error=incorrect_device_code"],
    };
    let mut asked = ASKED.lock().expect("no panic while it is held");
    let times = asked.get_or_insert_default().entry(device_code).or_default();
    let answer = story[(*times).min(story.len() - 1)];
    *times += 1;
    answer.to_owned()
}

fn main() {
    let server = local::serve(Router::new().route("/token", post(token)));
    for device_code in ["patient", "refused", "late", "mistyped"] {
        println!("device code {device_code}");
        println!("  in the end: {}", poll(&server, device_code));
    }
}
