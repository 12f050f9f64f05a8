//! The loop around the answers of an operation, with answers as servers send them.

use std::time::Duration;

use oauth_errors::vendors::entra::EntraError;
use oauth_errors::{
    Attempts, Diagnosis, Endpoint, Presented, Recovery, Report, StandardCode, Step, Tokens, Unanswered, With,
};

fn step(attempts: &mut Attempts, report: &Report<'_>) -> Step {
    attempts.step(&StandardCode::diagnose(report), Duration::ZERO)
}

fn call(error: &str) -> Report<'static> {
    Report::from_error(error, None).with_status(401).at(Endpoint::Resource).presenting(Presented::AccessToken)
}

fn refresh(error: &str) -> Report<'static> {
    Report::from_error(error, None).with_status(400).at(Endpoint::Token).presenting(Presented::RefreshToken)
}

fn invalid_client() -> Report<'static> {
    Report::from_error("invalid_client", None).with_status(401).at(Endpoint::Token)
}

fn same(seconds: u64) -> Step {
    Step::Send { after: Duration::from_secs(seconds), with: With::Same }
}

fn user(recovery: Recovery, tokens: Tokens) -> Step {
    Step::User { recovery, after: Duration::ZERO, tokens, parameters: Vec::new() }
}

const fn stop(then: Recovery) -> Step {
    Step::Stop { then, tokens: Tokens::Keep }
}

#[test]
fn a_fresh_token_that_is_refused_sends_nobody_to_sign_in() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &call("invalid_token")), Step::Renew { claims: None });
    assert_eq!(step(&mut attempts, &call("invalid_token")), stop(Recovery::Unknown));
}

#[test]
fn a_token_that_cannot_be_renewed_sends_the_user_to_sign_in_once() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &call("invalid_token")), Step::Renew { claims: None });
    assert_eq!(attempts.failed(), user(Recovery::SignIn, Tokens::Keep));
    assert_eq!(step(&mut attempts, &call("invalid_token")), stop(Recovery::Unknown));
}

#[test]
fn the_loser_of_a_race_takes_the_token_that_the_winner_stored() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), Step::Reload);
    // another token is there, and the server is busy
    assert_eq!(step(&mut attempts, &refresh("invalid_grant").with_status(503)), same(1));
    // this one is dead as well: the store is not read for ever
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), user(Recovery::SignIn, Tokens::Discard));
}

#[test]
fn a_refresh_token_is_dead_only_if_the_store_still_holds_it() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), Step::Reload);
    assert_eq!(attempts.failed(), user(Recovery::SignIn, Tokens::Discard));
}

#[test]
fn a_refresh_that_broke_off_looks_into_the_store_before_it_gives_up() {
    let mut attempts = Attempts::new();
    let failed = Report::from_body("").with_status(502).presenting(Presented::RefreshToken);
    assert_eq!(step(&mut attempts, &failed), Step::Reload);
    assert_eq!(attempts.failed(), stop(Recovery::Retry));
    assert_eq!(step(&mut Attempts::new().taking_risks(), &failed), same(1));
}

#[test]
fn a_refused_refresh_token_does_not_refresh() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &refresh("invalid_token")), Step::Reload);
    assert_eq!(attempts.failed(), user(Recovery::SignIn, Tokens::Keep));
    assert_eq!(step(&mut attempts, &call("invalid_token")), stop(Recovery::Unknown));
}

#[test]
fn a_registration_that_the_token_endpoint_refuses_twice_is_replaced_once() {
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    let steps: Vec<_> = (0..3).map(|_| step(&mut attempts, &invalid_client())).collect();
    assert_eq!(steps, [Step::CheckClient, Step::Register, stop(Recovery::FixClient)]);
}

#[test]
fn a_registration_that_the_authorization_endpoint_does_not_know_needs_two_refusals_as_well() {
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    assert_eq!(attempts.no_callback(), Step::CheckClient);
    assert_eq!(step(&mut attempts, &invalid_client()), same(1));
    assert_eq!(step(&mut attempts, &invalid_client()), Step::Register);

    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    let redirect = Report::from_redirect("https://app.example/cb?error=invalid_client").at(Endpoint::Authorization);
    assert_eq!(step(&mut attempts, &redirect), Step::CheckClient);
}

#[test]
fn a_client_that_the_token_endpoint_knows_is_not_registered_again() {
    let probe = Report::from_error("invalid_grant", None).with_status(400).at(Endpoint::Token);
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    assert_eq!(step(&mut attempts, &invalid_client()), Step::CheckClient);
    assert_eq!(step(&mut attempts, &probe), same(1));
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));

    // What another endpoint says of the request proves nothing.
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    assert_eq!(step(&mut attempts, &invalid_client()), Step::CheckClient);
    let elsewhere = Report::from_error("invalid_request", None).with_status(400).at(Endpoint::Userinfo);
    assert_eq!(step(&mut attempts, &elsewhere), stop(Recovery::FixClient));

    let mut attempts = Attempts::new();
    assert_eq!(attempts.no_callback(), Step::CheckClient);
    assert_eq!(step(&mut attempts, &probe), user(Recovery::RestartFlow, Tokens::Keep));
}

#[test]
fn a_failing_server_re_registers_nobody() {
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    assert_eq!(step(&mut attempts, &invalid_client().with_status(503)), same(1));
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));
}

#[test]
fn a_client_whose_identifier_is_a_url_or_that_did_not_register_is_not_registered() {
    for mut attempts in [Attempts::new(), Attempts::new().registered_dynamically("https://app.example/client.json")] {
        assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));
    }
}

#[test]
fn a_nonce_is_sent_once_to_each_server() {
    let headers = [("WWW-Authenticate", r#"DPoP error="use_dpop_nonce""#), ("DPoP-Nonce", "n")];
    let wanted = Report::from_response(401, headers, b"").at(Endpoint::Resource);
    let with_nonce = Step::Send { after: Duration::ZERO, with: With::Nonce("n".to_owned()) };
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &wanted), with_nonce);
    let body = br#"{"error":"use_dpop_nonce"}"#;
    let by_token_endpoint = Report::from_response(400, [("DPoP-Nonce", "n")], body).at(Endpoint::Token);
    assert_eq!(step(&mut attempts, &by_token_endpoint), with_nonce);
    assert_eq!(step(&mut attempts, &wanted), stop(Recovery::FixRequest));
}

#[test]
fn what_a_step_up_did_not_help_is_for_an_administrator() {
    let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="phr", max_age="300""#;
    let report = Report::from_challenges([challenge]).with_status(401).presenting(Presented::AccessToken);
    let mut attempts = Attempts::new();
    let Step::User { recovery, parameters, .. } = step(&mut attempts, &report) else { panic!("no user") };
    assert_eq!(recovery, Recovery::StepUp);
    assert_eq!(parameters, [("acr_values", "phr".to_owned()), ("max_age", "300".to_owned())]);
    assert_eq!(step(&mut attempts, &report), stop(Recovery::ContactAdmin));
}

#[test]
fn a_password_is_not_sent_again_by_the_program() {
    for status in [429, 500, 503] {
        let report = Report::from_body("").with_status(status).presenting(Presented::Password);
        assert_eq!(step(&mut Attempts::new(), &report), user(Recovery::Retry, Tokens::Keep), "{status}");
        assert_eq!(step(&mut Attempts::new().without_user(), &report), stop(Recovery::Retry), "{status}");
    }
}

#[test]
fn an_assertion_that_is_too_old_is_made_anew_once() {
    let body = r#"{"error":"invalid_client","error_codes":[700024]}"#;
    let report = Report::from_body(body).with_status(401).at(Endpoint::Token);
    let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    let steps = [(); 2].map(|()| attempts.step(&EntraError::diagnose(&report), Duration::ZERO));
    assert_eq!(steps, [Step::Send { after: Duration::ZERO, with: With::Rebuilt }, stop(Recovery::FixClient)]);
}

#[test]
fn pauses_grow_and_end() {
    let busy = Report::from_body("").with_status(503);
    let mut attempts = Attempts::new();
    let steps: Vec<_> = (0..4).map(|_| step(&mut attempts, &busy)).collect();
    assert_eq!(steps, [same(1), same(2), same(4), stop(Recovery::Unknown)]);
    let late = Attempts::new().step(&StandardCode::diagnose(&busy), Duration::from_secs(60));
    assert_eq!(late, stop(Recovery::Retry));
}

#[test]
fn a_time_of_the_server_is_compared_with_its_own_clock() {
    let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let at = ("Retry-After", "Sun, 06 Nov 1994 08:49:57 GMT");
    let busy = |headers: &[(&'static str, &'static str)]| Report::from_response(503, headers.iter().copied(), b"");
    assert_eq!(step(&mut Attempts::new(), &busy(&[date, at])), same(20));
    assert_eq!(step(&mut Attempts::new(), &busy(&[at])), stop(Recovery::Retry));
}

#[test]
fn a_poll_slows_down_for_good_and_ends_with_its_code() {
    let seconds = Duration::from_secs;
    let poll = |body: &'static str| Report::from_body(body).presenting(Presented::DeviceCode);
    let mut attempts = Attempts::new().polling(None, seconds(100));
    assert_eq!(step(&mut attempts, &poll(r#"{"error":"authorization_pending"}"#)), same(5));
    assert_eq!(step(&mut attempts, &poll(r#"{"error":"slow_down","interval":10}"#)), same(10));
    assert_eq!(step(&mut attempts, &poll(r#"{"error":"slow_down","interval":10}"#)), same(15));
    let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    assert_eq!(attempts.step(&broken, seconds(31)), same(30));
    let pending = poll(r#"{"error":"authorization_pending"}"#);
    assert_eq!(attempts.step(&StandardCode::diagnose(&pending), seconds(62)), same(30));
    assert_eq!(step(&mut attempts, &pending), user(Recovery::RestartFlow, Tokens::Keep));
}

#[test]
fn nothing_that_a_server_wrote_is_printed() {
    let headers = [("DPoP-Nonce", "made-up")];
    let report = Report::from_response(400, headers, br#"{"error":"use_dpop_nonce"}"#);
    let mut attempts = Attempts::new();
    let printed = format!("{:?} {attempts:?}", step(&mut attempts.clone(), &report));
    assert!(!printed.contains("made-up"), "{printed}");
    let report = call("insufficient_user_authentication");
    assert!(!format!("{:?}", step(&mut attempts, &report)).contains("made-up"));
}

#[test]
fn a_refresh_token_that_is_refused_after_a_renewal_is_looked_up_in_the_store_first() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &call("invalid_token")), Step::Renew { claims: None });
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), Step::Reload);
}

#[test]
fn a_client_that_is_refused_beside_a_password_is_nothing_for_the_user() {
    let refused = invalid_client().presenting(Presented::Password);
    assert_eq!(step(&mut Attempts::new(), &refused), stop(Recovery::FixClient));
}

#[test]
fn a_flow_is_started_over_once() {
    let spent = Report::from_error("invalid_grant", None)
        .with_status(400)
        .at(Endpoint::Token)
        .presenting(Presented::AuthorizationCode);
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &spent), user(Recovery::RestartFlow, Tokens::Keep));
    assert_eq!(step(&mut attempts, &spent), stop(Recovery::Unknown));
}

#[test]
fn nothing_follows_a_stop() {
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &call("invalid_token")), Step::Renew { claims: None });
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), stop(Recovery::FixClient));
    assert_eq!(step(&mut attempts, &call("insufficient_scope")), stop(Recovery::FixClient));
}

#[test]
fn a_client_registers_again_only_if_the_token_endpoint_refuses_it_twice() {
    let registered = || Attempts::new().registered_dynamically("client-1");
    let mut attempts = registered();
    assert_eq!(step(&mut attempts, &invalid_client()), Step::CheckClient);
    assert_eq!(step(&mut attempts, &invalid_client()), Step::Register);
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));

    // A server in trouble may refuse anybody: the check is repeated, and registers nobody.
    let mut attempts = registered();
    assert_eq!(step(&mut attempts, &invalid_client()), Step::CheckClient);
    assert_eq!(step(&mut attempts, &invalid_client().with_status(503)), same(1));
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));

    // One that is refused elsewhere, and known at the token endpoint, is registered still.
    let mut attempts = registered();
    let elsewhere = Report::from_error("invalid_client", None).at(Endpoint::Authorization);
    assert_eq!(step(&mut attempts, &elsewhere), Step::CheckClient);
    assert_eq!(step(&mut attempts, &refresh("invalid_grant")), stop(Recovery::FixClient));

    // An identifier that is a URL was never registered.
    let mut attempts = Attempts::new().registered_dynamically("https://app.example/client.json");
    assert_eq!(step(&mut attempts, &invalid_client()), stop(Recovery::FixClient));
}

#[test]
fn a_nonce_is_sent_once_at_each_kind_of_endpoint() {
    let wants_nonce = |report: Report<'static>| report.with_headers([("DPoP-Nonce", "eyJ7S_zG")]);
    let (at_token, at_resource) = (wants_nonce(refresh("use_dpop_nonce")), wants_nonce(call("use_dpop_nonce")));
    let nonce = || Step::Send { after: Duration::ZERO, with: With::Nonce("eyJ7S_zG".into()) };
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &at_resource), nonce());
    assert_eq!(step(&mut attempts, &at_token), nonce());
    assert_eq!(step(&mut attempts, &at_token), stop(Recovery::FixRequest));
    let mut attempts = Attempts::new();
    assert_eq!(step(&mut attempts, &at_resource), nonce());
    assert_eq!(step(&mut attempts, &at_resource), stop(Recovery::FixRequest));
}

#[test]
fn the_pause_of_an_entry_counts_as_that_of_an_answer_does() {
    let busy = call("temporarily_unavailable").with_status(503).with_headers([("Retry-After", "30")]);
    assert_eq!(step(&mut Attempts::new(), &busy), same(30));
}

#[test]
fn what_a_log_quotes_refuses_no_client() {
    let quoted = Report::from_text("10:00 the server said invalid_client").with_status(401).at(Endpoint::Token);
    assert_eq!(step(&mut Attempts::new().registered_dynamically("client-1"), &quoted), stop(Recovery::FixClient));
}

#[test]
fn a_step_prints_names_and_nothing_of_the_server() {
    let mut attempts = Attempts::new();
    let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="s3cr3t""#;
    let asked = step(&mut attempts, &Report::from_challenges([challenge]).with_status(401).at(Endpoint::Resource));
    let printed = format!("{asked:?}");
    assert!(printed.starts_with("User { recovery: StepUp") && printed.contains("acr_values"), "{printed}");
    assert!(!printed.contains("s3cr3t"), "{printed}");
    let sent = Step::Send { after: Duration::ZERO, with: With::Nonce("s3cr3t".into()) };
    assert_eq!(format!("{sent:?}"), "Send { after: 0ns, with: Nonce }");
    assert_eq!(format!("{:?}", Step::Renew { claims: Some("s3cr3t".into()) }), "Renew { claims: true }");
}

#[test]
fn a_renewed_token_may_need_a_nonce_of_its_own() {
    let mut attempts = Attempts::new();
    let nonce = |value: &'static str| call("use_dpop_nonce").with_headers([("DPoP-Nonce", value)]);
    let with = |value: &str| Step::Send { after: Duration::ZERO, with: With::Nonce(value.to_owned()) };
    assert_eq!(step(&mut attempts, &nonce("first")), with("first"));
    assert_eq!(step(&mut attempts, &call("invalid_token")), Step::Renew { claims: None });
    assert_eq!(step(&mut attempts, &nonce("second")), with("second"));
    // The server that sends one nonce after the other never ends.
    assert_eq!(step(&mut attempts, &nonce("third")), stop(Recovery::FixRequest));
}
