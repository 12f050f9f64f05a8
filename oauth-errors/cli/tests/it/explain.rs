//! `explain`: a code, a variant's name or a number.

use crate::program::run;

#[test]
fn a_number_means_the_code_that_ends_in_it() {
    run(&["explain", "50126"])
        .ends(0)
        .begins("AADSTS50126: Wrong user name or password")
        .says("vendor", "Microsoft Entra ID (Azure AD)")
        .says("do next", "Let the user correct what was entered. (ask_again)")
        .says("standard", "invalid_grant")
        .says("status", "400")
        .says("variant", "EntraError::InvalidUserNameOrPassword")
        .says("stability", "advisory")
        .says("read", "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes");
}

#[test]
fn a_code_is_found_with_whatever_vendor_has_it() {
    run(&["explain", "HID-1004"]).ends(0).says("variant", "HelseidError::OrganizationNumberMalformed");
    run(&["explain", "E0000011"]).ends(0).says("variant", "OktaApiError::InvalidToken");
    run(&["explain", "no_matching_policy"]).ends(0).says("variant", "OktaError::NoMatchingPolicy");
    run(&["explain", "incorrect_client_credentials"])
        .ends(0)
        .says("variant", "GithubError::IncorrectClientCredentials");
    run(&["explain", "refresh_token_reused"]).ends(0).says("variant", "OpenaiError::RefreshTokenReused");
    run(&["explain", "ID2019"]).ends(0).says("variant", "OpeniddictError::Id2019");
}

#[test]
fn letter_case_does_not_matter_to_a_code() {
    run(&["explain", "aadsts50126"]).ends(0).begins("AADSTS50126: Wrong user name or password");
}

#[test]
fn a_former_name_is_the_code_of_today() {
    run(&["explain", "web_sso_subject_token_expired"])
        .ends(0)
        .begins("token_exchange_subject_token_expired: Subject token no longer live");
}

#[test]
fn a_variant_is_found_by_its_name() {
    run(&["explain", "NoMatchingPolicy"]).ends(0).begins("no_matching_policy: No access rule matched");
}

#[test]
fn the_standard_meaning_comes_first_then_a_line_for_each_vendor_that_differs() {
    let out = run(&["explain", "invalid_grant"])
        .ends(0)
        .begins("invalid_grant: Grant or refresh token unusable")
        .says("read", "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2")
        .out;
    let (_, elsewhere) = out.split_once("Elsewhere it differs:\n").unwrap();
    let (differing, same) = elsewhere.split_once("\n\n").unwrap();
    for known in [("Auth0", "invalid_grant: Grant rejected [status 403]"), ("Slack", "[status 200]")] {
        let line = differing.lines().find(|line| line.starts_with(&format!("  {} ", known.0))).unwrap();
        assert!(line.ends_with(known.1), "{line}");
    }
    assert!(differing.lines().all(|line| line.ends_with(']')), "{differing}");
    assert!(same.starts_with("The same with Okta, ") && !same.contains("Slack"), "{same}");
}

#[test]
fn other_advice_than_the_standard_code_gives_is_shown() {
    let out = run(&["explain", "invalid_scope"]).ends(0).out;
    let line = out.lines().find(|line| line.starts_with("  LinkedIn ")).unwrap();
    assert!(line.ends_with(" invalid_scope: Scope not assigned [fix_client]"), "{line}");
}

#[test]
fn a_number_of_several_vendors_has_no_common_meaning() {
    let out = run(&["explain", "50013"]).ends(0).out;
    let line = out.lines().find(|line| line.starts_with("  Discord ")).unwrap();
    assert!(line.contains(" 50013: Permission missing "), "{line}");
}

#[test]
fn a_vendor_can_be_named() {
    let run = run(&["explain", "access_denied", "--vendor", "google"]).ends(0);
    assert!(!run.out.contains("Elsewhere"), "{run:?}");
    run.says("variant", "GoogleError::AccessDenied");
}

#[test]
fn an_unknown_code_gets_the_nearest_ones() {
    let out = run(&["explain", "invalid_grnt"]).ends(1).begins("No vendor has a code `invalid_grnt`.").out;
    assert!(out.contains("\nThe nearest:\n  invalid_grant: Grant or refresh token unusable ("), "{out}");
    let out = run(&["explain", "AADSTS5O126"]).ends(1).out;
    assert!(out.contains("\nThe nearest:\n  AADSTS50126: "), "{out}");
    let out = run(&["explain", "1099", "--vendor", "helseid"])
        .ends(1)
        .begins("HelseID (Norsk helsenett) has no code `1099`.")
        .out;
    assert!(out.contains("\n  HID-1"), "{out}");
}

#[test]
fn where_nothing_is_near_the_list_is_named() {
    let out = run(&["explain", "zzzzzzzz"]).ends(1).out;
    assert_eq!(out, "No vendor has a code `zzzzzzzz`.\nNone is near it; `oauth-errors list VENDOR` lists the codes.\n");
}

#[test]
fn a_whole_answer_is_for_recognize() {
    let out = run(&["explain", "AADSTS50126: Error validating credentials"]).ends(1).out;
    assert!(out.ends_with("This looks like a whole answer; `oauth-errors recognize` takes those.\n"), "{out}");
}

#[test]
fn what_an_entry_says_besides_its_recovery_is_shown() {
    run(&["explain", "TOO_MANY_ATTEMPTS_TRY_LATER", "--vendor", "firebase"])
        .ends(0)
        .says("do next", "Send the same request again later. (retry)")
        .says("by hand", "only a person repeats it: a repeat counts, sends or costs something");
    run(&["explain", "invalid_grant", "--vendor", "google"])
        .ends(0)
        .says("but", "sign_in for refresh_token, rebuild for assertion");
    run(&["explain", "AADSTS50020"]).ends(0).says("prompt", "select_account in the next authorization request");
}
