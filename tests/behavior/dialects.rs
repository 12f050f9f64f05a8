//! How the vendors answer, in made-up answers of each one's shape.

use oauth_errors::vendors::{
    authlete::AuthleteError, aws_sso_oidc::AwsSsoOidcError, cognito::CognitoError, entra::EntraError,
    entra_b2c::EntraB2cError, facebook::FacebookError, fusionauth::FusionauthError, github::GithubError,
    helseid::HelseidError, okta::OktaError, okta_api::OktaApiError, salesforce::SalesforceError, slack::SlackError,
    spotify::SpotifyError,
};
use oauth_errors::{EvidenceKind, Presented, Recovery, Report, StandardCode, Tokens};

#[test]
fn entra_s_number_in_error_codes_is_the_code() {
    let body = r#"{"error":"invalid_grant","error_description":"AADSTS700082: Made up.\r\nTrace ID: 0","error_codes":[700082],"suberror":"bad_token"}"#;
    let report = Report::from_response(400, [("content-type", "application/json; charset=utf-8")], body.as_bytes());
    let diagnosis = EntraError::diagnose(&report);
    assert_eq!(diagnosis.exact(), Some(EntraError::AADSTS700082));
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidGrant));
    assert_eq!((diagnosis.recovery(), diagnosis.evidence().kind()), (Recovery::SignIn, EvidenceKind::Code));
    // Microsoft does not promise its numbers, so the code alone is no reason to drop tokens
    assert_eq!(diagnosis.tokens(), Tokens::Keep);
    let presenting = report.clone().presenting(Presented::RefreshToken);
    assert_eq!(EntraError::diagnose(&presenting).tokens(), Tokens::Discard);
    assert_eq!(diagnosis.extra("suberror"), Some("bad_token"));
}

#[test]
fn entra_s_numbers_are_distinguished_from_longer_ones() {
    let by = |text: &str| {
        let report = Report::from_error("invalid_grant", Some(text));
        EntraError::diagnose(&report).exact()
    };
    assert_eq!(by("AADSTS70008: Made up."), Some(EntraError::AADSTS70008));
    assert_eq!(by("AADSTS700082: Made up."), Some(EntraError::AADSTS700082));
    assert_eq!(by("AADSTS50013: Made up."), Some(EntraError::AADSTS50013));
    assert_eq!(by("AADSTS500133: Made up."), Some(EntraError::AADSTS500133));
}

#[test]
fn entra_s_wrapper_yields_to_the_last_number() {
    let body = r#"{"error":"invalid_grant","error_description":"AADSTS70002: Made up. AADSTS50126: Made up.","error_codes":[70002,50126]}"#;
    assert_eq!(EntraError::diagnose(&Report::from_body(body)).exact(), Some(EntraError::AADSTS50126));
    let glued = Report::from_error("invalid_grant", Some("AADSTS70002: Made up.AADSTS50126: Made up."));
    let diagnosis = EntraError::diagnose(&glued);
    assert_eq!(
        (diagnosis.exact(), diagnosis.evidence().kind()),
        (Some(EntraError::AADSTS50126), EvidenceKind::CodeInText)
    );
}

#[test]
fn entra_s_error_codes_come_as_numbers_texts_or_one_text() {
    for codes in ["[50058]", r#"["50058"]"#, r#""[50058]""#, r#""50058""#, "50058"] {
        let body = format!(r#"{{"error":"login_required","error_codes":{codes}}}"#);
        let report = Report::from_body(&body);
        let diagnosis = EntraError::diagnose(&report);
        assert_eq!(
            (diagnosis.exact(), diagnosis.evidence().kind()),
            (Some(EntraError::AADSTS50058), EvidenceKind::Code),
            "{codes}"
        );
    }
}

#[test]
fn entra_s_tail_comes_on_lines_of_its_own_or_behind_blanks() {
    for tail in [
        "\r\nTrace ID: 0\r\nCorrelation ID: 1\r\nTimestamp: 2020-01-01 00:00:00Z",
        " Trace ID: 0 Correlation ID: 1",
        "\u{a0}Trace ID: 0",
    ] {
        let report = Report::from_error("invalid_grant", Some(&format!("AADSTS50076: Made up.{tail}")));
        assert_eq!(EntraError::diagnose(&report).exact(), Some(EntraError::AADSTS50076), "{tail:?}");
    }
}

#[test]
fn entra_sends_one_number_with_several_errors() {
    for error in ["interaction_required", "invalid_grant"] {
        let body = format!(r#"{{"error":"{error}","error_codes":[50076]}}"#);
        let report = Report::from_body(&body);
        assert_eq!(EntraError::diagnose(&report).exact(), Some(EntraError::AADSTS50076), "{error}");
    }
}

#[test]
fn entra_s_redirect_has_the_number_in_text_or_link() {
    let url = "myapp://auth#error=interaction_required&error_description=AADSTS50076%3a+Made+up.&state=1";
    assert_eq!(EntraError::diagnose(&Report::from_redirect(url)).exact(), Some(EntraError::AADSTS50076));
    let url = "myapp://auth#error=interaction_required&error_uri=https%3a%2f%2flogin.example%2ferror%3fcode%3d50076";
    assert_eq!(EntraError::diagnose(&Report::from_redirect(url)).exact(), Some(EntraError::AADSTS50076));
}

#[test]
fn of_b2c_s_numbers_the_one_at_the_start_counts_and_elsewhere_it_is_quoted() {
    let own = Report::from_error("access_denied", Some("AADB2C90118: Made up.\r\nCorrelation ID: 0"));
    assert_eq!(EntraB2cError::diagnose(&own).exact().map(EntraB2cError::code), Some("AADB2C90118"));
    let quoting = Report::from_error("server_error", Some("AADB2C90273: Quoted: 'AADSTS50126: x', AADB2C90118."));
    assert_eq!(EntraB2cError::diagnose(&quoting).exact().map(EntraB2cError::code), Some("AADB2C90273"));
    let quoted = Report::from_error("server_error", Some("Quoted: AADB2C90118: x"));
    let diagnosis = EntraB2cError::diagnose(&quoted);
    assert_eq!(diagnosis.exact().map(EntraB2cError::code), Some("AADB2C90118"));
    assert!(diagnosis.evidence().is_quoted());
}

#[test]
fn helseid_s_number_is_distinguished_from_its_look_alike() {
    let by = |text: &str| {
        let report = Report::from_error("invalid_request", Some(text));
        HelseidError::diagnose(&report).exact().map(HelseidError::code)
    };
    let own = by("made up (HID-1001)");
    assert_eq!(own, Some("HID-1001"));
    assert_ne!(by("made up UHID-1001"), own);
    assert_ne!(by("made up HID-10012"), own);
}

#[test]
fn okta_answers_in_two_shapes() {
    let oauth = Report::from_body(r#"{"error":"invalid_client","error_description":"made up"}"#);
    let api =
        Report::from_body(r#"{"errorCode":"invalid_client","errorSummary":"made up","errorLink":"invalid_client"}"#);
    for report in [oauth, api] {
        let diagnosis = OktaError::diagnose(&report);
        assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidClient));
        assert_eq!(diagnosis.recovery(), Recovery::FixClient);
    }
}

#[test]
fn okta_s_message_is_known_in_either_shape_and_in_a_challenge() {
    let text = "The resource owner or authorization server denied the request.";
    let bodies = [
        format!(r#"{{"error":"access_denied","error_description":"{text}"}}"#),
        format!(r#"{{"errorCode":"access_denied","errorSummary":"{text}"}}"#),
    ];
    for body in &bodies {
        assert_eq!(OktaError::diagnose(&Report::from_body(body)).exact(), Some(OktaError::AccessDenied), "{body}");
    }
    let challenge =
        format!(r#"Bearer authorization_uri="https://o.example", error="access_denied", error_description="{text}""#);
    let report = Report::from_response(403, [("WWW-Authenticate", challenge)], b"");
    let diagnosis = OktaError::diagnose(&report);
    assert_eq!(
        (diagnosis.exact(), diagnosis.evidence().kind()),
        (Some(OktaError::AccessDenied), EvidenceKind::Message)
    );
    assert_eq!(diagnosis.extra("authorization_uri"), Some("https://o.example"));
}

#[test]
fn okta_s_nonce_challenge_is_known_by_its_header_whatever_the_status() {
    for status in [400, 401] {
        let headers = [("WWW-Authenticate", r#"DPoP error="use_dpop_nonce""#), ("dpop-nonce", "n1")];
        let diagnosis = OktaError::diagnose(&Report::from_response(status, headers, b"")).into_owned();
        assert_eq!(diagnosis.recovery(), Recovery::RetryWithNonce, "{status}");
        assert_eq!(diagnosis.extra("dpop_nonce"), Some("n1"));
    }
}

#[test]
fn okta_s_api_codes_come_with_status_and_causes() {
    let body = r#"{"errorCode":"E0000047","errorSummary":"made up","errorLink":"E0000047","errorId":"oae0","errorCauses":[{"errorSummary":"x"}]}"#;
    let report = Report::from_response(429, [("X-Okta-Request-Id", "r1")], body.as_bytes());
    let diagnosis = OktaApiError::diagnose(&report);
    assert_eq!(diagnosis.exact().map(OktaApiError::code), Some("E0000047"));
    assert_eq!((diagnosis.recovery(), diagnosis.evidence().kind()), (Recovery::Retry, EvidenceKind::Code));
    assert_eq!(diagnosis.extra("request_id"), Some("r1"));
    assert_eq!(diagnosis.extra("error_id"), Some("oae0"));
}

#[test]
fn github_s_errors_come_as_forms_with_status_200() {
    let report = Report::from_response(200, [("x", "y")], b"error=bad_verification_code&error_description=made+up");
    let diagnosis = GithubError::diagnose(&report);
    assert_eq!(diagnosis.exact(), Some(GithubError::BadVerificationCode));
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidGrant));
}

#[test]
fn slack_s_error_is_recognized_by_ok() {
    let report = Report::from_response(200, [("x", "y")], br#"{"ok":false,"error":"bad_client_secret"}"#);
    assert!(SlackError::CATALOG.is_error(&report));
    assert_eq!(SlackError::diagnose(&report).exact(), Some(SlackError::BadClientSecret));
}

#[test]
fn facebook_s_sub_code_says_more_than_its_code_and_blocks_of_codes_are_one() {
    let by = |body: &str| FacebookError::diagnose(&Report::from_body(body)).exact().map(FacebookError::code);
    assert_eq!(by(r#"{"error":{"type":"OAuthException","code":190,"error_subcode":463}}"#), Some("190.463"));
    assert_eq!(by(r#"{"error":{"type":"OAuthException","code":190,"error_subcode":999}}"#), Some("190"));
    assert_eq!(by(r#"{"error":{"type":"OAuthException","code":275}}"#), Some("200"));
}

#[test]
fn amazon_s_exception_is_in_type_or_header() {
    let typed = r#"{"__type":"com.amazonaws.cognitoidentityprovider#UserNotFoundException","message":"made up"}"#;
    let report = Report::from_body(typed);
    assert_eq!(CognitoError::diagnose(&report).exact().map(CognitoError::code), Some("UserNotFoundException"));
    let headers = [("x-amzn-ErrorType", "UserNotFoundException:http://internal.example/")];
    let report = Report::from_response(400, headers, br#"{"message":"made up"}"#);
    assert_eq!(CognitoError::diagnose(&report).exact().map(CognitoError::code), Some("UserNotFoundException"));
    let report = Report::from_body(r#"{"error":"slow_down","error_description":"made up"}"#);
    assert_eq!(AwsSsoOidcError::diagnose(&report).exact().map(AwsSsoOidcError::code), Some("SlowDownException"));
}

#[test]
fn fusionauth_s_reason_says_more_than_its_error() {
    let report = Report::from_body(r#"{"error":"invalid_request","error_reason":"missing_code"}"#);
    assert_eq!(FusionauthError::diagnose(&report).exact().map(FusionauthError::code), Some("missing_code"));
    let unknown = Report::from_body(r#"{"error":"invalid_request","error_reason":"brand_new"}"#);
    assert_eq!(FusionauthError::diagnose(&unknown).exact().map(FusionauthError::code), Some("invalid_request"));
}

#[test]
fn authlete_s_number_is_in_brackets_at_the_start() {
    let report = Report::from_error("server_error", Some("[A060307] Made up."));
    let diagnosis = AuthleteError::diagnose(&report);
    assert_eq!(diagnosis.exact().map(AuthleteError::code), Some("authorization_fail.UNKNOWN"));
    assert_eq!(diagnosis.evidence().kind(), EvidenceKind::CodeInText);
}

#[test]
fn salesforce_s_dashes_are_underscores() {
    let report = Report::from_redirect("app:/cb?error=access-denied&error_description=made+up");
    assert_eq!(SalesforceError::diagnose(&report).exact(), Some(SalesforceError::AccessDenied));
}

#[test]
fn spotify_s_api_is_recognized_by_the_status_in_its_object() {
    let report = Report::from_body(r#"{"error":{"status":401,"message":"made up"}}"#);
    assert_eq!(SpotifyError::diagnose(&report).exact().map(SpotifyError::code), Some("api.401"));
    let limited = Report::from_response(429, [("Retry-After", "3")], b"");
    let diagnosis = SpotifyError::diagnose(&limited);
    assert_eq!((diagnosis.exact().map(SpotifyError::code), diagnosis.recovery()), (Some("api.429"), Recovery::Retry));
    assert_eq!(diagnosis.extra("retry_after"), Some("3"));
}
