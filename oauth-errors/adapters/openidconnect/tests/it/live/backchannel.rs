//! Backchannel authentication (CIBA), by plain requests: no client library here speaks it.

use std::thread;
use std::time::Duration;

use oauth_errors::{Endpoint, EvidenceKind, Presented, Recovery, Report, StandardCode};
use oauth2::HttpResponse;

use super::Error;
use super::http::{Http, report};
use super::provoked::Provoked;
use super::server::Server;

/// How it is provoked, the parameters that do it, and what it must be taken for.
type Case = (&'static str, &'static [(&'static str, &'static str)], Error, StandardCode, Recovery);

const REQUESTS: &[Case] = &[
    (
        "CIBA: nobody of that name",
        &[("login_hint", "nobody"), ("user_code", "1234")],
        Error::UnknownUserId,
        StandardCode::UnknownUserId,
        Recovery::FixRequest,
    ),
    (
        "CIBA: no user code",
        &[("login_hint", "user")],
        Error::MissingUserCode,
        StandardCode::MissingUserCode,
        Recovery::AskAgain,
    ),
    (
        "CIBA: wrong user code",
        &[("login_hint", "user"), ("user_code", "4321")],
        Error::InvalidUserCode,
        StandardCode::InvalidUserCode,
        Recovery::AskAgain,
    ),
    (
        "CIBA: login hint token that is too old",
        &[("login_hint_token", "old"), ("user_code", "1234")],
        Error::ExpiredLoginHintToken,
        StandardCode::ExpiredLoginHintToken,
        Recovery::Rebuild,
    ),
    (
        "CIBA: binding message with signs that are not allowed",
        &[("login_hint", "user"), ("user_code", "1234"), ("binding_message", "a b")],
        Error::InvalidBindingMessage,
        StandardCode::InvalidBindingMessage,
        Recovery::FixRequest,
    ),
];

/// What the phone may answer.
const ENDS: &[(&str, &str, Error, StandardCode, Recovery)] = &[
    ("CIBA: the person refuses", "access_denied", Error::AccessDenied, StandardCode::AccessDenied, Recovery::Denied),
    ("CIBA: too many polls", "slow_down", Error::SlowDown, StandardCode::SlowDown, Recovery::SlowDown),
    (
        "CIBA: the phone fails",
        "transaction_failed",
        Error::TransactionFailed,
        StandardCode::TransactionFailed,
        Recovery::RestartFlow,
    ),
];

pub(crate) fn provoke(server: &Server, http: &Http, provoked: &mut Provoked) {
    for &(how, parameters, code, standard, recovery) in REQUESTS {
        let response = start(server, http, "phone", parameters);
        let report = report(&response).at(Endpoint::BackchannelAuthentication);
        provoked.expect(how, &Error::diagnose(&report), code, (standard, recovery, EvidenceKind::Error));
    }
    let user = [("login_hint", "user"), ("user_code", "1234")];
    for &(how, end, code, standard, recovery) in ENDS {
        let id = auth_req_id(&start(server, http, "phone", &user));
        let pending = poll(server, http, "phone", &id);
        let expected = (StandardCode::AuthorizationPending, Recovery::Poll, EvidenceKind::Error);
        let first = "CIBA: the person has not decided yet";
        provoked.expect(first, &Error::diagnose(&presenting(&pending)), Error::AuthorizationPending, expected);

        http.get(&server.url("/phone"), &[("auth_req_id", &id), ("error", end)]);
        let ended = poll(server, http, "phone", &id);
        let expected = (standard, recovery, EvidenceKind::Error);
        provoked.expect(how, &Error::diagnose(&presenting(&ended)), code, expected);
    }
    let id = auth_req_id(&start(server, http, "hasty-phone", &user));
    thread::sleep(Duration::from_secs(2));
    let expired = poll(server, http, "hasty-phone", &id);
    let expected = (StandardCode::ExpiredToken, Recovery::RestartFlow, EvidenceKind::Error);
    let diagnosed = presenting(&expired);
    provoked.expect("CIBA: the request expires", &Error::diagnose(&diagnosed), Error::ExpiredToken, expected);
}

fn start(server: &Server, http: &Http, client: &str, parameters: &[(&str, &str)]) -> HttpResponse {
    let common = [("client_id", client), ("client_secret", "secret"), ("scope", "openid")];
    http.post(&server.url("/backchannel"), &[], &[&common[..], parameters].concat())
}

fn auth_req_id(response: &HttpResponse) -> String {
    report(response).get("/auth_req_id").expect("the request is accepted").to_owned()
}

fn poll(server: &Server, http: &Http, client: &str, id: &str) -> HttpResponse {
    let grant = ("grant_type", "urn:openid:params:grant-type:ciba");
    let form = [grant, ("auth_req_id", id), ("client_id", client), ("client_secret", "secret")];
    http.post(&server.url("/token"), &[], &form)
}

fn presenting(response: &HttpResponse) -> Report<'_> {
    report(response).at(Endpoint::Token).presenting(Presented::AuthReqId)
}
