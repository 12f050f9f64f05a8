//! What the programs have in common: how criterion measures, and ways that are compared over the same texts.

use std::hint::black_box;
use std::time::Duration;

use criterion::Criterion;

/// Short measurements, since a program is run several times.
pub fn criterion() -> Criterion {
    Criterion::default()
        .without_plots()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(500))
}

/// Measures each way over all texts.
pub fn compare<T: AsRef<str>>(
    criterion: &mut Criterion,
    what: &str,
    texts: &[T],
    ways: &[(&str, impl Fn(&str) -> usize)],
) {
    let mut group = criterion.benchmark_group(what);
    for (name, way) in ways {
        group.bench_function(*name, |bencher| {
            bencher.iter(|| texts.iter().for_each(|text| _ = black_box(way(black_box(text.as_ref())))));
        });
    }
}
