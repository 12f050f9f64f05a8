//! `recognize --jsonl`: a stream of answers.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{command, run_with};

/// What comes out for one line, recognized.
fn one(line: &Value) -> Value {
    let mut lines = run_with(&format!("{line}\n"), &["recognize", "--jsonl"]).ends(0).json_lines();
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

#[test]
fn a_line_gives_what_json_gives_for_one_answer() {
    let body = r#"{"error":"invalid_grant","error_codes":[700082]}"#;
    let mut single = run_with(body, &["recognize", "--json", "--status", "400"]).json();
    // What is said to people does not go into a log.
    single.as_object_mut().unwrap().retain(|name, _| !["user_message", "for_admin"].contains(&name.as_str()));
    assert_eq!(one(&json!({"body": body, "status": 400})), single);
}

#[test]
fn every_member_may_be_given() {
    let found = one(&json!({
        "vendor": "okta",
        "status": 429,
        "content_type": "application/json",
        "headers": {"Retry-After": "30"},
        "body": "{\"error\":\"access_denied\"}",
        "endpoint": "token",
        "presented": "refresh_token",
        "user": true,
        "trace": "whatever else the log has",
    }));
    assert_eq!(found["vendor"], "okta");
    assert_eq!(found["status"], 429);
    assert_eq!(found["recovery"], "retry");
    assert_eq!((&found["retry"], &found["wait_seconds"]), (&json!("after"), &json!(30)));
}

#[test]
fn where_there_is_no_user_nobody_is_asked() {
    let line = json!({"status": 403, "body": {"error": "insufficient_scope"}, "presented": "access_token"});
    assert_eq!(one(&line)["recovery"], "consent");
    let mut machine = line;
    machine["user"] = json!(false);
    assert_eq!(one(&machine)["recovery"], "contact_admin");
    assert_eq!(one(&machine)["actor"], "admin");
}

#[test]
fn a_body_may_be_json_as_it_is() {
    assert_eq!(one(&json!({"body": {"error": "invalid_scope"}}))["standard"], "invalid_scope");
    assert_eq!(one(&json!({"body": [{"errorCode": "INVALID_SESSION_ID"}]}))["vendor"], "salesforce");
}

#[test]
fn headers_may_be_an_object_of_texts_numbers_or_lists_or_a_list_of_pairs() {
    for headers in [
        json!({"Retry-After": "7"}),
        json!({"Retry-After": 7}),
        json!({"Retry-After": ["7"]}),
        json!([["Retry-After", "7"], ["Date", "x"]]),
    ] {
        assert_eq!(one(&json!({"status": 503, "headers": headers}))["wait_seconds"], 7, "{headers}");
    }
}

#[test]
fn a_challenge_may_be_a_text_or_a_list() {
    for challenge in [json!("Bearer error=\"invalid_token\""), json!(["Basic", "Bearer error=\"invalid_token\""])] {
        assert_eq!(one(&json!({"status": 401, "www_authenticate": challenge}))["standard"], "invalid_token");
    }
}

#[test]
fn a_redirect_is_read() {
    assert_eq!(one(&json!({"redirect": "https://a.example/cb?error=consent_required"}))["error"], "consent_required");
}

#[test]
fn a_null_is_as_good_as_nothing() {
    let line = json!({"vendor": null, "status": null, "headers": null, "body": "{\"error\":\"invalid_request\"}"});
    assert_eq!(one(&line)["standard"], "invalid_request");
}

#[test]
fn a_bad_line_is_reported_in_its_place_and_the_rest_goes_on() {
    let lines = [
        r#"{"body":"{\"error\":\"invalid_scope\"}"}"#,
        "no json",
        "",
        "[]",
        r#"{"vendor":"oktta"}"#,
        r#"{"status":"ok"}"#,
        r#"{"endpoint":7}"#,
        r#"{"endpoint":"login"}"#,
        r#"{"presented":"cookie"}"#,
        r#"{"headers":"a: b"}"#,
        r#"{"www_authenticate":1}"#,
        r#"{"body":"{\"error\":\"invalid_grant\"}"}"#,
    ];
    let out = run_with(&lines.join("\n"), &["recognize", "--jsonl"]).ends(0).json_lines();
    assert_eq!(out[0]["standard"], "invalid_scope");
    assert_eq!(out[1], json!({"line": 2, "problem": "not JSON: expected ident at column 2"}));
    assert_eq!(out[2], json!({"line": 3, "problem": "an empty line"}));
    assert_eq!(out[3], json!({"line": 4, "problem": "not a JSON object"}));
    let problem = "there is no such vendor; did you mean `okta`? (`oauth-errors vendors` lists them)";
    assert_eq!(out[4], json!({"line": 5, "problem": format!("`vendor`: {problem}")}));
    assert_eq!(out[5], json!({"line": 6, "problem": "`status`: an HTTP status is a number of three digits"}));
    assert_eq!(out[6], json!({"line": 7, "problem": "`endpoint` must be a text"}));
    assert!(out[7]["problem"].as_str().unwrap().starts_with("`endpoint`: there is no such endpoint; one of "));
    assert!(out[8]["problem"].as_str().unwrap().starts_with("`presented`: there is no such credential; one of "));
    assert_eq!(
        out[9],
        json!({"line": 10, "problem": "`headers` must be an object of texts or a list of [name, value]"})
    );
    assert_eq!(out[10], json!({"line": 11, "problem": "`www_authenticate` must be a text or a list of texts"}));
    assert_eq!(out[11]["standard"], "invalid_grant");
    assert_eq!(out.len(), 12);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_line() {
    let line = r#"{"body":{"error":"invalid_scope"}}"#;
    let out = run_with(&format!("\u{feff}{line}\r\n{line}\n"), &["recognize", "--jsonl"]).ends(0).json_lines();
    assert_eq!(out.len(), 2);
    assert_eq!(out[0], out[1]);
}

#[test]
fn a_line_that_never_ends_is_passed_over() {
    let input = format!("{{\"body\":\"{}\"}}\n{{\"body\":{{\"error\":\"invalid_scope\"}}}}\n", "x".repeat(17 << 20));
    let out = run_with(&input, &["recognize", "--jsonl"]).ends(0).json_lines();
    assert_eq!(out[0], json!({"line": 1, "problem": "longer than 16 MiB"}));
    assert_eq!(out[1]["standard"], "invalid_scope");
    assert_eq!(out.len(), 2);
}

#[test]
fn the_order_is_kept() {
    let input: String =
        (100..600).fold(String::new(), |lines, status| lines + &json!({"status": status}).to_string() + "\n");
    let out = run_with(&input, &["recognize", "--jsonl"]).ends(0).json_lines();
    let statuses: Vec<_> = out.iter().map(|line| line["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, (100..600).collect::<Vec<u64>>());
}

#[test]
fn each_answer_comes_before_the_next_question() {
    let mut command = command(&["recognize", "--jsonl"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut asks, mut answers) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for code in ["invalid_scope", "invalid_grant", "access_denied"] {
        writeln!(asks, "{{\"body\":{{\"error\":\"{code}\"}}}}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.contains(&format!("\"standard\":\"{code}\"")), "{answer}");
    }
    drop(asks);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_log_of_any_shape_passes_with_one_member_more() {
    let lines = [
        r#"{"ts": 1 , "error":{"message":"AADSTS700082: idle"},"x":1.50}"#,
        r#"{"ts":2}"#,
        r#"{"error":{"message":{"error":"invalid_scope"}}}  "#,
        "{}",
        r#"{"oauth":1}"#,
        r#"{"error":{"message":"é"}}"#,
    ];
    let out =
        run_with(&lines.join("\n"), &["recognize", "--jsonl", "--field", "error.message", "--add", "oauth"]).ends(0);
    let printed: Vec<_> = out.out.lines().collect();
    assert!(
        printed[0]
            .starts_with(r#"{"ts": 1 , "error":{"message":"AADSTS700082: idle"},"x":1.50,"oauth":{"vendor":"entra","#)
    );
    assert_eq!((printed[1], printed[3]), (lines[1], lines[3]));
    assert!(printed[2].starts_with(r#"{"error":{"message":{"error":"invalid_scope"}},"oauth":{"#));
    assert!(printed[4].contains("it has a member `oauth` already"), "{}", printed[4]);
    assert!(printed[5].starts_with(r#"{"error":{"message":"é"},"oauth":{"#));
    let out =
        run_with(r#"{"a/b":{"c.d":"AADSTS50058: x"}}"#, &["recognize", "--jsonl", "--field", "/a~1b/c.d"]).ends(0);
    assert_eq!(out.json_lines()[0]["code"], "AADSTS50058");
    let out = run_with("{}", &["recognize", "--jsonl", "--field", "x.y"]).ends(0);
    assert_eq!(out.json_lines()[0], json!({"line": 1, "problem": "it has no text at `x.y`"}));
    run_with("", &["recognize", "--jsonl", "--field", "x..y"]).ends(2);
}

#[test]
fn what_holds_for_all_lines_is_said_once() {
    let line = r#"{"body":{"error":"access_denied"}}"#;
    let out = run_with(line, &["recognize", "--jsonl", "--vendor", "okta"]).ends(0);
    assert_eq!(out.json_lines()[0]["vendor"], "okta");
}

#[test]
fn a_text_that_is_not_utf_8_is_a_problem_of_its_line() {
    let mut command = command(&["recognize", "--jsonl"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut asks = child.stdin.take().unwrap();
    asks.write_all(b"{\"body\":\"\xff\"}\n{\"body\":{\"error\":\"invalid_scope\"}}\n").unwrap();
    drop(asks);
    let out = child.wait_with_output().unwrap();
    let lines: Vec<Value> = out.stdout.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    assert_eq!((&lines[0]["line"], &lines[1]["standard"]), (&json!(1), &json!("invalid_scope")));
    assert!(lines[0]["problem"].as_str().unwrap().starts_with("not JSON: "), "{lines:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_full_is_an_error_and_a_closed_pipe_is_none() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let line = "{\"body\":{\"error\":\"invalid_scope\"}}\n".repeat(1_000);
    let run = |out: Stdio| {
        let mut command = command(&["recognize", "--jsonl"]);
        let mut child = command.stdin(Stdio::piped()).stdout(out).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let _ = child.stdin.take().unwrap().write_all(line.as_bytes());
        child.wait_with_output().unwrap()
    };
    let ended = run(full().into());
    assert_eq!(ended.status.code(), Some(2));
    assert!(String::from_utf8(ended.stderr).unwrap().starts_with("error: No space left"));
    assert_eq!(run(Stdio::piped()).status.code(), Some(0));
}

/// The most memory the program ever held, in KiB, while it answered so many lines.
#[cfg(target_os = "linux")]
fn peak(lines: usize) -> u64 {
    let line = json!({
        "vendor": "entra",
        "status": 400,
        "headers": {"content-type": "application/json; charset=utf-8", "x-ms-request-id": "0f8d"},
        "body": "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50173: The grant has expired.\"}",
    });
    let mut command = command(&["recognize", "--jsonl"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut asks, answers) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let thousand = format!("{line}\n").repeat(1_000);
            (0..lines / 1_000).try_for_each(|_| asks.write_all(thousand.as_bytes()))
        });
        let recognized =
            answers.lines().take(lines).filter(|line| line.as_ref().unwrap().contains("AADSTS50173")).count();
        assert_eq!(recognized, lines);
        asking.join().unwrap().unwrap();
    });
    // It waits for more, so that what it ever held can still be read.
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(asks);
    assert!(child.wait().unwrap().success());
    let held = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    held.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_number_of_lines() {
    let (few, many) = (peak(1_000), peak(100_000));
    assert!(many <= few + 2 * 1024, "{few} KiB for 1,000 lines, {many} KiB for 100,000");
}
