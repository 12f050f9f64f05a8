//! The forms of an answer: status, headers and body; parameters; and the URL of a redirect.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use oauth_errors_catalogs::Endpoint;

use super::auth_scheme::AuthScheme;
use super::{Authorization, Member, Reply, charset, member};
use crate::catalog::StandardCode;
use crate::report::{RetryAfter, whole_seconds};

impl Reply {
    /// The HTTP status.
    ///
    /// It follows from code and endpoint, unless it was [set](Self::with_status). An answer of the authorization endpoint
    /// that is no redirect but a page has the status that a pushed authorization request would have.
    pub fn status(&self) -> u16 {
        let Some(code) = self.0.code else { return 401 };
        match self.0.status {
            _ if self.0.redirect.is_some() => 302,
            Some(status) => status,
            None if self.allows_400() => 400,
            None if self.0.endpoint == Endpoint::Authorization => code.status_at(Endpoint::Par),
            None => code.status_at(self.0.endpoint),
        }
    }

    /// A client that authenticated without the header may get 400, except from endpoints whose specifications require
    /// 401 in any case.
    fn allows_400(&self) -> bool {
        let strict = [Endpoint::Introspection, Endpoint::BackchannelAuthentication, Endpoint::Federation];
        self.0.code == Some(StandardCode::InvalidClient)
            && self.0.authorization == Authorization::Absent
            && !strict.contains(&self.0.endpoint)
    }

    /// The names and values of the HTTP headers, with one `WWW-Authenticate` for each challenge.
    pub fn headers(&self) -> impl Iterator<Item = (&str, String)> {
        let mut headers = Vec::new();
        if let Some(location) = self.location() {
            headers.push(("Location", location));
        } else if self.0.code.is_some() {
            let kind = if self.0.is_problem { "application/problem+json" } else { "application/json" };
            headers.push(("Content-Type", kind.into()));
        }
        headers.push(("Cache-Control", "no-store".into()));
        headers.push(("Pragma", "no-cache".into()));
        if self.0.redirect.is_some() {
            // The rest is for the program that called, and a browser would wait for `Retry-After`.
            return headers.into_iter();
        }
        headers.extend(self.challenges().into_iter().map(|challenge| ("WWW-Authenticate", challenge)));
        let texts =
            [("DPoP-Nonce", &self.0.dpop_nonce), ("OAuth-Client-Attestation-Challenge", &self.0.attestation_challenge)];
        headers.extend(texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, text.clone())));
        headers.extend(self.0.retry_after.and_then(retry_after).map(|after| ("Retry-After", after)));
        headers.into_iter()
    }

    /// The body: a JSON object in ASCII. It is empty for a redirect and for a missing token.
    pub fn body(&self) -> Vec<u8> {
        if self.0.code.is_none() || self.0.redirect.is_some() {
            return Vec::new();
        }
        if self.0.is_problem {
            return self.problem();
        }
        let challenged = self.has_error_in_challenge() && self.error_challenge(&self.offered()).is_some();
        let own = self.own().map(|(name, text)| (name, Member::from(text))).collect::<Vec<_>>();
        let own = own.iter().map(|(name, value)| (*name, value));
        let more = self.members().filter(|(name, value)| !challenged || of_challenge(name, value).is_none());
        let mut json = String::new();
        member::object(own.chain(more), &mut json);
        json.into_bytes()
    }

    /// The body as RFC 9457 has it. Members of its own names are those of the problem.
    fn problem(&self) -> Vec<u8> {
        const NAMES: [&str; 6] = ["type", "title", "status", "detail", "instance", "error"];
        let Some(code) = self.0.code else { return Vec::new() };
        let kind = self.error_uri().unwrap_or(code.specification().url());
        let own = [
            ("type", Some(Member::from(kind))),
            ("title", Some(code.title().into())),
            ("status", Some(i64::from(self.status()).into())),
            ("detail", self.description().map(Member::from)),
            ("error", Some(code.code().into())),
        ];
        let own = own.iter().filter_map(|(name, value)| Some((*name, value.as_ref()?)));
        let mut json = String::new();
        member::object(own.chain(self.members().filter(|(name, _)| !NAMES.contains(name))), &mut json);
        json.into_bytes()
    }

    /// The URL of a redirect.
    pub fn location(&self) -> Option<String> {
        self.0.redirect.as_ref().map(|redirect| redirect.location(self.parameters()))
    }

    /// The parameters of the answer, including `state` and `iss` of a redirect, for a form that the browser posts or
    /// anything else that sends them.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let redirect = self.0.redirect.as_ref();
        let state = redirect.and_then(|redirect| redirect.state.as_deref());
        let iss = redirect.and_then(|redirect| redirect.iss.as_deref());
        let of_redirect = [("state", state), ("iss", iss)];
        let members = self.members().filter(move |(name, _)| redirect.is_none() || !["state", "iss"].contains(name));
        self.own()
            .map(|(name, text)| (name, Cow::Borrowed(text)))
            .chain(members.filter_map(|(name, value)| Some((name, value.parameter()?))))
            .chain(of_redirect.into_iter().filter_map(|(name, value)| Some((name, Cow::Borrowed(value?)))))
    }

    /// `error`, `error_description` and `error_uri`.
    pub(crate) fn own(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let code = self.0.code.map(StandardCode::code);
        let all = [
            ("error", code),
            ("error_description", self.description().filter(|_| code.is_some())),
            ("error_uri", self.error_uri().filter(|_| code.is_some())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    /// Whether a challenge has the error too: either the answer is one that requires it (RFC 6750, RFC 9449, RFC 9470), or
    /// a challenge was added; and other credentials may help (RFC 9110 section 11.6.1).
    fn has_error_in_challenge(&self) -> bool {
        let of_challenges = matches!(
            self.0.code,
            Some(
                StandardCode::InvalidRequest
                    | StandardCode::InvalidToken
                    | StandardCode::InsufficientScope
                    | StandardCode::InsufficientUserAuthentication
                    | StandardCode::UseDpopNonce
                    | StandardCode::InvalidDpopProof
            )
        );
        let challenged = of_challenges || !self.0.challenges.is_empty();
        let refused = self.status() == 401 || (challenged && self.0.endpoint.is_protected() && self.status() < 500);
        refused && self.0.code != Some(StandardCode::InvalidClient)
    }

    /// The values of `WWW-Authenticate`.
    fn challenges(&self) -> Vec<String> {
        let has_error = self.has_error_in_challenge();
        if !has_error && self.status() != 401 {
            return Vec::new();
        }
        let challenges = self.offered();
        let error_challenge = self.error_challenge(&challenges);
        let of_error = if has_error { self.own().collect() } else { Vec::new() };
        let needed = self.members().filter_map(|(name, value)| Some((name, of_challenge(name, value)?.into())));
        let said: Vec<_> = of_error.into_iter().map(|(name, text)| (name, Cow::Borrowed(text))).chain(needed).collect();
        let header = |(at, challenge): (usize, &AuthScheme)| {
            challenge.header(if error_challenge == Some(at) { &said } else { &[] })
        };
        challenges.iter().enumerate().map(header).collect()
    }

    /// The challenges that were added, preceded by one that the answer requires.
    fn offered(&self) -> Vec<AuthScheme> {
        let refused = self.0.code == Some(StandardCode::InvalidClient);
        let needed = match &self.0.authorization {
            // Errors about proofs belong to the scheme that has proofs, whatever other schemes there are.
            _ if self.is_of_proofs() => Some(Cow::Borrowed(AuthScheme::DPOP)),
            // A client gets the scheme that it used (RFC 6749 section 5.2).
            Authorization::Scheme(used) if refused => Some(used.clone()),
            _ => None,
        };
        let mut challenges = self.0.challenges.clone();
        match needed {
            Some(scheme) if !challenges.iter().any(|known| known.is(&scheme)) => {
                challenges.insert(0, AuthScheme::new(scheme));
            }
            None if challenges.is_empty() => challenges.push(match &self.0.authorization {
                _ if refused => AuthScheme::basic(),
                Authorization::Scheme(used) if used == AuthScheme::DPOP => AuthScheme::dpop(),
                _ => AuthScheme::bearer(),
            }),
            _ => {}
        }
        challenges
    }

    /// Which challenge gets the error.
    fn error_challenge(&self, challenges: &[AuthScheme]) -> Option<usize> {
        let used = |challenge: &AuthScheme| match &self.0.authorization {
            _ if self.is_of_proofs() => challenge.is(AuthScheme::DPOP),
            Authorization::Scheme(scheme) => challenge.is(scheme),
            _ => false,
        };
        let able = |challenge: &AuthScheme| !challenge.is(AuthScheme::BASIC);
        let used = challenges.iter().position(|challenge| able(challenge) && used(challenge));
        used.or_else(|| challenges.iter().position(able))
    }

    fn is_of_proofs(&self) -> bool {
        matches!(self.0.code, Some(StandardCode::UseDpopNonce | StandardCode::InvalidDpopProof))
    }
}

/// A member that a challenge has as a parameter. It may be any text; what a header cannot contain stays in the body.
fn of_challenge(name: &str, value: &Member) -> Option<String> {
    let text = value.parameter()?;
    let sent = match name {
        "scope" | "acr_values" | "max_age" => charset::tokens(&text),
        // One token of base64, as Microsoft Entra sends it.
        "claims" => charset::token(&text)?.into(),
        _ => return None,
    };
    Some(sent).filter(|sent| !sent.is_empty())
}

/// The value of `Retry-After`.
#[cfg_attr(feature = "std", expect(clippy::unnecessary_wraps, reason = "a time of day needs `std`"))]
fn retry_after(after: RetryAfter) -> Option<String> {
    match after {
        RetryAfter::Delay(delay) => Some(whole_seconds(delay).to_string()),
        #[cfg(feature = "std")]
        RetryAfter::At(seconds) => {
            // `httpdate` panics beyond the year 9999.
            let time = core::time::Duration::from_secs(seconds.min(253_402_300_799));
            Some(httpdate::fmt_http_date(std::time::UNIX_EPOCH + time))
        }
        #[cfg(not(feature = "std"))]
        RetryAfter::At(_) => None,
    }
}
