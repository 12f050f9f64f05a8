//! A request to which no answer came.

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Diagnosis, EvidenceKind, Recovery, RelayPolicy, Reply, RetryAdvice, Tokens, Unanswered};

const ALL: [Unanswered; 4] = [Unanswered::NotBuilt, Unanswered::NotSent, Unanswered::Broken, Unanswered::Unreadable];

fn diagnosis(why: Unanswered) -> Diagnosis<'static, OktaError> {
    Diagnosis::unanswered(why)
}

#[test]
fn what_was_not_sent_may_be_sent_again_and_what_broke_off_only_at_a_risk() {
    let advice = ALL.map(|why| (diagnosis(why).recovery(), diagnosis(why).retry_advice()));
    let expected = [
        (Recovery::FixRequest, RetryAdvice::No),
        (Recovery::Retry, RetryAdvice::After(None)),
        (Recovery::Retry, RetryAdvice::Risky(None)),
        (Recovery::Unknown, RetryAdvice::No),
    ];
    assert_eq!(advice, expected);
}

#[test]
fn nothing_is_known_of_an_answer_that_is_not_there() {
    for why in ALL {
        let diagnosis = diagnosis(why);
        assert_eq!((diagnosis.exact(), diagnosis.candidates().count(), diagnosis.standard()), (None, 0, None));
        assert_eq!((diagnosis.code(), diagnosis.title(), diagnosis.status()), (None, None, None));
        assert_eq!((diagnosis.evidence().kind(), diagnosis.tokens()), (EvidenceKind::Nothing, Tokens::Keep));
        assert_eq!((diagnosis.label(), diagnosis.report().body()), ("other", ""));
    }
}

#[test]
fn it_says_why_there_is_no_answer() {
    let texts = ALL.map(|why| diagnosis(why).to_string());
    assert_eq!(
        texts,
        [
            "Okta: the request could not be built",
            "Okta: no connection",
            "Okta: the connection broke before an answer came",
            "Okta: the answer could not be read",
        ]
    );
}

#[test]
fn the_catalog_gives_the_same_untyped() {
    for why in ALL {
        assert_eq!(OktaError::CATALOG.unanswered(why), diagnosis(why).untyped());
        assert_ne!(OktaError::CATALOG.unanswered(why), oauth_errors::vendors::standard().unanswered(why));
    }
    assert_ne!(diagnosis(Unanswered::NotSent), diagnosis(Unanswered::Broken));
}

#[test]
fn a_gateway_answers_its_caller_all_the_same() {
    let relayed = ALL.map(|why| diagnosis(why).relay(&RelayPolicy::new()).to_string());
    assert_eq!(
        relayed,
        ["502 server_error", "503 temporarily_unavailable", "503 temporarily_unavailable", "502 server_error"]
    );
    let conforming = ALL.map(|why| Reply::from(&diagnosis(why)).to_string());
    assert_eq!(
        conforming,
        ["400 invalid_request", "503 temporarily_unavailable", "503 temporarily_unavailable", "500 server_error"]
    );
}
