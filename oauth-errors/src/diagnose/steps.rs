//! The advice in words, and how it would differ if it were known what the request presented.

use alloc::format;
use alloc::string::String;

use oauth_errors_catalogs::{Presented, Tokens};

use super::{Diagnosis, Reason, RetryAdvice};
use crate::catalog::{Entry, FromEntry};
use crate::report::{RetryAfter, whole_seconds};

impl<E: FromEntry> Diagnosis<'_, E> {
    /// What to do, a sentence a step, for developers and operators: what becomes of stored tokens, how long to wait, then
    /// the recovery. Words of the server are not in them.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    ///
    /// let report = Report::from_body("{}").with_status(429).with_headers([("retry-after", "30")]);
    /// let steps: Vec<_> = StandardCode::diagnose(&report).steps().collect();
    /// assert_eq!(steps, ["Wait 30 seconds.", "Send the same request again later."]);
    /// ```
    pub fn steps(&self) -> impl Iterator<Item = String> + use<E> {
        let tokens = match self.tokens() {
            Tokens::Keep => None,
            verdict => Some(String::from(verdict.advice())),
        };
        let wait = self.pause().map(|after| match after {
            RetryAfter::Delay(delay) => match whole_seconds(delay) {
                1 => String::from("Wait 1 second."),
                seconds => format!("Wait {seconds} seconds."),
            },
            RetryAfter::At(_) => String::from("Wait until the time that the server gave."),
        });
        let once = matches!(self.retry_advice(), RetryAdvice::Risky(_)) && !self.by_hand();
        let risky = once.then_some("The server may have done what was asked: repeat only what may happen twice.");
        let by_hand =
            self.by_hand().then_some("Only a person should repeat it: each repeat counts, sends or costs something.");
        let advice = Some(String::from(self.recovery().advice()));
        [tokens, wait, advice, risky.or(by_hand).map(String::from)].into_iter().flatten()
    }

    /// How the advice would differ if the request had presented this or that: for each that changes the recovery or the
    /// verdict on tokens, the diagnosis with it. Nothing if it is known what was presented, or if the vendor's own code
    /// has decided.
    ///
    /// ```
    /// use oauth_errors::{Presented, Recovery, Report, StandardCode};
    ///
    /// let report = Report::from_body(r#"{"error":"invalid_grant"}"#);
    /// let diagnosis = StandardCode::diagnose(&report);
    /// assert_eq!(diagnosis.recovery(), Recovery::RestartFlow);
    /// let of_refresh = diagnosis.if_presented().find(|(presented, _)| *presented == Presented::RefreshToken);
    /// assert_eq!(of_refresh.unwrap().1.recovery(), Recovery::SignIn);
    /// ```
    pub fn if_presented(&self) -> impl Iterator<Item = (Presented, Diagnosis<'static, E>)> {
        let depends = |entry: Entry| Presented::ALL.iter().any(|presented| entry.recovery_for(*presented).is_some());
        let is_decided = self.reason() == Reason::Entry && !self.entry().is_some_and(depends);
        let is_open = self.report().presented().is_none() && self.unanswered.is_none() && !is_decided;
        let given = if is_open { Presented::ALL } else { &[] };
        let own = (self.recovery(), self.tokens());
        given.iter().filter_map(move |&presented| {
            let branch = self.presented_with(presented);
            ((branch.recovery(), branch.tokens()) != own).then_some((presented, branch))
        })
    }
}
