//! Which answers carry `WWW-Authenticate`, and what it says.

use std::time::Duration;

use oauth_errors::reply::{AuthScheme, ResponseMode};
use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Endpoint, Reply, StandardCode};

fn header(reply: &Reply, wanted: &str) -> Option<String> {
    reply.headers().find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

fn challenges(reply: &Reply) -> Vec<String> {
    reply.headers().filter(|(name, _)| *name == "WWW-Authenticate").map(|(_, value)| value).collect()
}

fn body(reply: &Reply) -> String {
    String::from_utf8(reply.body()).unwrap()
}

#[test]
fn a_client_that_used_the_header_is_challenged_in_its_scheme() {
    let reply = Reply::from(StandardCode::InvalidClient);
    let basic = reply.clone().with_authorization(Some("Basic YTpi"));
    assert_eq!((basic.status(), challenges(&basic)), (401, vec![r#"Basic realm="oauth""#.to_owned()]));
    let named = basic.with_challenge(AuthScheme::basic().with_realm("clients"));
    assert_eq!(challenges(&named), [r#"Basic realm="clients""#]);
    // nothing of an unknown header is repeated
    let odd = reply.clone().with_authorization(Some("x\"\r\nSet-Cookie: a=b"));
    assert_eq!(challenges(&odd), [r#"Basic realm="oauth""#]);
    // an HTTP answer with 401 has a challenge in any case (RFC 9110 section 15.5.2)
    assert_eq!(challenges(&reply), [r#"Basic realm="oauth""#]);
}

#[test]
fn a_client_is_challenged_in_whatever_scheme_it_used() {
    let reply = |used| Reply::from(StandardCode::InvalidClient).with_authorization(Some(used));
    assert_eq!(challenges(&reply("Negotiate abc")), [r#"Negotiate realm="oauth""#]);
    let added = reply("Basic abc").with_challenge(AuthScheme::new("PrivateToken"));
    assert_eq!(challenges(&added), [r#"Basic realm="oauth""#, r#"PrivateToken realm="oauth""#]);
    let named = reply("privatetoken abc").with_challenge(AuthScheme::new("PrivateToken").with_realm("a"));
    assert_eq!(challenges(&named), [r#"PrivateToken realm="a""#]);
}

#[test]
fn what_may_be_a_secret_or_is_endless_is_not_repeated_as_a_scheme() {
    for header in ["", " ", "eyJhbGciOiJub25lIn0.e30.", &format!("{} abc", "a".repeat(9_000))] {
        let reply = Reply::from(StandardCode::InvalidClient).with_authorization(Some(header));
        assert_eq!((reply.status(), challenges(&reply)), (401, vec![r#"Basic realm="oauth""#.to_owned()]));
    }
}

#[test]
fn a_token_is_not_asked_for_in_a_scheme_that_a_resource_does_not_offer() {
    let reply = Reply::from(StandardCode::InvalidToken).at(Endpoint::Resource).with_description("");
    for used in ["Basic abc", "Negotiate abc", "Bearer abc"] {
        let reply = reply.clone().with_authorization(Some(used));
        assert_eq!(challenges(&reply), [r#"Bearer error="invalid_token""#], "{used}");
    }
    let reply = reply.with_authorization(Some("dpop abc"));
    assert_eq!(challenges(&reply), [r#"DPoP error="invalid_token""#]);
}

#[test]
fn basic_does_not_tell_the_error_but_the_first_other_challenge_does() {
    let reply = Reply::from(StandardCode::InvalidToken)
        .at(Endpoint::Resource)
        .with_description("")
        .with_challenge(AuthScheme::basic())
        .with_challenge(AuthScheme::bearer())
        .with_challenge(AuthScheme::dpop());
    let expected = [r#"Basic realm="oauth""#, r#"Bearer error="invalid_token""#, r#"DPoP realm="oauth""#];
    assert_eq!(challenges(&reply), expected);
    assert_eq!(challenges(&reply.with_authorization(Some("Basic abc"))), expected);
}

#[test]
fn what_no_challenge_can_carry_stays_in_the_body() {
    let reply = Reply::from(StandardCode::InsufficientScope)
        .at(Endpoint::Resource)
        .with_description("")
        .with_scope("read")
        .with_challenge(AuthScheme::basic());
    assert_eq!(challenges(&reply), [r#"Basic realm="oauth""#]);
    assert_eq!(body(&reply), r#"{"error":"insufficient_scope","scope":"read"}"#);
}

#[test]
fn a_client_that_did_not_use_the_header_gets_400_where_that_is_allowed() {
    let reply = Reply::from(StandardCode::InvalidClient).with_authorization(None);
    assert_eq!((reply.status(), challenges(&reply).len()), (400, 0));
    let strict = reply.at(Endpoint::Introspection);
    assert_eq!((strict.status(), challenges(&strict).len()), (401, 1));
}

#[test]
fn an_unknown_client_and_a_wrong_secret_get_the_same_answer() {
    let bytes = |error: OktaError| {
        let reply = Reply::from(error);
        let headers = reply.headers().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>();
        (reply.status(), headers, reply.body())
    };
    let mut answers: Vec<_> = OktaError::ALL
        .iter()
        .filter(|error| error.standard() == StandardCode::InvalidClient)
        .map(|&e| bytes(e))
        .collect();
    assert!(answers.len() > 10);
    answers.dedup();
    assert_eq!(answers.len(), 1);
}

#[test]
fn a_missing_token_gets_a_bare_challenge() {
    let reply = Reply::missing_token(AuthScheme::bearer());
    assert_eq!((reply.status(), body(&reply).as_str()), (401, ""));
    assert_eq!(challenges(&reply), [r#"Bearer realm="oauth""#]);
    assert_eq!(header(&reply, "Content-Type"), None);
    let reply =
        Reply::missing_token(AuthScheme::bearer().with_resource_metadata("https://a/b")).with_scope("read write");
    assert_eq!(challenges(&reply), [r#"Bearer resource_metadata="https://a/b", scope="read write""#]);
}

#[test]
fn a_resource_puts_the_error_into_the_challenge() {
    let reply = Reply::from(StandardCode::InsufficientScope)
        .at(Endpoint::Resource)
        .with_description("Writing needs more")
        .with_error_uri("https://api.example/scopes")
        .with_scope("read write")
        .with_challenge(AuthScheme::bearer().with_realm("api"));
    assert_eq!(reply.status(), 403);
    let expected = concat!(
        r#"Bearer realm="api", error="insufficient_scope", error_description="Writing needs more", "#,
        r#"error_uri="https://api.example/scopes", scope="read write""#
    );
    assert_eq!(challenges(&reply), [expected]);
}

#[test]
fn the_error_is_in_the_challenge_of_the_scheme_that_was_used() {
    let reply = Reply::from(StandardCode::InvalidToken)
        .at(Endpoint::Resource)
        .with_description("Expired")
        .with_challenge(AuthScheme::dpop().with_algs("ES256 PS256"))
        .with_challenge(AuthScheme::bearer().with_realm("api"));
    let first = reply.clone();
    assert_eq!(
        challenges(&first),
        [r#"DPoP algs="ES256 PS256", error="invalid_token", error_description="Expired""#, r#"Bearer realm="api""#]
    );
    let bearer = reply.with_authorization(Some("bearer abc"));
    assert_eq!(
        challenges(&bearer),
        [r#"DPoP algs="ES256 PS256""#, r#"Bearer realm="api", error="invalid_token", error_description="Expired""#]
    );
}

#[test]
fn errors_about_proofs_belong_to_dpop() {
    let reply = Reply::from(StandardCode::UseDpopNonce)
        .at(Endpoint::Resource)
        .with_description("")
        .with_challenge(AuthScheme::bearer())
        .with_dpop_nonce("abc~1");
    assert_eq!(reply.status(), 401);
    assert_eq!(challenges(&reply), [r#"DPoP error="use_dpop_nonce""#, r#"Bearer realm="oauth""#]);
    assert_eq!(header(&reply, "DPoP-Nonce").as_deref(), Some("abc~1"));
    let token = reply.at(Endpoint::Token);
    assert_eq!((token.status(), challenges(&token).len()), (400, 0));
    assert_eq!(header(&token, "DPoP-Nonce").as_deref(), Some("abc~1"));
}

#[test]
fn step_up_is_a_challenge_at_a_resource_and_members_at_the_token_endpoint() {
    let reply = Reply::from(StandardCode::InsufficientUserAuthentication)
        .with_description("")
        .with_acr_values("urn:example:gold urn:example:silver")
        .with_max_age(Duration::from_secs(300));
    let resource = reply.clone().at(Endpoint::Resource);
    let said =
        r#"error="insufficient_user_authentication", acr_values="urn:example:gold urn:example:silver", max_age="300""#;
    assert_eq!((resource.status(), challenges(&resource)), (401, vec![format!("Bearer {said}")]));
    assert_eq!(body(&resource), r#"{"error":"insufficient_user_authentication"}"#);
    let json = concat!(
        r#"{"error":"insufficient_user_authentication","#,
        r#""acr_values":"urn:example:gold urn:example:silver","max_age":300}"#
    );
    assert_eq!((body(&reply).as_str(), challenges(&reply).len()), (json, 0));
}

#[test]
fn any_scheme_has_its_parameters() {
    let uma = AuthScheme::new("UMA").with("as_uri", "https://as.example").with("ticket", "016f84e8");
    let reply = Reply::missing_token(uma);
    assert_eq!(challenges(&reply), [r#"UMA as_uri="https://as.example", ticket="016f84e8""#]);
    assert_eq!(
        challenges(&Reply::missing_token(AuthScheme::new("a b").with("c\r\n", "d"))),
        [r#"Bearer realm="oauth""#]
    );
}

#[test]
fn a_resource_sends_the_challenge_that_was_added_with_any_error_of_the_caller() {
    let codes = [
        StandardCode::InteractionRequired,
        StandardCode::LoginRequired,
        StandardCode::ConsentRequired,
        StandardCode::AccessDenied,
        StandardCode::InvalidGrant,
    ];
    for code in codes {
        let reply = Reply::from(code).at(Endpoint::Resource).with_description("");
        assert_eq!((reply.status(), challenges(&reply).len()), (400, 0), "{code:?}");
        let added = reply.with_challenge(AuthScheme::bearer().with_realm("gw"));
        let expected = format!(r#"Bearer realm="gw", error="{}""#, code.code());
        assert_eq!((added.status(), challenges(&added)), (400, vec![expected]));
    }
}

#[test]
fn a_challenge_is_left_out_where_other_credentials_change_nothing() {
    let reply = |code: StandardCode| Reply::from(code).with_challenge(AuthScheme::bearer());
    let absent = reply(StandardCode::InvalidClient).with_authorization(None);
    let silent = [
        reply(StandardCode::TemporarilyUnavailable).at(Endpoint::Resource),
        reply(StandardCode::InvalidToken).at(Endpoint::Resource).with_status(502),
        reply(StandardCode::InvalidGrant),
        reply(StandardCode::AccessDenied).at(Endpoint::BackchannelAuthentication),
        absent.clone(),
        absent.at(Endpoint::Resource),
        reply(StandardCode::AccessDenied).redirect("https://c.example/", ResponseMode::Query, None, None),
    ];
    for reply in silent {
        assert!(challenges(&reply).is_empty(), "{reply}");
    }
}

#[test]
fn missing_claims_are_a_challenge_at_a_resource() {
    let reply =
        Reply::from(StandardCode::InsufficientClaims).with_description("").with_member("claims", "eyJhIjp7fX0=");
    let resource = reply.clone().at(Endpoint::Resource);
    let expected = r#"Bearer error="insufficient_claims", claims="eyJhIjp7fX0=""#;
    assert_eq!((resource.status(), challenges(&resource)), (401, vec![expected.to_owned()]));
    assert_eq!(body(&resource), r#"{"error":"insufficient_claims"}"#);
    assert_eq!((reply.status(), challenges(&reply).len()), (400, 0));
    assert_eq!(body(&reply), r#"{"error":"insufficient_claims","claims":"eyJhIjp7fX0="}"#);
}

#[test]
fn a_member_that_no_header_can_have_stays_in_the_body() {
    let reply = Reply::from(StandardCode::InsufficientClaims)
        .at(Endpoint::Resource)
        .with_description("")
        .with_member("claims", "{\"a\":{}}")
        .with_member("scope", "\u{e9}");
    assert_eq!(challenges(&reply), [r#"Bearer error="insufficient_claims""#]);
    assert_eq!(body(&reply), r#"{"error":"insufficient_claims","claims":"{\"a\":{}}","scope":"\u00e9"}"#);
}

#[test]
fn a_failing_server_challenges_nobody() {
    for (status, is_challenged) in [(400, true), (499, true), (500, false), (503, false)] {
        let reply = Reply::from(StandardCode::InvalidToken).at(Endpoint::Resource).with_status(status);
        assert_eq!(!challenges(&reply).is_empty(), is_challenged, "{status}");
    }
}

#[test]
fn what_is_wrong_with_a_proof_stands_in_the_challenge_for_proofs() {
    let reply = Reply::from(StandardCode::InvalidDpopProof).at(Endpoint::Resource).with_authorization(Some("Bearer x"));
    let reply = reply.with_challenge(AuthScheme::bearer()).with_challenge(AuthScheme::dpop());
    let found = challenges(&reply);
    let with_error: Vec<_> = found.iter().filter(|challenge| challenge.contains("error=")).collect();
    assert!(matches!(with_error[..], [only] if only.starts_with("DPoP ")), "{found:?}");
}
