//! What it means that a text is a message, in as few words as possible and as slow as may be.

use std::collections::BTreeSet;

/// White space as one space, none outside, quotes straight.
pub(crate) fn normal(text: &str) -> String {
    straight(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn straight(text: &str) -> String {
    text.replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}'], "\"")
}

/// The literal pieces of a message: those between arguments, normalised, white space at an argument kept.
pub(crate) fn segments(message: &str) -> Vec<String> {
    let text = normal(&message.replace("{0}", "\0"));
    let pieces: Vec<_> = text.split('\0').map(str::to_owned).collect();
    let last = pieces.len() - 1;
    let pieces = pieces.into_iter().enumerate();
    pieces.filter(|(at, piece)| *at == 0 || *at == last || !piece.is_empty()).map(|(_, piece)| piece).collect()
}

/// How many literal bytes a message has.
pub(crate) fn literal(message: &str) -> usize {
    segments(message).iter().map(String::len).sum()
}

/// How much of the normalised text has been written, and whether white space waits to be written.
type State = (usize, bool);

/// Whether there are arguments with which the message is the text, both normalised.
pub(crate) fn fits(message: &str, text: &str) -> bool {
    let text: Vec<char> = normal(text).chars().collect();
    let mut states = BTreeSet::from([(0, false)]);
    for (number, segment) in segments(message).iter().enumerate() {
        if number > 0 {
            states = anything(&states, &text);
        }
        for c in segment.chars() {
            states = states.iter().filter_map(|&state| write(state, c, &text)).collect();
        }
    }
    states.iter().any(|&(written, _)| written == text.len())
}

/// Writes a character, if the text goes on with it.
fn write((written, waiting): State, c: char, text: &[char]) -> Option<State> {
    if c == ' ' {
        return Some((written, true));
    }
    let at = written + usize::from(waiting && written > 0);
    let spaced = at == written || text.get(written) == Some(&' ');
    (spaced && text.get(at) == Some(&c)).then_some((at + 1, false))
}

/// Every state that some argument leads to.
fn anything(states: &BTreeSet<State>, text: &[char]) -> BTreeSet<State> {
    let mut reached = states.clone();
    let mut open: Vec<_> = states.iter().copied().collect();
    while let Some(state) = open.pop() {
        let next = state.0 + usize::from(state.1 && state.0 > 0);
        let steps = [Some(' '), text.get(next).copied()];
        for step in steps.into_iter().flatten().filter_map(|c| write(state, c, text)) {
            if reached.insert(step) {
                open.push(step);
            }
        }
    }
    reached
}
