//! HTTP clients for `oauth2` that answer from memory.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt;

use oauth2::{HttpRequest, HttpResponse};

/// An answer: status, headers, body.
pub(crate) type Answer<'a> = (u16, &'a [(&'a str, &'a str)], &'a str);

/// The error of an HTTP client that gets no answer.
#[derive(Debug)]
pub(crate) struct NoAnswer;

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("connection reset")
    }
}

impl std::error::Error for NoAnswer {}

pub(crate) fn response((status, headers, body): Answer<'_>) -> HttpResponse {
    let mut response = HttpResponse::new(body.into());
    *response.status_mut() = status.try_into().unwrap();
    for (name, value) in headers {
        let name: oauth2::http::HeaderName = name.parse().unwrap();
        response.headers_mut().append(name, value.parse().unwrap());
    }
    response
}

/// A client to which every request gets the same answer.
pub(crate) fn answering(answer: Answer<'_>) -> impl Fn(HttpRequest) -> Result<HttpResponse, NoAnswer> {
    move |_| Ok(response(answer))
}

/// A client to which requests get these answers in turn; `None` is a connection that breaks.
pub(crate) fn answering_in_turn(
    answers: &[Option<Answer<'_>>],
) -> impl Fn(HttpRequest) -> Result<HttpResponse, NoAnswer> + use<> {
    let answers: VecDeque<_> = answers.iter().map(|answer| answer.map(response)).collect();
    let answers = RefCell::new(answers);
    move |_| answers.borrow_mut().pop_front().expect("no more requests").ok_or(NoAnswer)
}

/// A client whose every connection breaks.
pub(crate) fn breaking() -> impl Fn(HttpRequest) -> Result<HttpResponse, NoAnswer> {
    |_| Err(NoAnswer)
}
