//! An answer as the command line gets it, put together from arguments or from a line of JSON.

use oauth_errors::{Catalog, Diagnosis, Endpoint, Report, vendors};
use oauth_errors_codegen::errors::suggest::did_you_mean;
use serde_json::Value;

/// One answer, wherever it was given.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) vendor: Option<&'static Catalog>,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) redirect: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
}

impl Answer {
    /// The answer that a line of JSON describes, or what is wrong with the line.
    pub(crate) fn read(line: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(line).map_err(|error| {
            let text = error.to_string();
            let text = text.rsplit_once(" at line ").map_or(&*text, |(text, _)| text);
            format!("not JSON: {text} at column {}", error.column())
        })?;
        let Value::Object(members) = value else { return Err("not a JSON object".into()) };
        let mut answer = Self::default();
        for (name, value) in members {
            answer.take(&name, value)?;
        }
        Ok(answer)
    }

    fn take(&mut self, name: &str, value: Value) -> Result<(), String> {
        match (name, value) {
            (_, Value::Null) => {}
            ("vendor", Value::String(id)) => {
                self.vendor = Some(vendor(&id).map_err(|problem| format!("`vendor`: {problem}"))?);
            }
            ("body", Value::String(text)) => self.body = Some(text),
            ("body", value @ (Value::Object(_) | Value::Array(_))) => self.body = Some(value.to_string()),
            ("redirect", Value::String(text)) => self.redirect = Some(text),
            ("endpoint", Value::String(word)) => {
                self.endpoint = Some(endpoint(&word).map_err(|problem| format!("`endpoint`: {problem}"))?);
            }
            ("content_type", Value::String(text)) => self.headers.push(("content-type".into(), text)),
            ("status", value) => {
                let word = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.status = Some(status(&word).map_err(|problem| format!("`status`: {problem}"))?);
            }
            ("www_authenticate", value) => {
                let values = texts(value).ok_or("`www_authenticate` is no text and no list of texts")?;
                self.headers.extend(values.into_iter().map(|value| ("www-authenticate".to_owned(), value)));
            }
            ("headers", value) => {
                let headers = headers(value).ok_or("`headers` is no object of texts and no list of [name, value]")?;
                self.headers.extend(headers);
            }
            ("vendor" | "body" | "redirect" | "endpoint" | "content_type", _) => {
                return Err(format!("`{name}` is no text"));
            }
            // What else a log line carries is its writer's business.
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
        match self.endpoint {
            Some(endpoint) => report.at(endpoint),
            None => report,
        }
    }

    /// What the answer means, and whether its vendor is known. Where it is not, only the standard codes are.
    pub(crate) fn diagnose<'a>(&self, report: &'a Report<'a>) -> (Diagnosis<'a>, bool) {
        let vendor = self.vendor.or_else(|| vendors::detect(report));
        (vendor.unwrap_or(oauth_errors::StandardCode::CATALOG).diagnose(report), vendor.is_some())
    }
}

/// The catalog of a vendor named by its id, or by an issuer's URL or host; else what to type instead.
pub(crate) fn vendor(name: &str) -> Result<&'static Catalog, String> {
    vendors::find(name).or_else(|| vendors::serving(name)).ok_or_else(|| {
        let near = near(name);
        format!("there is no such vendor{near} (`oauth-errors vendors` lists them)")
    })
}

/// The vendor's id that may have been meant, as the end of a sentence.
pub(crate) fn near(name: &str) -> String {
    let ids = vendors::CATALOGS.iter().map(|catalog| catalog.id()).chain(vendors::aliases().map(|(id, _)| id));
    did_you_mean(name, ids)
}

/// An HTTP status; some servers make up their own beyond 599.
pub(crate) fn status(text: &str) -> Result<u16, String> {
    let status = text.parse().ok().filter(|status| (100..1000).contains(status));
    status.ok_or_else(|| "an HTTP status is a number of three digits".to_owned())
}

/// The endpoint of a word, or the words there are.
pub(crate) fn endpoint(word: &str) -> Result<Endpoint, String> {
    Endpoint::from_word(word).ok_or_else(|| {
        let known: Vec<_> = Endpoint::ALL.iter().map(|known| known.as_str()).collect();
        format!("there is no such endpoint; one of {}", known.join(", "))
    })
}

/// Name and value of a header as people write it.
pub(crate) fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("it has no colon; write `Name: value`")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
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
