//! The loop around the answers of one operation, without I/O and clock.

mod answer;
mod step;
#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::mem;
use core::time::Duration;

use oauth_errors_catalogs::{Recovery, Tokens};

use crate::catalog::FromEntry;
use crate::diagnose::Diagnosis;
use answer::{Answer, Client, Parameters, Request};
pub use step::{Step, With};

/// One operation with all its answers: a call, a refresh, a sign-in or a poll. It says what to do next, and when to stop.
///
/// A [`Diagnosis`] knows one answer. This remembers the answers before it, so that no loop goes on for ever: what was done
/// once and did not help is not done again. It neither sends nor sleeps, and knows no clock: give each answer and the time
/// since the beginning to [`step`](Self::step), and do what it says.
///
/// ```
/// use oauth_errors::{Attempts, Presented, Recovery, Report, StandardCode, Step, Tokens};
/// use std::time::Duration;
///
/// let mut attempts = Attempts::new();
/// let mut step = |report: &Report<'_>, seconds| {
///     attempts.step(&StandardCode::diagnose(report), Duration::from_secs(seconds))
/// };
///
/// // the access token has expired: get another one, once
/// let expired = Report::from_error("invalid_token", None).with_status(401).presenting(Presented::AccessToken);
/// assert_eq!(step(&expired, 0), Step::Renew { claims: None });
/// // the new token is refused as well, which no sign-in would change
/// assert_eq!(step(&expired, 1), Step::Stop { then: Recovery::Unknown, tokens: Tokens::Keep });
/// ```
///
/// A loop has the same form in every program. This one refreshes, and believes that a token is dead only after another
/// look at the store, because another process may have used it first:
///
/// ```
/// # use oauth_errors::{Attempts, Diagnosis, Presented, Report, StandardCode, Step};
/// # use std::time::Duration;
/// # fn load() -> String { "2".to_owned() }
/// # fn sleep(_: Duration) {}
/// # fn ask(token: &str) -> Result<String, Diagnosis<'static, StandardCode>> {
/// #     let report = Report::from_error("invalid_grant", None).with_status(400).presenting(Presented::RefreshToken);
/// #     if token == "1" { StandardCode::check(&report).map(|()| String::new()) } else { Ok("access".to_owned()) }
/// # }
/// fn refresh(mut held: String) -> Result<String, Step> {
///     let mut attempts = Attempts::new();
///     loop {
///         let diagnosis = match ask(&held) {
///             Ok(token) => return Ok(token),
///             Err(diagnosis) => diagnosis,
///         };
///         match attempts.step(&diagnosis, Duration::ZERO) {
///             Step::Send { after, .. } => sleep(after),
///             Step::Reload if load() != held => held = load(),
///             Step::Reload => return Err(attempts.failed()),
///             step => return Err(step),
///         }
///     }
/// }
/// assert_eq!(refresh("1".to_owned()).as_deref(), Ok("access"));
/// ```
///
/// # What it promises
///
/// * It ends. Without [polling](Self::polling) there are at most [`repeats`](Self::repeats) plus 12 steps; with it, at most
///   one more for each second until the code expires.
/// * Every step but [`Step::Send`] is given at most once, [`Step::User`] at most once for each recovery.
/// * What only a person may repeat, such as a password, is never followed by a step of the program.
/// * A refresh token that was refused is not presented again, unless [`Step::Reload`] found another one.
///
/// Two of these are equal if they give the same steps for the same answers.
#[derive(Clone, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact that does not depend on the others")]
pub struct Attempts {
    // What the application said.
    repeats: u8,
    limit: Duration,
    has_user: bool,
    takes_risks: bool,
    can_register: bool,
    polls: bool,

    // What has happened.
    interval: Duration,
    /// The time that has passed, at least: the pauses count even where the caller's clock does not.
    spent: Duration,
    repeated: u8,
    /// The steps that are not given again, a bit each.
    taken: u16,
    last: Last,
    probe: Option<Probe>,
    /// What is left to do if `Reload` or `CheckClient` brings nothing, and at the end what the last step said.
    otherwise: (Recovery, Tokens),
    refresh_token_is_dead: bool,
    /// The claims that a new token was to have.
    claims: Option<String>,
    client_refused: u8,
    client_is_known: bool,
    server_failed: bool,
}

/// The step that was given last.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Last {
    Other,
    Renew,
    Reload,
    Register,
    CheckClient,
}

/// Why the client is being checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Probe {
    /// The token endpoint refused it.
    Refused,
    /// Something else makes one doubt that the server knows it.
    Doubt,
}

/// The bits of `taken`.
mod once {
    pub(super) const NONCE_OF_CALL: u16 = 1;
    pub(super) const NONCE: u16 = 1 << 1;
    pub(super) const REBUILD: u16 = 1 << 2;
    pub(super) const RENEW: u16 = 1 << 3;
    pub(super) const RELOAD: u16 = 1 << 4;
    pub(super) const CHECK_CLIENT: u16 = 1 << 5;
    pub(super) const REGISTER: u16 = 1 << 6;
    pub(super) const SIGN_IN: u16 = 1 << 7;
    pub(super) const STEP_UP: u16 = 1 << 8;
    pub(super) const CONSENT: u16 = 1 << 9;
    pub(super) const RESTART_FLOW: u16 = 1 << 10;
    /// The operation is over.
    pub(super) const STOP: u16 = 1 << 11;
    /// Steps after which a token is new.
    pub(super) const OBTAINED: u16 = RENEW | SIGN_IN | STEP_UP | CONSENT | RESTART_FLOW;
}

/// The polling interval if the server gives none (RFC 8628 section 3.2), and what `slow_down` adds to it.
const INTERVAL: Duration = Duration::from_secs(5);
/// The shortest polling interval, whatever a server says.
const SHORTEST: Duration = Duration::from_secs(1);
/// Nothing is left to do.
const NOTHING: (Recovery, Tokens) = (Recovery::Unknown, Tokens::Keep);
/// The first pause before a repetition; each further one is twice as long.
const PAUSE: Duration = Duration::from_secs(1);

impl Default for Attempts {
    fn default() -> Self {
        Self::new()
    }
}

impl Attempts {
    /// A call, a refresh or a sign-in that begins now: of a program with a user, with three repetitions within a minute.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Recovery, Report, StandardCode, Step, Tokens};
    /// use std::time::Duration;
    ///
    /// let report = Report::from_error("invalid_scope", None).with_status(400);
    /// let step = Attempts::new().step(&StandardCode::diagnose(&report), Duration::ZERO);
    /// assert_eq!(step, Step::Stop { then: Recovery::FixRequest, tokens: Tokens::Keep });
    /// ```
    pub const fn new() -> Self {
        Self {
            repeats: 3,
            limit: Duration::from_secs(60),
            has_user: true,
            takes_risks: false,
            can_register: false,
            polls: false,
            interval: INTERVAL,
            spent: Duration::ZERO,
            repeated: 0,
            taken: 0,
            last: Last::Other,
            probe: None,
            otherwise: NOTHING,
            refresh_token_is_dead: false,
            claims: None,
            client_refused: 0,
            client_is_known: false,
            server_failed: false,
        }
    }

    /// Polls for a device (RFC 8628) or for a person elsewhere (CIBA): give `interval` and `expires_in` of the answer that
    /// began it. Without `interval` it is 5 seconds. Wait for [`interval`](Self::interval) before the first poll.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Report, StandardCode, Step, With};
    /// use std::time::Duration;
    ///
    /// let seconds = Duration::from_secs;
    /// let mut attempts = Attempts::new().polling(Some(seconds(5)), seconds(900));
    /// let answers = ["authorization_pending", "slow_down", "authorization_pending"];
    /// let steps = answers.map(|error| attempts.step(&StandardCode::diagnose(&Report::from_error(error, None)), seconds(9)));
    /// // five seconds more, for all that follow
    /// assert_eq!(steps, [5, 10, 10].map(|after| Step::Send { after: seconds(after), with: With::Same }));
    /// ```
    #[must_use]
    pub fn polling(mut self, interval: Option<Duration>, expires_in: Duration) -> Self {
        self.polls = true;
        self.interval = interval.unwrap_or(INTERVAL).max(SHORTEST);
        self.limit = expires_in;
        self
    }

    /// How often a request is repeated because of a failure that passes by itself. It is 3 unless you say otherwise.
    /// Polling has no such limit.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Report, StandardCode, Step};
    /// use std::time::Duration;
    ///
    /// let report = Report::from_body("").with_status(503);
    /// let step = Attempts::new().repeats(0).step(&StandardCode::diagnose(&report), Duration::ZERO);
    /// assert!(matches!(step, Step::Stop { .. }));
    /// ```
    #[must_use]
    pub const fn repeats(mut self, repeats: u8) -> Self {
        self.repeats = repeats;
        self
    }

    /// How long the operation may take, pauses included. It is a minute unless you say otherwise, and for a
    /// [poll](Self::polling) what the server said. Where a server asks for a longer pause, the operation ends.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Recovery, Report, StandardCode, Step, Tokens};
    /// use std::time::Duration;
    ///
    /// let report = Report::from_response(429, [("Retry-After", "3600")], b"");
    /// let step = Attempts::new().within(Duration::from_secs(30)).step(&StandardCode::diagnose(&report), Duration::ZERO);
    /// assert_eq!(step, Step::Stop { then: Recovery::Retry, tokens: Tokens::Keep });
    /// ```
    #[must_use]
    pub const fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Repeats even what may have been carried out: for requests that may be carried out twice, and for refresh tokens of
    /// a server that does not rotate them.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Diagnosis, StandardCode, Step, Unanswered};
    /// use std::time::Duration;
    ///
    /// let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    /// assert!(matches!(Attempts::new().step(&broken, Duration::ZERO), Step::Stop { .. }));
    /// assert!(matches!(Attempts::new().taking_risks().step(&broken, Duration::ZERO), Step::Send { .. }));
    /// ```
    #[must_use]
    pub const fn taking_risks(mut self) -> Self {
        self.takes_risks = true;
        self
    }

    /// There is no user: a daemon, a job. What only a user could do ends the operation.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Recovery, Report, StandardCode, Step, Tokens};
    /// use std::time::Duration;
    ///
    /// let report = Report::from_error("consent_required", None);
    /// let step = Attempts::new().without_user().step(&StandardCode::diagnose(&report), Duration::ZERO);
    /// assert_eq!(step, Step::Stop { then: Recovery::ContactAdmin, tokens: Tokens::Keep });
    /// ```
    #[must_use]
    pub const fn without_user(mut self) -> Self {
        self.has_user = false;
        self
    }

    /// The client registered itself (RFC 7591) and may do so again, once the token endpoint has refused it twice. Give its
    /// identifier: one that is a URL was never registered, and is never replaced.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Endpoint, Report, StandardCode, Step};
    /// use std::time::Duration;
    ///
    /// let mut attempts = Attempts::new().registered_dynamically("s6BhdRkqt3");
    /// let report = Report::from_error("invalid_client", None).with_status(401).at(Endpoint::Token);
    /// let refused = StandardCode::diagnose(&report);
    /// assert_eq!(attempts.step(&refused, Duration::ZERO), Step::CheckClient);
    /// assert_eq!(attempts.step(&refused, Duration::ZERO), Step::Register);
    /// ```
    #[must_use]
    pub fn registered_dynamically(mut self, client_id: &str) -> Self {
        self.can_register = !client_id.contains("://");
        self
    }

    /// The polling interval in force: how long to wait before the first poll.
    ///
    /// ```
    /// use oauth_errors::Attempts;
    /// use std::time::Duration;
    ///
    /// let attempts = Attempts::new().polling(None, Duration::from_secs(900));
    /// assert_eq!(attempts.interval(), Duration::from_secs(5));
    /// ```
    pub const fn interval(&self) -> Duration {
        self.interval
    }

    /// What to do about an answer that is an error, `elapsed` after the operation began.
    ///
    /// Give it the answers to everything that the steps made you send. Leave out of `elapsed` what a user took.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Report, StandardCode, Step};
    /// use std::time::Duration;
    ///
    /// let mut attempts = Attempts::new();
    /// let report = Report::from_body("").with_status(503);
    /// let mut pause = |elapsed| match attempts.step(&StandardCode::diagnose(&report), elapsed) {
    ///     Step::Send { after, .. } => Some(after.as_secs()),
    ///     _ => None,
    /// };
    /// assert_eq!([0, 1, 3, 7].map(|seconds| pause(Duration::from_secs(seconds))), [Some(1), Some(2), Some(4), None]);
    /// ```
    pub fn step<E: FromEntry>(&mut self, diagnosis: &Diagnosis<'_, E>, elapsed: Duration) -> Step {
        self.answered(Answer::of(diagnosis), elapsed)
    }

    /// What to do if the step that was given could not be done or brought nothing: the store holds the same token, there
    /// is no refresh token, the server does not register, the client could not be checked.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Presented, Recovery, Report, StandardCode, Step, Tokens};
    /// use std::time::Duration;
    ///
    /// let mut attempts = Attempts::new();
    /// let report = Report::from_error("invalid_grant", None).with_status(400).presenting(Presented::RefreshToken);
    /// assert_eq!(attempts.step(&StandardCode::diagnose(&report), Duration::ZERO), Step::Reload);
    /// // the store still holds this refresh token
    /// let Step::User { recovery, tokens, .. } = attempts.failed() else { panic!() };
    /// assert_eq!((recovery, tokens), (Recovery::SignIn, Tokens::Discard));
    /// ```
    pub fn failed(&mut self) -> Step {
        if self.is_over() {
            return self.stopped();
        }
        let claims = self.claims.take().map(|claims| ("claims", claims));
        self.probe = None;
        match mem::replace(&mut self.last, Last::Other) {
            Last::Renew => {
                let recovery = if claims.is_some() { Recovery::StepUp } else { Recovery::SignIn };
                self.ask(recovery, Tokens::Keep, Duration::ZERO, claims.into_iter().collect())
            }
            Last::Register => self.stop(Recovery::FixClient, Tokens::Keep),
            Last::Reload | Last::CheckClient => self.give_up(claims.into_iter().collect()),
            Last::Other => self.stop(Recovery::Unknown, Tokens::Keep),
        }
    }

    /// What to do if the browser was sent to the authorization endpoint and nothing came back: the server may have shown
    /// an error to the user, because it does not know the client.
    ///
    /// ```
    /// use oauth_errors::{Attempts, Endpoint, Recovery, Report, StandardCode, Step, Tokens};
    /// use std::time::Duration;
    ///
    /// let mut attempts = Attempts::new();
    /// assert_eq!(attempts.no_callback(), Step::CheckClient);
    /// let report = Report::from_error("invalid_client", None).with_status(401).at(Endpoint::Token);
    /// let step = attempts.step(&StandardCode::diagnose(&report), Duration::ZERO);
    /// assert_eq!(step, Step::Stop { then: Recovery::FixClient, tokens: Tokens::Keep });
    /// ```
    pub fn no_callback(&mut self) -> Step {
        if self.is_over() {
            return self.stopped();
        }
        self.doubt(Recovery::RestartFlow)
    }

    fn answered(&mut self, answer: Answer, elapsed: Duration) -> Step {
        if self.is_over() {
            return self.stopped();
        }
        self.spent = self.spent.max(elapsed);
        self.server_failed |= answer.is_failure && self.can_register;
        let last = mem::replace(&mut self.last, Last::Other);
        if last == Last::Reload {
            // Another token was there.
            self.refresh_token_is_dead = false;
        }
        if self.probe.is_none() {
            self.otherwise = NOTHING;
        }
        let is_refused = answer.to == Request::Refresh
            && (matches!(answer.recovery, Recovery::SignIn | Recovery::Refresh) || answer.tokens != Tokens::Keep);
        self.refresh_token_is_dead |= is_refused;
        if answer.by_hand {
            return self.by_hand(answer);
        }
        match (self.probe, answer.client) {
            (Some(probe), _) => {
                if let Some(step) = self.probed(probe, &answer) {
                    return step;
                }
            }
            (None, Client::Refused) if self.can_register => return self.refused(),
            (None, Client::RefusedElsewhere) if self.can_register => return self.doubt(Recovery::FixClient),
            (None, _) => {}
        }
        let recovery =
            if is_refused && answer.recovery == Recovery::Refresh { Recovery::SignIn } else { answer.recovery };
        // What was obtained a moment ago and is refused is not the user's fault.
        if recovery == Recovery::SignIn && answer.to == Request::Call && self.has_obtained() {
            return self.stop(Recovery::Unknown, Tokens::Keep);
        }
        // A stored token is believed dead only after another look at the store.
        if (answer.tokens == Tokens::Discard || (is_refused && recovery == Recovery::SignIn)) && self.take(once::RELOAD)
        {
            return self.reload(recovery, answer.tokens);
        }
        match recovery {
            Recovery::Poll | Recovery::SlowDown => self.poll(recovery, &answer),
            Recovery::Retry if self.polls && self.probe.is_none() => self.poll(recovery, &answer),
            Recovery::Retry => self.retry(&answer),
            Recovery::RetryWithNonce => self.send_nonce(answer),
            Recovery::Rebuild if self.take(once::REBUILD) => Step::Send { after: Duration::ZERO, with: With::Rebuilt },
            Recovery::Rebuild if answer.to == Request::Exchange => self.stop(Recovery::FixRequest, answer.tokens),
            Recovery::Rebuild => self.stop(Recovery::FixClient, answer.tokens),
            Recovery::Refresh => self.renew(answer),
            recovery => self.conclude(recovery, answer),
        }
    }

    /// Whether it is the first time.
    const fn take(&mut self, step: u16) -> bool {
        let is_first = self.taken & step == 0;
        self.taken |= step;
        is_first
    }

    const fn is_over(&self) -> bool {
        self.taken & once::STOP != 0
    }

    /// The end, once more.
    const fn stopped(&self) -> Step {
        Step::Stop { then: self.otherwise.0, tokens: self.otherwise.1 }
    }

    /// Whether this operation has brought a new access token.
    const fn has_obtained(&self) -> bool {
        self.taken & once::OBTAINED != 0
    }

    fn retry(&mut self, answer: &Answer) -> Step {
        if answer.is_risky && !self.takes_risks {
            // Another process may have the token that this one was to get.
            if answer.to == Request::Refresh && self.probe.is_none() && self.take(once::RELOAD) {
                return self.reload(Recovery::Retry, Tokens::Keep);
            }
            return self.stop(Recovery::Retry, Tokens::Keep);
        }
        self.send_again(answer.wait, Recovery::Unknown)
    }

    /// Sends the same once more, or stops with the given recovery if that was done often enough.
    fn send_again(&mut self, wait: Duration, then: Recovery) -> Step {
        if self.repeated >= self.repeats {
            return self.stop(then, Tokens::Keep);
        }
        let after = wait.max(PAUSE.saturating_mul(1_u32.checked_shl(self.repeated.into()).unwrap_or(u32::MAX)));
        self.repeated += 1;
        self.pause(after).unwrap_or_else(|| self.stop(Recovery::Retry, Tokens::Keep))
    }

    /// RFC 8628 section 3.5.
    fn poll(&mut self, recovery: Recovery, answer: &Answer) -> Step {
        self.interval = match recovery {
            // No connection: the pauses double.
            Recovery::Poll | Recovery::Retry if answer.is_missing => self.interval.saturating_mul(2),
            Recovery::Poll => self.interval,
            _ => self.interval.saturating_add(INTERVAL),
        };
        self.interval = self.interval.max(answer.interval);
        let wait = self.interval.max(answer.wait);
        if !self.polls {
            return self.send_again(wait, Recovery::RestartFlow);
        }
        let step = self.pause(wait);
        // By then the code has expired.
        step.unwrap_or_else(|| self.ask(Recovery::RestartFlow, Tokens::Keep, Duration::ZERO, Vec::new()))
    }

    /// Sends the same after a pause, unless that is too late.
    fn pause(&mut self, after: Duration) -> Option<Step> {
        let spent = self.spent.saturating_add(after);
        if spent > self.limit {
            return None;
        }
        self.spent = spent;
        Some(Step::Send { after, with: With::Same })
    }

    fn send_nonce(&mut self, answer: Answer) -> Step {
        let step = if answer.to == Request::Call { once::NONCE_OF_CALL } else { once::NONCE };
        match answer.nonce {
            Some(nonce) if self.take(step) => Step::Send { after: Duration::ZERO, with: With::Nonce(nonce) },
            _ => self.stop(Recovery::FixRequest, answer.tokens),
        }
    }

    fn renew(&mut self, answer: Answer) -> Step {
        let claims = answer.parameters.iter().find(|(name, _)| *name == "claims").map(|(_, value)| value.clone());
        if self.has_obtained() {
            // A new token without the claims that were asked for: the user has to do something.
            return match claims {
                Some(_) => self.conclude(Recovery::StepUp, answer),
                None => self.stop(Recovery::Unknown, Tokens::Keep),
            };
        }
        if self.refresh_token_is_dead {
            return self.conclude(Recovery::SignIn, answer);
        }
        self.taken |= once::RENEW;
        // The server may have a new nonce by then.
        self.taken &= !once::NONCE_OF_CALL;
        self.last = Last::Renew;
        self.claims.clone_from(&claims);
        Step::Renew { claims }
    }

    const fn reload(&mut self, otherwise: Recovery, tokens: Tokens) -> Step {
        self.last = Last::Reload;
        self.otherwise = (otherwise, tokens);
        Step::Reload
    }

    /// The token endpoint refused the client.
    fn refused(&mut self) -> Step {
        self.client_refused += 1;
        if !self.can_register || self.client_is_known || self.server_failed {
            return self.stop(Recovery::FixClient, Tokens::Keep);
        }
        if self.client_refused > 1 {
            self.probe = None;
            if !self.take(once::REGISTER) {
                return self.stop(Recovery::FixClient, Tokens::Keep);
            }
            self.last = Last::Register;
            return Step::Register;
        }
        if self.take(once::CHECK_CLIENT) {
            self.probe = Some(Probe::Refused);
            self.last = Last::CheckClient;
            self.otherwise = (Recovery::FixClient, Tokens::Keep);
            return Step::CheckClient;
        }
        // This was the check, and its answer needs a second one beside it.
        self.send_again(Duration::ZERO, Recovery::FixClient)
    }

    /// Something other than the token endpoint makes one doubt that the server knows the client.
    fn doubt(&mut self, otherwise: Recovery) -> Step {
        self.otherwise = (otherwise, Tokens::Keep);
        self.last = Last::Other;
        if !self.take(once::CHECK_CLIENT) {
            return self.give_up(Vec::new());
        }
        self.probe = Some(Probe::Doubt);
        self.last = Last::CheckClient;
        Step::CheckClient
    }

    /// What the answer to the check of the client means; `None` if it is to be asked once more.
    fn probed(&mut self, probe: Probe, answer: &Answer) -> Option<Step> {
        let again = matches!(answer.recovery, Recovery::Retry | Recovery::RetryWithNonce);
        match (answer.client, probe) {
            (Client::Refused, _) => Some(self.refused()),
            (Client::Known, Probe::Refused) => {
                self.probe = None;
                self.client_is_known = true;
                Some(self.send_again(Duration::ZERO, Recovery::FixClient))
            }
            (Client::Unclear, _) if again && !answer.by_hand => None,
            (client, _) => {
                self.probe = None;
                self.client_is_known = client == Client::Known;
                Some(self.give_up(Vec::new()))
            }
        }
    }

    /// What only a person may repeat.
    fn by_hand(&mut self, answer: Answer) -> Step {
        let recovery = match answer.recovery {
            Recovery::Poll | Recovery::SlowDown | Recovery::Rebuild => Recovery::Retry,
            Recovery::Refresh => Recovery::SignIn,
            other => other,
        };
        self.conclude(recovery, answer)
    }

    /// What is left to do after a step that brought nothing.
    fn give_up(&mut self, parameters: Parameters) -> Step {
        let (recovery, tokens) = self.otherwise;
        if recovery.needs_user() {
            return self.ask(recovery, tokens, Duration::ZERO, parameters);
        }
        self.stop(recovery, tokens)
    }

    /// Leaves it to the user, if the user can do something, or else stops.
    fn conclude(&mut self, recovery: Recovery, answer: Answer) -> Step {
        if recovery.needs_user() || (recovery == Recovery::Retry && answer.by_hand) {
            let kept = self.claims.take().map(|claims| ("claims", claims));
            let parameters = if answer.parameters.is_empty() { kept.into_iter().collect() } else { answer.parameters };
            let after = if answer.wait == Duration::MAX { Duration::ZERO } else { answer.wait };
            return self.ask(recovery, answer.tokens, after, parameters);
        }
        self.stop(recovery, answer.tokens)
    }

    fn ask(&mut self, recovery: Recovery, tokens: Tokens, after: Duration, parameters: Parameters) -> Step {
        if !self.has_user {
            // What no user can grant or prove, an owner has to allow.
            let is_granted = matches!(recovery, Recovery::Consent | Recovery::StepUp);
            return self.stop(if is_granted { Recovery::ContactAdmin } else { recovery }, tokens);
        }
        // What was typed and what is repeated by hand begins a new operation.
        let (step, then) = match recovery {
            Recovery::StepUp => (once::STEP_UP, Recovery::ContactAdmin),
            Recovery::Consent => (once::CONSENT, Recovery::ContactAdmin),
            Recovery::SignIn => (once::SIGN_IN, Recovery::Unknown),
            Recovery::RestartFlow => (once::RESTART_FLOW, Recovery::Unknown),
            _ => (once::STOP, recovery),
        };
        if !self.take(step) {
            return self.stop(then, tokens);
        }
        if step == once::STOP {
            self.otherwise = (then, tokens);
        }
        Step::User { recovery, after, tokens, parameters }
    }

    const fn stop(&mut self, then: Recovery, tokens: Tokens) -> Step {
        self.taken |= once::STOP;
        self.otherwise = (then, tokens);
        Step::Stop { then, tokens }
    }
}

/// Prints what was done so far, nothing that a server wrote.
impl fmt::Debug for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempts")
            .field("repeated", &self.repeated)
            .field("spent", &self.spent)
            .field("taken", &format_args!("{:#b}", self.taken))
            .finish_non_exhaustive()
    }
}
