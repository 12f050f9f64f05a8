//! Prints of one answer by many programs, each of which has to be read as that answer.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use core::fmt;

use super::{Carrier, Report, fields};

/// The answer, made up: its description has a bracket, a comma and quotes.
const ERROR: &str = "invalid_grant";
const DESCRIPTION: &str = "The code 'a-1' (of client b) is spent, ask again.";

/// Whether one of the report's readings has the error and the description.
fn has(report: &Report<'_>, error: &str, description: &str) -> bool {
    report.document.readings().any(|view| {
        fields::error(view) == Some(error)
            && fields::description(view)
                .is_some_and(|text| text.trim_end_matches('.') == description.trim_end_matches('.'))
    })
}

/// Whether one of the report's readings has this value at this place.
fn has_at(report: &Report<'_>, pointer: &str, value: &str) -> bool {
    report.document.readings().any(|view| view.at(pointer) == Some(value))
}

#[track_caller]
fn read(texts: &[&str]) {
    for text in texts {
        let text =
            text.replace("$E", ERROR).replace("$D", DESCRIPTION).replace("$Q", &DESCRIPTION.replace('\'', "\\'"));
        let report = Report::from_text(&text);
        assert!(has(&report, ERROR, DESCRIPTION), "{text}\n{}", Readings(&report));
        assert_eq!(report.error(), Some(ERROR), "{text}\n{}", Readings(&report));
        assert!(!report.is_exhausted());
    }
}

#[track_caller]
fn places(text: &str, expected: &[(&str, &str)]) {
    let report = Report::from_text(text);
    for (pointer, value) in expected {
        assert!(has_at(&report, pointer, value), "{pointer} of {text}\n{}", Readings(&report));
    }
}

/// Every reading of a report, for the message of a test that fails.
struct Readings<'r>(&'r Report<'r>);

impl fmt::Display for Readings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for view in self.0.document.readings() {
            writeln!(f, "{:?}: {:?}", view.name(), view.members().collect::<Vec<_>>())?;
        }
        Ok(())
    }
}

#[test]
fn literals_of_python_are_read() {
    read(&[
        r"ERROR refresh failed: {'error': '$E', 'error_description': '$Q'}",
        r#"{u'error': u'$E', u'error_description': u"$D"}"#,
        r#"requests.HTTPError 400: b'{"error": "$E", "error_description": "$Q"}'"#,
        r#"OAuthError(error='$E', error_description="$D")"#,
        r#"RefreshError: ('$E: Bad Request', {'error': '$E', 'error_description': "$D"})"#,
    ]);
}

#[test]
fn literals_of_javascript_are_read() {
    read(&[
        "HttpError: 400\n    at send (/app/send.js:1:2) {\n  code: 'ERR',\n  data: { error: '$E', error_description: `$D` }\n}",
        "{\n  error: '$E',\n  error_description: 'The code \\'a-1\\' (of client b) ' +\n    'is spent, ask again.'\n}",
        "{ [Error: Request failed] error: '$E', error_description: \"$D\" }",
        "Map(2) { 'error' => '$E', 'error_description' => \"$D\" }",
    ]);
}

#[test]
fn literals_of_ruby_php_and_perl_are_read() {
    read(&[
        r#"OAuth2::Error: {"error"=>"$E", "error_description"=>"$D"}"#,
        r#"{:error=>"$E", :error_description=>"$D"}"#,
        r#"{error: "$E", error_description: "$D"}"#,
        r#"#<OAuth2::Error:0x0000 @error="$E", @error_description="$D">"#,
        r#"#<struct Failure error="$E", error_description="$D">"#,
        "Array\n(\n    [error] => $E\n    [error_description] => $D\n)\n",
        "stdClass Object\n(\n    [error] => $E\n    [error_description] => $D\n)\n",
        "array(2) {\n  [\"error\"]=>\n  string(13) \"$E\"\n  [\"error_description\"]=>\n  string(49) \"$D\"\n}",
        "object(stdClass)#3 (1) {\n  [\"error\"]=>\n  string(13) \"$E\"\n  [\"error_description\"]=>\n  string(49) \"$D\"\n}",
        "array (\n  'error' => '$E',\n  'error_description' => '$Q',\n)",
        "$VAR1 = {\n  'error' => '$E',\n  'error_description' => '$Q'\n};",
    ]);
}

#[test]
fn literals_of_go_and_rust_are_read() {
    read(&[
        "token: map[error:$E error_description:$D]",
        "got {error:$E error_description:$D}",
        r#"&oauth2.RetrieveError{Response:(*http.Response)(0xc0), Body:[]uint8(nil), ErrorCode:"$E", ErrorDescription:"$D"}"#,
        r#"ServerResponse(StandardErrorResponse { error: $E, error_description: Some("$D"), error_uri: None })"#,
        "Err(\n    Failure {\n        error: $E,\n        error_description: Some(\n            \"$D\",\n        ),\n    },\n)",
        r#"Object {"error": String("$E"), "error_description": String("$D"), "code": Number(190)}"#,
        r#"Failure { error: "$E".to_string(), error_description: r"$D" }"#,
    ]);
}

#[test]
fn literals_of_the_jvm_and_dotnet_are_read() {
    read(&[
        "TokenResponseException: 400 Bad Request {error=$E, error_description=$D}",
        "Failure(error=$E, error_description=$D, uri=null)",
        "Failure{error='$E', error_description='$D'}",
        "Failure[error=$E, error_description=$D]",
        "Failure { error = $E, error_description = $D }",
        "Map(error -> $E, error_description -> $D)",
        r#"{:error "$E", :error_description "$D"}"#,
        "OpenIdException: Message contains error: '$E', error_description: '$D', error_uri: 'error_uri is null'.",
        "@{error=$E; error_description=$D}",
        "error             : $E\nerror_description : $D\n",
    ]);
}

#[test]
fn literals_of_swift_elixir_and_others_are_read() {
    read(&[
        r#"["error": "$E", "error_description": "$D"]"#,
        r#"[AnyHashable("error"): "$E", AnyHashable("error_description"): "$D"]"#,
        r#"Failure(error: Optional("$E"), error_description: Optional("$D"), code: nil)"#,
        "UserInfo={Response={\n    error = \"$E\";\n    \"error_description\" = \"$D\";\n}}",
        r#"{:error, %{"error" => "$E", "error_description" => "$D"}}"#,
        r#"%Failure{error: "$E", error_description: "$D"}"#,
        r#"#{<<"error">> => <<"$E">>, <<"error_description">> => <<"$D">>}"#,
        r#"Failure {error = "$E", error_description = Just "$D"}"#,
        "AuthException: {error: $E, error_description: $D}",
        r#"Object (fromList [("error",String "$E"),("error_description",String "$D")])"#,
        r#"[{<<"error">>,<<"$E">>},{<<"error_description">>,<<"$D">>}]"#,
        "Failure {#1\n  +error: \"$E\"\n  -error_description: \"$D\"\n}",
    ]);
}

#[test]
fn lines_with_names_are_read() {
    read(&[
        "error: $E\nerror_description: $D\n",
        "response:\n  error: $E\n  error_description: >-\n    The code 'a-1' (of client b)\n    is spent, ask again.\n"
            .replace("(of client b)\n    is", "(of client b) is")
            .as_str(),
        "error=$E\nerror_description=$D\n",
        "level=warn msg=\"no token\" error=$E error_description=\"$D\" status=400",
        "**error:** `$E`\n**error_description:** $D",
        "Server said error='$E' error_description='$D' status=400",
        r#""error":"$E","error_description":"$D"}"#,
        "error=$E|error_description=$D|status=400",
        "| error | $E |\n| error_description | $D |",
        "Login failed.\nError: $E\nError Description: $D\nCorrelation ID: 1",
        "> error: $E\n> error_description: $D\n",
    ]);
}

#[test]
fn escapes_are_removed_level_by_level() {
    let json = format!(r#"{{"error":"{ERROR}","error_description":"{DESCRIPTION}"}}"#);
    let once = json.replace('"', "\\\"");
    let twice = once.replace('\\', "\\\\").replace('"', "\\\"");
    let entities = json.replace('"', "&quot;").replace('\'', "&#39;");
    let percent = percent_encoding::utf8_percent_encode(&json, percent_encoding::NON_ALPHANUMERIC).to_string();
    for text in [
        format!(r#"{{"level":"error","msg":"refresh failed: {once}"}}"#),
        once,
        format!("log {twice}"),
        json.replace('"', "\\u0022"),
        format!(r#"10.0.0.1 "POST /token" 400 "{}""#, json.replace('"', "\\x22")),
        format!("2026,error,\"{}\",x", json.replace('"', "\"\"")),
        format!("<html><body><pre>{entities}</pre></body></html>"),
        format!("the answer was {entities}"),
        format!("GET /oops?payload={percent} HTTP/1.1"),
        json.replace('"', "\u{201c}"),
    ] {
        let report = Report::from_text(&text);
        assert!(has(&report, ERROR, DESCRIPTION), "{text}\n{}", Readings(&report));
    }
}

#[test]
fn nested_values_are_found_where_the_vendor_puts_them() {
    let graph = [("/error/code", "190"), ("/error/message", "Bad (a, b) token")];
    for text in [
        "ApiError: x {\n  response: { data: { error: { code: 190, message: 'Bad (a, b) token' } } }\n}",
        "{'error': {'code': 190, 'message': 'Bad (a, b) token'}}",
        "map[error:map[code:190 message:Bad (a, b) token]]",
        "{error={code=190, message=Bad (a, b) token}, list=[1, 2]}",
        "Array\n(\n    [error] => Array\n        (\n            [code] => 190\n            [message] => Bad (a, b) token\n        )\n)\n",
        r#"Err(Api(ApiError { error: Inner { code: 190, message: "Bad (a, b) token" }, status: 400 }))"#,
        "error:\n  code: 190\n  message: Bad (a, b) token\n",
    ] {
        places(text, &graph);
    }
    places(
        "errors:\n  - code: E1\n    message: a\n  - code: E2\n",
        &[("/errors/0/message", "a"), ("/errors/1/code", "E2")],
    );
    places(
        "<Error><Code>Expired</Code><Message>m &amp; n</Message></Error>",
        &[("/Error/Message", "m & n"), ("/Code", "Expired")],
    );
    places("it said: <fault><code id='7'>X</code></fault>", &[("/fault/code/id", "7"), ("/fault/code/#text", "X")]);
    places("Refused (Service: Login; Status Code: 400; Error Code: NoSuchUser)", &[("/Error Code", "NoSuchUser")]);
    places("error=x&a=b", &[("/a", "b")]);
    places("2026 GET /cb?error=access_denied&state=s HTTP/1.1", &[("/error", "access_denied"), ("/state", "s")]);
    places("{\"a\":1}\n{\"errorCode\":\"E1\"}", &[("/errorCode", "E1")]);
    places("{\"errorCode\":\"E1\"}<html><body>IIS</body></html>", &[("/errorCode", "E1")]);
}

#[test]
fn an_http_message_is_an_answer_of_its_own() {
    let message = "HTTP/1.1 401 Unauthorized\r\nDPoP-Nonce: n1\r\nContent-Type: application/json\r\n\r\n{\"error\":\"use_dpop_nonce\"}";
    let verbose = "> POST /token HTTP/2\n> accept: */*\n>\n< HTTP/2 401\n< dpop-nonce: n1\n<\n* Connection #0 left intact\n{\"error\":\"use_dpop_nonce\"}";
    let archive = r#"{"log":{"entries":[{"response":{"status":200,"headers":[],"content":{}}},{"response":{"status":401,
        "headers":[{"name":"DPoP-Nonce","value":"n1"}],"content":{"text":"{\"error\":\"use_dpop_nonce\"}"}}}]}}"#;
    for text in [message, verbose, archive] {
        let report = Report::from_text(text);
        assert_eq!((report.status(), report.error()), (Some(401), Some("use_dpop_nonce")), "{text}");
        assert_eq!((report.dpop_nonce(), report.is_salvaged()), (Some("n1"), true), "{text}");
    }
    let inside = format!("2026-01-02 refresh failed, the server said\n{message}");
    let report = Report::from_text(&inside);
    assert_eq!((report.status(), report.dpop_nonce()), (None, None));
    let view = report.document.readings().find(|view| view.str(&["error"]).is_some()).unwrap();
    assert_eq!((view.status(), view.header("dpop-nonce"), view.is_quoted()), (Some(401), Some("n1"), true));
}

#[test]
fn a_printed_status_is_the_readings_and_never_the_reports() {
    for (text, status) in [
        ("HTTPError 400: {\"error\":\"x\"}", 400),
        ("resulted in a `401 Unauthorized` response:\n{\"error\":\"x\"}", 401),
        ("status code 403, body {error=x}", 403),
        ("{status: 429, data: {error: 'x'}}", 429),
        ("{\"statusCode\":418,\"body\":\"{\\\"error\\\":\\\"x\\\"}\"}", 418),
    ] {
        let report = Report::from_text(text);
        let view = report.document.readings().find(|view| view.str(&["error"]) == Some("x")).unwrap();
        assert_eq!((view.status(), report.status()), (Some(status), None), "{text}");
    }
}

#[test]
fn what_is_no_code_is_no_error() {
    for text in [
        "Error: Client authentication failed",
        "Uncaught Error: Invalid argument",
        "error: 404",
        "Error: Request failed with status code 400",
        "{'error': 'Something went wrong, sorry'}",
    ] {
        assert_eq!(Report::from_text(text).error(), None, "{text}");
    }
    let split = Report::from_body(r#"{"error":"invalid_grant: Invalid login"}"#);
    assert_eq!((split.error(), split.description()), (Some("invalid_grant"), Some("Invalid login")));
    assert_eq!(Report::from_text("{'error': 'invalid grant'}").error(), Some("invalid grant"));
    let within = Report::from_body(r#"{"error":"{\"error\":\"a_b\"}"}"#);
    assert_eq!(within.error(), Some("a_b"));
    let other = Report::from_body(r#"{"errors":[{"errorType":"expired_token","message":"m"}]}"#);
    assert_eq!((other.error(), other.description()), (Some("expired_token"), Some("m")));
}

#[test]
fn the_answer_as_sent_comes_before_what_it_quotes() {
    let report = Report::from_body(
        r#"{"error":"a_b","error_description":"it said {\"error\":\"c_d\"}","data":{"error":"e_f"}}"#,
    );
    let errors: Vec<_> = report.document.readings().filter_map(|view| view.str(&["error"])).collect();
    assert_eq!((report.error(), errors), (Some("a_b"), vec!["a_b", "e_f", "c_d"]));
    let quoted = report.document.readings().last().unwrap();
    assert_eq!(quoted.source().unwrap().name(), Some("error_description"));
}

#[test]
fn every_text_is_there_once_and_without_its_escapes() {
    let texts = |text: &str| -> Vec<String> {
        Report::from_text(text).document.texts().map(|node| node.text.to_string()).collect()
    };
    assert_eq!(texts("Sign in again."), ["Sign in again."]);
    assert_eq!(texts("\"invalid_client\""), ["invalid_client"]);
    assert_eq!(texts(r"it&#39;s &quot;over&quot;"), ["it's \"over\""]);
    assert_eq!(texts("<html><title>No</title><script>var a = 1;</script><p>Sign&nbsp;in</p></html>"), ["No\nSign in"]);
    assert_eq!(texts(r#"{"error":"x","data":{"a":"b"}}"#), ["x", "b"]);
}

#[test]
fn of_a_long_text_the_beginning_and_the_end_are_read() {
    let log = format!("start\n{}\nlast {{\"error\":\"invalid_grant\"}}", "é fine\n".repeat(40_000));
    let report = Report::from_text(&log);
    assert_eq!((report.error(), report.is_truncated()), (Some("invalid_grant"), true));
    assert!(report.body().starts_with("start\n") && report.body().len() <= 64 * 1024);
    assert!(!Report::from_text("short").is_truncated());
}

#[derive(Debug)]
struct Outer(Option<alloc::boxed::Box<Outer>>, &'static str);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }
}

impl core::error::Error for Outer {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.0.as_deref().map(|inner| inner as _)
    }
}

#[test]
fn each_error_of_a_chain_is_a_text_unless_the_one_before_contains_it() {
    let inner = Outer(None, "status 400: {\"error\":\"invalid_grant\"}");
    let middle = Outer(Some(inner.into()), "no token");
    let outer = Outer(Some(middle.into()), "refresh failed: no token");
    let report = Report::from_error_chain(&outer);
    let texts: Vec<_> = report.document.texts().filter(|node| node.name().is_none()).map(|node| node.text).collect();
    assert_eq!(texts, ["refresh failed: no token", "status 400: {\"error\":\"invalid_grant\"}"]);
    assert_eq!((report.error(), report.carrier()), (Some("invalid_grant"), Carrier::Text));
}

#[test]
fn a_plain_log_does_not_spend_its_budget() {
    let log = "2026-01-02 INFO auth: user=1 path=/a?b=c&d=e said: {'a': 1, 'b': [1, 2]} \"quoted\"\n".repeat(20);
    assert!(!Report::from_text(&log).is_exhausted());
}

#[test]
fn a_text_cut_off_anywhere_keeps_what_came_before() {
    let body = r#"{"error":"invalid_grant","error_description":"Made up.","error_codes":[1]}"#;
    for at in body.find(",\"error_d").unwrap() + 1..body.len() {
        assert_eq!(Report::from_body(&body[..at]).error(), Some("invalid_grant"), "cut at {at}");
        assert_eq!(Report::from_text(&format!("said {}", &body[..at])).error(), Some("invalid_grant"), "cut at {at}");
    }
}

/// The pieces of inputs that are the most work to read: nested, escaped, unclosed, or each the beginning of something.
const WORST: [&str; 19] = [
    "{",
    "{\"error\":",
    "[{",
    "\\",
    "\\\"",
    "\"",
    "'",
    "error=",
    "error: 'x\\', ",
    "<",
    "<error>",
    "&quot;error&quot;:",
    "%7B%22",
    "Some(String(",
    "a=",
    "a: ",
    "?a=b&",
    "<a>",
    "error=a,",
];

#[test]
fn the_worst_inputs_are_read_with_work_in_proportion() {
    for piece in WORST {
        let work = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            let report = Report::from_text(&text);
            assert!(report.document.len() <= 2048, "{piece}");
            (report.document.spent(), report.is_exhausted())
        };
        let ((short, _), (long, exhausted)) = (work(16 * 1024), work(64 * 1024));
        // Where the budget ended reading, the budget itself is in proportion.
        assert!(exhausted || long <= 5 * short + 4096, "{piece}: {short} of 16 KiB, {long} of 64 KiB");
    }
}

#[test]
fn an_answer_before_the_worst_inputs_is_read() {
    for piece in WORST {
        let text = format!("failed: {{\"error\":\"invalid_grant\"}} {}", piece.repeat(60_000 / piece.len()));
        assert_eq!(Report::from_text(&text).error(), Some("invalid_grant"), "{piece}");
    }
}
