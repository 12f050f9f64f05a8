//! The program that `benches/codes` builds and runs; the two modules are generated.

use std::hint::black_box;
use std::time::{Duration, Instant};

mod okta;
mod thousand;

/// How many look-ups are timed at once, so many that no branch predictor learns their order.
const LOOKUPS: usize = 1 << 14;
const ROUNDS: usize = 201;

/// A way from a code to a variant, as a number.
type Way = (&'static str, fn(&str) -> usize);

macro_rules! ways {
    ($module:ident: $($way:ident)*) => {
        [("the text's length alone", str::len as fn(&str) -> usize),
        $((stringify!($way), |code: &str| $module::$way(code).map_or(usize::MAX, |error| error as usize)),)*]
    };
}

fn main() {
    let okta = ways!(okta: ours phf hashify strum matched);
    let thousand = ways!(thousand: ours phf hashify strum matched);
    run(&format!("{} codes of Okta", okta::CODES.len()), okta::CODES, &okta, &[("phf", 0.5), ("hashify", 1.3)]);
    run("1,000 made-up codes", thousand::CODES, &thousand, &[("matched", 1.0)]);
}

fn run(what: &str, codes: &[&'static str], ways: &[Way], targets: &[(&str, f64)]) {
    let misses: Vec<_> = codes.iter().map(|code| missed(code)).collect();
    let misses: Vec<_> = misses.iter().map(|code| &**code).collect();
    for (_, way) in &ways[1..] {
        assert!(codes.iter().enumerate().all(|(index, code)| way(code) == index));
        assert!(misses.iter().all(|code| way(code) == usize::MAX));
    }
    println!("{what}, shuffled");
    compare(&shuffled(codes), ways, targets);
    println!("{what}, shuffled, a letter of each changed");
    compare(&shuffled(&misses), ways, targets);
}

/// A text that is no code, though as long and as likely as one.
fn missed(code: &str) -> String {
    let middle = code.len() / 2;
    let letter = if code[middle..].starts_with('x') { "y" } else { "x" };
    [&code[..middle], letter, &code[middle + 1..]].concat()
}

/// Codes in an order that is the same in every run.
fn shuffled<'a>(codes: &[&'a str]) -> Vec<&'a str> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    (0..LOOKUPS).map(|_| codes[next() % codes.len()]).collect()
}

/// Prints what part of each way's time ours takes.
fn compare(codes: &[&str], ways: &[Way], targets: &[(&str, f64)]) {
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..ROUNDS {
        // The ways take turns, so that whatever else the machine does falls on all of them.
        for ((_, way), times) in ways.iter().zip(&mut times) {
            let start = Instant::now();
            for code in codes {
                black_box(way(black_box(code)));
            }
            times.push(start.elapsed());
        }
    }
    let medians: Vec<Duration> = times.into_iter().map(median).collect();
    let ours = medians[ways.iter().position(|(name, _)| *name == "ours").unwrap()].as_secs_f64();
    for ((name, _), median) in ways.iter().zip(&medians).filter(|((name, _), _)| *name != "ours") {
        let target = targets.iter().find(|(way, _)| way == name);
        let target = target.map_or_else(String::new, |(_, most)| format!("   (target: at most {most})"));
        println!("    ours over {name:<26} {:>6.2}{target}", ours / median.as_secs_f64());
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
