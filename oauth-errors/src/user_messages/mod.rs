//! What to show to the person in front of the screen: a sentence and one thing to do, in their language.
//!
//! ```
//! # #[cfg(feature = "okta")] {
//! use oauth_errors::user_messages::{Action, MessageKey};
//! use oauth_errors::{Report, vendors::okta::OktaError};
//!
//! let report = Report::from_redirect("?error=access_denied&error_description=User+is+not+assigned+to+the+client+application.");
//! let diagnosis = OktaError::diagnose(&report);
//! let message = diagnosis.user_message(true); // the user belongs to an organization that has administrators
//! assert_eq!((message.key(), message.action()), (MessageKey::AskAdmin, Some(Action::SendToAdmin)));
//! assert_eq!(message.label("de-AT"), "An den Administrator senden");
//! assert!(message.text("en").starts_with("Your organization has to allow this first."));
//! # }
//! ```
//!
//! A message never names a protocol, a code or a vendor; does not tell an unknown user from a wrong password, nor a
//! disabled account from either before somebody has signed in; sends no consumer to an administrator; and does not ask to
//! try again where only a pause helps. Nothing that a server wrote is in it: support ids come separately.
//!
//! English, German, Spanish, French, Italian, Japanese, Norwegian, Dutch, Polish, Portuguese, Swedish and simplified
//! Chinese are bundled. Only English was written by its author; the others have not been read by a native speaker yet,
//! which their files say (`"reviewed": false`).
//!
//! # Your own words
//!
//! A file of yours replaces bundled sentences or adds a language. It has the same layout, may leave out what it does not
//! change, and is checked when your program is compiled:
//!
//! ```text
//! {"language": "da", "messages": {"sign_in": "Log ind for at fortsætte."}, "actions": {"sign_in": "Log ind"}}
//! ```
//!
//! `const OWN: &[Language] = &[oauth_errors::user_messages!(path("messages/da.json"))];` and then
//! `message.text_in(OWN, "da")`. What the file leaves out is said in English.

mod language;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use language::{Language, preferred};
pub use oauth_errors_catalogs::{Action, MessageKey};
use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Tokens};

use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::diagnose::{Diagnosis, Reason, Unanswered};
use crate::report::RetryAfter;
use crate::report::in_rfc_3339;

/// What to tell a user about an error: [`Diagnosis::user_message`].
#[derive(Clone, Debug)]
pub struct UserMessage<'d> {
    key: MessageKey,
    wait: Option<RetryAfter>,
    ids: Vec<(&'static str, &'d str)>,
    vendor: Option<&'static str>,
    entry: Option<Entry>,
    standard: Option<StandardCode>,
    status: Option<u16>,
    time: Option<u64>,
}

impl<E: FromEntry> Diagnosis<'_, E> {
    /// What to tell the user. `organization` says that the user belongs to one that has administrators, such as a company
    /// or a school: no consumer is sent to an administrator.
    pub fn user_message(&self, organization: bool) -> UserMessage<'_> {
        UserMessage {
            key: key(self, organization),
            wait: self.pause(),
            ids: self.support_ids().collect(),
            vendor: (!self.catalog().is_standard()).then(|| self.catalog().name()),
            entry: self.entry(),
            standard: self.standard(),
            status: self.status(),
            time: self.server_time(),
        }
    }
}

impl UserMessage<'_> {
    /// The key of the sentence: stable, for words of your own.
    pub const fn key(&self) -> MessageKey {
        self.key
    }

    /// What the user can do now; `None` while there is only something to wait for.
    pub const fn action(&self) -> Option<Action> {
        self.key.action()
    }

    /// The sentence in a language, by its tag: `de-AT` falls back to `de`, an unknown one to `en`.
    pub fn text(&self, tag: &str) -> &'static str {
        self.text_in(&[], tag)
    }

    /// [`text`](Self::text), with languages of your own before the bundled ones.
    pub fn text_in(&self, own: &[Language], tag: &str) -> &'static str {
        language::find(own, tag, |language| language.message(self.key))
    }

    /// The label of the action in a language; empty if there is no action.
    pub fn label(&self, tag: &str) -> &'static str {
        self.label_in(&[], tag)
    }

    /// [`label`](Self::label), with languages of your own before the bundled ones.
    pub fn label_in(&self, own: &[Language], tag: &str) -> &'static str {
        self.action().map_or("", |action| language::find(own, tag, |language| language.action(action)))
    }

    /// How long to wait before the next attempt, if that is known. Show the time that is left, or enable the button then.
    pub const fn wait(&self) -> Option<RetryAfter> {
        self.wait
    }

    /// What to tell support, to be shown small beside the message: the first of the ids in the answer.
    pub fn support_id(&self) -> Option<&str> {
        self.ids.first().map(|(_, id)| *id)
    }

    /// A text to forward to the administrator, in English: which application, what happened, what to change, and the ids
    /// by which the vendor's logs have it. It is for people who know protocol and vendor.
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::{Report, vendors::entra::EntraError};
    ///
    /// let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[65001],"trace_id":"8f2c"}"#);
    /// let diagnosis = EntraError::diagnose(&report);
    /// let text = diagnosis.user_message(true).for_admin("Timesheets");
    /// assert!(text.starts_with("Application: Timesheets\nError: AADSTS65001: "), "{text}");
    /// assert!(text.ends_with("trace_id: 8f2c\n"));
    /// # }
    /// ```
    pub fn for_admin(&self, app: &str) -> String {
        let app: String = app.chars().filter(|c| !c.is_control()).take(200).collect();
        let mut lines = Vec::new();
        let mut line = |name: &str, value: &str| lines.push(format!("{name}: {value}\n"));
        line("Application", &app);
        match (self.entry, self.standard) {
            (Some(entry), _) => {
                line("Error", &format!("{}: {}", entry.code(), entry.title()));
                line("What it means", entry.summary());
            }
            (None, Some(standard)) => {
                line("Error", &format!("{}: {}", standard.code(), standard.title()));
                line("What it means", standard.summary());
            }
            (None, None) => line("Error", "not recognized"),
        }
        if let Some(link) = self.entry.and_then(Entry::link) {
            line("Read", link);
        }
        if let Some(vendor) = self.vendor {
            line("Sign-in service", vendor);
        }
        if let Some(status) = self.status {
            line("HTTP status", &format!("{status}"));
        }
        if let Some(time) = self.time {
            line("Time", &in_rfc_3339(time));
        }
        for (name, id) in &self.ids {
            line(name, id);
        }
        lines.concat()
    }
}

/// Which sentence fits.
fn key<E: FromEntry>(diagnosis: &Diagnosis<'_, E>, organization: bool) -> MessageKey {
    match diagnosis.why_unanswered() {
        Some(Unanswered::NotBuilt) => return MessageKey::AppProblem,
        Some(Unanswered::NotSent | Unanswered::Broken) => return MessageKey::NoConnection,
        Some(Unanswered::Unreadable) => return MessageKey::NetworkSignIn,
        None => {}
    }
    let presented = diagnosis.report().presented();
    let typed = match presented {
        Some(Presented::Password) => Some(MessageKey::WrongDetails),
        Some(Presented::Otp) => Some(MessageKey::WrongCode),
        _ => None,
    };
    if diagnosis.tokens() == Tokens::EndSession && typed.is_none() {
        return MessageKey::SignedOut;
    }
    match diagnosis.recovery() {
        // Whoever is asked to wait is not asked to try again.
        _ if diagnosis.by_hand() && diagnosis.wait().is_some() => MessageKey::Wait,
        // A server that is down counts nothing.
        Recovery::Retry if diagnosis.status() == Some(429) && diagnosis.reason() == Reason::Status => MessageKey::Busy,
        Recovery::Retry if matches!(diagnosis.status(), Some(500..)) => MessageKey::Later,
        Recovery::Retry if diagnosis.by_hand() => MessageKey::Wait,
        Recovery::Retry => MessageKey::Later,
        Recovery::Poll | Recovery::SlowDown => MessageKey::Pending,
        Recovery::RetryWithNonce | Recovery::Rebuild | Recovery::Refresh => MessageKey::TryAgain,
        Recovery::AskAgain => typed.unwrap_or(MessageKey::WrongDetails),
        Recovery::SignIn if diagnosis.next().prompt() == Some(Prompt::SelectAccount) => MessageKey::OtherAccount,
        Recovery::SignIn => MessageKey::SignIn,
        Recovery::StepUp => MessageKey::ConfirmIdentity,
        Recovery::Consent => MessageKey::AllowAccess,
        // On a redirect these end the attempt, but it is the service that is down.
        Recovery::RestartFlow if is_outage(diagnosis.standard()) => MessageKey::Later,
        Recovery::RestartFlow => MessageKey::StartOver,
        // Whoever has not signed in yet does not learn that the account exists.
        Recovery::ContactAdmin | Recovery::Denied if typed.is_some() && diagnosis.concerns() == Concern::User => {
            typed.unwrap_or(MessageKey::WrongDetails)
        }
        Recovery::ContactAdmin if organization => MessageKey::AskAdmin,
        Recovery::ContactAdmin => MessageKey::NotAvailable,
        // Mostly it was the user who canceled.
        Recovery::Denied if diagnosis.entry().is_none_or(|entry| entry.code() == "access_denied") => {
            MessageKey::NotCompleted
        }
        Recovery::Denied => MessageKey::NoAccess,
        Recovery::FixRequest | Recovery::FixClient => MessageKey::AppProblem,
        Recovery::ContactVendor => MessageKey::ServiceProblem,
        _ => MessageKey::Unknown,
    }
}

fn is_outage(standard: Option<StandardCode>) -> bool {
    matches!(standard, Some(StandardCode::ServerError | StandardCode::TemporarilyUnavailable))
}

/// A language of your own for [`UserMessage::text_in`], from a file that is checked when your program is compiled; or a
/// bundled one, by its tag.
///
/// ```
/// use oauth_errors::user_messages::Language;
///
/// const GERMAN: Language = oauth_errors::user_messages!("de");
/// assert_eq!(GERMAN.tag(), "de");
/// ```
///
/// `user_messages!(path("messages/da.json"))` reads a file; the path starts at the folder of your package's `Cargo.toml`.
/// Every mistake in it is a compile error with its place: `messages/da.json:4:5: …`.
#[macro_export]
macro_rules! user_messages {
    ($($input:tt)*) => {
        $crate::private::user_messages! { ($crate) $($input)* }
    };
}
