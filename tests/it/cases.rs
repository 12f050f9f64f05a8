//! An application's own cases: what maps to which, what a case carries, and what the derive expands to.
//!
//! `UPDATE=1` writes `golden/cases.rs` anew.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use oauth_errors::vendors::{entra::EntraError, github::GithubError, okta::OktaError};
use oauth_errors::{Cases, Diagnosis, Entry, MappedBy, Mapping, OAuthCases, Presented, Recovery, Report, StandardCode};
use quote::quote;

oauth_errors::oauth_errors!(path("fixtures/acme.json"));

#[derive(Debug, OAuthCases)]
#[oauth(okta = OktaError, entra = EntraError, acme = AcmeError)]
enum LoginProblem {
    /// The user may not use this application.
    ///
    /// Not shown.
    #[oauth(OktaError::NoMatchingPolicy, OktaError::UserNotAssigned, EntraError::AADSTS50105, AcmeError::CardExpired)]
    NotEntitled,
    #[oauth(recovery(StepUp))]
    NeedsSecondFactor,
    #[oauth(standard(invalid_grant), recovery(RestartFlow, SignIn))]
    SessionOver,
    #[oauth(recovery(Retry, SlowDown, Poll))]
    TryLater,
    #[oauth(other)]
    Other(Diagnosis<'static>),
}

fn name(problem: impl Into<LoginProblem>) -> &'static str {
    problem.into().case().name()
}

#[test]
fn a_named_code_goes_before_its_standard_code_and_recovery() {
    assert_eq!(OktaError::UserNotAssigned.recovery(), Recovery::ContactAdmin);
    assert_eq!(name(OktaError::UserNotAssigned), "NotEntitled");
    assert_eq!(AcmeError::CardExpired.standard(), StandardCode::InvalidGrant);
    assert_eq!(name(AcmeError::CardExpired), "NotEntitled");
}

#[derive(Debug, OAuthCases)]
#[oauth(entra = EntraError)]
enum Conditions {
    #[oauth(recovery(StepUp), standard(invalid_grant) & recovery(SignIn, Retry))]
    First,
    #[oauth(recovery(SignIn, ContactAdmin), recovery(AskAgain) & standard(invalid_grant, invalid_client))]
    Second,
    #[oauth(standard(invalid_grant))]
    Third,
    #[oauth(other)]
    Other,
}

#[test]
fn both_conditions_go_before_each_alone_and_both_must_hold() {
    for mapping in Conditions::mappings() {
        let entry = mapping.entry();
        let (case, by) = match (entry.standard(), entry.recovery()) {
            (StandardCode::InvalidGrant, Recovery::SignIn | Recovery::Retry) => {
                ("First", MappedBy::StandardAndRecovery)
            }
            (StandardCode::InvalidGrant | StandardCode::InvalidClient, Recovery::AskAgain) => {
                ("Second", MappedBy::StandardAndRecovery)
            }
            (_, Recovery::StepUp) => ("First", MappedBy::Recovery),
            (_, Recovery::SignIn | Recovery::ContactAdmin) => ("Second", MappedBy::Recovery),
            (StandardCode::InvalidGrant, _) => ("Third", MappedBy::Standard),
            _ => ("Other", MappedBy::Other),
        };
        assert_eq!((mapping.case(), mapping.by()), (case, by), "{entry:?}");
    }
    let admin = |mapping: &Mapping| {
        let entry = mapping.entry();
        (entry.standard(), entry.recovery()) == (StandardCode::InvalidGrant, Recovery::ContactAdmin)
    };
    assert!(Conditions::mappings().any(|mapping| admin(&mapping)), "a recovery goes before a standard code");
    let all = [MappedBy::StandardAndRecovery, MappedBy::Recovery, MappedBy::Standard, MappedBy::Other];
    assert!(all.iter().all(|by| Conditions::mappings().any(|mapping| mapping.by() == *by)));
}

#[test]
fn what_maps_to_no_other_case_maps_to_other_and_is_its_source() {
    let problem = LoginProblem::from(StandardCode::InvalidClient);
    let LoginProblem::Other(diagnosis) = &problem else { panic!("{problem:?}") };
    assert_eq!(diagnosis.standard(), Some(StandardCode::InvalidClient));
    let source = problem.source().unwrap().downcast_ref::<Diagnosis<'static>>().unwrap();
    assert_eq!(source.recovery(), Recovery::FixClient);
    assert!(LoginProblem::from(OktaError::UserNotAssigned).source().is_none());
}

#[test]
fn a_diagnosis_maps_by_its_own_recovery() {
    let busy = Report::from_response(503, [("retry-after", "30")], br#"{"error":"access_denied"}"#);
    assert_eq!(name(OktaError::diagnose(&busy)), "TryLater");
    // In the answer of a failing gateway a code decides nothing, even one that a case names.
    for (status, body) in [
        (503, r#"{"error":"invalid_grant"}"#),
        (429, r#"{"error":"invalid_grant","error_codes":[700082]}"#),
        (502, r#"{"error":"access_denied","error_codes":[50105]}"#),
    ] {
        let echoed = Report::from_body(body).with_status(status);
        assert_eq!(name(EntraError::diagnose(&echoed)), "TryLater", "{body}");
        assert_ne!(name(EntraError::diagnose(&Report::from_body(body))), "TryLater", "{body}");
    }
    let stale = Report::from_error("invalid_token", None::<&str>).presenting(Presented::AccessToken);
    assert_eq!(name(StandardCode::CATALOG.diagnose(&stale)), "Other");
}

#[test]
fn an_untyped_diagnosis_finds_the_named_code_of_its_vendor() {
    let body = r#"{"error":"interaction_required","error_codes":[50105]}"#;
    let report = Report::from_body(body);
    let untyped: Diagnosis<'_, Entry> = EntraError::CATALOG.diagnose(&report);
    assert_eq!(name(untyped), "NotEntitled");
}

#[test]
fn an_unknown_answer_is_kept() {
    let report = Report::from_body("<html>502</html>").with_status(418);
    let problem = LoginProblem::from(OktaError::diagnose(&report));
    let LoginProblem::Other(diagnosis) = problem else { panic!("{problem:?}") };
    assert_eq!(diagnosis.report().body(), "<html>502</html>");
}

#[test]
fn display_is_the_first_paragraph_of_the_documentation() {
    assert_eq!(LoginProblem::NotEntitled.to_string(), "The user may not use this application");
    assert_eq!(LoginProblem::TryLater.to_string(), "TryLater");
}

#[test]
fn mappings_lists_every_code_of_every_bound_enum_once() {
    let mappings: Vec<_> = LoginProblem::mappings().collect();
    assert_eq!(mappings.len(), OktaError::ALL.len() + EntraError::ALL.len() + AcmeError::ALL.len());
    for mapping in mappings {
        let entry = mapping.entry();
        let expected = match mapping.by() {
            MappedBy::Code => "NotEntitled",
            MappedBy::Standard => "SessionOver",
            MappedBy::Recovery if entry.recovery() == Recovery::StepUp => "NeedsSecondFactor",
            MappedBy::Recovery if matches!(entry.recovery(), Recovery::RestartFlow | Recovery::SignIn) => "SessionOver",
            MappedBy::Recovery => "TryLater",
            _ => "Other",
        };
        assert_eq!(mapping.case(), expected, "{entry:?}");
    }
}

mod renamed {
    pub(crate) use oauth_errors as errors;
}

#[derive(Debug, OAuthCases)]
#[oauth(crate = renamed::errors, github = GithubError, no_error)]
enum Typed {
    #[oauth(recovery(Poll, SlowDown))]
    Wait,
    #[oauth(other)]
    Other { cause: GithubError },
}

#[test]
fn a_case_can_carry_the_only_bound_enum() {
    let Typed::Other { cause } = GithubError::BadVerificationCode.into() else { panic!() };
    assert_eq!(cause, GithubError::BadVerificationCode);
    assert!(matches!(GithubError::from_code("slow_down").unwrap().into(), Typed::Wait));
}

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, okta = OktaError)]
enum Optional {
    #[oauth(other)]
    Other(Option<GithubError>),
}

#[test]
fn an_optional_enum_is_there_if_the_error_is_one_of_its_own() {
    let Optional::Other(github) = GithubError::BadVerificationCode.into();
    assert_eq!(github, Some(GithubError::BadVerificationCode));
    let Optional::Other(github) = OktaError::UserNotAssigned.into();
    assert_eq!(github, None);
}

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, exhaustive)]
enum All {
    #[oauth(recovery(Retry, Poll, SlowDown, RetryWithNonce, Refresh, AskAgain, SignIn, StepUp, Consent, RestartFlow))]
    Goes,
    #[oauth(recovery(FixRequest, FixClient, ContactAdmin, Denied, ContactVendor))]
    Stops,
}

#[test]
fn exhaustive_cases_need_no_other() {
    assert!(matches!(GithubError::BadVerificationCode.into(), All::Goes));
    assert!(All::mappings().all(|mapping| mapping.by() == MappedBy::Recovery));
}

#[derive(Debug, OAuthCases)]
#[oauth(github = GithubError, exhaustive)]
enum AllAndUnknown {
    #[oauth(recovery(Poll, SlowDown, SignIn, RestartFlow, AskAgain))]
    Goes,
    #[oauth(recovery(FixRequest, FixClient, ContactAdmin, Denied, ContactVendor))]
    Stops,
    #[oauth(other)]
    Unknown(Diagnosis<'static, GithubError>),
}

#[test]
fn exhaustive_cases_may_have_one_for_what_is_unknown() {
    assert!(AllAndUnknown::mappings().all(|mapping| mapping.by() == MappedBy::Recovery));
    let report = Report::from_body("<html>503</html>").with_status(503);
    let problem = AllAndUnknown::from(GithubError::diagnose(&report));
    let AllAndUnknown::Unknown(diagnosis) = &problem else { panic!("{problem:?}") };
    assert_eq!(diagnosis.exact(), None);
    assert_eq!(diagnosis.report().body(), "<html>503</html>");
    assert!(problem.source().unwrap().is::<Diagnosis<'static, GithubError>>());
}

#[derive(Debug, OAuthCases)]
#[oauth(okta = OktaError)]
enum TypedDiagnosis {
    #[oauth(recovery(Retry))]
    TryLater,
    #[oauth(other)]
    Other { cause: Diagnosis<'static, OktaError> },
}

#[test]
fn a_case_can_carry_a_diagnosis_of_the_only_bound_enum() {
    let report = Report::from_error("access_denied", Some("User is not assigned to the client application."));
    let TypedDiagnosis::Other { cause } = OktaError::diagnose(&report).into() else { panic!() };
    assert_eq!(cause.exact(), Some(OktaError::UserNotAssigned));
    let TypedDiagnosis::Other { cause } = OktaError::NoMatchingPolicy.into() else { panic!() };
    assert_eq!(cause.exact(), Some(OktaError::NoMatchingPolicy));
    let busy = Report::default().with_status(503);
    assert!(matches!(OktaError::diagnose(&busy).into(), TypedDiagnosis::TryLater));
}

macro_rules! carrying {
    ($carried:ty) => {
        #[derive(Debug, OAuthCases)]
        #[oauth(github = GithubError)]
        enum Carrying {
            #[oauth(other)]
            r#Other($carried),
        }
    };
}
carrying!(Option<GithubError>);

#[test]
fn a_macro_may_give_what_a_case_carries() {
    let Carrying::Other(github) = GithubError::BadVerificationCode.into();
    assert_eq!(github, Some(GithubError::BadVerificationCode));
}

#[test]
fn a_raw_name_is_shown_without_its_mark() {
    let problem = Carrying::from(GithubError::BadVerificationCode);
    assert_eq!((problem.case().name(), &*problem.to_string()), ("Other", "Other"));
}

mod screaming_snake {
    oauth_errors::oauth_errors! {
        pub(crate) enum Code = path("fixtures/screaming_snake.json");
    }
}

#[derive(Debug, OAuthCases)]
#[oauth(acme = screaming_snake::Code, exhaustive)]
enum ByConstant {
    #[oauth(screaming_snake::Code::ACME1, screaming_snake::Code::Acme2)]
    Acme,
}

#[test]
fn a_constant_names_its_code_as_the_variant_does() {
    assert!(matches!(screaming_snake::Code::ACME1.into(), ByConstant::Acme));
    assert!(ByConstant::mappings().all(|mapping| mapping.by() != MappedBy::Other));
}

#[test]
fn the_expansion_is_the_committed_one_and_short() {
    let expanded = oauth_errors_codegen::cases::derive(quote! {
        #[oauth(okta = OktaError, entra = EntraError, github = GithubError)]
        enum LoginProblem {
            /// The user may not use this application.
            #[oauth(OktaError::NoMatchingPolicy, OktaError::UserNotAssigned, EntraError::AADSTS50105)]
            NotEntitled,
            #[oauth(recovery(StepUp))]
            NeedsSecondFactor,
            #[oauth(standard(invalid_grant), recovery(RestartFlow, SignIn))]
            SessionOver,
            #[oauth(recovery(Retry, SlowDown, Poll))]
            TryLater,
            #[oauth(other)]
            Other(Diagnosis<'static>),
        }
    });
    let file = prettyplease::unparse(&syn::parse2(expanded).unwrap());
    assert!(file.lines().count() <= 70, "{}", file.lines().count());
    let expected = format!("// The expansion of the example in the test `cases`, which writes it.\n\n{file}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/cases.rs");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == expected, "golden/cases.rs is not what the derive makes; run this test with UPDATE=1");
}
