//! What a gateway answers its caller about an error of the vendor behind it.

use std::time::Duration;

use oauth_errors::vendors::{
    self, auth0::Auth0Error, entra::EntraError, github::GithubError, google::GoogleError, keycloak::KeycloakError,
    okta::OktaError,
};
use oauth_errors::{Endpoint, Origin, Prose, Recovery, RelayPolicy, Reply, Report, StandardCode};

const CAREFUL: RelayPolicy = RelayPolicy::new();

fn answer(status: u16, body: &str) -> Report<'_> {
    Report::from_response(status, [("Content-Type", "application/json")], body.as_bytes())
}

fn relayed(policy: &RelayPolicy, status: u16, body: &str) -> Reply {
    EntraError::diagnose(&answer(status, body)).relay(policy)
}

fn header(reply: &Reply, wanted: &str) -> Option<String> {
    reply.headers().find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

#[test]
fn the_caller_s_fault_keeps_its_code() {
    let body = r#"{"error":"invalid_grant","error_description":"AADSTS70008: The code has expired."}"#;
    let report = answer(400, body);
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!(CAREFUL.origin(&diagnosis), Origin::Caller);
    assert_eq!(diagnosis.relay(&CAREFUL).to_string(), "400 invalid_grant");
}

#[test]
fn the_gateway_s_own_fault_is_a_bad_gateway() {
    let body = r#"{"error":"invalid_client","error_description":"AADSTS7000222: The secret has expired."}"#;
    let report = answer(401, body);
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!(CAREFUL.origin(&diagnosis), Origin::Gateway);
    let reply = diagnosis.relay(&CAREFUL);
    assert_eq!(reply.to_string(), "502 server_error");
    assert_eq!(header(&reply, "WWW-Authenticate"), None);
}

#[test]
fn the_entry_s_recovery_decides_and_not_that_of_the_standard_code() {
    // Google says `invalid_grant` where the gateway's own key is what is wrong.
    let report = answer(400, r#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#);
    let diagnosis = GoogleError::diagnose(&report);
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidGrant));
    assert_eq!(diagnosis.relay(&CAREFUL).to_string(), "502 server_error");
    // Keycloak says `temporarily_unavailable` where the user took too long to sign in.
    let report = answer(400, r#"{"error":"temporarily_unavailable","error_description":"authentication_expired"}"#);
    let diagnosis = KeycloakError::diagnose(&report);
    assert_eq!(diagnosis.standard(), Some(StandardCode::TemporarilyUnavailable));
    assert_eq!(diagnosis.relay(&CAREFUL).to_string(), "400 invalid_grant");
}

#[test]
fn trouble_upstream_is_unavailable_for_a_while() {
    let headers = [("Retry-After", "30")];
    let report = Report::from_response(503, headers, br#"{"error":"invalid_grant"}"#);
    let reply = EntraError::diagnose(&report).relay(&CAREFUL);
    assert_eq!(reply.to_string(), "503 temporarily_unavailable");
    assert_eq!(header(&reply, "Retry-After").as_deref(), Some("30"));
    let limited = relayed(&CAREFUL, 429, "");
    assert_eq!(limited.to_string(), "503 temporarily_unavailable");
    assert_eq!(header(&limited, "Retry-After").as_deref(), Some("5"));
    let patient = relayed(&CAREFUL.with_retry_after(Duration::from_secs(60)), 502, "<html>");
    assert_eq!(header(&patient, "Retry-After").as_deref(), Some("60"));
}

#[test]
fn what_will_not_pass_is_a_bad_gateway_without_a_time() {
    let reply = relayed(&CAREFUL, 501, "");
    assert_eq!((reply.to_string().as_str(), header(&reply, "Retry-After")), ("502 server_error", None));
}

#[test]
fn codes_of_the_hop_stay_inside() {
    let hop = [
        "use_dpop_nonce",
        "invalid_dpop_proof",
        "use_attestation_challenge",
        "invalid_client",
        "unauthorized_client",
        "slow_down",
        "authorization_pending",
        "invalid_request",
    ];
    for error in hop {
        let body = format!(r#"{{"error":"{error}"}}"#);
        let headers = [("DPoP-Nonce", "n"), ("OAuth-Client-Attestation-Challenge", "c")];
        let report = Report::from_response(400, headers, body.as_bytes());
        let reply = StandardCode::diagnose(&report).relay(&CAREFUL);
        assert_eq!(reply.to_string(), "502 server_error", "{error}");
        assert_eq!((header(&reply, "DPoP-Nonce"), header(&reply, "OAuth-Client-Attestation-Challenge")), (None, None));
    }
}

#[test]
fn a_caller_that_polls_learns_that_it_has_to_wait() {
    let report = answer(200, r#"{"error":"slow_down","interval":10}"#);
    let diagnosis = GithubError::diagnose(&report);
    assert_eq!(diagnosis.relay(&CAREFUL).to_string(), "502 server_error");
    let reply = diagnosis.relay(&CAREFUL.caller_polls().with_prose(Prose::Standard)).with_description("");
    assert_eq!(reply.status(), 400);
    assert_eq!(reply.body(), br#"{"error":"slow_down","interval":10}"#);
}

#[test]
fn a_request_that_is_the_caller_s_own_may_be_called_invalid() {
    let body = r#"{"error":"invalid_request","error_description":"AADSTS900144: The request body must contain x."}"#;
    assert_eq!(relayed(&CAREFUL, 400, body).to_string(), "502 server_error");
    assert_eq!(relayed(&CAREFUL.passes_requests(), 400, body).to_string(), "400 invalid_request");
}

#[test]
fn scopes_are_the_caller_s_in_any_case() {
    assert_eq!(relayed(&CAREFUL, 400, r#"{"error":"invalid_scope"}"#).to_string(), "400 invalid_scope");
}

#[test]
fn no_text_of_the_vendor_leaves_unless_it_is_allowed() {
    let body =
        r#"{"error":"invalid_grant","error_description":"AADSTS50034: The user \"ada\" does not exist.\r\nTrace: 1"}"#;
    let error = EntraError::from_code("AADSTS50034").unwrap();
    assert_eq!(relayed(&CAREFUL, 400, body).description(), Some(StandardCode::InvalidGrant.title()));
    assert_eq!(relayed(&CAREFUL.with_prose(Prose::Catalog), 400, body).description(), Some(error.title()));
    let vendor = "AADSTS50034: The user 'ada' does not exist. Trace: 1";
    assert_eq!(relayed(&CAREFUL.with_prose(Prose::Vendor), 400, body).description(), Some(vendor));
}

#[test]
fn no_text_reveals_the_gateway_s_own_fault_even_where_text_is_allowed() {
    let body = r#"{"error":"invalid_client","error_description":"AADSTS7000215: Bad secret of app 'x'."}"#;
    let reply = relayed(&CAREFUL.with_prose(Prose::Vendor).with_members(&["error_codes"]), 401, body);
    assert_eq!(reply.description(), Some(StandardCode::ServerError.title()));
    assert_eq!(reply.members().count(), 0);
}

#[test]
fn an_unknown_client_and_a_wrong_secret_get_the_same_answer() {
    let unknown = r#"{"error":"unauthorized_client","error_description":"AADSTS700016: No application 'x'."}"#;
    let wrong = r#"{"error":"invalid_client","error_description":"AADSTS7000215: Bad secret."}"#;
    let bytes = |status, body| {
        let reply = relayed(&CAREFUL, status, body);
        let headers = reply.headers().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>();
        (reply.status(), headers, reply.body())
    };
    assert_eq!(bytes(400, unknown), bytes(401, wrong));
}

#[test]
fn values_that_a_caller_needs_to_go_on_are_passed_by_name() {
    let report = answer(403, r#"{"error":"mfa_required","error_description":"x","mfa_token":"Fe26.2*é"}"#);
    let diagnosis = Auth0Error::diagnose(&report);
    assert_eq!(diagnosis.relay(&CAREFUL).members().count(), 0);
    let reply = diagnosis.relay(&CAREFUL.with_members(&["mfa_token"]));
    assert_eq!(reply.members().collect::<Vec<_>>(), [("mfa_token", &"Fe26.2*é".into())]);
}

#[test]
fn a_number_stays_a_number() {
    let policy = CAREFUL.caller_polls().with_members(&["interval", "expires_in", "code", "big", "error/sub"]);
    let body_of = |report: &Report<'_>| {
        let reply = StandardCode::diagnose(report).relay(&policy).with_description("");
        String::from_utf8(reply.body()).unwrap()
    };
    let json = r#"{"error":"authorization_pending","interval":7,"expires_in":100,"code":"42","big":-9007199254740993}"#;
    assert_eq!(body_of(&answer(400, json)), json);
    // a form has texts only, and `interval` is a number in any case
    let form = b"error=authorization_pending&interval=7&code=42";
    let report = Report::from_response(400, [("Content-Type", "application/x-www-form-urlencoded")], form);
    assert_eq!(body_of(&report), r#"{"error":"authorization_pending","interval":7,"code":"42"}"#);
}

#[test]
fn a_number_that_the_catalog_names_stays_one_too() {
    let body = r#"{"error":"access_denied","max_age":5}"#;
    let report = answer(400, body);
    let reply = OktaError::diagnose(&report).relay(&CAREFUL.with_members(&["max_age"]));
    assert_eq!(reply.with_description("").body(), body.as_bytes());
}

#[test]
fn step_up_goes_on_to_the_caller_with_what_it_asks_for() {
    let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="gold silver", max_age="60""#;
    let report = Report::from_response(401, [("WWW-Authenticate", challenge)], b"").at(Endpoint::Resource);
    let reply = StandardCode::diagnose(&report).relay(&CAREFUL).with_description("");
    assert_eq!(reply.status(), 401);
    assert_eq!(header(&reply, "WWW-Authenticate").as_deref(), Some(challenge));
}

#[test]
fn a_resource_asks_for_step_up_in_its_own_words() {
    let body = r#"{"error":"interaction_required","error_description":"AADSTS50076: MFA.","claims":"eyJhIjp7fX0="}"#;
    assert_eq!(relayed(&CAREFUL, 400, body).to_string(), "400 interaction_required");
    let resource = CAREFUL.at(Endpoint::Resource);
    let reply = relayed(&resource, 400, body).with_description("");
    assert_eq!(reply.status(), 401);
    let challenge = r#"Bearer error="insufficient_user_authentication", claims="eyJhIjp7fX0=""#;
    assert_eq!(header(&reply, "WWW-Authenticate").as_deref(), Some(challenge));
}

#[test]
fn step_up_has_a_code_of_the_endpoint() {
    let report = Report::from_response(401, [("X-Y", "z")], br#"{"errorCode":"E0000058","errorSummary":"x"}"#);
    let diagnosis = vendors::find("okta-api").unwrap().diagnose(&report);
    assert_eq!(diagnosis.recovery(), Recovery::StepUp);
    let code = |endpoint| diagnosis.relay(&CAREFUL.at(endpoint)).code();
    assert_eq!(code(Endpoint::Authorization), Some(StandardCode::InteractionRequired));
    assert_eq!(code(Endpoint::Token), Some(StandardCode::InsufficientUserAuthentication));
}

#[test]
fn a_resource_refuses_the_token_where_a_token_endpoint_refuses_the_grant() {
    let resource = CAREFUL.at(Endpoint::Resource);
    for body in [
        r#"{"error":"invalid_grant","error_description":"AADSTS700082: Made up."}"#,
        r#"{"error":"invalid_grant","error_description":"AADSTS70008: Made up."}"#,
    ] {
        let reply = relayed(&resource, 400, body).with_description("");
        assert_eq!(reply.to_string(), "401 invalid_token");
        assert_eq!(header(&reply, "WWW-Authenticate").as_deref(), Some(r#"Bearer error="invalid_token""#));
    }
    let consent = r#"{"error":"invalid_grant","error_description":"AADSTS65001: Made up."}"#;
    assert_eq!(relayed(&resource, 400, consent).to_string(), "403 insufficient_scope");
}

#[test]
fn a_proxy_that_passes_the_caller_s_credentials_hides_nothing_of_the_hop() {
    let transparent = CAREFUL.transparent();
    let nonce = Report::from_response(400, [("DPoP-Nonce", "abc")], br#"{"error":"use_dpop_nonce"}"#);
    let diagnosis = StandardCode::diagnose(&nonce);
    assert_eq!(transparent.origin(&diagnosis), Origin::Caller);
    let reply = diagnosis.relay(&transparent);
    assert_eq!(reply.to_string(), "400 use_dpop_nonce");
    assert_eq!(header(&reply, "DPoP-Nonce").as_deref(), Some("abc"));
    let secret = r#"{"error":"invalid_client","error_description":"AADSTS7000215: Made up."}"#;
    let reply = relayed(&transparent, 401, secret);
    assert_eq!(reply.to_string(), "401 invalid_client");
    assert_eq!(reply.description(), Some(StandardCode::InvalidClient.title()));
    // trouble upstream is nobody's
    let failing = Report::from_response(503, [("Retry-After", "30")], br#"{"error":"invalid_grant"}"#);
    let diagnosis = StandardCode::diagnose(&failing);
    assert_eq!(transparent.origin(&diagnosis), Origin::Upstream);
    assert_eq!(header(&diagnosis.relay(&transparent), "Retry-After").as_deref(), Some("30"));
}

#[test]
fn there_is_a_reply_for_a_server_that_cannot_be_reached() {
    let reply = CAREFUL.at(Endpoint::Resource).with_retry_after(Duration::from_secs(9)).unreachable();
    assert_eq!((reply.to_string().as_str(), reply.endpoint()), ("503 temporarily_unavailable", Endpoint::Resource));
    assert_eq!(header(&reply, "Retry-After").as_deref(), Some("9"));
}

#[test]
fn a_claims_challenge_stays_one() {
    let challenge = r#"Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ==""#;
    let report = Report::from_response(401, [("WWW-Authenticate", challenge)], b"").at(Endpoint::Resource);
    let diagnosis = EntraError::diagnose(&report);
    for reply in [diagnosis.relay(&CAREFUL), Reply::from(&diagnosis)] {
        let reply = reply.with_description("");
        assert_eq!(reply.to_string(), "401 insufficient_claims");
        assert_eq!(header(&reply, "WWW-Authenticate").as_deref(), Some(challenge));
    }
}

#[test]
fn no_vendor_makes_a_header_that_servers_refuse() {
    let body = format!(r#"{{"error":"insufficient_scope","scope":"{}"}}"#, "abcdefgh ".repeat(7_000));
    let reply = StandardCode::diagnose(&answer(403, &body)).relay(&CAREFUL.at(Endpoint::Resource));
    assert_eq!(reply.to_string(), "403 insufficient_scope");
    let challenge = header(&reply, "WWW-Authenticate").unwrap();
    assert!(challenge.ends_with(r#" abcdefgh""#) && challenge.len() < 1_500, "{}", challenge.len());
}

#[test]
fn the_caller_s_endpoint_may_be_another_than_the_vendor_s() {
    let report = answer(400, r#"{"error":"access_denied"}"#).at(Endpoint::Token);
    let reply = StandardCode::diagnose(&report).relay(&CAREFUL.at(Endpoint::BackchannelAuthentication));
    assert_eq!((reply.status(), reply.endpoint()), (403, Endpoint::BackchannelAuthentication));
}

#[test]
fn no_code_of_any_vendor_breaks_the_policy() {
    let hop = [
        StandardCode::UseDpopNonce,
        StandardCode::InvalidDpopProof,
        StandardCode::UseAttestationChallenge,
        StandardCode::InvalidClient,
        StandardCode::UnauthorizedClient,
        StandardCode::SlowDown,
        StandardCode::AuthorizationPending,
        StandardCode::InvalidRequest,
    ];
    for catalog in vendors::all() {
        for entry in catalog.entries() {
            let (code, error) = (entry.code(), entry.error().unwrap_or(entry.code()));
            let body = format!(r#"{{"error":"{error}","error_description":"{code}: x","errorCode":"{code}"}}"#);
            let report = answer(entry.status().filter(|&status| status >= 400).unwrap_or(400), &body);
            let diagnosis = catalog.diagnose(&report);
            let reply = diagnosis.relay(&CAREFUL);
            assert!(!hop.contains(&reply.code().unwrap()), "{entry:?}: {reply}");
            let (fault, status) = (CAREFUL.origin(&diagnosis), reply.status());
            match diagnosis.recovery() {
                Recovery::FixClient => assert_eq!((fault, status), (Origin::Gateway, 502), "{entry:?}"),
                Recovery::ContactVendor => assert_eq!((fault, status), (Origin::Upstream, 502), "{entry:?}"),
                Recovery::Retry => {
                    assert_eq!((fault, status), (Origin::Upstream, 503), "{entry:?}");
                    assert!(header(&reply, "Retry-After").is_some(), "{entry:?}");
                }
                recovery if recovery.needs_user() => {
                    assert_eq!(fault, Origin::Caller, "{entry:?}");
                    assert!((400..500).contains(&status), "{entry:?}: {reply}");
                }
                _ => {
                    assert!(
                        matches!((fault, status), (Origin::Caller, 400..500) | (Origin::Gateway, 502)),
                        "{entry:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn saying_what_the_vendor_said_keeps_what_its_own_client_needs() {
    let headers = [("DPoP-Nonce", "abc")];
    let report = Report::from_response(400, headers, br#"{"error":"use_dpop_nonce","error_description":"secret"}"#);
    let reply = Reply::from(&StandardCode::diagnose(&report));
    assert_eq!(reply.to_string(), "400 use_dpop_nonce");
    assert_eq!(header(&reply, "DPoP-Nonce").as_deref(), Some("abc"));
    assert_eq!(reply.description(), Some(StandardCode::UseDpopNonce.title()));
}

#[test]
fn a_code_inside_a_failing_server_s_answer_is_not_said_again() {
    let report = answer(503, r#"{"error":"invalid_grant"}"#);
    assert_eq!(Reply::from(&StandardCode::diagnose(&report)).to_string(), "503 temporarily_unavailable");
    assert_eq!(Reply::from(&StandardCode::diagnose(&answer(500, "oops"))).to_string(), "503 temporarily_unavailable");
    assert_eq!(Reply::from(&StandardCode::diagnose(&answer(404, "oops"))).to_string(), "500 server_error");
}

#[test]
fn claims_are_passed_on_with_the_code_that_asks_for_them_only() {
    let claims = |error: &str| {
        let body = format!(r#"{{"error":"{error}","claims":"{{\\"id_token\\":{{}}}}"}}"#);
        let report = Report::from_body(&body).with_status(403);
        let reply = StandardCode::diagnose(&report).relay(&RelayPolicy::new().transparent());
        reply.members().filter(|(name, _)| *name == "claims").count() == 1
    };
    assert!(claims("insufficient_claims"));
    assert!(!claims("access_denied"));
}
