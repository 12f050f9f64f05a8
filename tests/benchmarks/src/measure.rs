//! Ratios, each with its spread over the rounds of a run.

use std::error::Error;
use std::time::Duration;

/// What part of a peer's time, or of another of ours, something of ours takes.
pub(crate) struct Ratio {
    pub(crate) what: String,
    pub(crate) over: String,
    /// In order of size, one a round.
    rounds: Vec<f64>,
    /// It should be at most that.
    pub(crate) target: Option<f64>,
}

impl Ratio {
    /// The ratios of two lists of times, round by round.
    pub(crate) fn new(what: &str, over: &str, ours: &[f64], theirs: &[f64], target: Option<f64>) -> Self {
        let mut rounds: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        rounds.sort_by(f64::total_cmp);
        Self { what: what.to_owned(), over: over.to_owned(), rounds, target }
    }

    pub(crate) fn median(&self) -> f64 {
        self.rounds[self.rounds.len() / 2]
    }

    pub(crate) fn least(&self) -> f64 {
        self.rounds[0]
    }

    pub(crate) fn most(&self) -> f64 {
        self.rounds[self.rounds.len() - 1]
    }

    pub(crate) fn rounds(&self) -> usize {
        self.rounds.len()
    }

    /// Whether the target is met; `None` if there is none.
    pub(crate) fn is_met(&self) -> Option<bool> {
        self.target.map(|target| self.median() <= target)
    }
}

/// The seconds that each of these takes, by round. They take turns, so that whatever else the machine does falls on all
/// of them.
pub(crate) fn in_turns<const N: usize>(
    rounds: usize,
    mut time: impl FnMut(usize) -> Result<Duration, Box<dyn Error>>,
) -> Result<[Vec<f64>; N], Box<dyn Error>> {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (number, times) in times.iter_mut().enumerate() {
            times.push(time(number)?.as_secs_f64());
        }
    }
    Ok(times)
}

pub(crate) fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
