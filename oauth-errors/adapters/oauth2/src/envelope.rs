//! How an answer travels through `oauth2`, which hands on a JSON body and nothing else: as a JSON object with the members
//! that every client looks for, and the whole answer in a reserved one.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use oauth_errors_catalogs::{Endpoint, Recovery};
use serde_json::{Map, Value, json};

use super::presented;
use crate::{Carrier, Catalog, Presented, Report, StandardCode};

/// The reserved member.
const ANSWER: &str = "oauth_errors";

/// The object that stands for an answer of this vendor.
pub(super) fn write(catalog: &'static Catalog, report: &Report<'_>) -> Map<String, Value> {
    let parsed = match report.carrier() {
        Carrier::Json => serde_json::from_str(report.body()).ok(),
        _ => None,
    };
    let is_whole = parsed.is_some();
    let mut members: Map<String, Value> = parsed.unwrap_or_else(|| match report.carrier() {
        Carrier::Form => report.members().map(|(name, value)| (name.to_owned(), value.into())).collect(),
        _ => Map::new(),
    });
    let is_all = is_whole && report.status().is_none() && report.headers().next().is_none();
    if is_all && report.presented().is_none() {
        return members;
    }
    members.insert("error".to_owned(), error(catalog, report).into());
    if let (Carrier::Json | Carrier::Form, Some(description)) = (report.carrier(), report.description()) {
        members.entry("error_description").or_insert_with(|| description.into());
    }
    // The types of `oauth2` fail on anything but a text in these.
    for name in ["error_description", "error_uri"] {
        if members.get(name).is_some_and(Value::is_null) {
            members.remove(name);
        }
        if let Some(value) = members.get_mut(name).filter(|value| !value.is_string()) {
            *value = value.to_string().into();
        }
    }
    let headers: Vec<_> = report.headers().filter(|(name, _)| !name.eq_ignore_ascii_case("set-cookie")).collect();
    // What was made of parameters or parsed values has no body: they are one.
    let made = report.body().is_empty() && headers.is_empty() && report.members().next().is_some();
    let body = if made {
        let members = report.members().map(|(name, value)| (name.to_owned(), value.into()));
        Cow::Owned(Value::Object(members.collect()).to_string())
    } else {
        Cow::Borrowed(report.body())
    };
    let answer = json!({
        "status": report.status(),
        "headers": headers,
        "presented": report.presented().and_then(presented::word),
        "body": body,
    });
    members.insert(ANSWER.to_owned(), answer);
    members
}

/// What a client that knows only RFC 6749 and RFC 8628 is to read as `error`.
fn error(catalog: &'static Catalog, report: &Report<'_>) -> Cow<'static, str> {
    let diagnosis = catalog.diagnose(report);
    let standard = diagnosis.standard();
    if report.presented() == Some(Presented::DeviceCode) {
        // The words by which `oauth2` goes on polling, or says why not.
        let word = match (diagnosis.recovery(), standard) {
            (Recovery::Poll, _) => Some(StandardCode::AuthorizationPending),
            (Recovery::SlowDown | Recovery::Retry, _) => Some(StandardCode::SlowDown),
            (_, ended @ Some(StandardCode::AccessDenied | StandardCode::ExpiredToken)) => ended,
            _ => None,
        };
        if let Some(word) = word {
            return word.code().into();
        }
    }
    if !diagnosis.is_overruled() {
        let told = report.error().map(|error| error.to_owned().into());
        if let Some(code) = told.or_else(|| standard.map(|code| code.code().into())) {
            return code;
        }
    }
    let by_status = match report.status() {
        Some(429 | 503) => StandardCode::TemporarilyUnavailable,
        Some(500..) => StandardCode::ServerError,
        _ => StandardCode::InvalidRequest,
    };
    by_status.code().into()
}

/// The report of the answer that a JSON value stands for; without the reserved member, of the value itself.
pub(crate) fn read(value: &Value) -> Report<'static> {
    restored(value).unwrap_or_else(|| Report::from_body(&value.to_string()).into_owned())
}

fn restored(value: &Value) -> Option<Report<'static>> {
    let answer = value.get(ANSWER)?;
    let body = Report::from_body(answer.get("body")?.as_str()?).into_owned();
    let headers = answer.get("headers").and_then(Value::as_array).into_iter().flatten();
    let text = |pair: &Value, index: usize| pair.get(index)?.as_str().map(ToOwned::to_owned);
    let report = body.with_headers(headers.filter_map(|pair| Some((text(pair, 0)?, text(pair, 1)?))));
    let status = answer.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let report = match status {
        Some(status) => report.with_status(status),
        None => report,
    };
    Some(match answer.get("presented").and_then(Value::as_str).and_then(presented::from_word) {
        // These two go to other endpoints as well.
        Some(own @ (Presented::AccessToken | Presented::ClientCredentials)) => report.presenting(own),
        Some(grant) => report.presenting(grant).at(Endpoint::Token),
        None => report,
    })
}
