//! Bodies in every shape that servers send them: each gives a report with what could be read.

use oauth_errors::{Carrier, Report};

/// What was read: `error` and description.
fn read<'r>(report: &'r Report<'_>) -> (Option<&'r str>, Option<&'r str>) {
    (report.error(), report.description())
}

#[test]
fn json_as_the_rfc_writes_it() {
    let report =
        Report::from_body(r#"{"error":"invalid_grant","error_description":"d","error_uri":"https://e.example/1"}"#);
    assert_eq!(read(&report), (Some("invalid_grant"), Some("d")));
    assert_eq!((report.error_uri(), report.carrier()), (Some("https://e.example/1"), Carrier::Json));
    assert!(!report.is_salvaged());
}

#[test]
fn members_come_in_any_order_and_unknown_ones_are_kept() {
    let report = Report::from_body(r#"{"x":{"y":[1,"two"]},"error_description":"d","trace_id":"t","error":"e"}"#);
    assert_eq!(read(&report), (Some("e"), Some("d")));
    assert_eq!(report.get("/x/y/1"), Some("two"));
    assert_eq!(report.members().map(|(name, _)| name).collect::<Vec<_>>(), ["error_description", "trace_id", "error"]);
}

#[test]
fn escapes_are_decoded() {
    let report =
        Report::from_body(r#"{"\u0065rror":"invalid\u005fgrant","error_description":"a\r\nb \ud83d\ude42 \"q\""}"#);
    assert_eq!(read(&report), (Some("invalid_grant"), Some("a\r\nb 🙂 \"q\"")));
}

#[test]
fn json_wins_over_its_label() {
    for label in ["application/json;charset=UTF-8", "text/plain", "text/html", "application/x-www-form-urlencoded", ""]
    {
        let report = Report::from_response(400, [("Content-Type", label)], br#"{"error":"invalid_grant"}"#);
        assert_eq!((report.error(), report.carrier()), (Some("invalid_grant"), Carrier::Json), "{label}");
        assert_eq!(report.content_type(), Some(label));
    }
}

#[test]
fn a_byte_order_mark_and_blanks_before_json_are_skipped() {
    for body in ["\u{feff}{\"error\":\"x\"}", "\r\n\t {\"error\":\"x\"}", "\u{feff}\r\n{\"error\":\"x\"}\n"] {
        assert_eq!(Report::from_body(body).error(), Some("x"), "{body:?}");
    }
}

#[test]
fn what_follows_json_is_passed_over() {
    for tail in
        ["<!DOCTYPE html><html><body>error=y</body></html>", "日本語のログ", ".", "`", "\\", "}", "{\"error\":\"y\"}"]
    {
        let body = format!("{{\"error\":\"x\",\"error_description\":\"d\"}}{tail}");
        let report = Report::from_body(&body);
        assert_eq!(read(&report), (Some("x"), Some("d")), "{tail}");
        assert_eq!(report.carrier(), Carrier::Json);
    }
}

#[test]
fn json_inside_a_json_string_is_unwrapped() {
    let mut body = r#"{"error":"invalid_grant","error_description":"d"}"#.to_owned();
    for levels in 1..=4 {
        body = serde_json::to_string(&body).unwrap();
        let report = Report::from_body(&body);
        assert_eq!(read(&report), (Some("invalid_grant"), Some("d")), "{levels} levels");
    }
}

#[test]
fn an_answer_wrapped_into_another_is_found() {
    for body in [
        r#"{"responseBody":"{\"error\":\"x\",\"error_description\":\"d\"}"}"#,
        r#"{"status":400,"message":"{\"error\":\"x\",\"error_description\":\"d\"}"}"#,
        r#"{"body":{"error":"x","error_description":"d"}}"#,
        r#"{"error":{"data":{"error":"x","error_description":"d"}}}"#,
    ] {
        let report = Report::from_body(body);
        assert_eq!(report.description(), Some("d"), "{body}");
    }
}

#[test]
fn of_an_error_that_is_an_object_the_word_in_it_counts() {
    let report =
        Report::from_body(r#"{"error":{"code":190,"type":"OAuthException","message":"m","error_subcode":463}}"#);
    assert_eq!(read(&report), (Some("OAuthException"), Some("m")));
    assert_eq!(report.get("/error/error_subcode"), Some("463"));
    let report = Report::from_body(r#"{"error":{"status":"UNAUTHENTICATED","code":401,"message":"m"}}"#);
    assert_eq!(report.error(), Some("UNAUTHENTICATED"));
}

#[test]
fn a_list_at_top_level_is_addressed_by_number() {
    let report = Report::from_body(r#"[{"message":"m","errorCode":"INVALID_SESSION_ID"},{"errorCode":"OTHER"}]"#);
    assert_eq!(read(&report), (Some("INVALID_SESSION_ID"), Some("m")));
    assert_eq!(report.get("/1/errorCode"), Some("OTHER"));
}

#[test]
fn a_vendor_s_envelope_gives_error_and_text() {
    let report =
        Report::from_body(r#"{"errorCode":"E0000001","errorSummary":"s","errorLink":"E0000001","errorCauses":[]}"#);
    assert_eq!(read(&report), (Some("E0000001"), Some("s")));
    assert_eq!(read(&Report::from_body(r#"{"code":4700,"message":"m"}"#)), (None, Some("m")));
}

#[test]
fn numbers_and_numbers_as_text_read_the_same() {
    for body in [r#"{"interval":7,"max_age":60}"#, r#"{"interval":"7","max_age":"60"}"#] {
        let report = Report::from_body(body);
        assert_eq!(report.interval().map(|time| time.as_secs()), Some(7), "{body}");
        assert_eq!(report.max_age().map(|time| time.as_secs()), Some(60), "{body}");
    }
    let large = Report::from_body(r#"{"a":18446744073709551615,"b":-3,"c":1.5,"d":true,"e":null}"#);
    assert_eq!(large.get("/a"), Some("18446744073709551615"));
    assert_eq!(large.get("/b"), Some("-3"));
    assert_eq!([large.get("/c"), large.get("/d"), large.get("/e")], [None, None, None]);
}

#[test]
fn pointers_follow_rfc_6901() {
    let report = Report::from_body(r#"{"a/b":{"c~d":"x"},"":"empty","0":"zero"}"#);
    assert_eq!(report.get("/a~1b/c~0d"), Some("x"));
    assert_eq!(report.get("/0"), Some("zero"));
    assert_eq!(report.get("/"), Some("empty"));
    assert_eq!(report.get("/nothing"), None);
    assert_eq!(report.get(""), None);
}

#[test]
fn null_empty_and_wrong_types_are_no_value() {
    for body in [
        r#"{"error":null}"#,
        r#"{"error":""}"#,
        r#"{"error":[]}"#,
        r#"{"error":{}}"#,
        r#"{"error":true,"error_description":null}"#,
    ] {
        assert_eq!(read(&Report::from_body(body)), (None, None), "{body}");
    }
}

#[test]
fn a_form_is_read_without_its_label() {
    let body = "error=bad_verification_code&error_description=The+code+is%20old.&error_uri=https%3A%2F%2Fe.example%2F";
    let report = Report::from_response(200, [("content-type", "text/plain")], body.as_bytes());
    assert_eq!(read(&report), (Some("bad_verification_code"), Some("The code is old.")));
    assert_eq!((report.error_uri(), report.carrier()), (Some("https://e.example/"), Carrier::Form));
}

#[test]
fn of_a_member_sent_twice_the_first_counts_and_both_are_kept() {
    let body = r#"{"error":"invalid_grant","n":1,"error":"invalid_client"}"#;
    for body in [body.to_owned(), format!("400: {body}"), serde_json::to_string(body).unwrap()] {
        let report = Report::from_body(&body);
        assert_eq!(report.error(), Some("invalid_grant"), "{body}");
        let errors = report.members().filter(|(name, _)| *name == "error").map(|(_, value)| value);
        assert_eq!(errors.collect::<Vec<_>>(), ["invalid_grant", "invalid_client"], "{body}");
    }
}

#[test]
fn of_a_parameter_sent_twice_the_first_counts() {
    assert_eq!(Report::from_body("error=a&error=b").error(), Some("a"));
}

#[test]
fn a_page_keeps_what_it_shows() {
    for page in [
        "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>",
        "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head></html>",
        "<?xml version=\"1.0\"?><fault><text>made up</text></fault>",
    ] {
        let report = Report::from_response(502, [("content-type", "text/html")], page.as_bytes());
        assert_eq!((report.error(), report.carrier(), report.status()), (None, Carrier::Page, Some(502)), "{page}");
        assert_eq!(report.body(), page);
        assert!(report.is_salvaged());
    }
}

#[test]
fn xml_that_carries_an_oauth_error_is_read() {
    let report = Report::from_body(
        "<?xml version=\"1.0\"?><OAuth><error>invalid_grant</error><error_description>d d</error_description></OAuth>",
    );
    assert_eq!(read(&report), (Some("invalid_grant"), Some("d d")));
}

#[test]
fn an_empty_body_is_a_report_too() {
    for body in ["", " \r\n", "\u{feff}"] {
        let report = Report::from_response(401, [("x", "y")], body.as_bytes());
        assert_eq!((report.error(), report.carrier(), report.status()), (None, Carrier::Empty, Some(401)), "{body:?}");
    }
}

#[test]
fn plain_text_is_kept_as_the_description() {
    let report =
        Report::from_response(403, [("content-type", "text/plain")], b"Origin https://a.example is not allowed.");
    assert_eq!((report.error(), report.carrier()), (None, Carrier::Text));
    assert_eq!(report.description(), Some("Origin https://a.example is not allowed."));
    assert!(report.is_salvaged());
}
