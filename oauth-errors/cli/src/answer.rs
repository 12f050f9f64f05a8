//! An answer as the program gets it, from arguments or from a line of JSON.

use oauth_errors::{Catalog, Diagnosis, Endpoint, Presented, Report, StandardCode, vendors};
use serde_json::Value;

use crate::values;

/// One answer, wherever it was given.
#[derive(Clone, Default)]
pub(crate) struct Answer {
    pub(crate) vendor: Option<&'static Catalog>,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) redirect: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) presented: Option<Presented>,
    /// Whether there is nobody who could sign in.
    pub(crate) is_machine: bool,
}

impl Answer {
    /// The answer that an object describes, beside what holds anyway; or what is wrong with it.
    pub(crate) fn read(object: Value, usual: Self) -> Result<Self, String> {
        let Value::Object(members) = object else { return Err("not a JSON object".into()) };
        let mut answer = usual;
        for (name, value) in members {
            answer.take(&name, value)?;
        }
        Ok(answer)
    }

    fn take(&mut self, name: &str, value: Value) -> Result<(), String> {
        match (name, value) {
            (_, Value::Null) => {}
            ("vendor", Value::String(id)) => {
                self.vendor = Some(values::vendor(&id).map_err(|problem| format!("`vendor`: {problem}"))?);
            }
            ("body", Value::String(text)) => self.body = Some(text),
            ("body", value @ (Value::Object(_) | Value::Array(_))) => self.body = Some(value.to_string()),
            ("redirect", Value::String(text)) => self.redirect = Some(text),
            ("endpoint", Value::String(word)) => {
                self.endpoint = Some(values::endpoint(&word).map_err(|problem| format!("`endpoint`: {problem}"))?);
            }
            ("presented", Value::String(word)) => {
                self.presented = Some(values::presented(&word).map_err(|problem| format!("`presented`: {problem}"))?);
            }
            ("user", Value::Bool(user)) => self.is_machine = !user,
            ("content_type", Value::String(text)) => self.headers.push(("content-type".into(), text)),
            ("status", value) => {
                let word = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.status = Some(values::status(&word).map_err(|problem| format!("`status`: {problem}"))?);
            }
            ("www_authenticate", value) => {
                let values = texts(value).ok_or("`www_authenticate` must be a text or a list of texts")?;
                self.headers.extend(values.into_iter().map(|value| ("www-authenticate".to_owned(), value)));
            }
            ("headers", value) => {
                let headers =
                    headers(value).ok_or("`headers` must be an object of texts or a list of [name, value]")?;
                self.headers.extend(headers);
            }
            ("vendor" | "body" | "redirect" | "endpoint" | "presented" | "content_type", _) => {
                return Err(format!("`{name}` must be a text"));
            }
            // A log line may have members of its own.
            _ => {}
        }
        Ok(())
    }

    pub(crate) fn report(&self) -> Report<'_> {
        let headers = self.headers.iter().map(|(name, value)| (&**name, &**value));
        let mut report = match (&self.redirect, &self.body) {
            (Some(url), _) => Report::from_redirect(url),
            (None, body) => Report::from_text(body.as_deref().unwrap_or_default()),
        };
        report = report.with_headers(headers);
        if let Some(status) = self.status {
            report = report.with_status(status);
        }
        if let Some(endpoint) = self.endpoint {
            report = report.at(endpoint);
        }
        if let Some(presented) = self.presented {
            report = report.presenting(presented);
        }
        if self.is_machine { report.without_user() } else { report }
    }

    /// What the answer means, and whether its vendor is known. Where it is not, only the standard codes are.
    pub(crate) fn diagnose<'a>(&self, report: &'a Report<'a>) -> (Diagnosis<'a>, bool) {
        let vendor = self.vendor.or_else(|| vendors::detect(report));
        (vendor.unwrap_or(StandardCode::CATALOG).diagnose(report), vendor.is_some())
    }
}

fn texts(value: Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(items) => items.into_iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// Headers as an object, whose values may be lists, or as a list of pairs.
fn headers(value: Value) -> Option<Vec<(String, String)>> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let mut headers = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let values = if let Value::Array(values) = value { values } else { vec![value] };
                for value in values {
                    headers.push((name.clone(), text(&value)?));
                }
            }
        }
        Value::Array(pairs) => {
            for pair in pairs {
                headers.push((text(pair.get(0)?)?, text(pair.get(1)?)?));
            }
        }
        _ => return None,
    }
    Some(headers)
}
