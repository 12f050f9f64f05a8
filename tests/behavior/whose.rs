//! Whose answer it is: by fields and codes whose form says so.

use oauth_errors::{EvidenceKind, Report, vendors};

fn whose(report: &Report<'_>) -> Option<&'static str> {
    vendors::detect(report).map(oauth_errors::Catalog::id)
}

#[test]
fn fields_that_only_one_vendor_sends_say_whose_the_answer_is() {
    let signed = r#"{"error":{"type":"OAuthException","fbtrace_id":"AbC","code":190}}"#;
    assert_eq!(whose(&Report::from_body(signed)), Some("facebook"));
    assert_eq!(whose(&Report::from_body(r#"{"error":{"type":"OAuthException","code":190}}"#)), None);
    assert_eq!(whose(&Report::from_body(r#"{"error":"invalid_grant"}"#)), None);
    let quoted = format!("10:00 failed: {signed}");
    assert_eq!(whose(&Report::from_text(&quoted)), Some("facebook"));
}

#[test]
fn a_code_in_a_message_or_a_line_says_whose_it_is_where_it_speaks() {
    let message = |text: &'static str| whose(&Report::from_error("invalid_grant", Some(text)));
    assert_eq!(message("AADSTS700082: too old"), Some("entra"));
    assert_eq!(message("proxy says {\"was\": \"AADSTS700082: too old\"}"), None);
    assert_eq!(message("AADSTS9999999: nobody knows this"), None);
    assert_eq!(whose(&Report::from_text("10:00 WARN AADSTS700082: too old")), Some("entra"));
    assert_eq!(whose(&Report::from_text("10:00 WARN xAADSTS700082")), None);
    assert_eq!(whose(&Report::from_text("10:00 WARN HID-1001 was it")), Some("helseid"));
    assert_eq!(whose(&Report::from_text("10:00 WARN [A060307] was it")), Some("authlete"));
    // A number says whose it is only with letters that the vendor alone puts before it.
    assert_eq!(whose(&Report::from_text("10:00 WARN subcode=40078")), None);
    assert_eq!(whose(&Report::from_text("10:00 WARN [20026] was it")), None);
    // What comes first counts; what comes at once is nobody's.
    assert_eq!(whose(&Report::from_text("AADSTS700082 and then [A060307]")), Some("entra"));
    assert_eq!(whose(&Report::from_text("[A060307] and then AADSTS700082")), Some("authlete"));
}

#[test]
fn a_code_anywhere_in_a_text_is_found_where_it_is_a_word_of_its_own() {
    let code = |id: &str, text: &str| {
        let report = Report::from_text(text);
        vendors::find(id).unwrap().diagnose(&report).entry().map(oauth_errors::Entry::code)
    };
    assert_eq!(code("github", "the server said bad_verification_code today"), Some("bad_verification_code"));
    assert_eq!(code("github", "(bad_verification_code)."), Some("bad_verification_code"));
    assert_eq!(code("github", "the_bad_verification_code_of_today"), None);
    assert_eq!(code("okta-api", "see E0000011."), Some("E0000011"));
    assert_eq!(code("entra", "login:AADSTS700082 was it"), Some("AADSTS700082"));
    assert_eq!(code("entra", "loginAADSTS700082"), None);
    assert_eq!(code("entra", "700082"), None);
}

#[test]
fn a_code_within_any_member_is_found_by_its_form_or_as_a_word() {
    let told = |id: &str, body: &str| {
        let report = Report::from_body(body);
        let diagnosis = vendors::find(id).unwrap().diagnose(&report);
        let code = diagnosis.entry().map(oauth_errors::Entry::code);
        (code, diagnosis.error().map(str::to_owned), diagnosis.evidence().kind())
    };
    // The number alone is no code: the form makes it one.
    let (code, _, kind) = told("entra", r#"{"trace":"said code=700082 here","error":"weird"}"#);
    assert_eq!((code, kind), (Some("AADSTS700082"), EvidenceKind::CodeInText));
    assert_eq!(told("entra", r#"{"trace":"said 700082 here","error":"weird"}"#).0, None);
    let (code, error, kind) = told("fusionauth", r#"{"trace":"(user_locked, it said.)"}"#);
    assert_eq!((code, error.as_deref(), kind), (Some("user_locked"), Some("user_locked"), EvidenceKind::CodeInText));
}

#[test]
fn the_errors_of_a_log_are_told_with_their_lines_and_words() {
    let log = "AADSTS50058: nobody\nretry\nAADSTS700082: old\nAADSTS50058: nobody";
    let errors = vendors::find("entra").unwrap().errors_by_line(log);
    let errors: Vec<_> = errors.iter().map(|(line, entry)| (*line, entry.code())).collect();
    assert_eq!(errors, [(1, "AADSTS50058"), (3, "AADSTS700082")]);
    let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[700082]}"#);
    let diagnosis = vendors::find("entra").unwrap().diagnose(&report);
    assert_eq!(diagnosis.told_by(), Some("700082"));
}
