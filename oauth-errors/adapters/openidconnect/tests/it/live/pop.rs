//! Proofs of possession: the server asks for its nonce or challenge, and the same request with it succeeds.

use std::time::{SystemTime, UNIX_EPOCH};

use oauth_errors::{EvidenceKind, Recovery, RetryAdvice, StandardCode};
use oauth_errors_oauth2::{Diagnose, Normalize};
use oauth2::{HttpRequest, HttpResponse, SyncHttpClient};
use serde_json::{Value, json};

use super::Error;
use super::http::Http;
use super::provoked::Provoked;
use super::server::Server;
use super::token::client;

pub(crate) fn provoke(server: &Server, http: &Http, provoked: &mut Provoked) {
    let service = client(server, "service", "secret");
    // `oauth2` has no place for a header, but the HTTP client has
    let request = |headers: Vec<(&'static str, String)>| {
        let with_headers = move |mut request: HttpRequest| -> Result<HttpResponse, ureq::Error> {
            for (name, value) in &headers {
                request.headers_mut().insert(*name, value.parse().unwrap());
            }
            http.call(request)
        };
        service.exchange_client_credentials().request(&Normalize::new(with_headers, Error::CATALOG))
    };

    let error = request(vec![("dpop", "garbage".into())]).unwrap_err();
    let expected = (StandardCode::InvalidDpopProof, Recovery::Rebuild, EvidenceKind::Error);
    provoked.expect("token: DPoP proof that is none", &error.diagnosis(), Error::InvalidDpopProof, expected);

    let error = request(vec![("dpop", proof(server, http, None))]).unwrap_err();
    let diagnosis = error.diagnosis();
    let expected = (StandardCode::UseDpopNonce, Recovery::RetryWithNonce, EvidenceKind::Error);
    provoked.expect("token: DPoP proof without the nonce", &diagnosis, Error::UseDpopNonce, expected);
    assert_eq!(diagnosis.retry_advice(), RetryAdvice::WithNonce);
    let nonce = diagnosis.report().dpop_nonce();
    request(vec![("dpop", proof(server, http, nonce))]).expect("the nonce of the answer is the one to use");

    let garbage = vec![("oauth-client-attestation", "garbage".to_owned())];
    let error = request(garbage).unwrap_err();
    let expected = (StandardCode::InvalidClient, Recovery::FixClient, EvidenceKind::Error);
    let code = Error::InvalidClientAttestation;
    provoked.expect("token: attestation that is none", &error.diagnosis(), code, expected);

    let error = request(attestation(server, http, None)).unwrap_err();
    let diagnosis = error.diagnosis();
    let expected = (StandardCode::UseAttestationChallenge, Recovery::RetryWithNonce, EvidenceKind::Error);
    let code = Error::UseAttestationChallenge;
    provoked.expect("token: attestation without the challenge", &diagnosis, code, expected);
    let challenge = diagnosis.report().attestation_challenge();
    request(attestation(server, http, challenge)).expect("the challenge of the answer is the one to use");
}

fn proof(server: &Server, http: &Http, nonce: Option<&str>) -> String {
    let header = json!({"typ": "dpop+jwt", "jwk": true});
    let claims = json!({"htm": "POST", "htu": server.url("/token"), "iat": now(), "jti": unique(), "nonce": nonce});
    signed(server, http, &header, &claims)
}

fn attestation(server: &Server, http: &Http, challenge: Option<&str>) -> Vec<(&'static str, String)> {
    let claims = json!({"sub": "service", "exp": now() + 60, "cnf": true});
    let attestation = signed(server, http, &json!({"typ": "oauth-client-attestation+jwt"}), &claims);
    let claims = json!({"aud": server.issuer, "iat": now(), "jti": unique(), "challenge": challenge});
    let proof = signed(server, http, &json!({"typ": "oauth-client-attestation-pop+jwt"}), &claims);
    vec![("oauth-client-attestation", attestation), ("oauth-client-attestation-pop", proof)]
}

fn signed(server: &Server, http: &Http, header: &Value, claims: &Value) -> String {
    let mut claims = claims.clone();
    claims.as_object_mut().unwrap().retain(|_, claim| !claim.is_null());
    http.get(&server.url("/signed"), &[("header", &header.to_string()), ("claims", &claims.to_string())])
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// An id that no proof of this run has had.
fn unique() -> String {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos().to_string()
}
