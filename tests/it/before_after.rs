//! One small client of `oauth2`, before and after this library came in, at a server that answers as GitHub does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::cargo::{cargo, succeed, target};

/// Answers of status 200: the label and the body.
type Answer = (&'static str, &'static str);

/// What GitHub sends to who does not ask for JSON.
const FORM: Answer = (
    "application/x-www-form-urlencoded; charset=utf-8",
    "error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.",
);
/// The same, behind a gateway that labels all alike.
const MISLABELLED: Answer = ("application/json", FORM.1);
/// What GitHub sends to `oauth2`, which asks for JSON.
const JSON: Answer = (
    "application/json; charset=utf-8",
    r#"{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}"#,
);
const TOKEN: Answer = (FORM.0, "access_token=gho_16C7e42F292c6912E7&scope=repo&token_type=bearer");

/// What the client of a package prints about an answer.
fn printed(package: &str, answer: Answer) -> String {
    // One at a time: each run writes the package's lock file.
    static CARGO: Mutex<()> = Mutex::new(());
    let _alone = CARGO.lock().unwrap_or_else(PoisonError::into_inner);
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("packages").join(package);
    // Before anyone waits for it to connect.
    succeed(cargo(&package, &target(env!("CARGO_TARGET_TMPDIR")), "build"));
    let server = TcpListener::bind("127.0.0.1:0").expect("a port of the loopback interface");
    let url = format!("http://{}/login/oauth/access_token", server.local_addr().expect("bound"));
    let mut client = cargo(&package, &target(env!("CARGO_TARGET_TMPDIR")), "run");
    client.args(["--", &url]);
    let client = thread::spawn(move || succeed(client));
    let (connection, _) = server.accept().expect("the client connects");
    respond(connection, answer);
    client.join().expect("the client ends").trim().to_owned()
}

/// Reads one request and answers it.
fn respond(connection: TcpStream, (label, body): Answer) {
    let mut request = BufReader::new(connection);
    let mut length = 0;
    loop {
        let mut line = String::new();
        request.read_line(&mut line).expect("a request");
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().expect("a number");
        }
        if line.trim().is_empty() {
            break;
        }
    }
    request.read_exact(&mut vec![0; length]).expect("a body");
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {label}\r\nContent-Length: {}\r\n", body.len());
    let answer = format!("{head}Connection: close\r\n\r\n{body}");
    request.into_inner().write_all(answer.as_bytes()).expect("the client listens");
}

#[test]
fn an_error_with_status_200_is_a_parse_failure_before_and_the_vendor_s_error_after() {
    assert_eq!(printed("oauth2-before", MISLABELLED), "Failed to parse server response");
    assert_eq!(printed("oauth2-before", JSON), "Failed to parse server response");
    assert_eq!(
        printed("oauth2-before", FORM),
        format!("Other error: unexpected response Content-Type: {:?}, should be `application/json`", FORM.0)
    );
    for answer in [MISLABELLED, JSON, FORM] {
        assert_eq!(printed("oauth2-after", answer), "BadVerificationCode");
    }
}

#[test]
fn a_token_in_a_form_is_lost_before_and_found_after() {
    assert!(printed("oauth2-before", TOKEN).starts_with("Other error: unexpected response Content-Type"));
    assert_eq!(printed("oauth2-after", TOKEN), "signed in");
}

#[test]
fn the_client_s_type_and_what_it_sends_with_are_all_that_changes() {
    let source = |package: &str| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("packages").join(package).join("src/main.rs");
        std::fs::read_to_string(file).expect("a source file")
    };
    let (before, after) = (source("oauth2-before"), source("oauth2-after"));
    let gone: Vec<_> = before.lines().filter(|line| !after.lines().any(|kept| kept == *line)).map(str::trim).collect();
    assert_eq!(
        gone,
        ["type Client = oauth2::basic::BasicClient;", "let http = send;", "Err(error) => println!(\"{error}\"),"]
    );
}
