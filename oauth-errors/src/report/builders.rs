//! How a report is made.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use oauth_errors_catalogs::{Endpoint, Presented};

use super::document::{Digits, Document, Key, ROOT, Value};
use super::parse::{body, challenge, http, quoted, redirect};
use super::{Carrier, Challenge, Report};

/// How many bytes of a body are read.
const LIMIT: usize = 64 * 1024;
/// How many errors of a chain are read.
const MAX_CHAIN: usize = 16;
/// How many headers are kept.
const MAX_HEADERS: usize = 128;

impl Report<'static> {
    /// An error that something else parsed: `error` and `error_description`.
    #[must_use]
    pub fn from_error(error: &str, description: Option<&str>) -> Self {
        let mut report = Self { carrier: Some(Carrier::Json), ..Self::default() };
        report.document.parameter("error", error);
        if let Some(description) = description {
            report.document.parameter("error_description", description);
        }
        report.reread();
        report
    }
}

impl<'a> Report<'a> {
    /// An HTTP response. Headers are pairs of name and value, in any order and letter case.
    ///
    /// ```
    /// use oauth_errors::Report;
    ///
    /// let headers = vec![("DPoP-Nonce".to_owned(), "n1".to_owned())];
    /// let pairs = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    /// let report = Report::from_response(400, pairs, br#"{"error":"use_dpop_nonce"}"#);
    /// assert_eq!(report.dpop_nonce(), Some("n1"));
    /// ```
    ///
    /// Without headers: `Report::from_body(body).with_status(400)`.
    pub fn from_response<N, V>(status: u16, headers: impl IntoIterator<Item = (N, V)>, body: &'a [u8]) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        Self::from_body(body).with_status(status).with_headers(headers)
    }

    /// A body alone. Whether it is JSON, a form or a page is read off its text.
    pub fn from_body<B: AsRef<[u8]> + ?Sized>(body: &'a B) -> Self {
        let (text, is_truncated) = body::text(body.as_ref(), LIMIT);
        let mut report = match text {
            Cow::Borrowed(text) => Self::whole(text).unwrap_or_else(|| Self::plain(Cow::Borrowed(text))),
            Cow::Owned(text) => match Report::whole(&text) {
                Some(report) => report.into_owned(),
                None => Self::plain(Cow::Owned(text)),
            },
        };
        report.truncated |= is_truncated;
        report
    }

    /// For our adapters: whether the answer that a report is made of anew was [salvaged](Self::is_salvaged).
    #[doc(hidden)]
    #[must_use]
    pub fn __salvaged(self, salvaged: bool) -> Self {
        Self { salvaged: self.salvaged || salvaged, ..self }
    }

    /// The report of a text that is a body and nothing else.
    fn plain(text: Cow<'a, str>) -> Self {
        let mut document = Document::over(&text);
        let (carrier, salvaged) = body::read(&text, &mut document);
        document.keep_source(text);
        let mut report = Self {
            status: None,
            headers: Vec::new(),
            carrier: Some(carrier),
            salvaged,
            truncated: false,
            primary: ROOT,
            document,
            challenges: Vec::new(),
            endpoint: None,
            presented: None,
            no_user: false,
        };
        report.settle();
        report
    }

    /// The report of a text that is a whole HTTP message, with a browser's archive counted as one.
    fn whole(text: &'a str) -> Option<Self> {
        let is_json = text.starts_with('{');
        let message = if is_json { None } else { http::find(text) };
        if let Some(message) = message.filter(|message| message.is_whole) {
            let body = text[message.body.clone()].trim();
            let target = message.headers(text).find(|(name, _)| name.eq_ignore_ascii_case("location"));
            let report = match target {
                Some((_, target)) if body.is_empty() => Self::from_redirect(target),
                _ => Self::plain(Cow::Borrowed(body)),
            };
            let report = report.with_status(message.status).with_headers(message.headers(text));
            return Some(Self { salvaged: true, ..report });
        }
        let exchange = http::archived(text)?;
        let report =
            Report::plain(Cow::Owned(exchange.body)).with_status(exchange.status).with_headers(exchange.headers);
        Some(Self { salvaged: true, ..report })
    }

    /// A redirect: a whole URL, or only its query or fragment.
    ///
    /// ```
    /// use oauth_errors::Report;
    ///
    /// let report = Report::from_redirect("https://app.example/callback?error=login_required&state=8d6c");
    /// assert_eq!((report.error(), report.state()), (Some("login_required"), Some("8d6c")));
    /// ```
    pub fn from_redirect(url: &'a str) -> Self {
        let (url, truncated) = body::text(url.as_bytes(), LIMIT);
        let mut document = Document::over(&url);
        redirect::read(&url, &mut document);
        quoted::read(&url, &mut document);
        document.keep_source(url);
        let mut report = Self { carrier: Some(Carrier::Redirect), document, truncated, ..Self::default() };
        report.settle();
        report
    }

    /// An error of the program's own, with all that [caused](core::error::Error::source) it, outermost first: the answer
    /// is mostly in the `Display` of one of them.
    ///
    /// ```
    /// use oauth_errors::Report;
    ///
    /// let error = std::io::Error::other(r#"refresh failed: {"error":"invalid_grant"}"#);
    /// assert_eq!(Report::from_error_chain(&error).error(), Some("invalid_grant"));
    /// ```
    #[must_use]
    pub fn from_error_chain(error: &dyn core::error::Error) -> Self {
        let chain = core::iter::successors(Some(error), |error| error.source()).take(MAX_CHAIN);
        let mut shown: Vec<String> = Vec::new();
        for error in chain {
            let printed = error.to_string();
            let (text, _) = body::text(printed.as_bytes(), LIMIT / 2);
            // Many print what caused them, too.
            if !text.trim().is_empty() && !shown.iter().any(|known| known.contains(text.trim())) {
                shown.push(text.trim().to_string());
            }
        }
        let source = shown.join("\n");
        let mut document = Document::over(&source);
        let mut from = 0;
        for text in &shown {
            let span = document.keep(&source[from..from + text.len()]);
            document.found(Key::default(), Value::Text(span), None);
            from += text.len() + 1;
        }
        quoted::read(&source, &mut document);
        document.keep_source(Cow::Owned(source));
        let mut report = Self { carrier: Some(Carrier::Text), salvaged: true, document, ..Self::default() };
        report.settle();
        report
    }

    /// Any text: a line of a log, the `Display` of a client library's error, a redirect, a body in any state.
    pub fn from_text(text: &'a str) -> Self {
        let url = text.trim();
        // In a log the version may follow.
        let url = url.split_once(" HTTP/").filter(|(_, rest)| !rest.contains('&')).map_or(url, |(url, _)| url);
        let is_url = url.starts_with(['?', '#']) && !url.contains(['<', ' ', '\n'])
            || url.split_once("://").is_some_and(|(scheme, _)| {
                !scheme.is_empty()
                    && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
            });
        if is_url && url.contains("error=") { Self::from_redirect(url) } else { Self::from_body(text) }
    }

    /// Parameters that something else decoded, of a redirect or a `form_post`.
    pub fn from_parameters<N, V>(parameters: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let mut report = Self { carrier: Some(Carrier::Redirect), ..Self::default() };
        for (name, value) in parameters {
            report.document.parameter(&name.into(), &value.into());
        }
        report.reread();
        report
    }

    /// The values of `WWW-Authenticate` headers, each with one or several challenges.
    pub fn from_challenges(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut report = Self { carrier: Some(Carrier::Challenge), ..Self::default() };
        let challenges = values.into_iter().flat_map(challenge::read).collect();
        report.challenge(challenges);
        report
    }

    /// Adds headers, and the challenges in them.
    #[must_use]
    pub fn with_headers<N, V>(mut self, headers: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let known = self.headers.len();
        self.headers.extend(headers.into_iter().take(MAX_HEADERS).map(|(name, value)| (name.into(), value.into())));
        let mut challenges = Vec::new();
        for (name, value) in &self.headers[known..] {
            if name.eq_ignore_ascii_case("www-authenticate") {
                challenges.extend(challenge::read(value).into_iter().map(Challenge::into_owned));
            }
        }
        self.challenge(challenges);
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status: Some((status, Digits::new(false, status.into()))), ..self }
    }

    /// Says which endpoint returned the answer: some codes mean something else elsewhere.
    #[must_use]
    pub fn at(self, endpoint: Endpoint) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    /// Says what the request presented. A bare `invalid_grant` ends the session if it was a refresh token, but only this
    /// attempt if it was an authorization code.
    ///
    /// ```
    /// use oauth_errors::{Presented, Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_error("invalid_grant", None).with_status(400);
    /// let presenting = |presented| StandardCode::diagnose(&report.clone().presenting(presented)).recovery();
    /// assert_eq!(presenting(Presented::RefreshToken), Recovery::SignIn);
    /// assert_eq!(presenting(Presented::Password), Recovery::AskAgain);
    /// assert_eq!(presenting(Presented::AuthorizationCode), Recovery::RestartFlow);
    /// ```
    #[must_use]
    pub fn presenting(self, presented: Presented) -> Self {
        Self { presented: Some(presented), ..self }
    }

    /// Says that there is no user who could sign in or consent, as for a service. It goes without saying where the
    /// client's own credentials are what is [presented](Self::presenting).
    ///
    /// ```
    /// use oauth_errors::{Presented, Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_error("insufficient_scope", None).with_status(403).presenting(Presented::AccessToken);
    /// assert_eq!(StandardCode::diagnose(&report).recovery(), Recovery::Consent);
    /// assert_eq!(StandardCode::diagnose(&report.without_user()).recovery(), Recovery::ContactAdmin);
    /// ```
    #[must_use]
    pub fn without_user(self) -> Self {
        Self { no_user: true, ..self }
    }

    /// Adds challenges. The parameters of the one that has an error join the document, after those of the body, and
    /// replace what was only guessed from a page or text.
    fn challenge(&mut self, challenges: Vec<Challenge<'a>>) {
        let of_error = challenges.iter().find(|challenge| challenge.get("error").is_some());
        if of_error.is_some() && self.carrier.is_some_and(Carrier::is_text) {
            self.document.clear();
            self.salvaged = false;
        }
        let oauth = |scheme: &str| ["Bearer", "DPoP", "UMA"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        let of_error = of_error.or_else(|| challenges.iter().find(|challenge| oauth(&challenge.scheme)));
        for (name, value) in of_error.into_iter().flat_map(|challenge| &challenge.parameters) {
            if !name.is_empty() {
                // Names of challenge parameters are known in any letter case (RFC 9110 section 11.2).
                let lower = name.bytes().any(|byte| byte.is_ascii_uppercase()).then(|| name.to_ascii_lowercase());
                self.document.parameter(lower.as_deref().unwrap_or(name), value);
            }
        }
        if of_error.is_some() && self.carrier.is_none_or(|carrier| carrier == Carrier::Empty) {
            self.carrier = Some(Carrier::Challenge);
        }
        self.challenges.extend(challenges);
        self.settle();
    }

    /// Reads the answers in the texts of parameters.
    fn reread(&mut self) {
        self.document.allow();
        quoted::read("", &mut self.document);
        self.settle();
    }
}
