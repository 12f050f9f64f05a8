//! Wrong usage ends in 2 and says what to type instead.

use std::process::Stdio;

use crate::program::{command, run};

#[test]
fn nothing_typed_shows_the_help() {
    let none: [&str; 0] = [];
    let run = run(&none).ends(2);
    assert!(run.err.contains("Usage: oauth-errors <COMMAND>"), "{run:?}");
}

#[test]
fn each_command_has_a_help_with_examples() {
    for arguments in [
        &["--help"][..],
        &["recognize", "--help"],
        &["explain", "--help"],
        &["list", "--help"],
        &["vendors", "--help"],
        &["summary", "--help"],
    ] {
        let run = run(arguments).ends(0);
        assert!(run.out.contains("\nExamples:\n  oauth-errors "), "{run:?}");
        assert!(run.out.lines().all(|line| line.chars().count() <= 100), "{run:?}");
    }
}

#[test]
fn a_mistyped_command_gets_the_nearest_as_a_suggestion() {
    run(&["recognise", "x"]).ends(2).complains("  tip: a similar subcommand exists: 'recognize'");
}

#[test]
fn an_unknown_vendor_gets_the_nearest_as_a_suggestion() {
    for arguments in [&["recognize", "--vendor", "oktta", "x"][..], &["explain", "--vendor", "oktta", "x"]] {
        run(arguments).ends(2).complains(
            "error: invalid value 'oktta' for '--vendor <VENDOR>': there is no such vendor; did you mean `okta`? \
             (`oauth-errors vendors` lists them)",
        );
    }
    run(&["list", "nobody"]).ends(2).complains(
        "error: invalid value 'nobody' for '[VENDOR]': there is no such vendor (`oauth-errors vendors` lists them)",
    );
}

#[test]
fn an_impossible_status_is_refused() {
    for status in ["99", "1000", "abc"] {
        run(&["recognize", "--status", status, "x"]).ends(2).complains(&format!(
            "error: invalid value '{status}' for '--status <STATUS>': an HTTP status is a number of three digits"
        ));
    }
}

#[test]
fn a_header_without_a_colon_is_refused() {
    run(&["recognize", "--header", "Retry-After 3", "x"]).ends(2).complains(
        "error: invalid value 'Retry-After 3' for '--header <NAME: VALUE>': it has no colon; write `Name: value`",
    );
}

#[test]
fn an_unknown_endpoint_gets_the_list_of_known_ones() {
    let run = run(&["recognize", "--endpoint", "login", "x"]).ends(2);
    assert!(run.err.contains("there is no such endpoint; one of authorization, "), "{run:?}");
}

#[test]
fn what_cannot_go_together_is_refused() {
    run(&["recognize", "--redirect", "?error=x", "body"]).ends(2);
    run(&["recognize", "--jsonl", "--status", "400"]).ends(2);
}

#[test]
fn an_empty_code_is_refused() {
    run(&["explain", ""]).ends(2);
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let mut child = command(&["list", "entra"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}
