//! How an answer travels through `oauth2`, which passes on a JSON body and nothing else: as a JSON object with the members
//! that every client looks for, and the whole answer in a reserved one.
//!
//! A server can send that member too. What it says about status and request decides whether stored tokens are dropped, so
//! it counts only with a tag that no server can make: the hash of the answer under a random key of this process.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

use oauth_errors::{Carrier, Catalog, Endpoint, Presented, Recovery, Report, StandardCode};
use serde_json::{Map, Value, json};

use crate::presented;

/// The reserved member.
const ANSWER: &str = "oauth_errors";

/// The object that represents an answer of this vendor.
pub(crate) fn write(catalog: &'static Catalog, report: &Report<'_>) -> Map<String, Value> {
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
    let headers = report.headers().filter(|(name, _)| !name.eq_ignore_ascii_case("set-cookie"));
    let headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    // What was made of parameters or parsed values has no body: they are one.
    let made = report.body().is_empty() && headers.is_empty() && report.members().next().is_some();
    let body = if made {
        let members = report.members().map(|(name, value)| (name.to_owned(), value.into()));
        Cow::Owned(Value::Object(members.collect()).to_string())
    } else {
        Cow::Borrowed(report.body())
    };
    let answer = Answer {
        status: report.status(),
        headers,
        presented: report.presented().and_then(presented::name),
        body,
        salvaged: report.is_salvaged(),
    };
    members.insert(ANSWER.to_owned(), answer.to_json());
    members
}

/// What a client that knows only RFC 6749 and RFC 8628 is to read as `error`.
fn error(catalog: &'static Catalog, report: &Report<'_>) -> Cow<'static, str> {
    let diagnosis = catalog.diagnose(report);
    let standard = diagnosis.standard();
    if report.presented() == Some(Presented::DeviceCode) {
        // The codes by which `oauth2` goes on polling, or says why not.
        let code = match (diagnosis.recovery(), standard) {
            (Recovery::Poll, _) => Some(StandardCode::AuthorizationPending),
            (Recovery::SlowDown | Recovery::Retry, _) => Some(StandardCode::SlowDown),
            (_, ended @ Some(StandardCode::AccessDenied | StandardCode::ExpiredToken)) => ended,
            _ => None,
        };
        if let Some(code) = code {
            return code.code().into();
        }
    }
    if !diagnosis.status_overrides_code() {
        let sent = report.error().map(|error| error.to_owned().into());
        if let Some(code) = sent.or_else(|| standard.map(|code| code.code().into())) {
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

/// The report of the answer that a JSON value represents; without the reserved member, of the value itself.
pub(crate) fn read(value: &Value) -> Report<'static> {
    match value.get(ANSWER).and_then(Answer::from_json) {
        Some(answer) => answer.into_report(),
        None => Report::from_body(&value.to_string()).into_owned(),
    }
}

/// What the reserved member holds.
#[derive(Hash)]
struct Answer<'a> {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    presented: Option<&'a str>,
    body: Cow<'a, str>,
    salvaged: bool,
}

impl<'a> Answer<'a> {
    fn to_json(&self) -> Value {
        json!({
            "status": self.status,
            "headers": self.headers,
            "presented": self.presented,
            "body": self.body,
            "salvaged": self.salvaged,
            "tag": self.tag(),
        })
    }

    /// The answer, if this process wrote it.
    fn from_json(value: &'a Value) -> Option<Self> {
        let text = |pair: &Value, index: usize| pair.get(index)?.as_str().map(str::to_owned);
        let headers = value.get("headers")?.as_array()?.iter();
        let answer = Self {
            status: value.get("status")?.as_u64().and_then(|status| u16::try_from(status).ok()),
            headers: headers.map(|pair| Some((text(pair, 0)?, text(pair, 1)?))).collect::<Option<_>>()?,
            presented: value.get("presented")?.as_str(),
            body: value.get("body")?.as_str()?.into(),
            salvaged: value.get("salvaged")?.as_bool()?,
        };
        (value.get("tag")?.as_str()? == answer.tag()).then_some(answer)
    }

    /// The hash of the answer, by which this process knows what it wrote. As a text: not every JSON reader keeps all
    /// digits of so large a number.
    fn tag(&self) -> String {
        static KEY: OnceLock<RandomState> = OnceLock::new();
        format!("{:016x}", KEY.get_or_init(RandomState::new).hash_one(self))
    }

    fn into_report(self) -> Report<'static> {
        let report = Report::from_body(&*self.body).into_owned().with_headers(self.headers).__salvaged(self.salvaged);
        let report = match self.status {
            Some(status) => report.with_status(status),
            None => report,
        };
        match self.presented.and_then(presented::from_name) {
            // These two go to other endpoints as well.
            Some(own @ (Presented::AccessToken | Presented::ClientCredentials)) => report.presenting(own),
            Some(grant) => report.presenting(grant).at(Endpoint::Token),
            None => report,
        }
    }
}
