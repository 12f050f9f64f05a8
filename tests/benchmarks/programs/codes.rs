//! The program that measures how a code becomes a variant. The modules of the catalogs and the call of `catalogs!` are
//! generated.

mod bench;

use criterion::Criterion;

/// How many look-ups are timed at once, so many that no branch predictor learns their order.
const LOOKUPS: usize = 1 << 14;

/// A way from a code to a variant, as a number.
type Way = (&'static str, fn(&str) -> usize);

macro_rules! catalogs {
    ($($module:ident)*) => {
        $(mod $module;)*

        fn main() {
            let mut criterion = bench::criterion();
            $(
                let ways: [Way; 5] = [
                    ("ours", |code| $module::ours(code).map_or(usize::MAX, |error| error as usize)),
                    ("phf", |code| $module::phf(code).map_or(usize::MAX, |error| error as usize)),
                    ("hashify", |code| $module::hashify(code).map_or(usize::MAX, |error| error as usize)),
                    ("strum", |code| $module::strum(code).map_or(usize::MAX, |error| error as usize)),
                    ("match", |code| $module::matched(code).map_or(usize::MAX, |error| error as usize)),
                ];
                run(&mut criterion, stringify!($module), $module::CODES, &ways);
            )*
        }
    };
}

fn run(criterion: &mut Criterion, what: &str, codes: &[&'static str], ways: &[Way]) {
    let misses: Vec<_> = codes.iter().map(|code| missed(code)).collect();
    let misses: Vec<_> = misses.iter().map(|code| &**code).collect();
    for (_, way) in ways {
        assert!(codes.iter().enumerate().all(|(index, code)| way(code) == index));
        assert!(misses.iter().all(|code| way(code) == usize::MAX));
    }
    for (name, texts) in [(what.to_owned(), codes), (format!("{what}_misses"), &misses[..])] {
        bench::compare(criterion, &name, &shuffled(texts), ways);
    }
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
