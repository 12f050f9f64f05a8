// The expansion of the example in the test `cases`, which writes it.

const _: () = {
    #[allow(unused_imports)]
    use ::oauth_errors::private::cases::{self as __o, R as __R, S as __S};
    #[automatically_derived]
    impl __o::Cases for LoginProblem {
        const CASES: __o::List = &[
            __o::case(
                "NotEntitled",
                "The user may not use this application",
                &[],
                &[],
                &[],
            ),
            __o::case("NeedsSecondFactor", "", &[], &[__R::StepUp], &[]),
            __o::case(
                "SessionOver",
                "",
                &[],
                &[__R::RestartFlow, __R::SignIn],
                &[__S::InvalidGrant],
            ),
            __o::case("TryLater", "", &[], &[__R::Retry, __R::SlowDown, __R::Poll], &[]),
            __o::case("Other", "", &[], &[], &[]),
        ];
        const OTHER: __o::Number = 4;
        fn parts(&self) -> (__o::Number, __o::Carried<'_>) {
            match self {
                Self::NotEntitled => (0, __o::NOTHING),
                Self::NeedsSecondFactor => (1, __o::NOTHING),
                Self::SessionOver => (2, __o::NOTHING),
                Self::TryLater => (3, __o::NOTHING),
                Self::Other(source) => (4, __o::AsSource::as_source(source)),
            }
        }
    }
    impl<__Source> __o::Make<__Source> for LoginProblem
    where
        Diagnosis<'static>: __o::Payload<__Source>,
    {
        fn make(number: __o::Number, source: __Source) -> Self {
            match number {
                0 => Self::NotEntitled,
                1 => Self::NeedsSecondFactor,
                2 => Self::SessionOver,
                3 => Self::TryLater,
                _ => Self::Other(__o::Payload::from_source(source)),
            }
        }
    }
    impl __o::CasesOf<OktaError> for LoginProblem {
        const CODES: __o::Codes = &[
            (0, OktaError::NoMatchingPolicy.entry()),
            (0, OktaError::UserNotAssigned.entry()),
        ];
    }
    impl __o::CasesOf<EntraError> for LoginProblem {
        const CODES: __o::Codes = &[(0, EntraError::AADSTS50105.entry())];
    }
    impl __o::CasesOf<GithubError> for LoginProblem {
        const CODES: __o::Codes = &[];
    }
    const _: () = __o::id::<OktaError>("okta", "OktaError");
    const _: () = __o::id::<EntraError>("entra", "EntraError");
    const _: () = __o::id::<GithubError>("github", "GithubError");
};
::oauth_errors::__cases! {
    LoginProblem[OktaError EntraError GithubError] diagnosis standard error
}
