//! Every state that the loop can reach, with every class of answer in each: it ends, and nothing is done twice.

use alloc::borrow::ToOwned;
use alloc::collections::VecDeque;
use alloc::vec;
use alloc::vec::Vec;
use core::time::Duration;
use std::collections::HashMap;
use std::println;

use oauth_errors_catalogs::{Recovery, Tokens};

use super::answer::{Answer, Client, Request};
use super::{Attempts, Last, Step};

/// What a program can report: the answer to what it sent, that a step brought nothing, or that no callback came.
#[derive(Clone, Debug)]
enum Event {
    Answer(Answer, Duration),
    Failed,
    NoCallback,
}

/// What happened on the way to a state, kept apart from what the loop itself remembers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Seen {
    /// The steps that were given, but `Send`: a bit each.
    steps: u32,
    refresh_token_refused: bool,
    client_refused: u8,
    server_failed: bool,
}

/// One answer of each kind that makes a difference to the loop.
fn answers() -> Vec<Answer> {
    let plain = Answer {
        recovery: Recovery::Unknown,
        to: Request::Other,
        by_hand: false,
        is_risky: false,
        is_missing: false,
        is_failure: false,
        wait: Duration::ZERO,
        interval: Duration::ZERO,
        tokens: Tokens::Keep,
        nonce: None,
        client: Client::Unclear,
        parameters: Vec::new(),
    };
    let mut answers = Vec::new();
    for &recovery in Recovery::ALL {
        let requests: &[Request] = match recovery {
            Recovery::SignIn | Recovery::Refresh | Recovery::RetryWithNonce => {
                &[Request::Call, Request::Refresh, Request::Other]
            }
            Recovery::Rebuild => &[Request::Exchange, Request::Refresh, Request::Other],
            _ => &[Request::Refresh, Request::Other],
        };
        for &to in requests {
            let answer = Answer { recovery, to, ..plain.clone() };
            answers.push(Answer { by_hand: true, ..answer.clone() });
            for &tokens in Tokens::ALL {
                answers.push(Answer { tokens, ..answer.clone() });
            }
            match recovery {
                Recovery::Retry => {
                    let failure = Answer { is_failure: true, ..answer.clone() };
                    answers.push(Answer { is_risky: true, ..failure.clone() });
                    answers.push(Answer { is_risky: true, is_missing: true, ..answer.clone() });
                    answers.push(Answer { is_missing: true, ..answer.clone() });
                    answers.push(failure);
                    answers.push(Answer { wait: Duration::MAX, ..answer.clone() });
                }
                Recovery::Poll | Recovery::SlowDown => {
                    answers.push(Answer { interval: Duration::from_secs(8), ..answer.clone() });
                }
                Recovery::RetryWithNonce => answers.push(Answer { nonce: Some("n".to_owned()), ..answer.clone() }),
                Recovery::Refresh => {
                    answers.push(Answer { parameters: vec![("claims", "c".to_owned())], ..answer.clone() });
                }
                Recovery::FixClient | Recovery::RestartFlow => {
                    for client in [Client::Refused, Client::RefusedElsewhere] {
                        answers.push(Answer { client, ..answer.clone() });
                    }
                }
                Recovery::FixRequest | Recovery::SignIn => {
                    answers.push(Answer { client: Client::Known, ..answer.clone() });
                }
                _ => {}
            }
        }
    }
    answers
}

/// The bit of a step.
fn bit(step: &Step) -> u32 {
    match step {
        Step::Send { .. } => 0,
        Step::Renew { .. } => 1,
        Step::Reload => 2,
        Step::Register => 4,
        Step::CheckClient => 8,
        Step::Stop { .. } => 16,
        Step::User { recovery, .. } => 32 << Recovery::ALL.iter().position(|known| known == recovery).unwrap(),
    }
}

/// Checks one step, and notes what happened.
fn check(seen: &mut Seen, before: &Attempts, event: &Event, step: &Step) {
    let earlier = *seen;
    let told = || alloc::format!("{event:?} after {earlier:?} gave {step:?}");
    if let Event::Answer(answer, _) = event {
        let own = !matches!(step, Step::User { .. } | Step::Stop { .. });
        assert!(!(answer.by_hand && own), "the program repeats what only a person may: {}", told());
        if before.last == Last::Reload {
            seen.refresh_token_refused = false;
        }
        seen.server_failed |= answer.is_failure && before.can_register;
        if answer.client == Client::Refused && before.can_register {
            seen.client_refused = (seen.client_refused + 1).min(2);
        }
        let refused = matches!(answer.recovery, Recovery::SignIn | Recovery::Refresh) || answer.tokens != Tokens::Keep;
        seen.refresh_token_refused |= answer.to == Request::Refresh && refused;
        let presented = answer.to == Request::Refresh && refused && matches!(step, Step::Send { .. });
        assert!(!presented || before.probe.is_some() || answer.recovery.is_retryable(), "{}", told());
    }
    assert!(!(seen.refresh_token_refused && matches!(step, Step::Renew { .. })), "a dead token refreshes: {}", told());
    if *step == Step::Register {
        assert!(before.can_register && seen.client_refused == 2 && !seen.server_failed, "registers: {}", told());
    }
    assert!(before.has_user || !matches!(step, Step::User { .. }), "there is no user: {}", told());
    assert!(seen.steps & bit(step) == 0, "a step repeats: {}", told());
    seen.steps |= bit(step);
}

/// Walks through every reachable state. Gives the numbers of states and transitions and the length of the longest way.
fn explore(start: &Attempts, answers: &[Answer]) -> (usize, usize, usize) {
    let late = |answer: &Answer| matches!(answer.recovery, Recovery::Retry | Recovery::Poll) && !answer.is_risky;
    // Only a pause depends on the time: with other answers it may pass just as well later.
    let mut events: Vec<_> = answers.iter().map(|answer| Event::Answer(answer.clone(), Duration::ZERO)).collect();
    let hour = Duration::from_secs(3600);
    events.extend(answers.iter().filter(|answer| late(answer)).map(|answer| Event::Answer(answer.clone(), hour)));
    events.extend([Event::Failed, Event::NoCallback]);
    // The first is the end, which all ways share.
    let mut numbers = HashMap::from([((start.clone(), Seen::default()), 1)]);
    let mut queue = VecDeque::from([(start.clone(), Seen::default())]);
    let mut next: Vec<Vec<usize>> = vec![Vec::new()];
    let mut transitions = 0;
    while let Some((state, seen)) = queue.pop_front() {
        let mut targets = Vec::new();
        for event in &events {
            let (mut after, mut seen) = (state.clone(), seen);
            let step = take(&mut after, event);
            check(&mut seen, &state, event, &step);
            transitions += 1;
            if after.is_over() {
                // Whatever follows, it stays the end.
                let end = after.clone();
                assert!(matches!(take(&mut after, event), Step::Stop { .. }) && after == end);
                targets.push(0);
                continue;
            }
            let new = numbers.len() + 1;
            let number = *numbers.entry((after.clone(), seen)).or_insert(new);
            if number == new {
                queue.push_back((after, seen));
            }
            targets.push(number);
        }
        targets.sort_unstable();
        targets.dedup();
        next.push(targets);
    }
    (numbers.len() + 1, transitions, longest(&next))
}

fn take(attempts: &mut Attempts, event: &Event) -> Step {
    match event {
        Event::Answer(answer, elapsed) => attempts.answered(answer.clone(), *elapsed),
        Event::Failed => attempts.failed(),
        Event::NoCallback => attempts.no_callback(),
    }
}

/// The number of steps on the longest way from the first state; a circle is a failure.
fn longest(next: &[Vec<usize>]) -> usize {
    let mut arriving = vec![0_usize; next.len()];
    next.iter().flatten().for_each(|&target| arriving[target] += 1);
    let (mut ready, mut done) = (vec![1], 0);
    let mut steps = vec![0_usize; next.len()];
    while let Some(state) = ready.pop() {
        done += 1;
        for &target in &next[state] {
            steps[target] = steps[target].max(steps[state] + 1);
            arriving[target] -= 1;
            if arriving[target] == 0 {
                ready.push(target);
            }
        }
    }
    assert_eq!(done, next.len(), "a way leads back to where it came from");
    steps.into_iter().max().unwrap_or_default()
}

/// Whether an answer matters to whether the client registers again.
fn concerns_registration(answer: &Answer) -> bool {
    let recoveries = [Recovery::Retry, Recovery::Refresh, Recovery::SignIn, Recovery::FixRequest, Recovery::FixClient];
    answer.client != Client::Unclear || (recoveries.contains(&answer.recovery) && answer.to != Request::Call)
}

fn explore_all(answers: &[Answer], variants: impl IntoIterator<Item = Attempts>) {
    println!("{} classes of answer", answers.len());
    for attempts in variants {
        let (states, transitions, longest) = explore(&attempts, answers);
        let seconds = if attempts.polls { usize::try_from(attempts.limit.as_secs()).unwrap() } else { 0 };
        let bound = usize::from(attempts.repeats) + 12 + seconds;
        println!("{states} states, {transitions} transitions, at most {longest} of {bound} steps");
        assert!(longest <= bound, "{longest} steps");
    }
}

/// With and without a user, and at the program's own risk, which does not depend on a user. Each repetition more only makes every way longer by one.
fn variants() -> [Attempts; 3] {
    [Attempts::new(), Attempts::new().without_user(), Attempts::new().without_user().taking_risks()]
        .map(|attempts| attempts.repeats(1))
}

#[test]
fn whatever_is_answered_it_ends_and_repeats_nothing_but_a_send() {
    let mut answers = answers();
    answers.retain(|answer| answer.interval == Duration::ZERO);
    explore_all(&answers, variants());
}

#[test]
fn a_poll_ends_when_the_code_expires_and_repeats_nothing_but_a_send() {
    let polls = variants().map(|attempts| attempts.polling(None, Duration::from_secs(6)));
    // A poll calls no API, and consent is treated as a step-up is.
    let mut answers = answers();
    answers.retain(|answer| answer.to != Request::Call && answer.recovery != Recovery::Consent);
    explore_all(&answers, polls);
}

#[test]
fn a_client_registers_again_only_once_and_only_after_two_refusals() {
    let mut answers = answers();
    answers.retain(concerns_registration);
    let variants = variants().map(|attempts| attempts.registered_dynamically("s6BhdRkqt3"));
    explore_all(&answers, variants.clone());
    explore_all(&answers, variants.map(|attempts| attempts.polling(None, Duration::from_secs(6))));
}
