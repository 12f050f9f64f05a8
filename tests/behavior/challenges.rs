//! `WWW-Authenticate` challenges (RFC 9110 section 11.6.1, RFC 6750, RFC 9449, RFC 9470, RFC 9728) as servers write them.

use std::time::Duration;

use oauth_errors::{Carrier, Challenge, Endpoint, EvidenceKind, Presented, Recovery, Report, StandardCode};

/// The challenges of one value: scheme and parameters of each.
fn read(value: &str) -> Vec<(String, Vec<(String, String)>)> {
    let report = Report::from_challenges([value]);
    let challenges = report.challenges().map(|challenge| {
        let parameters = challenge.parameters().map(|(name, value)| (name.to_owned(), value.to_owned()));
        (challenge.scheme().to_owned(), parameters.collect())
    });
    challenges.collect()
}

/// What [`read`] is expected to give.
fn challenge(scheme: &str, parameters: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
    let parameters = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    (scheme.to_owned(), parameters.collect())
}

#[test]
fn a_bearer_challenge_has_error_text_and_scope() {
    let value = r#"Bearer realm="r", error="insufficient_scope", error_description="need more", scope="a b:c""#;
    let report = Report::from_challenges([value]);
    assert_eq!((report.error(), report.description()), (Some("insufficient_scope"), Some("need more")));
    assert_eq!(report.scope().collect::<Vec<_>>(), ["a", "b:c"]);
    assert_eq!(report.carrier(), Carrier::Challenge);
}

#[test]
fn a_dpop_challenge_names_the_algorithms() {
    let report = Report::from_challenges([r#"DPoP error="use_dpop_nonce", algs="ES256 PS256""#]);
    assert_eq!(report.error(), Some("use_dpop_nonce"));
    assert_eq!(report.algs().collect::<Vec<_>>(), ["ES256", "PS256"]);
}

#[test]
fn a_step_up_challenge_says_what_is_wanted() {
    for age in ["max_age=\"300\"", "max_age=300"] {
        let value = format!(r#"Bearer error="insufficient_user_authentication", acr_values="urn:a urn:b", {age}"#);
        let report = Report::from_challenges([&*value]);
        assert_eq!(report.acr_values().collect::<Vec<_>>(), ["urn:a", "urn:b"], "{age}");
        assert_eq!(report.max_age(), Some(Duration::from_secs(300)), "{age}");
    }
}

#[test]
fn resource_metadata_is_found_in_whichever_challenge_has_it() {
    let url = "https://r.example/.well-known/oauth-protected-resource";
    let value = format!(r#"Basic realm="r", Bearer resource_metadata="{url}""#);
    assert_eq!(Report::from_challenges([&*value]).resource_metadata(), Some(url));
    let other = format!(r#"DPoP error="invalid_token", Bearer resource_metadata="{url}""#);
    let report = Report::from_challenges([&*other]);
    assert_eq!((report.error(), report.resource_metadata()), (Some("invalid_token"), Some(url)));
}

#[test]
fn several_challenges_share_one_header_in_any_order() {
    let orders = [
        r#"Negotiate, Basic realm="b", DPoP algs="ES256", Bearer realm="r", error="invalid_token""#,
        r#"Bearer realm="r", error="invalid_token", DPoP algs="ES256", Basic realm="b", Negotiate"#,
    ];
    for value in orders {
        let report = Report::from_challenges([value]);
        assert_eq!(report.error(), Some("invalid_token"), "{value}");
        let mut schemes: Vec<_> = report.challenges().map(Challenge::scheme).collect();
        schemes.sort_unstable();
        assert_eq!(schemes, ["Basic", "Bearer", "DPoP", "Negotiate"], "{value}");
    }
}

#[test]
fn several_headers_are_read_as_one_list() {
    let headers = [("WWW-Authenticate", "Basic realm=\"b\""), ("www-authenticate", "Bearer error=\"invalid_token\"")];
    let report = Report::from_response(401, headers, b"");
    assert_eq!((report.error(), report.challenges().count()), (Some("invalid_token"), 2));
    assert_eq!(report.carrier(), Carrier::Challenge);
    let values = headers.map(|(_, value)| value);
    assert_eq!(Report::from_challenges(values).challenges().count(), 2);
}

#[test]
fn parameters_stay_with_their_scheme() {
    let value = r#"Basic realm="b", charset="UTF-8", Bearer realm="r", error="x""#;
    let expected = [
        challenge("Basic", &[("realm", "b"), ("charset", "UTF-8")]),
        challenge("Bearer", &[("realm", "r"), ("error", "x")]),
    ];
    assert_eq!(read(value), expected);
    // the document has only those of the challenge with the error
    assert_eq!(Report::from_challenges([value]).get("/realm"), Some("r"));
}

#[test]
fn a_bare_challenge_is_no_error_code() {
    let report = Report::from_response(401, [("WWW-Authenticate", "Bearer")], b"");
    assert_eq!((report.error(), report.challenges().count()), (None, 1));
    assert!(StandardCode::CATALOG.is_error(&report));
    assert_eq!(read("Bearer realm=\"r\""), [challenge("Bearer", &[("realm", "r")])]);
}

#[test]
fn a_token68_is_kept_under_an_empty_name() {
    assert_eq!(read("Negotiate YII=="), [challenge("Negotiate", &[("", "YII==")])]);
    let value = "Negotiate a87421000492aa874209af8bc028, Bearer error=\"x\"";
    let expected =
        [challenge("Negotiate", &[("", "a87421000492aa874209af8bc028")]), challenge("Bearer", &[("error", "x")])];
    assert_eq!(read(value), expected);
    assert_eq!(read("NTLM, Bearer error=x").len(), 2);
}

#[test]
fn quoted_strings_hold_commas_escapes_and_the_names_of_schemes() {
    let value = r#"Bearer error_description="a, b=\"c\", Basic realm=\\d", error="x""#;
    let expected = [challenge("Bearer", &[("error_description", r#"a, b="c", Basic realm=\d"#), ("error", "x")])];
    assert_eq!(read(value), expected);
}

#[test]
fn unquoted_values_are_taken_with_their_blanks() {
    let value = "Bearer error=invalid_token, error_description=The token expired, scope=a";
    let expected = [challenge(
        "Bearer",
        &[("error", "invalid_token"), ("error_description", "The token expired"), ("scope", "a")],
    )];
    assert_eq!(read(value), expected);
}

#[test]
fn commas_may_be_left_out_or_doubled() {
    let expected = [challenge("Bearer", &[("error", "x"), ("error_description", "y")])];
    for value in [
        r#"Bearer error="x" error_description="y""#,
        r#"Bearer error=x error_description="y""#,
        r#",, Bearer error="x",, error_description="y","#,
        r#"Bearer error = "x" , error_description= "y""#,
        "Bearer\terror=\"x\",\terror_description=\"y\"",
    ] {
        assert_eq!(read(value), expected, "{value}");
    }
}

#[test]
fn folded_lines_count_as_one_blank() {
    let value = "Bearer error=\"x\",\r\n  error_description=\"a\r\n\t b\"";
    assert_eq!(read(value), [challenge("Bearer", &[("error", "x"), ("error_description", "a b")])]);
}

#[test]
fn parameters_without_a_scheme_are_read_too() {
    let report = Report::from_challenges([r#"error="invalid_token", error_description="d""#]);
    assert_eq!((report.error(), report.description()), (Some("invalid_token"), Some("d")));
    assert_eq!(read("error=x"), [challenge("", &[("error", "x")])]);
}

#[test]
fn elided_parts_do_not_hide_the_rest() {
    let report =
        Report::from_challenges(["DPoP ... error=\"invalid_dpop_proof\",\n  error_description=\"'htu' is off\""]);
    assert_eq!((report.error(), report.description()), (Some("invalid_dpop_proof"), Some("'htu' is off")));
}

#[test]
fn a_quote_that_never_closes_ends_with_the_header() {
    assert_eq!(read("Bearer error=\"x"), [challenge("Bearer", &[("error", "x")])]);
    assert_eq!(read("Bearer error=\"x\\"), [challenge("Bearer", &[("error", "x")])]);
}

#[test]
fn names_and_schemes_are_known_in_any_letter_case() {
    let report = Report::from_challenges([r#"bearer Error="x", ERROR_DESCRIPTION="d""#]);
    assert_eq!((report.error(), report.description()), (Some("x"), Some("d")));
}

#[test]
fn text_beyond_ascii_is_kept() {
    let report = Report::from_challenges(["Bearer error=\"x\", error_description=\"Zugang verfällt 🙂\""]);
    assert_eq!(report.description(), Some("Zugang verfällt 🙂"));
}

#[test]
fn nothing_is_read_of_nothing() {
    for value in ["", " , ,", "=", "\"\"", "==,=\"", "\u{0}"] {
        assert_eq!(Report::from_challenges([value]).error(), None, "{value:?}");
    }
}

#[test]
fn the_body_comes_before_the_challenge_which_fills_in() {
    let headers = [("WWW-Authenticate", r#"Bearer error="late", scope="s""#)];
    let report = Report::from_response(401, headers, br#"{"error":"invalid_client"}"#);
    assert_eq!((report.error(), report.carrier()), (Some("invalid_client"), Carrier::Json));
    assert_eq!(report.scope().collect::<Vec<_>>(), ["s"]);
}

#[test]
fn the_header_alone_may_bring_the_error_whatever_the_status() {
    for status in [400, 401, 403] {
        let headers = [("WWW-Authenticate", r#"DPoP error="use_dpop_nonce""#), ("DPoP-Nonce", "n")];
        let report = Report::from_response(status, headers, b"");
        assert_eq!((report.error(), report.dpop_nonce()), (Some("use_dpop_nonce"), Some("n")));
    }
}

#[test]
fn an_uma_challenge_hands_its_ticket_on() {
    let report = Report::from_challenges([r#"UMA realm="r", as_uri="https://as.example", ticket="t1""#]);
    assert_eq!(report.get("/ticket"), Some("t1"));
    assert_eq!(report.error(), None);
}

#[test]
fn a_resource_that_finds_the_token_invalid_wants_a_fresh_one() {
    for scheme in ["Bearer", "DPoP"] {
        let challenge = format!(r#"{scheme} error="invalid_token""#);
        let report = Report::from_challenges([challenge.as_str()]).with_status(401).at(Endpoint::Resource);
        let report = report.presenting(Presented::AccessToken);
        assert_eq!(StandardCode::diagnose(&report).recovery(), Recovery::Refresh, "{scheme}");
    }
}

#[test]
fn a_challenge_counts_more_than_words_of_a_page_or_text_beside_it() {
    let challenge = r#"Bearer error="invalid_token", error_description="The access token expired""#;
    for body in
        ["<p>see access_denied</p>", "<script>$.ajax({error:function(){}})</script>", "Unauthorized", "no: error=no"]
    {
        let report = Report::from_response(401, [("WWW-Authenticate", challenge)], body.as_bytes());
        assert_eq!((report.error(), report.description()), (Some("invalid_token"), Some("The access token expired")));
        assert_eq!((report.is_salvaged(), report.body()), (false, body));
        let diagnosis = StandardCode::diagnose(&report);
        // RFC 6750's own sentence.
        let expected = (Some(StandardCode::InvalidToken), EvidenceKind::Message);
        assert_eq!((diagnosis.exact(), diagnosis.evidence().kind()), expected, "{body}");
    }
    // nor do they become proof of anything
    let bare = [("WWW-Authenticate", r#"Bearer error="invalid_token""#)];
    let report = Report::from_response(401, bare, br#"it said {"error_reason":"refresh_token_not_found"} at 10:00"#);
    assert_eq!((report.error(), report.get("/error_reason")), (Some("invalid_token"), None));
}

#[test]
fn headers_that_come_later_leave_the_challenges_that_were_there() {
    let report = Report::from_challenges([r#"DPoP error="use_dpop_nonce", Bearer realm="x", resource_metadata="m""#])
        .with_headers([("DPoP-Nonce", "n")])
        .with_headers([("WWW-Authenticate", "Basic realm=\"y\"")]);
    let schemes: Vec<_> = report.challenges().map(Challenge::scheme).collect();
    assert_eq!(schemes, ["DPoP", "Bearer", "Basic"]);
    assert_eq!((report.error(), report.resource_metadata()), (Some("use_dpop_nonce"), Some("m")));
}

#[test]
fn a_challenge_gives_its_parameters_by_name_in_any_letter_case() {
    let report = Report::from_challenges([r#"Bearer Realm="r", error="invalid_token", Negotiate YII=="#]);
    let [bearer, negotiate] = report.challenges().collect::<Vec<&Challenge<'_>>>()[..] else { panic!("not two") };
    assert_eq!(
        (bearer.scheme(), bearer.get("realm"), bearer.get("ERROR")),
        ("Bearer", Some("r"), Some("invalid_token"))
    );
    assert_eq!(bearer.get("scope"), None);
    assert_eq!(bearer.parameters().collect::<Vec<_>>(), [("Realm", "r"), ("error", "invalid_token")]);
    assert_eq!((negotiate.scheme(), negotiate.get("")), ("Negotiate", Some("YII==")));
    assert_eq!(format!("{bearer:?}"), "Challenge(Bearer, 2 parameters)");
    assert_ne!(bearer, negotiate);
}

#[test]
fn algs_are_those_of_the_dpop_challenge_in_any_order() {
    for challenge in [r#"Bearer, DPoP algs="ES256 PS256""#, r#"Bearer error="invalid_token", DPoP algs="ES256 PS256""#]
    {
        let report = Report::from_challenges([challenge]);
        assert_eq!(report.algs().collect::<Vec<_>>(), ["ES256", "PS256"], "{challenge}");
    }
}
