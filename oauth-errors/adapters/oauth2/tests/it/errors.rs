//! The slot for errors of `oauth2` without `Normalize`, and the diagnosis of every way in which its requests fail.

use oauth_errors::vendors::{
    authlete::AuthleteError, entra::EntraError, github::GithubError, okta::OktaError, okta_api::OktaApiError,
};
use oauth_errors::{EvidenceKind, Presented, Recovery, Report, RetryAdvice, StandardCode, Tokens, VendorError};
use oauth_errors_oauth2::{Diagnose, DiagnoseAs, VendorClient, VendorErrorResponse, error_type, standard_code};
use oauth2::basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType, BasicTokenResponse};
use oauth2::{
    AuthorizationCode, ClientId, DeviceCodeErrorResponseType, ErrorResponse, RefreshToken, RequestTokenError,
    RevocationErrorResponseType, TokenUrl,
};
use serde_core::de::DeserializeOwned;

use crate::clients::{Answer, NoAnswer, answering, breaking};

type Slot<E> = VendorErrorResponse<E>;

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

fn slot<E: VendorError>(json: &str) -> Slot<E> {
    serde_json::from_str(json).unwrap()
}

fn read<E: VendorError>(json: &serde_json::Value) -> Slot<E> {
    serde_json::from_value(json.clone()).unwrap()
}

fn exchange<E: VendorError>(answer: Answer<'_>) -> Result<BasicTokenResponse, RequestTokenError<NoAnswer, Slot<E>>> {
    let url = TokenUrl::new("https://login.example/token".into()).unwrap();
    let client = VendorClient::<E>::new(ClientId::new("client".into())).set_token_uri(url);
    client.exchange_code(AuthorizationCode::new("code".into())).request(&answering(answer))
}

#[test]
fn the_slot_reads_the_vendor_s_code_wherever_it_is() {
    let response: Slot<OktaApiError> = slot(r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided"}"#);
    assert_eq!(response.diagnosis().exact().map(OktaApiError::code), Some("E0000011"));
    assert_eq!(response.report().description(), Some("Invalid token provided"));

    let response: Slot<EntraError> = slot(r#"{"error":"invalid_grant","error_codes":[50058]}"#);
    assert_eq!(response.diagnosis().exact(), Some(EntraError::AADSTS50058));

    let response: Slot<EntraError> =
        slot(r#"{"error":"invalid_grant","error_description":"AADSTS50173: The \"grant\"\r\nis \u00fcberholt."}"#);
    assert_eq!(response.diagnosis().exact(), Some(EntraError::AADSTS50173));
    assert_eq!(response.report().description(), Some("AADSTS50173: The \"grant\"\r\nis \u{fc}berholt."));

    let text = "User is not assigned to the client application.";
    let response: Slot<OktaError> = slot(&format!(r#"{{"error":"access_denied","error_description":"{text}"}}"#));
    assert_eq!(response.diagnosis().exact(), Some(OktaError::UserNotAssigned));
    assert_eq!(response.diagnosis().evidence().kind(), EvidenceKind::Message);
}

#[test]
fn the_slot_takes_any_json() {
    for json in ["{}", "[]", "null", "\"text\"", "17", r#"{"error":{"a":[1,{"b":null}]}}"#, r#"{"error":17}"#] {
        let response: Slot<OktaError> = slot(json);
        assert_eq!(response.diagnosis().exact(), None, "{json}");
    }
}

#[test]
fn an_unknown_code_is_kept_and_distinguished() {
    let response: Slot<OktaError> = slot(r#"{"error":"brand_new_error","error_description":"secret"}"#);
    assert_eq!(response.report().error(), Some("brand_new_error"));
    assert_eq!(response.to_string(), "Okta: unknown error brand_new_error");
    assert!(!format!("{response:?}").contains("secret"));
}

#[test]
fn the_slot_is_an_error_response_and_an_error() {
    fn is_slot<T: ErrorResponse + std::error::Error + Clone + Send + Sync + 'static>() {}
    is_slot::<Slot<AuthleteError>>();
}

#[test]
fn the_slot_round_trips_through_serde() {
    let over = r#"{"error":"invalid_grant","error_description":"It is over.","suberror":"bad_token"}"#;
    let headers = [("retry-after", "7")];
    let gateway = Report::from_response(503, headers, b"<html>".as_slice()).presenting(Presented::RefreshToken);
    for response in [slot(over), slot(r#"{"error":{"code":190}}"#), gateway.into_owned().into()] {
        let response: Slot<EntraError> = response;
        let written = serde_json::to_string(&response).unwrap();
        let read: Slot<EntraError> = slot(&written);
        let (report, again) = (response.report(), read.report());
        assert!(report.headers().eq(again.headers()), "{written}");
        assert!(report.members().eq(again.members()), "{written}");
        assert_eq!((report.status(), report.presented()), (again.status(), again.presented()));
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
    }
    let parsed = Report::from_error("invalid_grant", Some("It is over.")).with_status(400);
    let response: Slot<OktaError> = parsed.into_owned().into();
    let read: Slot<OktaError> = slot(&serde_json::to_string(&response).unwrap());
    assert_eq!(
        (read.report().status(), read.report().error(), read.report().description()),
        (Some(400), Some("invalid_grant"), Some("It is over."))
    );
    let plain = r#"{"error":"invalid_grant"}"#;
    assert_eq!(serde_json::to_string(&slot::<OktaError>(plain)).unwrap(), plain);
}

#[test]
fn what_only_normalize_can_know_is_never_taken_from_a_server() {
    let report = Report::from_body(r#"{"error":"invalid_grant"}"#).with_status(400).presenting(Presented::RefreshToken);
    assert_eq!(OktaError::diagnose(&report).tokens(), Tokens::Discard);
    let written = serde_json::to_value(Slot::<OktaError>::from(report.into_owned())).unwrap();
    assert_eq!(read::<OktaError>(&written).diagnosis().tokens(), Tokens::Discard);

    // As another process wrote it, with a tag of other content, without a tag.
    let mut forged = vec![written.clone(); 6];
    forged[0]["oauth_errors"]["tag"] = "0123456789abcdef".into();
    forged[1]["oauth_errors"]["headers"] = serde_json::json!([["retry-after", "7"]]);
    forged[2]["oauth_errors"]["status"] = 401.into();
    forged[3]["oauth_errors"]["presented"] = "authorization_code".into();
    forged[4]["oauth_errors"]["body"] = r#"{"error":"access_denied"}"#.into();
    forged[5]["oauth_errors"].as_object_mut().unwrap().remove("tag");
    for forged in forged {
        let response = read::<OktaError>(&forged);
        let report = response.report();
        assert_eq!((report.status(), report.presented(), report.headers().count()), (None, None, 0), "{forged}");
        assert_eq!(report.error(), Some("invalid_grant"), "{forged}");
        assert_eq!(response.diagnosis().tokens(), Tokens::Keep, "{forged}");
    }
}

#[test]
fn a_reserved_member_of_a_server_is_a_member_like_any_other() {
    let response: Slot<OktaError> = slot(r#"{"error":"invalid_grant","oauth_errors":{"status":503,"body":"x"}}"#);
    assert_eq!(response.report().get("/oauth_errors/status"), Some("503"));
    assert_eq!(response.report().status(), None);
}

#[test]
fn a_broken_reserved_member_is_no_answer_but_no_panic_either() {
    for answer in ["null", "17", "[]", "{}", r#"{"body":17}"#, r#"{"body":"","status":70000,"headers":[1,["a"]]}"#] {
        let response: Slot<OktaError> = slot(&format!(r#"{{"error":"invalid_grant","oauth_errors":{answer}}}"#));
        assert_eq!(response.report().status(), None, "{answer}");
    }
}

#[test]
fn an_answer_that_oauth2_reads_has_its_diagnosis() {
    let error = exchange::<OktaError>((400, JSON, r#"{"error":"invalid_grant"}"#)).unwrap_err();
    assert!(matches!(error, RequestTokenError::ServerResponse(_)));
    assert_eq!(error.diagnosis().standard(), Some(StandardCode::InvalidGrant));
}

#[test]
fn an_answer_that_oauth2_cannot_parse_still_has_its_error() {
    let answers: [Answer<'_>; 3] = [
        (200, JSON, r#"{"error":"bad_verification_code"}"#),
        (200, JSON, "error=bad_verification_code&error_description=It+is+over."),
        (400, JSON, "error=bad_verification_code"),
    ];
    for answer in answers {
        let error = exchange::<GithubError>(answer).unwrap_err();
        assert!(matches!(error, RequestTokenError::Parse(..)));
        assert_eq!(error.diagnosis().exact(), Some(GithubError::BadVerificationCode));
    }
}

#[test]
fn a_page_without_its_status_says_nothing() {
    let error = exchange::<GithubError>((400, &[], "<html>Oh no</html>")).unwrap_err();
    assert!(matches!(error, RequestTokenError::Parse(..)));
    assert_eq!(error.diagnosis().evidence().kind(), EvidenceKind::Nothing);
    assert_eq!(error.recovery(), Recovery::Unknown);
    assert_eq!(error.diagnosis().to_string(), "GitHub: unrecognized answer");
}

#[test]
fn a_success_that_oauth2_cannot_parse_leaves_no_token_behind() {
    let error = exchange::<GithubError>((200, JSON, r#"{"access_token":"t0k3n","token_type":17}"#)).unwrap_err();
    assert!(matches!(error, RequestTokenError::Parse(..)));
    let diagnosis = error.diagnosis();
    assert_eq!((diagnosis.recovery(), diagnosis.report().status()), (Recovery::Unknown, Some(200)));
    assert_eq!(diagnosis.report().body(), "");
    assert_eq!(diagnosis.report().members().count(), 0);
}

#[test]
fn no_answer_means_to_try_again_and_to_keep_the_tokens() {
    let url = TokenUrl::new("https://login.example/token".into()).unwrap();
    let client = VendorClient::<OktaError>::new(ClientId::new("client".into())).set_token_uri(url);
    let token = RefreshToken::new("token".into());
    let error = client.exchange_refresh_token(&token).request(&breaking()).unwrap_err();
    assert!(matches!(error, RequestTokenError::Request(NoAnswer)));
    let diagnosis = error.diagnosis();
    assert_eq!(diagnosis.recovery(), Recovery::Retry);
    assert_eq!(diagnosis.tokens(), Tokens::Keep);
    assert_eq!(diagnosis.retry_advice(), RetryAdvice::Risky(None), "the first request may have used the token up");
    assert_eq!(diagnosis.to_string(), "Okta: the connection broke before an answer came");
}

#[test]
fn an_answer_that_oauth2_drops_may_have_been_anything() {
    let answers: [Answer<'_>; 3] = [
        (502, &[], ""),
        (200, JSON, ""),
        (200, &[("content-type", "text/html")], r#"{"error":"bad_verification_code"}"#),
    ];
    for answer in answers {
        let error = exchange::<GithubError>(answer).unwrap_err();
        assert!(matches!(error, RequestTokenError::Other(_)));
        assert_eq!(error.recovery(), Recovery::Unknown);
        assert_eq!(error.diagnosis().to_string(), "GitHub: the answer could not be read");
    }
}

#[test]
fn a_request_that_cannot_be_built_is_for_the_program_to_fix() {
    // a URL that `url` takes and `http` refuses
    let url = TokenUrl::new("unix:/token".into()).unwrap();
    let client = VendorClient::<OktaError>::new(ClientId::new("client".into())).set_token_uri(url);
    let error = client.exchange_code(AuthorizationCode::new("code".into())).request(&breaking()).unwrap_err();
    let RequestTokenError::Other(text) = &error else { panic!("{error:?}") };
    assert!(text.starts_with("failed to prepare request"));
    assert_eq!(error.recovery(), Recovery::FixRequest);
}

#[test]
fn an_error_of_oauth2_s_own_type_is_diagnosed_for_the_vendor_that_is_named() {
    let url = TokenUrl::new("https://login.example/token".into()).unwrap();
    let client = BasicClient::new(ClientId::new("client".into())).set_token_uri(url);
    let body = r#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#;
    let request = client.exchange_code(AuthorizationCode::new("code".into()));
    let error = request.request(&answering((400, JSON, body))).unwrap_err();
    assert_eq!(error.diagnosis_as::<OktaError>().exact(), Some(OktaError::UserNotAssigned));
    let RequestTokenError::ServerResponse(response) = &error else { panic!("{error:?}") };
    assert_eq!(response.diagnosis_as::<OktaError>().exact(), Some(OktaError::UserNotAssigned));
}

#[test]
fn more_can_be_said_about_an_answer() {
    let response: Slot<OktaError> = slot(r#"{"error":"invalid_grant"}"#);
    let report = response.into_report().with_status(400).presenting(Presented::RefreshToken);
    assert_eq!(OktaError::diagnose(&report).tokens(), Tokens::Discard);
    let again = Slot::<OktaError>::from(report);
    assert_eq!(again.diagnosis().recovery(), Recovery::SignIn);
}

#[test]
fn every_standard_code_converts_to_the_enums_of_oauth2_and_back() {
    fn converts<T: AsRef<str> + DeserializeOwned>(code: StandardCode) {
        let error: T = error_type(code.code()).unwrap();
        assert_eq!((error.as_ref(), standard_code(&error)), (code.code(), Some(code)));
    }
    for &code in StandardCode::ALL {
        converts::<BasicErrorResponseType>(code);
        converts::<DeviceCodeErrorResponseType>(code);
        converts::<RevocationErrorResponseType>(code);
    }
    assert_eq!(error_type("invalid_grant"), Some(BasicErrorResponseType::InvalidGrant));
    assert_eq!(error_type("slow_down"), Some(DeviceCodeErrorResponseType::SlowDown));
}

#[test]
fn a_code_that_is_no_standard_one_keeps_its_text() {
    let error: BasicErrorResponseType = error_type("bad_verification_code").unwrap();
    assert_eq!(error, BasicErrorResponseType::Extension("bad_verification_code".into()));
    assert_eq!(standard_code(&error), None);
}

#[test]
fn oauth2_s_own_print_shows_codes_only() {
    let error = exchange::<OktaError>((400, JSON, r#"{"error":"invalid_grant","error_description":"secret"}"#));
    let shown = error.unwrap_err().to_string();
    assert!(shown.starts_with("Server returned error response: Okta: invalid_grant: "), "{shown}");
    let basic: BasicErrorResponse = serde_json::from_str(r#"{"error":"x","error_description":"secret"}"#).unwrap();
    assert_eq!(basic.to_string(), "x: secret", "as it is without this crate");
}

#[test]
fn the_slot_keeps_the_err_of_a_result_small() {
    // from 128 bytes on, clippy warns of it in the user's code
    assert!(size_of::<RequestTokenError<std::io::Error, Slot<OktaError>>>() < 128);
}

#[test]
fn what_was_picked_out_of_a_text_stays_so_on_the_way() {
    let printed = "< HTTP/2 400\n< content-type: application/json\n<\n{\"error\":\"use_dpop_nonce\"}";
    let sent = VendorErrorResponse::<OktaError>::from(Report::from_body(printed).into_owned());
    let read: VendorErrorResponse<OktaError> = serde_json::from_value(serde_json::to_value(&sent).unwrap()).unwrap();
    assert!(sent.report().is_salvaged() && read.report().is_salvaged());
    assert_eq!(read.diagnosis().recovery(), sent.diagnosis().recovery());
}
