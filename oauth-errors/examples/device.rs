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
use oauth_errors::{Endpoint, Presented, Recovery, Report};

const SECOND: Duration = Duration::from_millis(10);

/// What the server said along with the device code.
const INTERVAL: u32 = 5;
const EXPIRES_IN: u32 = 60;

/// Polls until the user has decided or the device code has expired. Returns how that ended.
fn poll(server: &str, device_code: &str) -> String {
    let (mut interval, mut waited) = (INTERVAL, 0);
    while waited < EXPIRES_IN {
        thread::sleep(SECOND * interval);
        waited += interval;
        let call = local::client().post(format!("{server}/token")).send_form([("device_code", device_code)]);
        let Ok(answer) = call.map(local::read) else {
            // The connection may come back; RFC 8628 section 3.5 advises to double the pause.
            interval *= 2;
            continue;
        };
        let report = Report::from(&answer).at(Endpoint::Token).presenting(Presented::DeviceCode);
        if report.is_success() {
            return "signed in".to_owned();
        }
        let diagnosis = GithubError::diagnose(&report);
        println!("  {waited:>2} s: {} {diagnosis}", answer.status().as_u16());
        match diagnosis.recovery() {
            Recovery::Poll => {}
            // For this and every later request: 5 s more, or as long as GitHub says if that is longer.
            Recovery::SlowDown => {
                let asked = report.interval().and_then(|interval| u32::try_from(interval.as_secs()).ok());
                interval = asked.unwrap_or_default().max(interval + 5);
            }
            Recovery::Retry => interval += 5,
            recovery => return recovery.advice().to_owned(),
        }
    }
    Recovery::RestartFlow.advice().to_owned()
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
