//! `summary`: a stream or a log in a row for each error.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::program::{run, run_with};

const IDLE: &str =
    r#"{"error":"invalid_grant","error_description":"AADSTS700082: Idle.","error_codes":[700082],"trace_id":"8f2c"}"#;
const SECRET: &str =
    r#"{"error":"invalid_client","error_description":"AADSTS7000215: Wrong.","error_codes":[7000215]}"#;
const CONSENT: &str =
    r#"{"error":"access_denied","error_description":"AADSTS90094: An administrator has to consent."}"#;

/// Lines of a log: when, whose, what.
fn log() -> String {
    let line = |ts: &str, tenant: &str, status: u16, body: &str| {
        format!("{}\n", json!({"ts": ts, "tenant": tenant, "status": status, "body": body}))
    };
    line("2026-11-01T00:00:00Z", "a", 400, IDLE)
        + &line("2026-11-01T00:10:00Z", "a", 400, IDLE)
        + &line("2026-11-01T00:59:00Z", "b", 400, IDLE)
        + &line("2026-11-01T00:30:00Z", "b", 401, SECRET)
        + &line("2026-11-01T00:31:00Z", "c", 400, CONSENT)
        + &line("2026-11-01T00:32:00Z", "c", 400, r#"{"weird":1,"other":2}"#)
        + "a line that says nothing\n\n"
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

fn summed(arguments: &[&str]) -> Value {
    run_with(&log(), &[&["summary", "--json"], arguments].concat()).ends(0).json()
}

#[test]
fn a_row_has_what_an_operator_asks_for() {
    let found = summed(&["--time", "ts", "--by", "tenant"]);
    assert_eq!((&found["lines"], &found["recognized"]), (&json!(7), &json!(5)));
    let row = found["rows"].as_array().unwrap().iter().find(|row| row["code"] == "AADSTS700082").unwrap();
    assert_eq!((&row["lines"], &row["distinct"]), (&json!(3), &json!(2)));
    assert_eq!((&row["first_line"], &row["last_line"]), (&json!(1), &json!(3)));
    assert_eq!((&row["actor"], &row["recovery"], &row["then"]), (&json!("user"), &json!("sign_in"), &json!("unknown")));
    assert_eq!(row["support_id"], "8f2c");
    let spark: Vec<char> = row["sparkline"].as_str().unwrap().chars().collect();
    assert_eq!((spark.len(), spark[0], spark[23]), (24, '█', '█'), "{spark:?}");
    assert_eq!(row["last_time"], 1_793_494_740_u64);
}

#[test]
fn the_operator_s_rows_come_first_then_the_administrator_s_and_the_unknown_last() {
    let found = summed(&[]);
    let rows: Vec<_> = found["rows"].as_array().unwrap().iter().collect();
    let actors: Vec<_> = rows.iter().filter(|row| row.get("code").is_some()).map(|row| row["actor"].clone()).collect();
    assert_eq!(actors, ["operator", "admin", "user"]);
    let last = rows.last().unwrap();
    assert_eq!(last["shape"], "status 400, JSON with other, weird");
}

#[test]
fn people_get_headings() {
    let run = run_with(&log(), &["summary", "--by", "tenant"]).ends(0);
    for line in [
        "7 lines, 5 with a known error",
        "for whoever runs the program",
        "  entra AADSTS7000215: Client secret wrong",
        "    3 lines, 2 of `tenant`, 1 to 3",
        "    sign_in, then unknown; support id 8f2c",
        "not recognized",
    ] {
        assert!(run.out.lines().any(|printed| printed == line), "{line}: {run:?}");
    }
}

#[test]
fn a_baseline_shows_what_is_new_gone_or_more_often() {
    let before = file("before.json", &run_with(&format!("{IDLE}\n{SECRET}\n"), &["summary", "--json"]).ends(0).out);
    let lines = format!("{IDLE}\n{CONSENT}\n");
    let found = run_with(&lines, &["summary", "--json", "--baseline", before.to_str().unwrap()]).ends(0).json();
    let change = |code: &str| {
        found["rows"].as_array().unwrap().iter().find(|row| row["code"] == code).unwrap()["change"].clone()
    };
    assert_eq!((change("AADSTS700082"), change("AADSTS90094")), (json!("1.0 times the rate"), json!("new")));
    assert_eq!(found["gone"], json!(["entra AADSTS7000215"]));
    let broken = file("broken.json", "[]");
    let run = run(&["summary", "--baseline", broken.to_str().unwrap()]).ends(2);
    assert!(run.err.contains("broken.json: no summary; write it with `summary --json`"), "{run:?}");
}

#[test]
fn an_error_of_the_named_actor_ends_in_1() {
    run_with(&format!("{SECRET}\n"), &["summary", "--fail-on", "operator"]).ends(1);
    run_with(&format!("{IDLE}\n"), &["summary", "--fail-on", "operator"]).ends(0);
    run(&["summary", "--fail-on", "nobody-i-know"]).ends(2);
}

#[test]
fn a_plain_log_is_read_and_a_file_that_is_not_there_is_named() {
    let log = "12:00 start\n12:01 ERROR refresh failed: AADSTS700082: idle\n12:02 end\n";
    let found = run_with(log, &["summary", "--json"]).ends(0).json();
    assert_eq!((found["rows"].as_array().unwrap().len(), &found["rows"][0]["first_line"]), (1, &json!(2)));
    let run = run(&["summary", "no-such-file"]).ends(2);
    assert!(run.err.starts_with("error: no-such-file: No such file"), "{run:?}");
}

#[test]
fn the_text_may_be_anywhere_in_a_line() {
    let line = format!("{}\n", json!({"error": {"message": "AADSTS700082: idle"}, "x": "AADSTS7000215"}));
    let found = run_with(&line, &["summary", "--json", "--field", "error.message"]).ends(0).json();
    assert_eq!(found["rows"].as_array().unwrap().len(), 1);
    assert_eq!(found["rows"][0]["code"], "AADSTS700082");
}

#[test]
fn a_line_without_a_time_does_not_move_the_others() {
    let line = |ts: Value| format!("{}\n", json!({"ts": ts, "body": IDLE}));
    let log = line(json!(600)) + &line(Value::Null) + &line(json!(60_000));
    let found = run_with(&log, &["summary", "--json", "--time", "ts"]).ends(0).json();
    let row = &found["rows"][0];
    assert_eq!((&row["lines"], &row["first_time"], &row["last_time"]), (&json!(3), &json!(600), &json!(60_000)));
    let spark: Vec<char> = row["sparkline"].as_str().unwrap().chars().collect();
    assert_eq!((spark.len(), spark[0], spark[1], spark[23]), (24, '█', ' ', '█'), "{spark:?}");
}

#[test]
fn a_line_that_is_too_long_is_one_line_and_said() {
    let log = format!("{{\"body\":\"{}\"}}\n{IDLE}\n", "x".repeat(17 << 20));
    let found = run_with(&log, &["summary", "--json"]).ends(0).json();
    assert_eq!((&found["lines"], &found["recognized"]), (&json!(2), &json!(1)));
    let row = found["rows"].as_array().unwrap().iter().find(|row| row["code"].is_null()).unwrap();
    assert_eq!((&row["shape"], &row["lines"]), (&json!("a line longer than 16 MiB"), &json!(1)));
}
