//! Feature `serde`: codes as texts, replies as the object of RFC 6749, words of advice as words.

use oauth_errors::reply::Member;
use oauth_errors::vendors::{self, okta::OktaError};
use oauth_errors::{Code, Endpoint, Recovery, Reply, Stability, StandardCode, VendorError, oauth_errors};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, from_value, json, to_string, to_value};

oauth_errors! { enum Mine = "github"; }

fn goes_both_ways<E: VendorError + Serialize + DeserializeOwned>() {
    for &error in E::ALL {
        let json = to_value(error).unwrap();
        assert_eq!(json, error.entry().code());
        assert_eq!(from_value::<E>(json).unwrap(), error);
    }
}

#[test]
fn every_enum_is_its_code() {
    goes_both_ways::<StandardCode>();
    goes_both_ways::<OktaError>();
    goes_both_ways::<vendors::entra::EntraError>();
    goes_both_ways::<vendors::facebook::FacebookError>();
    goes_both_ways::<Mine>();
}

#[test]
fn a_former_name_is_read_and_the_current_one_written() {
    let error: OktaError = from_str(r#""authorize_request_object_bad_signature""#).unwrap();
    assert_eq!(to_string(&error).unwrap(), r#""request_object_bad_signature""#);
}

#[test]
fn an_unknown_code_is_an_error_that_repeats_plain_tokens_only() {
    let error = |json| from_str::<OktaError>(json).unwrap_err().to_string();
    assert!(error(r#""of_next_year""#).starts_with("unknown okta code of_next_year"));
    assert!(error(r#""<script>""#).starts_with("unknown okta code (8 bytes)"));
    assert!(error("7").contains("an error code of Okta"));
}

#[test]
fn a_code_keeps_what_the_catalog_does_not_know() {
    for text in ["no_matching_policy", "of_next_year", "é\"\n", ""] {
        let json = to_string(text).unwrap();
        let code: Code<OktaError> = from_str(&json).unwrap();
        assert_eq!(code.as_str(), text);
        assert_eq!(to_string(&code).unwrap(), json);
    }
    let known: Code<OktaError> = from_str(r#""no_matching_policy""#).unwrap();
    assert_eq!(known, Code::from(OktaError::NoMatchingPolicy));
}

#[test]
fn a_code_prints_nothing_that_a_server_wrote() {
    let code = Code::<OktaError>::new("<b>");
    assert_eq!((format!("{code}"), format!("{code:?}")), ("(3 bytes)".to_owned(), "Unknown((3 bytes))".to_owned()));
    assert_eq!(format!("{:?}", Code::from(OktaError::NoMatchingPolicy)), "Known(NoMatchingPolicy)");
}

#[test]
fn a_reply_is_the_object_of_rfc_6749() {
    let reply = Reply::from(StandardCode::SlowDown)
        .with_description("Slower, please")
        .with_error_uri("https://as.example/slow")
        .with_member("interval", 10_u32);
    let json = json!({
        "error": "slow_down",
        "error_description": "Slower, please",
        "error_uri": "https://as.example/slow",
        "interval": 10,
    });
    assert_eq!(to_value(&reply).unwrap(), json);
    assert_eq!(to_string(&reply).unwrap().into_bytes(), reply.body());
    assert_eq!(to_value(from_value::<Reply>(json.clone()).unwrap()).unwrap(), json);
}

#[test]
fn every_reply_goes_both_ways() {
    for &code in StandardCode::ALL {
        let reply = Reply::from(code);
        let again: Reply = from_str(&to_string(&reply).unwrap()).unwrap();
        assert_eq!((again.code(), again.body()), (Some(code), reply.body()));
        // and what is written by hand is JSON
        assert_eq!(from_str::<Value>(std::str::from_utf8(&reply.body()).unwrap()).unwrap(), to_value(&reply).unwrap());
    }
}

#[test]
fn members_of_any_shape_go_both_ways() {
    let text =
        r#"{"error":"need_info","a":null,"b":[true,-1,0.5,"\"é\\"],"c":{"d":{},"e":[]},"f":18446744073709551615}"#;
    let reply: Reply = from_str(text).unwrap();
    assert_eq!(reply.members().find(|(name, _)| *name == "a"), Some(("a", &Member::Null)));
    let (written, by_hand): (Value, Value) =
        (to_value(&reply).unwrap(), serde_json::from_slice(&reply.body()).unwrap());
    assert_eq!(written, by_hand);
    assert_eq!(written["b"], json!([true, -1, 0.5, "\"é\\"]));
}

#[test]
fn what_is_read_keeps_the_character_set_too() {
    let reply: Reply = from_str(r#"{"error":"invalid_scope","error_description":"\"é\""}"#).unwrap();
    assert_eq!(reply.description(), Some("'?'"));
}

#[test]
fn a_reply_needs_a_standard_code() {
    assert!(from_str::<Reply>(r#"{"error_description":"x"}"#).is_err());
    assert!(from_str::<Reply>(r#"{"error":"mine"}"#).is_err());
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Advice {
    recovery: Recovery,
    held_back: Option<Recovery>,
    endpoint: Endpoint,
    stability: Stability,
}

#[test]
fn keywords_of_the_catalog_format_are_fields_of_anything() {
    for &recovery in Recovery::ALL {
        let advice =
            Advice { recovery, held_back: Some(recovery), endpoint: Endpoint::Par, stability: Stability::Contract };
        let json = json!({"recovery": recovery.as_str(), "held_back": recovery.as_str(), "endpoint": "par", "stability": "contract"});
        assert_eq!(to_value(&advice).unwrap(), json);
        assert_eq!(from_value::<Advice>(json).unwrap(), advice);
    }
    let error = from_str::<Advice>(r#"{"recovery":"pray","held_back":null,"endpoint":"par","stability":"contract"}"#)
        .unwrap_err();
    assert!(error.to_string().starts_with("not a keyword of Recovery"), "{error}");
}

#[test]
fn a_reply_with_too_many_members_is_read_without_the_rest() {
    let members: Vec<_> = (0..20_000).map(|number| format!("\"m{number}\":{number}")).collect();
    let json = format!("{{{},\"error\":\"slow_down\"}}", members.join(","));
    let reply: Reply = from_str(&json).unwrap();
    assert_eq!((reply.code(), reply.members().count()), (Some(StandardCode::SlowDown), 256));
}
