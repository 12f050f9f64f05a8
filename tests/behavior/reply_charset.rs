//! Nothing leaves that RFC 6749's character set does not have.

use oauth_errors::reply::{AuthScheme, ResponseMode};
use oauth_errors::{Endpoint, Reply, Report, StandardCode};
use proptest::{prop_assert, prop_assert_eq, proptest};

const HOSTILE: &str = "\u{feff} “Über”\t\"a\\b\"\r\nSet-Cookie: x=y\u{7f}\u{a0}\u{2028}– 日本 \0";

fn allowed(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\')
}

#[test]
fn text_is_replaced() {
    let reply = Reply::from(StandardCode::InvalidRequest).with_description(HOSTILE);
    assert_eq!(reply.description(), Some("? '?ber' 'a/b' Set-Cookie: x=y - ??"));
    assert_eq!(Reply::from(StandardCode::InvalidRequest).with_description(" \r\n ").description(), None);
}

#[test]
fn text_is_bounded() {
    let reply = Reply::from(StandardCode::InvalidRequest).with_description(&"é ".repeat(10_000));
    assert!(reply.description().unwrap().len() <= 500);
    let reply = reply.with_error_uri(&format!("https://a/{}", "é".repeat(10_000)));
    assert_eq!(reply.error_uri(), None);
    let of_length = |length: usize| format!("https://a/{}", "x".repeat(length - 10));
    let sent = |uri: &str| Reply::from(StandardCode::InvalidRequest).with_error_uri(uri).error_uri().is_some();
    assert!(sent(&of_length(2_000)) && !sent(&of_length(2_001)));
}

#[test]
fn word_lists_end_with_a_whole_word() {
    let words = "abcdefgh ".repeat(7_000);
    let sent = "abcdefgh ".repeat(111);
    let reply = Reply::from(StandardCode::InsufficientUserAuthentication)
        .at(Endpoint::Resource)
        .with_description("")
        .with_member("scope", &*words)
        .with_acr_values(&words)
        .with_challenge(AuthScheme::dpop().with_algs(&words));
    let challenge = reply.headers().find(|(name, _)| *name == "WWW-Authenticate").unwrap().1;
    let list = sent.trim_end();
    let expected =
        format!(r#"DPoP algs="{list}", error="{}", scope="{list}", acr_values="{list}""#, reply.code().unwrap().code());
    assert_eq!(challenge, expected);
}

#[test]
fn a_word_without_an_end_is_left_out() {
    let endless = "a".repeat(60_000);
    let reply = Reply::from(StandardCode::InsufficientClaims)
        .at(Endpoint::Resource)
        .with_scope(&endless)
        .with_member("claims", &*endless)
        .with_dpop_nonce(&endless)
        .with_attestation_challenge(&endless);
    let headers: usize = reply.headers().map(|(_, value)| value.len()).sum();
    assert!(headers < 1_000, "{headers}");
}

#[test]
fn a_uri_is_encoded() {
    let reply = Reply::from(StandardCode::InvalidRequest).with_error_uri("https://a.example/ü?q=\"1 2\"\\%20#x");
    assert_eq!(reply.error_uri(), Some("https://a.example/%C3%BC?q=%221%202%22%5C%20#x"));
}

#[test]
fn words_are_left_out() {
    let reply = Reply::from(StandardCode::InsufficientScope)
        .at(Endpoint::Resource)
        .with_description("")
        .with_scope("read \"write\" \\x é admin");
    let challenge = reply.headers().find(|(name, _)| *name == "WWW-Authenticate").unwrap().1;
    assert_eq!(challenge, r#"Bearer error="insufficient_scope", scope="read admin""#);
}

#[test]
fn a_nonce_is_sent_as_it_is_or_not_at_all() {
    let reply = Reply::from(StandardCode::UseDpopNonce).with_dpop_nonce("a\r\nSet-Cookie: x=y");
    assert!(reply.headers().all(|(name, _)| name != "DPoP-Nonce"));
    let reply = reply.with_dpop_nonce("eyJ7S_zG.eyJH0-Z.HX4w-7v");
    assert!(reply.headers().any(|(name, value)| name == "DPoP-Nonce" && value == "eyJ7S_zG.eyJH0-Z.HX4w-7v"));
}

#[test]
fn hostile_text_in_every_place_leaves_sound_headers_and_json() {
    let challenge = AuthScheme::bearer()
        .with_realm(HOSTILE)
        .with_algs(HOSTILE)
        .with_resource_metadata(HOSTILE)
        .with("extension", HOSTILE)
        .with(HOSTILE, HOSTILE);
    for &code in StandardCode::ALL {
        for &endpoint in Endpoint::ALL {
            let reply = Reply::from(code)
                .at(endpoint)
                .with_challenge(challenge.clone())
                .with_description(HOSTILE)
                .with_error_uri(HOSTILE)
                .with_scope(HOSTILE)
                .with_acr_values(HOSTILE)
                .with_dpop_nonce(HOSTILE)
                .with_attestation_challenge(HOSTILE)
                .with_authorization(Some(HOSTILE))
                .with_member("scope", HOSTILE)
                .with_member(HOSTILE, HOSTILE);
            for (name, value) in reply.headers() {
                assert!(value.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{name}: {value}");
                assert!(!value.contains('\\') && value.matches('"').count() % 2 == 0, "{name}: {value}");
            }
            assert!(reply.body().is_ascii());
            let json: serde_json::Value = serde_json::from_slice(&reply.body()).unwrap();
            assert_eq!(json["error"], code.code());
            assert!(allowed(json["error_description"].as_str().unwrap()));
            assert!(allowed(json["error_uri"].as_str().unwrap()));
            assert_eq!(json[HOSTILE], HOSTILE);
            let location =
                reply.redirect(HOSTILE, ResponseMode::Query, Some(HOSTILE), Some(HOSTILE)).location().unwrap();
            assert!(allowed(&location) && !location.contains(' '), "{location}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_leaves_as_something_that_may_be_sent(text: String) {
        let reply = Reply::from(StandardCode::InvalidToken)
            .at(Endpoint::Resource)
            .with_description(&text)
            .with_error_uri(&text)
            .with_scope(&text)
            .with_dpop_nonce(&text)
            .with_challenge(AuthScheme::bearer().with("extension", &text))
            .with_member("member", &*text);
        let body = reply.body();
        let report = Report::from_response(reply.status(), reply.headers(), &body);
        prop_assert_eq!(StandardCode::diagnose(&report).exact(), Some(StandardCode::InvalidToken));
        prop_assert!(allowed(report.description().unwrap_or_default()));
        prop_assert!(reply.headers().all(|(_, value)| value.bytes().all(|byte| matches!(byte, b' '..=b'~'))));
        let json: serde_json::Value = serde_json::from_slice(&body).unwrap();
        prop_assert_eq!(json["member"].as_str(), Some(&*text));
        let location = reply.redirect(&text, ResponseMode::Fragment, Some(&text), None).location().unwrap();
        prop_assert!(allowed(&location));
        let report = Report::from_redirect(&location);
        prop_assert_eq!(report.state().unwrap_or_default(), &*text);
    }
}
