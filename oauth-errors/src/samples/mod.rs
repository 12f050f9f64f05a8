//! Answers for an application's own tests: what a vendor sends for an error.
//!
//! ```
//! # #[cfg(feature = "okta")] {
//! use oauth_errors::samples::Sampled;
//! use oauth_errors::vendors::okta::OktaError;
//!
//! let sample = OktaError::UserNotAssigned.sample();
//! assert_eq!(sample.status(), 400);
//! assert_eq!(OktaError::diagnose(&sample.report()).exact(), Some(OktaError::UserNotAssigned));
//! # }
//! ```
//!
//! A sample is made from the catalog: it has the vendor's code where the vendor puts it, `error` and status. Where only a
//! sentence tells the error apart, the title of the entry stands for it, which is recognized like the vendor's own. So a
//! sample says what a program does with the error, and not how the vendor words it.
//!
//! | library | line |
//! |---|---|
//! | `wiremock` | `ResponseTemplate::new(sample.status()).set_body_raw(sample.body(), sample.content_type())` |
//! | `mockito` | `mock.with_status(sample.status().into()).with_header("content-type", sample.content_type()).with_body(sample.body())` |
//! | `oauth2` | `let http = \|_: HttpRequest\| Ok::<_, io::Error>(HttpResponse::from(OktaError::UserNotAssigned.sample()))`, with the feature `http` |
//! | `reqwest` | `reqwest::Response::from(http::Response::<Vec<u8>>::from(sample))`, with the feature `http` |
//!
//! [`all`] is every error of every vendor whose feature is on, to loop over. The functions below it are what servers and
//! whatever stands before them send beside that.

mod answer;
mod wire;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::Value;

use crate::catalog::{Entry, VendorError};
use crate::report::Report;
use answer::Answer;

/// An answer of a vendor: status, headers, body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Sample {
    fn new(status: u16, content_type: &str, body: impl Into<String>) -> Self {
        let headers = [("content-type".to_string(), content_type.to_string())].into();
        Self { status, headers, body: body.into() }
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The names, in lower case, and values of the headers.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The value of `Content-Type`; empty if there is none.
    pub fn content_type(&self) -> &str {
        self.headers().find(|(name, _)| *name == "content-type").map_or("", |(_, value)| value)
    }

    /// The body.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The answer, as a program would read it.
    pub fn report(&self) -> Report<'_> {
        Report::from_response(self.status, self.headers(), self.body.as_bytes())
    }
}

/// An error of which there is a sample: every generated enum, and [`Entry`].
pub trait Sampled {
    /// The answer that the vendor sends for it.
    fn sample(self) -> Sample;
}

impl<E: VendorError> Sampled for E {
    fn sample(self) -> Sample {
        self.entry().sample()
    }
}

impl Sampled for Entry {
    fn sample(self) -> Sample {
        let mut first = None;
        for answer in wire::answers(self) {
            let sample = Sample::from(answer);
            if self.catalog().diagnose(&sample.report()).entry() == Some(self) {
                return sample;
            }
            first.get_or_insert(sample);
        }
        // The catalog lets nothing tell it apart: then what it shares with others.
        first.unwrap_or_else(|| Sample::from(Answer::default()))
    }
}

/// Every error of every vendor whose feature is on, and of the specifications, each with its sample.
pub fn all() -> impl Iterator<Item = (Entry, Sample)> {
    let catalogs = crate::vendors::all().iter().copied().chain([crate::vendors::standard()]);
    catalogs.flat_map(crate::Catalog::entries).map(|entry| (entry, entry.sample()))
}

/// What a gateway sends while the server behind it is down: a page with status 502. It is
/// [`Retry`](crate::Recovery::Retry), and says nothing about tokens.
#[must_use]
pub fn gateway_page() -> Sample {
    Sample::new(
        502,
        "text/html",
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
    )
}

/// The answer to an error, cut off in the middle of the body. The error may be recognized all the same; tokens are kept.
#[must_use]
pub fn cut_off(error: impl Into<Entry>) -> Sample {
    let sample = error.into().sample();
    let middle = (0..=sample.body.len() * 2 / 3).rev().find(|at| sample.body.is_char_boundary(*at)).unwrap_or_default();
    Sample { body: sample.body[..middle].to_string(), ..sample }
}

/// The answer to an error with status 503, as servers send it that are overloaded. It is
/// [`Retry`](crate::Recovery::Retry), whatever the code says, and tokens are kept.
#[must_use]
pub fn overloaded(error: impl Into<Entry>) -> Sample {
    Sample { status: 503, ..error.into().sample() }
}

/// The answer to an error with status 200, as GitHub and Slack send theirs. It is an error for catalogs whose vendors do
/// that, and whatever has a member `error`.
#[must_use]
pub fn with_success(error: impl Into<Entry>) -> Sample {
    Sample { status: 200, ..error.into().sample() }
}

/// What a resource sends that takes two schemes, the error being in the second challenge: a spent access token. It is
/// [`Refresh`](crate::Recovery::Refresh) if an access token was presented.
#[must_use]
pub fn two_challenges() -> Sample {
    let challenges =
        r#"Basic realm="api", Bearer realm="api", error="invalid_token", error_description="The token expired""#;
    let headers = [("www-authenticate".to_string(), challenges.to_string())].into();
    Sample { status: 401, headers, body: String::new() }
}

impl From<Answer> for Sample {
    fn from(answer: Answer) -> Self {
        let Answer { status, headers, tree, text, .. } = answer;
        let (kind, body) = match (text, tree) {
            (Some(text), _) => ("text/plain", text),
            (None, Value::Null) => ("", String::new()),
            (None, tree) => ("application/json", tree.to_string()),
        };
        let mut sample = Self { status, headers, body };
        if !kind.is_empty() {
            sample.headers.insert(0, ("content-type".to_string(), kind.to_string()));
        }
        sample
    }
}

/// The whole response.
#[cfg(feature = "http")]
impl From<Sample> for http::Response<Vec<u8>> {
    fn from(sample: Sample) -> Self {
        let status = http::StatusCode::from_u16(sample.status).unwrap_or(http::StatusCode::BAD_REQUEST);
        let headers = sample.headers.iter().map(|(name, value)| (&**name, value.clone()));
        crate::integrations::http::response(status, headers, sample.body.into_bytes())
    }
}
