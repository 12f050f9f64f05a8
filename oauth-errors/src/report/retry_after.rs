//! When to try again: `Retry-After` (RFC 9110 section 10.2.3).

use core::time::Duration;

/// The value of `Retry-After` (RFC 9110 section 10.2.3): [`Report::retry_after`](crate::Report::retry_after).
///
/// ```
/// # #[cfg(feature = "std")] {
/// use oauth_errors::{Report, RetryAfter};
/// use std::time::{Duration, SystemTime};
///
/// let report = Report::from_response(503, [("Retry-After", "120")], b"");
/// let after = report.retry_after().unwrap();
/// assert_eq!(after, RetryAfter::Delay(Duration::from_secs(120)));
/// assert_eq!(after.delay_from(SystemTime::now()), Duration::from_secs(120));
///
/// // a date, in the past
/// let report = Report::from_response(503, [("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")], b"");
/// assert_eq!(report.retry_after().unwrap().delay_from(SystemTime::now()), Duration::ZERO);
/// # }
/// ```
///
/// A server can name any time: [`at_most`](Self::at_most) puts a limit on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAfter {
    /// This long after the answer arrived.
    Delay(Duration),
    /// At this time, in seconds since the beginning of 1970 (UTC).
    At(u64),
}

impl RetryAfter {
    /// Parses seconds, or with feature `std` an HTTP date.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(delay) = seconds(text) {
            return Some(Self::Delay(delay));
        }
        http_date(text)
    }

    /// How long to wait from `now` on, but no longer than a limit: a server can name any time.
    ///
    /// ```
    /// use oauth_errors::RetryAfter;
    /// use std::time::{Duration, SystemTime};
    ///
    /// let (hour, minute) = (Duration::from_secs(3600), Duration::from_secs(60));
    /// assert_eq!(RetryAfter::Delay(hour).at_most(minute, SystemTime::now()), minute);
    /// ```
    #[cfg(feature = "std")]
    pub fn at_most(self, limit: Duration, now: std::time::SystemTime) -> Duration {
        self.delay_from(now).min(limit)
    }

    /// How long to wait from `now` on; zero if the time has passed. A [`Delay`](Self::Delay) is returned as it is.
    #[cfg(feature = "std")]
    pub fn delay_from(self, now: std::time::SystemTime) -> Duration {
        match self {
            Self::Delay(delay) => delay,
            Self::At(seconds) => {
                let at = std::time::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
                at.map_or(Duration::MAX, |at| at.duration_since(now).unwrap_or_default())
            }
        }
    }
}

/// A time as an HTTP date, with feature `std`.
fn http_date(text: &str) -> Option<RetryAfter> {
    #[cfg(feature = "std")]
    if let Ok(time) = httpdate::parse_http_date(text.trim()) {
        return time.duration_since(std::time::UNIX_EPOCH).ok().map(|since| RetryAfter::At(since.as_secs()));
    }
    let _ = text;
    None
}

/// A time as RFC 3339 writes it, or as an HTTP date.
pub(crate) fn date(text: &str) -> Option<RetryAfter> {
    rfc_3339(text.trim()).map(RetryAfter::At).or_else(|| http_date(text))
}

/// The seconds since 1970 of a time such as `2026-08-31T23:59:59.5+02:00`; without an offset it is UTC.
fn rfc_3339(text: &str) -> Option<u64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let mut date = date.split('-').map(str::parse::<i64>);
    let (year, month, day) = (date.next()?.ok()?, date.next()?.ok()?, date.next()?.ok()?);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) || date.next().is_some()
    {
        return None;
    }
    let of_day = |text: &str| -> Option<i64> {
        let mut parts = text.split(':').map(|part| part.split('.').next()?.parse::<i64>().ok());
        let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
        ((0..24).contains(&hours) && (0..60).contains(&minutes) && (0..=60).contains(&seconds))
            .then_some(hours * 3600 + minutes * 60 + seconds)
    };
    let (time, offset) = match time.find(['+', '-']) {
        Some(at) => (&time[..at], of_day(&time[at + 1..])? * if time[at..].starts_with('-') { -1 } else { 1 }),
        None => (time.trim_end_matches(['Z', 'z']), 0),
    };
    // Years that begin in March have their odd day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let since_1970 = days - 719_468;
    u64::try_from(since_1970 * 86_400 + of_day(time)? - offset).ok()
}

/// A time in seconds since 1970 as RFC 3339 writes it.
#[cfg(feature = "user-messages")]
pub(crate) fn in_rfc_3339(seconds: u64) -> alloc::string::String {
    // As above, with years that begin in March, in periods of 400 years.
    let (days, time) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let day = days % 146_097;
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, year) = (day - (153 * month + 2) / 5 + 1, year + days / 146_097 * 400 + u64::from(month > 9));
    let month = if month > 9 { month - 9 } else { month + 3 };
    alloc::format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", time / 3_600, time / 60 % 60, time % 60)
}

/// A number of seconds, which some servers write with a fraction.
pub(crate) fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let whole = text.parse().ok().map(Duration::from_secs);
    whole.or_else(|| Duration::try_from_secs_f32(text.parse().ok()?).ok())
}

/// A pause in whole seconds, rounded up.
pub(crate) fn whole_seconds(pause: Duration) -> u64 {
    pause.as_secs().saturating_add((pause.subsec_nanos() > 0).into())
}

impl From<Duration> for RetryAfter {
    fn from(delay: Duration) -> Self {
        Self::Delay(delay)
    }
}

#[cfg(test)]
mod tests {
    use super::{RetryAfter, date};

    #[test]
    fn a_time_is_read_with_its_fraction_and_offset() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:00:00Z", 951_825_600),
            ("2026-08-31T23:59:59.5+02:00", 1_788_213_599),
            ("2026-08-31T21:59:59", 1_788_213_599),
            ("2026-08-31 20:29-01:30", 1_788_213_540),
        ] {
            assert_eq!(date(text), Some(RetryAfter::At(seconds)), "{text}");
        }
    }

    #[cfg(feature = "user-messages")]
    #[test]
    fn a_time_is_written_as_it_is_read() {
        for day in 0..200 * 366_u64 {
            let seconds = day * 86_400 + day % 86_400;
            let text = super::in_rfc_3339(seconds);
            assert_eq!(date(&text), Some(RetryAfter::At(seconds)), "{text}");
        }
        assert_eq!(super::in_rfc_3339(951_825_600), "2000-02-29T12:00:00Z");
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "soon",
            "2026-13-01T00:00:00Z",
            "2026-08-32T00:00:00Z",
            "2026-08-31",
            "2026-08-31T25:00Z",
            "1969-12-31T00:00Z",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
