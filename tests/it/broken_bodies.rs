//! Bodies that are cut off, garbled, too long or too deep: what can be read is.

use oauth_errors::vendors::entra::EntraError;
use oauth_errors::{Report, StandardCode};

/// An answer of Entra's shape, made up.
const ENTRA: &str = concat!(
    r#"{"error":"invalid_grant","error_description":"AADSTS50058: Made up.\r\nTrace ID: 0\r\nTimestamp: 1","#,
    r#""error_codes":[50058],"timestamp":"2020-01-01 00:00:00Z","trace_id":"0","suberror":"x"}"#
);

/// What was read: `error` and description.
fn read<'r>(report: &'r Report<'_>) -> (Option<&'r str>, Option<&'r str>) {
    (report.error(), report.description())
}

#[test]
fn a_body_cut_off_anywhere_keeps_what_came_before() {
    for at in 0..ENTRA.len() {
        let report = Report::from_response(400, [("x", "y")], &ENTRA.as_bytes()[..at]);
        assert_eq!(report.status(), Some(400));
        let whole = ENTRA[..at].contains(r#""invalid_grant","#);
        assert!(!whole || report.error() == Some("invalid_grant"), "cut at {at}");
        let whole = ENTRA[..at].contains("AADSTS50058: ");
        let code = EntraError::diagnose(&report).exact().map(EntraError::code);
        assert!(!whole || code == Some("AADSTS50058"), "cut at {at}: {code:?}");
    }
}

#[test]
fn what_only_begins_like_a_list_or_an_object_is_searched() {
    for head in ["[client][error] response: ", "[1, ", "{response ", "{\"response\": "] {
        let body = format!("{head}{{'error': 'invalid_token', 'error_description': 'Made up.'}} after 3 tries");
        assert_eq!(read(&Report::from_body(&body)), (Some("invalid_token"), Some("Made up.")), "{body}");
    }
}

#[test]
fn a_body_whose_head_is_lost_keeps_what_comes_after() {
    for at in 1..ENTRA.find(",\"error_description").unwrap() {
        let report = Report::from_body(&ENTRA[at..]);
        assert_eq!(EntraError::diagnose(&report).exact(), Some(EntraError::AADSTS50058), "from {at}");
    }
}

#[test]
fn bytes_that_are_no_utf_8_do_not_hide_the_rest() {
    let report = Report::from_body(b"{\"error\":\"invalid_grant\",\"error_description\":\"Zugang verf\xe4llt\"}");
    assert_eq!(read(&report), (Some("invalid_grant"), Some("Zugang verf\u{fffd}llt")));
}

#[test]
fn of_a_body_of_more_than_64_kib_the_beginning_and_the_end_are_read() {
    let pad = |middle: &str| format!("{}{middle}{}", "p".repeat(50_000), "p".repeat(50_000));
    let body = |middle: &str| format!("{{\"error\":\"invalid_grant\",\"pad\":\"{}\",\"late\":\"x\"}}", pad(middle));
    let body = body("\",\"middle\":\"x\",\"pad\":\"");
    let report = Report::from_body(&body);
    assert_eq!((report.error(), report.get("/late"), report.get("/middle")), (Some("invalid_grant"), Some("x"), None));
    assert_eq!((report.body().len(), report.is_truncated()), (65_536, true));
}

#[test]
fn a_character_that_the_limit_cuts_in_two_is_left_out() {
    // 32 KiB less one byte and a line break, then 32 KiB.
    let body = format!("{}€{}€{}", "p".repeat(32_765), "p".repeat(40_000), "p".repeat(32_766));
    let report = Report::from_body(&body);
    assert_eq!(report.body(), format!("{}\n{}", "p".repeat(32_765), "p".repeat(32_766)));
}

#[test]
fn an_excerpt_is_short_and_on_one_line() {
    let report = Report::from_body("<html>\r\n\u{1b}[31m\u{0}€€€");
    assert_eq!(report.excerpt(), "<html>   [31m €€€");
    assert_eq!(Report::from_body(&"é".repeat(70_000)).excerpt().chars().count(), 200);
}

#[test]
fn deep_nesting_is_cut_and_what_follows_is_read() {
    let deep = format!("{{\"a\":{}1{},\"error\":\"x\"}}", "[".repeat(100), "]".repeat(100));
    assert_eq!(Report::from_body(&deep).error(), Some("x"));
    let objects = format!("{}1{}", "{\"a\":".repeat(40_000), "}".repeat(40_000));
    assert_eq!(Report::from_body(&objects).error(), None);
}

#[test]
fn a_body_with_very_many_members_keeps_the_first() {
    let members: Vec<_> = (0..5000).map(|number| format!("\"m{number}\":{number}")).collect();
    let body = format!("{{\"error\":\"x\",{}}}", members.join(","));
    let report = Report::from_body(&body);
    assert_eq!((report.error(), report.get("/m7")), (Some("x"), Some("7")));
    assert!(report.members().count() <= 2048);
}

#[test]
fn members_of_the_answer_itself_have_room_whatever_is_nested_before_them() {
    let zeros = "0,".repeat(600);
    let frames = r#"{"file":"a","line":1,"function":"b"},"#.repeat(200);
    for trace in [zeros, frames] {
        let body =
            format!(r#"{{"trace":[{}],"error":"invalid_grant","error_codes":[50058]}}"#, trace.trim_end_matches(','));
        let report = Report::from_body(&body);
        assert_eq!((report.error(), report.is_salvaged()), (Some("invalid_grant"), false));
    }
}

#[test]
fn a_word_beside_error_makes_no_error_of_a_page_that_succeeded() {
    let is_error =
        |status, body: &'static str| StandardCode::CATALOG.is_error(&Report::from_body(body).with_status(status));
    for body in ["<html>no error: all is fine</html>", "<p>error=0</p>", "<script>x({error:function(){}})</script>"] {
        assert!(!is_error(200, body) && is_error(500, body), "{body}");
    }
    assert!(is_error(200, "<p>error: access_denied</p>"));
    assert!(is_error(200, r#"{"error":"no_such_code"}"#));
}
