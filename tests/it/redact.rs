//! `redact`: what is secret goes, what support needs stays.

use oauth_errors::{SecretKind, redact, secrets};

const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

#[test]
fn secrets_go_however_they_are_written() {
    let secret = "s3cr3t-V4lue";
    for text in [
        format!("access_token={secret}&error=x"),
        format!("{{\"access_token\":\"{secret}\",\"error\":\"x\"}}"),
        format!("{{\\\"refresh_token\\\":\\\"{secret}\\\",\\\"error\\\":\\\"x\\\"}}"),
        format!("{{'client_secret': '{secret}', 'error': 'x'}}"),
        format!("refreshToken => \"{secret}\", error => x"),
        format!("client-secret: {secret}, error: x"),
        format!("Password: {secret}; error x"),
        format!("https://app.example/cb?code={secret}&state=1&error=x"),
        format!("https://app.example/cb#id_token={secret}&error=x"),
        format!("%22access_token%22%3A%22{secret}%22%2C%22error%22"),
        format!("&quot;access_token&quot;:&quot;{secret}&quot;, error"),
        format!("> Authorization: Bearer {secret}\n< error"),
        format!("curl -H 'Authorization: DPoP {secret}' error"),
        format!("Set-Cookie: sid={secret}; Path=/\nerror"),
        format!("cookie: a={secret}; b=2\nerror"),
        format!("DPoP: {secret}\nerror"),
        format!("user_code={secret}&error=x"),
    ] {
        let shown = redact(&text);
        assert!(!shown.contains(secret), "{text} -> {shown}");
        assert!(shown.contains("error"), "{text} -> {shown}");
    }
}

#[test]
fn tokens_are_known_by_their_form() {
    for token in [
        JWT,
        "ghp_0123456789abcdefghij",
        "xoxb-123456789012-abcdefABCDEF",
        "ya29.a0AfB_byC0123456789-abcdefgh",
        "M.C507_BAY.0.U.-CtqAbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKl",
    ] {
        let text = format!("refused {token} (invalid_grant)");
        assert_eq!(redact(&text), "refused [redacted token] (invalid_grant)", "{token}");
        assert_eq!(secrets(&text)[0].kind(), SecretKind::Token);
        assert!(secrets(&text)[0].kind().is_live());
    }
}

#[test]
fn an_email_address_goes_and_what_looks_like_one_stays() {
    assert_eq!(redact("user ada.lovelace+x@mail.example.org is locked"), "user [redacted email] is locked");
    assert_eq!(redact("?login_hint=ada%40example.org&x=1"), "?login_hint=[redacted email]&x=1");
    assert_eq!(redact("upn ada%40example.org."), "upn [redacted email].");
    for text in ["@octokit/auth@3", "a @ b", "user@host", "x@"] {
        assert_eq!(redact(text), text);
    }
}

#[test]
fn error_codes_and_ids_stay() {
    for text in [
        r#"{"error":"invalid_grant","error_codes":[700082],"trace_id":"11111111-2222-3333-4444-555555550000"}"#,
        r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorId":"oaeHfmOAx1iRLa0H10DeMz5fQ"}"#,
        r#"{"code":401,"message":"token expired","request_id":"8f2c"}"#,
        r#"WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired""#,
        "AADSTS50058: A silent sign-in request was sent but no user is signed in. Correlation ID: 66666666-7777-8888-9999-aaaaaaaa0000",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token?error=code_expired",
        "x-amzn-requestid: 2f1c9a4e-9d35-4b0f-9d7a-3a1e5a5f9e11",
        "the refresh_token is missing; access_token: null",
        "Bearer token is invalid",
        "4bf92f3577b34da6a3ce929d0e0e4736",
    ] {
        assert_eq!(redact(text), text);
    }
}

#[test]
fn the_rest_is_untouched_and_odd_texts_are_no_harm() {
    for text in [
        "",
        "=",
        "access_token",
        "access_token=",
        "access_token=\"",
        "password:\u{e9}",
        "\u{e9}@\u{e9}.\u{e9}",
        "code=",
        "Bearer ",
        "cookie:",
    ] {
        let shown = redact(text);
        assert_eq!(redact(&shown), shown, "{text}");
    }
    let pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----";
    assert_eq!(redact(pem), "-----BEGIN RSA PRIVATE KEY-----[redacted password]-----END RSA PRIVATE KEY-----");
}

#[test]
fn redacting_twice_changes_nothing_more() {
    let text = format!("access_token={JWT}&code=abc, ada@example.org, Cookie: a=b");
    let once = redact(&text).into_owned();
    assert_eq!(redact(&once), once);
    assert!(secrets(&once).is_empty(), "{:?}", secrets(&once));
}

#[test]
fn the_work_grows_as_the_text_does() {
    // A text of this length takes many minutes if each of its words is compared with the rest.
    for piece in
        ["a.", "eyJ/", "Bearer/", "cookie:[redacted ", "password=[redacted/", "a%40b", "a%40b ", "x@", "-----BEGIN "]
    {
        let text = piece.repeat((1 << 20) / piece.len());
        assert!(redact(&text).len() >= text.len() / 2, "{piece}");
    }
}

#[test]
fn a_secret_behind_another_one_is_found_in_the_same_word() {
    let long = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMn";
    assert_eq!(redact(&format!("ada@example.org/{long}")), "[redacted email]/[redacted token]");
    assert_eq!(redact(&format!("v1/{JWT}")), "v1/[redacted token]");
    assert_eq!(redact("a%40b%40mail.example.org"), "[redacted email]");
}
