// The expansion of the example in the test `cases`, which writes it.

const _: () = {
    #[allow(unused_imports)]
    use ::oauth_errors::__private::cases::{self as o, R, S};
    #[automatically_derived]
    impl o::Cases for LoginProblem {
        const CASES: o::List = &[
            o::case("NotEntitled", "The user may not use this application", &[], &[]),
            o::case("NeedsSecondFactor", "", &[], &[R::StepUp]),
            o::case("SessionOver", "", &[S::InvalidGrant], &[R::RestartFlow, R::SignIn]),
            o::case("TryLater", "", &[], &[R::Retry, R::SlowDown, R::Poll]),
            o::case("Other", "", &[], &[]),
        ];
        const REST: o::Number = 4;
        fn shown(&self) -> (o::Number, o::Carried<'_>) {
            match self {
                Self::NotEntitled => (0, o::NOTHING),
                Self::NeedsSecondFactor => (1, o::NOTHING),
                Self::SessionOver => (2, o::NOTHING),
                Self::TryLater => (3, o::NOTHING),
                Self::Other(source) => (4, o::Source::source(source)),
            }
        }
    }
    impl<S> o::Make<S> for LoginProblem
    where
        Diagnosis<'static>: o::Carry<S>,
    {
        fn make(number: o::Number, source: S) -> Self {
            match number {
                0 => Self::NotEntitled,
                1 => Self::NeedsSecondFactor,
                2 => Self::SessionOver,
                3 => Self::TryLater,
                _ => Self::Other(o::Carry::carry(source)),
            }
        }
    }
    impl o::CasesOf<OktaError> for LoginProblem {
        fn by_code(error: OktaError) -> o::Found {
            match error {
                OktaError::NoMatchingPolicy | OktaError::UserNotAssigned => o::some(0),
                _ => o::NONE,
            }
        }
    }
    impl o::CasesOf<EntraError> for LoginProblem {
        fn by_code(error: EntraError) -> o::Found {
            match error {
                EntraError::AADSTS50105 => o::some(0),
                _ => o::NONE,
            }
        }
    }
    impl o::CasesOf<GithubError> for LoginProblem {}
};
::oauth_errors::__cases! {
    LoginProblem[OktaError EntraError GithubError] any error
}
