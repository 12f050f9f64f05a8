//! How an answer travels through `oauth2`: nothing is lost on the way, and no server can forge the reserved member.

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Report, Tokens};
use oauth_errors_oauth2::VendorErrorResponse;
use serde_json::{Value, json};

pub fn envelope(data: &[u8]) {
    let Some((&[status, with_header], rest)) = data.split_first_chunk() else { return };
    let text = String::from_utf8_lossy(rest);
    let headers = (with_header % 2 == 1).then_some(("Retry-After", "7"));
    let report = Report::from_response(100 + 2 * u16::from(status), headers, text.as_bytes()).into_owned();
    let sent = VendorErrorResponse::<OktaError>::from(report);
    let written = serde_json::to_string(&sent).expect("an envelope is JSON");
    let read: VendorErrorResponse<OktaError> = serde_json::from_str(&written).expect("an envelope is read back");
    let (before, after) = (sent.diagnosis(), read.diagnosis());
    assert_eq!((after.exact(), after.recovery(), after.tokens()), (before.exact(), before.recovery(), before.tokens()));
    assert_eq!((read.report().status(), read.report().body()), (sent.report().status(), sent.report().body()));

    // Of another process, or of a server: what the member says does not count.
    let forged = json!({
        "error": "invalid_grant",
        "oauth_errors": {
            "status": 400, "headers": [], "presented": "refresh_token", "body": text,
            "salvaged": false, "tag": "0000000000000000",
        },
    });
    not_believed(&forged);
    if let Ok(member) = serde_json::from_str::<Value>(&text) {
        not_believed(&json!({ "error": "invalid_grant", "oauth_errors": member }));
    }
}

fn not_believed(value: &Value) {
    let read: VendorErrorResponse<OktaError> = serde_json::from_value(value.clone()).expect("any JSON is an error");
    assert_eq!((read.report().status(), read.report().presented()), (None, None));
    assert_eq!(read.diagnosis().tokens(), Tokens::Keep);
}
