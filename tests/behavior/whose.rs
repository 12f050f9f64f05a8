//! Whose answer it is: by fields and codes whose form says so.

use oauth_errors::{Report, vendors};

fn whose(report: &Report<'_>) -> Option<&'static str> {
    vendors::detect(report).map(|catalog| catalog.id())
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
    // What comes first counts; what comes at once is nobody's.
    assert_eq!(whose(&Report::from_text("AADSTS700082 and then [A060307]")), Some("entra"));
    assert_eq!(whose(&Report::from_text("[A060307] and then AADSTS700082")), Some("authlete"));
}
