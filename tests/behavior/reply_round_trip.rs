//! What is sent is read again as what it was, by this library's own reader.

use oauth_errors::reply::{AuthScheme, ResponseMode};
use oauth_errors::{Endpoint, Reply, Report, StandardCode};

fn read(report: &Report<'_>) -> Option<StandardCode> {
    assert!(StandardCode::CATALOG.is_error(report));
    StandardCode::diagnose(report).exact()
}

fn all() -> impl Iterator<Item = (StandardCode, Endpoint)> {
    StandardCode::ALL.iter().flat_map(|&code| Endpoint::ALL.iter().map(move |&endpoint| (code, endpoint)))
}

#[test]
fn a_whole_answer() {
    for (code, endpoint) in all() {
        let reply = Reply::from(code).at(endpoint);
        let body = reply.body();
        let report = Report::from_response(reply.status(), reply.headers(), &body).at(endpoint);
        assert_eq!(read(&report), Some(code), "{code:?} at {endpoint}");
        assert_eq!(report.description(), reply.description(), "{code:?} at {endpoint}");
    }
}

#[test]
fn the_body_alone() {
    for (code, endpoint) in all() {
        let body = Reply::from(code).at(endpoint).body();
        assert_eq!(read(&Report::from_body(&body)), Some(code), "{code:?} at {endpoint}");
    }
}

#[test]
fn the_challenge_alone_where_it_has_the_error() {
    let codes = [
        StandardCode::InvalidRequest,
        StandardCode::InvalidToken,
        StandardCode::InsufficientScope,
        StandardCode::InsufficientUserAuthentication,
        StandardCode::UseDpopNonce,
        StandardCode::InvalidDpopProof,
        StandardCode::UseAttestationChallenge,
    ];
    for code in codes {
        for endpoint in Endpoint::ALL.iter().copied().filter(|endpoint| endpoint.is_protected()) {
            let reply =
                Reply::from(code).at(endpoint).with_challenge(AuthScheme::bearer()).with_challenge(AuthScheme::dpop());
            let report = Report::from_response(reply.status(), reply.headers(), b"");
            assert_eq!(read(&report), Some(code), "{code:?} at {endpoint}");
        }
    }
}

#[test]
fn a_redirect() {
    for &code in StandardCode::ALL {
        for mode in [ResponseMode::Query, ResponseMode::Fragment] {
            let uri = "https://client.example/cb?page=1";
            let location = Reply::from(code).redirect(uri, mode, Some("s t+&="), None).location().unwrap();
            let report = Report::from_redirect(&location).at(Endpoint::Authorization);
            assert_eq!(read(&report), Some(code), "{location}");
            assert_eq!(report.state(), Some("s t+&="));
        }
    }
}

#[test]
fn every_401_has_a_challenge() {
    for (code, endpoint) in all() {
        let reply = Reply::from(code).at(endpoint);
        let challenged = reply.headers().any(|(name, _)| name == "WWW-Authenticate");
        assert!(challenged || reply.status() != 401, "{code:?} at {endpoint}");
    }
}

#[test]
fn a_missing_token_is_no_error_code() {
    let reply = Reply::missing_token(AuthScheme::bearer());
    let report = Report::from_response(reply.status(), reply.headers(), b"");
    assert_eq!((report.error(), report.status()), (None, Some(401)));
    assert_eq!(StandardCode::diagnose(&report).standard(), None);
}
