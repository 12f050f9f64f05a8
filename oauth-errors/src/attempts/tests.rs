//! Every state that the loop can reach, with every class of answer in each: it ends, and nothing is done twice.

use alloc::borrow::ToOwned;
use alloc::collections::VecDeque;
use alloc::string::String;
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
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Seen {
    /// The steps that were given, but `Send`.
    steps: Vec<String>,
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
        for to in [Request::Call, Request::Refresh, Request::Exchange, Request::Other] {
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
                    answers.push(Answer { interval: Duration::from_secs(20), ..answer.clone() });
                }
                Recovery::RetryWithNonce => answers.push(Answer { nonce: Some("n".to_owned()), ..answer.clone() }),
                Recovery::Refresh => {
                    answers.push(Answer { parameters: vec![("claims", "c".to_owned())], ..answer.clone() });
                }
                Recovery::FixClient | Recovery::FixRequest | Recovery::RestartFlow | Recovery::SignIn => {
                    for client in [Client::Known, Client::Refused, Client::RefusedElsewhere] {
                        answers.push(Answer { client, ..answer.clone() });
                    }
                }
                _ => {}
            }
        }
    }
    answers
}

fn name(step: &Step) -> String {
    match step {
        Step::User { recovery, .. } => alloc::format!("User {recovery}"),
        Step::Stop { .. } => "Stop".to_owned(),
        step => alloc::format!("{step:?}").split(' ').next().unwrap_or_default().to_owned(),
    }
}

/// Checks one step, and notes what happened.
fn check(seen: &mut Seen, before: &Attempts, event: &Event, step: &Step) {
    let told = || alloc::format!("{event:?} after {:?} gave {step:?}", seen.steps);
    if let Event::Answer(answer, _) = event {
        let own = !matches!(step, Step::User { .. } | Step::Stop { .. });
        assert!(!(answer.by_hand && own), "the program repeats what only a person may: {}", told());
        if before.last == Last::Reload {
            seen.refresh_token_refused = false;
        }
        seen.server_failed |= answer.is_failure;
        if answer.client == Client::Refused {
            seen.client_refused = (seen.client_refused + 1).min(2);
        }
        let refused = matches!(answer.recovery, Recovery::SignIn | Recovery::Refresh) || answer.tokens != Tokens::Keep;
        seen.refresh_token_refused |= answer.to == Request::Refresh && refused;
        let presented = answer.to == Request::Refresh && refused && matches!(step, Step::Send { .. });
        assert!(!presented || before.probe.is_some() || answer.recovery.is_retryable(), "{}", told());
    }
    let told = || alloc::format!("{event:?} after {:?} gave {step:?}", seen.steps);
    assert!(!(seen.refresh_token_refused && matches!(step, Step::Renew { .. })), "a dead token refreshes: {}", told());
    if *step == Step::Register {
        assert!(before.can_register && seen.client_refused == 2 && !seen.server_failed, "registers: {}", told());
    }
    assert!(before.has_user || !matches!(step, Step::User { .. }), "there is no user: {}", told());
    if !matches!(step, Step::Send { .. }) {
        let name = name(step);
        assert!(!seen.steps.contains(&name), "a step repeats: {}", told());
        seen.steps.push(name);
        seen.steps.sort_unstable();
    }
}

/// Walks through every reachable state. Gives the numbers of states and transitions and the length of the longest way.
fn explore(start: &Attempts, answers: &[Answer]) -> (usize, usize, usize) {
    let elapsed = [Duration::ZERO, Duration::from_secs(3600)];
    let mut numbers = HashMap::from([((start.clone(), Seen::default()), 0)]);
    let mut queue = VecDeque::from([(start.clone(), Seen::default())]);
    let mut next: Vec<Vec<usize>> = Vec::new();
    let mut transitions = 0;
    while let Some((state, seen)) = queue.pop_front() {
        let mut targets = Vec::new();
        // After the end every answer gives the end again.
        if state.is_over() {
            let mut again = state.clone();
            assert!(matches!(again.answered(answers[0].clone(), elapsed[0]), Step::Stop { .. }) && again == state);
            next.push(targets);
            continue;
        }
        let events = answers.iter().flat_map(|answer| elapsed.map(|at| Event::Answer(answer.clone(), at)));
        for event in events.chain([Event::Failed, Event::NoCallback]) {
            let (mut after, mut seen) = (state.clone(), seen.clone());
            let step = match &event {
                Event::Answer(answer, at) => after.answered(answer.clone(), *at),
                Event::Failed => after.failed(),
                Event::NoCallback => after.no_callback(),
            };
            check(&mut seen, &state, &event, &step);
            transitions += 1;
            let new = numbers.len();
            let number = *numbers.entry((after.clone(), seen.clone())).or_insert(new);
            if number == new {
                queue.push_back((after, seen));
            }
            targets.push(number);
        }
        targets.sort_unstable();
        targets.dedup();
        next.push(targets);
    }
    (numbers.len(), transitions, longest(&next))
}

/// The number of steps on the longest way from the first state; a circle is a failure.
fn longest(next: &[Vec<usize>]) -> usize {
    let mut arriving = vec![0_usize; next.len()];
    next.iter().flatten().for_each(|&target| arriving[target] += 1);
    let (mut ready, mut done) = (vec![0], 0);
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

#[test]
fn whatever_is_answered_it_ends_and_repeats_nothing_but_a_send() {
    let answers = answers();
    println!("{} classes of answer", answers.len());
    let calls = [Attempts::new(), Attempts::new().without_user(), Attempts::new().taking_risks()];
    let polls = calls.clone().map(|attempts| attempts.polling(None, Duration::from_secs(20)));
    for attempts in calls.into_iter().chain(polls) {
        for attempts in [attempts.clone(), attempts.registered_dynamically("s6BhdRkqt3")] {
            let (states, transitions, longest) = explore(&attempts, &answers);
            let seconds = if attempts.polls { usize::try_from(attempts.limit.as_secs()).unwrap() } else { 0 };
            let bound = usize::from(attempts.repeats) + 14 + seconds;
            println!("{states} states, {transitions} transitions, at most {longest} of {bound} steps: {attempts:?}");
            assert!(longest <= bound, "{longest} steps");
        }
    }
}
