//! Answers as RFC 6749 has them, for programs that decide by `error` and know nothing of vendors.

use oauth_errors::{Catalog, Diagnosis, Presented, Recovery, Report, StandardCode, vendors};
use oauth2::http::StatusCode;
use oauth2::{HttpRequest, HttpResponse};
use serde_json::{Map, Value};

use crate::normalize::{LIMIT, json, report, success};
use crate::presented;

/// What a request asks for, and of whom: kept until its answer is there, to [standardize](Self::standardize) that.
///
/// For programs and libraries that send `oauth2`'s requests themselves and decide by `error`, such as `rmcp`. One line in
/// whatever sends them makes these decisions right:
///
/// ```
/// use oauth2::{HttpRequest, HttpResponse};
/// use oauth_errors_oauth2::Asked;
///
/// fn send(request: HttpRequest) -> HttpResponse {
///     let asked = Asked::of(&request);
///     # fn sent(_: HttpRequest) -> HttpResponse { HttpResponse::new(b"error=bad_refresh_token".to_vec()) }
///     let response = sent(request);
///     asked.standardize(response) // new
/// }
///
/// let request = oauth2::http::Request::post("https://github.com/login/oauth/access_token")
///     .body(b"grant_type=refresh_token&refresh_token=spent".to_vec())?;
/// let answer = send(request);
/// assert_eq!(answer.status(), 400); // GitHub sent 200
/// assert!(answer.body().starts_with(br#"{"error":"invalid_grant""#)); // was: bad_refresh_token, as a form
/// # Ok::<_, oauth2::http::Error>(())
/// ```
///
/// The vendor is that of the URL, else the one that the answer shows, among those whose features of `oauth-errors` are on
/// (`all-vendors`). What was presented is read off the grant type.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    catalog: Option<&'static Catalog>,
    presented: Option<Presented>,
    is_grant: bool,
}

impl Asked {
    /// What a request asks for.
    pub fn of(request: &HttpRequest) -> Self {
        Self {
            catalog: vendors::find_by_issuer(&request.uri().to_string()),
            presented: presented::by(request),
            is_grant: presented::is_grant(request),
        }
    }

    /// The vendor whose URL it is, if that is known.
    pub const fn catalog(&self) -> Option<&'static Catalog> {
        self.catalog
    }

    /// What it presents, if it says so.
    pub const fn presented(&self) -> Option<Presented> {
        self.presented
    }

    /// The answer as RFC 6749 section 5.2 has it.
    ///
    /// * A success is left as it is, byte for byte, unless no client could read it: a form becomes JSON, and JSON gets its
    ///   label.
    /// * An error becomes a JSON object with `error` and a status by the table, whatever the server sent: status 200, a
    ///   page, a form, a code of its own. Members and headers stay; `error_description` is the server's, if it sent one
    ///   that RFC 6749 allows, else what the catalog calls the error.
    /// * The answer to anything but a token request is left as it is.
    ///
    /// The recovery decides, not the word that the server sent. `invalid_grant` makes clients drop the grant and send the
    /// user to sign in, so only an error that a new authorization mends gets it. A lock, a limit, an outage or a broken
    /// client never costs a token.
    ///
    /// | recovery | presented | `error` | status |
    /// |---|---|---|---|
    /// | `sign_in`, `step_up`, `consent`, `restart_flow`, `refresh` | `device_code`, `auth_req_id` | `expired_token` | 400 |
    /// | `sign_in`, `step_up`, `consent`, `restart_flow`, `refresh` | `client_credentials`, `access_token`, `initial_access_token` | `unauthorized_client` | 400 |
    /// | `sign_in`, `step_up`, `consent`, `restart_flow`, `refresh` | all others | `invalid_grant` | 400 |
    /// | `ask_again` | `password`, `otp` | `invalid_grant` | 400 |
    /// | `ask_again` | all others | `invalid_request` | 400 |
    /// | `retry`, `poll`, `slow_down` | all others | `temporarily_unavailable` | 503 |
    /// | `poll` | `device_code`, `auth_req_id` | `authorization_pending` | 400 |
    /// | `retry`, `slow_down` | `device_code`, `auth_req_id` | `slow_down` | 400 |
    /// | `retry_with_nonce` | any | `use_dpop_nonce` | 400 |
    /// | `rebuild` | any | `invalid_request` | 400 |
    /// | `fix_request` | any | `invalid_request` | 400 |
    /// | `fix_client` | any | `invalid_client` | 401 |
    /// | `contact_admin`, `denied` | any | `access_denied` | 403 |
    /// | `contact_vendor` | any | `server_error` | 500 |
    /// | `unknown` | any | `server_error` | 500 |
    ///
    /// A more exact standard code stays where it says the same: `invalid_scope` for `fix_request`, `unauthorized_client`
    /// for `fix_client`. A status that the server sent stays where it is of the same class, such as 429 and 502 of `retry`.
    #[must_use]
    pub fn standardize(&self, response: HttpResponse) -> HttpResponse {
        let succeeded = response.status().is_success();
        if !self.is_grant || succeeded && response.body().len() > LIMIT {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let headers = parts.headers.clone();
        let report = report(parts.status, &headers, &body, self.presented);
        let catalog = self.catalog.or_else(|| vendors::detect(&report)).unwrap_or(StandardCode::CATALOG);
        if succeeded && !catalog.is_error(&report) {
            let body = success(&report, &mut parts).unwrap_or(body);
            return HttpResponse::from_parts(parts, body);
        }
        let diagnosis = catalog.diagnose(&report);
        let (code, status) = standard_error(&diagnosis, self.presented);
        parts.status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        let mut members = members(&report);
        let description = members
            .get("error_description")
            .and_then(Value::as_str)
            .or(report.description())
            .filter(|text| is_allowed(text))
            .map_or_else(|| described(&diagnosis), str::to_owned);
        members.remove("error");
        members.insert("error_description".to_owned(), description.into());
        if members.get("error_uri").is_some_and(|uri| !uri.is_string()) {
            members.remove("error_uri");
        }
        let mut object = Map::new();
        object.insert("error".to_owned(), code.code().into());
        object.extend(members);
        let body = json(object, &mut parts);
        HttpResponse::from_parts(parts, body)
    }
}

/// The `error` and the status of the table.
fn standard_error(diagnosis: &Diagnosis<'_>, presented: Option<Presented>) -> (StandardCode, u16) {
    let (code, status) = table(diagnosis.recovery(), presented);
    let sent = diagnosis.standard().filter(|sent| says_the_same(code, *sent));
    let own = diagnosis.status().filter(|own| match status {
        503 => matches!(own, 429 | 500..=599),
        500 => matches!(own, 500..=599),
        _ => false,
    });
    (sent.unwrap_or(code), own.unwrap_or(status))
}

/// What a client that decides by `error` is told.
fn table(recovery: Recovery, presented: Option<Presented>) -> (StandardCode, u16) {
    let polls = matches!(presented, Some(Presented::DeviceCode | Presented::AuthReqId));
    match recovery {
        Recovery::SignIn | Recovery::StepUp | Recovery::Consent | Recovery::RestartFlow | Recovery::Refresh => {
            match presented {
                _ if polls => (StandardCode::ExpiredToken, 400),
                // There is no grant to give up.
                Some(Presented::ClientCredentials | Presented::AccessToken | Presented::InitialAccessToken) => {
                    (StandardCode::UnauthorizedClient, 400)
                }
                _ => (StandardCode::InvalidGrant, 400),
            }
        }
        Recovery::AskAgain if matches!(presented, Some(Presented::Password | Presented::Otp)) => {
            (StandardCode::InvalidGrant, 400)
        }
        Recovery::Poll if polls => (StandardCode::AuthorizationPending, 400),
        Recovery::Retry | Recovery::SlowDown if polls => (StandardCode::SlowDown, 400),
        Recovery::Retry | Recovery::Poll | Recovery::SlowDown => (StandardCode::TemporarilyUnavailable, 503),
        Recovery::RetryWithNonce => (StandardCode::UseDpopNonce, 400),
        Recovery::AskAgain | Recovery::Rebuild | Recovery::FixRequest => (StandardCode::InvalidRequest, 400),
        Recovery::FixClient => (StandardCode::InvalidClient, 401),
        Recovery::ContactAdmin | Recovery::Denied => (StandardCode::AccessDenied, 403),
        // Nothing is concluded from what nobody knows.
        _ => (StandardCode::ServerError, 500),
    }
}

/// Whether a client does the same about the code that the server sent as about that of the table.
fn says_the_same(table: StandardCode, sent: StandardCode) -> bool {
    match table {
        StandardCode::InvalidRequest => matches!(
            sent,
            StandardCode::InvalidScope
                | StandardCode::InvalidTarget
                | StandardCode::UnsupportedGrantType
                | StandardCode::InvalidDpopProof
        ),
        StandardCode::InvalidClient => sent == StandardCode::UnauthorizedClient,
        StandardCode::ServerError => sent == StandardCode::TemporarilyUnavailable,
        _ => false,
    }
}

/// The members of a JSON object or a form, as far as they are RFC 6749's types.
fn members(report: &Report<'_>) -> Map<String, Value> {
    match serde_json::from_str(report.body()) {
        Ok(Value::Object(members)) => members,
        _ => report.members().map(|(name, value)| (name.to_owned(), value.into())).collect(),
    }
}

/// What the catalog says of the error, else the status.
fn described(diagnosis: &Diagnosis<'_>) -> String {
    let text = match (diagnosis.entry(), diagnosis.status()) {
        (Some(entry), _) => entry.to_string(),
        (None, Some(status)) if diagnosis.standard().is_none() => format!("HTTP status {status}"),
        _ => diagnosis.to_string(),
    };
    text.chars().map(|c| if is_allowed(c.encode_utf8(&mut [0; 4])) { c } else { ' ' }).collect()
}

/// Whether RFC 6749 section 5.2 allows a text as `error_description`.
fn is_allowed(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, 0x20..=0x7e) && !matches!(byte, b'"' | b'\\'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Presented, Recovery, StandardCode, table};

    /// The rows of the table in the documentation above, by recovery: what was presented, `error`, status.
    fn documented() -> BTreeMap<(&'static str, &'static str), (&'static str, u16)> {
        let lines = include_str!("standardize.rs").lines().filter_map(|line| line.trim().strip_prefix("/// | `"));
        let mut rows = BTreeMap::new();
        for line in lines {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            let words = |cell: &'static str| cell.split(", ").map(|word| word.trim_matches(['`', ' ']));
            for recovery in words(cells[0]) {
                for presented in words(cells[1]) {
                    let presented = if presented == "all others" { "any" } else { presented };
                    let row = (cells[2].trim_matches('`'), cells[3].parse().unwrap());
                    assert_eq!(rows.insert((recovery, presented), row), None, "{recovery} × {presented}");
                }
            }
        }
        rows
    }

    #[test]
    fn the_table_is_the_documented_one() {
        let rows = documented();
        for recovery in Recovery::ALL {
            for presented in Presented::ALL.iter().copied().map(Some).chain([None]) {
                let word = presented.map_or("any", Presented::as_str);
                let row = rows.get(&(recovery.as_str(), word)).or_else(|| rows.get(&(recovery.as_str(), "any")));
                let (code, status) = table(*recovery, presented);
                assert_eq!(row, Some(&(code.code(), status)), "{recovery} × {word}");
            }
        }
    }

    #[test]
    fn only_what_a_new_authorization_mends_costs_a_refresh_token() {
        for recovery in Recovery::ALL {
            let (code, _) = table(*recovery, Some(Presented::RefreshToken));
            let mends = recovery.needs_user() && *recovery != Recovery::AskAgain || *recovery == Recovery::Refresh;
            assert_eq!(code == StandardCode::InvalidGrant, mends, "{recovery}");
        }
    }
}
