//! `recognize`: one answer, given in whatever way.

use serde_json::json;

use crate::program::{run, run_with};

const IDLE: &str = r#"{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity.","error_codes":[700082]}"#;

#[test]
fn an_answer_on_standard_input_shows_its_vendor_and_code() {
    run_with(IDLE, &["recognize"])
        .ends(0)
        .begins("AADSTS700082: Refresh token idle too long")
        .says("vendor", "Microsoft Entra ID (Azure AD)")
        .says("do next", "Send the user through sign-in. (sign_in)")
        .says("standard", "invalid_grant")
        .says("variant", "EntraError::ExpiredOrRevokedGrantInactiveToken")
        .says("evidence", "the vendor's code in its own field (code)");
}

#[test]
fn an_answer_may_be_an_argument() {
    run(&["recognize", IDLE]).ends(0).begins("AADSTS700082: Refresh token idle too long");
}

#[test]
fn a_code_that_the_catalog_does_not_have_is_named() {
    let newer = r#"{"error":"invalid_grant","error_codes":[9999999]}"#;
    run(&["recognize", "--vendor", "entra", newer]).ends(0).says("code", "AADSTS9999999, which is not in this catalog");
}

#[test]
fn json_is_what_the_library_serializes_and_leaves_out_what_is_absent() {
    let found = run(&["recognize", "--json", "--status", "400", "--presented", "refresh_token", IDLE]).ends(0).json();
    let expected = json!({
        "vendor": "entra",
        "code": "AADSTS700082",
        "variant": "ExpiredOrRevokedGrantInactiveToken",
        "title": "Refresh token idle too long",
        "standard": "invalid_grant",
        "error": "invalid_grant",
        "status": 400,
        "recovery": "sign_in",
        "reason": "entry",
        "then": "unknown",
        "steps": [
            "Delete the token that was presented, if the store still holds it.",
            "Send the user through sign-in.",
        ],
        "actor": "user",
        "concerns": "user",
        "by_hand": false,
        "tokens": "discard",
        "retry": "no",
        "evidence": "code",
        "quoted": false,
        "description": "AADSTS700082: The refresh token has expired due to inactivity.",
        "user_message": {
            "key": "sign_in",
            "text": "You need to sign in to continue.",
            "action": "sign_in",
            "label": "Sign in",
        },
        "for_admin": found["for_admin"],
    });
    assert_eq!(found, expected);
    let text = found["for_admin"].as_str().unwrap();
    assert!(text.contains("Error: AADSTS700082: Refresh token idle too long\n"), "{text}");
}

#[test]
fn the_verdict_comes_first_then_who_told_it_and_what_is_said_to_whom() {
    let run = run(&["recognize", IDLE, "--language", "de-AT"]).ends(0);
    let names: Vec<_> = run.out.lines().skip(1).filter_map(|line| line.get(2..12)).map(str::trim).collect();
    let order = ["do next", "who acts", "tokens", "then", "vendor", "told by", "evidence", "decided by", "for users"];
    let places: Vec<_> = order.iter().map(|name| names.iter().position(|known| known == name).unwrap()).collect();
    assert!(places.is_sorted(), "{names:?}");
    run.says("told by", "\"AADSTS700082\"").says("for users", "Melden Sie sich an, um fortzufahren. [Anmelden]");
}

#[test]
fn where_it_depends_on_what_was_presented_all_branches_are_shown() {
    run(&["recognize", r#"{"error":"invalid_grant"}"#])
        .says("do next", "Start this flow over and keep the stored tokens. (restart_flow)")
        .says("if it was", "refresh_token: Send the user through sign-in. (sign_in)");
    let given = run(&["recognize", "--presented", "refresh_token", r#"{"error":"invalid_grant"}"#]);
    assert!(!given.out.contains("if it was"), "{given:?}");
}

#[test]
fn several_errors_are_listed_in_their_order_and_the_cause_is_marked() {
    let log = "refresh failed\nAADSTS50076: more is needed\nCaused by: AADSTS700082: idle\n";
    let run = run_with(log, &["recognize", "--vendor", "entra"]).ends(0);
    let lines: Vec<_> = run.out.lines().skip_while(|line| *line != "Errors in the text:").skip(1).collect();
    assert_eq!(lines.len(), 2, "{run:?}");
    assert!(lines[0].starts_with("  line 2: AADSTS50076: ") && !lines[0].contains("root cause"));
    assert!(lines[1].starts_with("  line 3: AADSTS700082: ") && lines[1].ends_with("explained above"));
}

#[test]
fn an_input_is_redacted() {
    let log = "POST /token?code=abc\n{\"error\":\"invalid_grant\",\"trace_id\":\"8f2c\"} ada@example.org\n";
    let run = run_with(log, &["recognize", "--redact"]).ends(0);
    let shown =
        "POST /token?code=[redacted code]\n{\"error\":\"invalid_grant\",\"trace_id\":\"8f2c\"} [redacted email]\n";
    assert_eq!(run.out, shown);
}

#[test]
fn an_unknown_answer_says_which_facts_would_help() {
    run(&["recognize", "--status", "400", "{}"])
        .says(
            "would help",
            "whose answer it is (--vendor), headers such as WWW-Authenticate (--header), what the request presented (--presented)",
        );
}

#[test]
fn json_has_what_would_differ_if_it_were_known_what_was_presented() {
    let found = run(&["recognize", "--json", r#"{"error":"invalid_grant"}"#]).ends(0).json();
    assert_eq!(found["if_presented"]["refresh_token"], json!({"recovery": "sign_in", "tokens": "keep"}));
    assert!(found["if_presented"].get("authorization_code").is_none());
}

#[test]
fn json_says_whether_the_evidence_was_quoted() {
    let found = run(&["recognize", "--json", "--vendor", "entra", &format!("refresh failed: {IDLE}")]).ends(0).json();
    assert_eq!((&found["code"], &found["quoted"]), (&json!("AADSTS700082"), &json!(true)));
}

#[test]
fn a_vendor_that_the_answer_does_not_show_can_be_named() {
    let body = r#"{"error":"access_denied"}"#;
    run(&["recognize", body]).ends(0).says("vendor", "not known; name it with --vendor");
    run(&["recognize", body, "--vendor", "okta"]).ends(0).says("variant", "OktaError::AccessDenied");
    run(&["recognize", body, "--vendor", "https://acme.okta.com/oauth2/default"]).ends(0).says("vendor", "Okta");
}

#[test]
fn a_status_is_taken_into_account() {
    run(&["recognize", r#"{"error":"invalid_grant"}"#, "--status", "503"])
        .ends(0)
        .says("status", "503")
        .says("do next", "Send the same request again later. (retry)");
}

#[test]
fn headers_are_taken_into_account() {
    let nonce = ["--header", "DPoP-Nonce: eyJ7S_zG", "--header", "Retry-After: 3"];
    run(&[&["recognize", "--status", "400", r#"{"error":"use_dpop_nonce"}"#], &nonce[..]].concat())
        .ends(0)
        .says("do next", "Repeat the request once with the nonce of this answer. (retry_with_nonce)")
        .says("wait", "3 s");
}

#[test]
fn a_redirect_is_a_url_a_query_or_a_fragment() {
    for redirect in [
        "https://app.example/cb?error=login_required&state=1",
        "?error=login_required&state=1",
        "error=login_required&state=1",
        "#error=login_required&state=1",
    ] {
        run(&["recognize", "--redirect", redirect]).ends(0).says("standard", "login_required");
    }
}

#[test]
fn a_challenge_needs_no_body() {
    let challenge = r#"Bearer realm="x", error="insufficient_scope", scope="read write""#;
    run(&["recognize", "--status", "403", "--challenge", challenge]).ends(0).says("standard", "insufficient_scope");
    let header = format!("WWW-Authenticate: {challenge}");
    run(&["recognize", "--header", &header]).ends(0).says("standard", "insufficient_scope");
}

#[test]
fn a_body_may_come_with_a_challenge() {
    let body = r#"{"error":"invalid_token"}"#;
    run(&["recognize", body, "--challenge", "Bearer"]).ends(0).says("standard", "invalid_token");
}

#[test]
fn an_endpoint_sharpens_the_advice() {
    let body = r#"{"error":"expired_token"}"#;
    run(&["recognize", body, "--endpoint", "token"]).ends(0).says("standard", "expired_token");
}

/// An answer of Okta.
fn okta(error: &str, description: &str) -> [String; 4] {
    let body = json!({"error": error, "error_description": description});
    ["recognize".into(), "--vendor".into(), "okta".into(), body.to_string()]
}

#[test]
fn what_was_presented_sharpens_the_advice() {
    let found = run(&["recognize", "--json", "--status", "400", "--presented", "refresh_token", IDLE]).ends(0).json();
    assert_eq!((&found["recovery"], &found["tokens"]), (&json!("sign_in"), &json!("discard")));
    run(&["recognize", "--status", "400", "--presented", "refresh_token", IDLE])
        .says("tokens", "Delete the token that was presented, if the store still holds it. (discard)")
        .says(
            "then",
            "If the same answer comes again: Show the error and log it; nothing known says what helps. (unknown)",
        );
    run(&["recognize", "--presented", "password_of_mine", "x"]).ends(2);
}

#[test]
fn what_the_next_request_carries_is_shown() {
    let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="gold silver", max_age="60""#;
    let found = run(&["recognize", "--json", "--status", "401", "--challenge", challenge]).ends(0).json();
    assert_eq!(found["next"], json!({"acr_values": ["gold", "silver"], "max_age": 60}));
    let headers = ["--header", "Retry-After: 30", "--header", "X-Request-Id: 8f2c"];
    let found = run(&[&["recognize", "--json", "--status", "429", ""], &headers[..]].concat()).json();
    assert_eq!((&found["retry"], &found["wait_seconds"]), (&json!("after"), &json!(30)));
    assert_eq!(found["next"], json!({"wait_seconds": 30}));
    assert_eq!(found["support_ids"], json!({"x-request-id": "8f2c"}));
}

#[test]
fn candidates_are_listed_where_several_errors_have_one_answer() {
    let text = "Client authentication failed. Either the client or the client credentials are invalid.";
    let run = run(&okta("invalid_client", text)).ends(0).begins("invalid_client: Client authentication failed");
    assert_eq!(run.out.matches("  may be     ").count(), 2, "{run:?}");
    run.says("standard", "invalid_client");
}

#[test]
fn the_arguments_of_a_message_are_shown() {
    let text = "Some of the requested scopes were denied by the policy. Denied scopes: [read write].";
    run(&okta("access_denied", text))
        .ends(0)
        .says("variant", "OktaError::ScopeDenied")
        .says("argument", "read write")
        .says("evidence", "the whole message (message)");
}

#[test]
fn a_log_line_is_searched() {
    let line = "2026-04-01T12:00:00Z ERROR token exchange failed: AADSTS50126: Error validating credentials";
    run(&["recognize", line]).ends(0).begins("AADSTS50126: Wrong user name or password");
}

#[test]
fn what_has_no_error_ends_in_1() {
    run(&["recognize", "hello"])
        .ends(1)
        .begins("Not recognized")
        .says("do next", "Give more of the answer, or its --status and --header.");
    let found = run(&["recognize", "--json", "hello"]).ends(1).json();
    assert_eq!((&found["code"], &found["standard"]), (&json!(null), &json!(null)));
}

#[test]
fn an_unknown_error_is_shown_without_what_a_terminal_obeys() {
    let shown = run(&["recognize", "{\"error\":\"a\\u001b[31mb\"}"]).ends(1);
    shown.says("error", "a [31mb");
}

#[test]
fn a_pipe_is_not_colored() {
    assert!(!run(&["recognize", IDLE]).out.contains('\u{1b}'));
    assert!(!run(&["explain", "invalid_grant"]).out.contains('\u{1b}'));
    assert!(!run(&["vendors"]).out.contains('\u{1b}'));
}
