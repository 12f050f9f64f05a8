//! How long an answer asks to pause.

use core::time::Duration;

use oauth_errors_catalogs::PauseUnit;

use super::reading::Reading;
use super::{Recognizer, Source};
use crate::catalog::Entry;
use crate::catalog::rules::Wait;
use crate::report::{RetryAfter, date};

impl Recognizer<'_> {
    /// The pause that the answer states: where its entry has it, where this vendor has it, or in `Retry-After`; else the
    /// one that the entry always has.
    pub(crate) fn wait(&self, source: Source, entry: Option<Entry>) -> Option<RetryAfter> {
        let reading = self.reading(source);
        // The end of a period comes with every answer of some vendors.
        let counts = |wait: &&Wait| {
            let ends = matches!(wait, Wait::At { unit: PauseUnit::Epoch | PauseUnit::EpochMs | PauseUnit::Date, .. });
            !ends || self.report.is_limited()
        };
        let of_vendor = || self.rules().waits.iter().filter(counts);
        let waits = || entry.map_or(&[][..], Entry::waits).iter().chain(of_vendor());
        let stated = waits().find_map(|wait| wait.stated(&reading)).or_else(|| self.report.retry_after());
        let fixed = waits().find_map(|wait| match wait {
            Wait::Seconds(seconds) => Some(RetryAfter::Delay(Duration::from_secs((*seconds).into()))),
            Wait::At { .. } => None,
        });
        stated.or(fixed)
    }
}

impl Wait {
    /// The pause that the answer states at the place.
    fn stated(&self, reading: &Reading<'_>) -> Option<RetryAfter> {
        let Self::At { place, unit, after, before } = self else { return None };
        let text = reading.str(place)?;
        let text = if after.is_empty() { text } else { text.split_once(after)?.1 };
        let text = if before.is_empty() { text } else { text.split_once(before)?.0 }.trim();
        let number = || text.split('.').next()?.parse::<u64>().ok();
        match unit {
            PauseUnit::Milliseconds => Some(RetryAfter::Delay(Duration::from_millis(number()?))),
            PauseUnit::Minutes => Some(RetryAfter::Delay(Duration::from_secs(number()?.checked_mul(60)?))),
            PauseUnit::Epoch => number().map(RetryAfter::At),
            PauseUnit::EpochMs => number().map(|end| RetryAfter::At(end.div_ceil(1000))),
            PauseUnit::Date => date(text),
            // `Seconds`, and what a newer catalog may add.
            _ => RetryAfter::parse(text),
        }
    }
}
