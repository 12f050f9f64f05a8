//! What to do next in an operation.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use oauth_errors_catalogs::{Recovery, Tokens};

/// What to do next in an operation: the answer of [`Attempts`](crate::Attempts).
///
/// In an operation `Send` is limited in number, and every other step is given at most once, `User` at most once for each
/// recovery.
///
/// ```
/// use oauth_errors::{Attempts, Recovery, Report, StandardCode, Step};
/// use std::time::Duration;
///
/// let report = Report::from_error("insufficient_scope", None).with_status(403);
/// match Attempts::new().step(&StandardCode::diagnose(&report), Duration::ZERO) {
///     Step::Send { after, .. } => println!("sleep for {after:?} and send the request again"),
///     Step::User { recovery: Recovery::Consent, .. } => println!("ask the user to grant what is missing"),
///     Step::User { .. } => println!("send the user to the authorization endpoint"),
///     step => println!("{step:?}"),
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Send the request again, and give its answer to [`Attempts::step`](crate::Attempts::step).
    ///
    /// DPoP proofs and client assertions are made anew each time, because a server remembers their `jti`.
    Send {
        /// How long to wait at least. Where many clients may wait for the same server, add a random part.
        after: Duration,
        /// What is different this time.
        with: With,
    },
    /// Get another access token without a person, and send the request again with it.
    ///
    /// Read the store first: another process may have stored a newer token. Give the answers of the refresh to the same
    /// [`Attempts`](crate::Attempts), or to one of their own. If no token can be had, call
    /// [`Attempts::failed`](crate::Attempts::failed).
    Renew {
        /// What the token request has to carry as `claims`, from a claims challenge.
        claims: Option<String>,
    },
    /// Read the store again: another process may have replaced the token that was refused.
    ///
    /// If another token is there, go on with it. If it is the same one, call
    /// [`Attempts::failed`](crate::Attempts::failed). A process that was faster may still be about to store what it got:
    /// where nothing locks the store, look for a moment longer.
    Reload,
    /// Register the client anew, then send the user through sign-in.
    ///
    /// Keep the old registration and its tokens until that sign-in has succeeded. If the server does not register, call
    /// [`Attempts::failed`](crate::Attempts::failed).
    Register,
    /// Find out whether the server knows the client: send a token request that cannot succeed, such as one with a made-up
    /// authorization code, and give its answer to [`Attempts::step`](crate::Attempts::step).
    ///
    /// If that is not possible, call [`Attempts::failed`](crate::Attempts::failed).
    CheckClient,
    /// Let the user act.
    User {
        /// How: sign in, step up, consent, start over, ask again, or retry where only a person may repeat.
        recovery: Recovery,
        /// How long the user has to wait before that; zero where it is not known.
        after: Duration,
        /// What to do with stored tokens. Delete one only if the store still holds the very token that was presented.
        tokens: Tokens,
        /// What the next authorization request carries, as names and values. A server wrote the values. Add `scope` to
        /// what you held before.
        parameters: Vec<(&'static str, String)>,
    },
    /// Stop: nothing that this program may do helps.
    Stop {
        /// What is left to do, and for whom: show it and log it. [`Recovery::Retry`] means later, or at your own risk.
        then: Recovery,
        /// What to do with stored tokens, as in [`User`](Self::User).
        tokens: Tokens,
    },
}

/// What is different when a request is sent again: [`Step::Send`].
///
/// ```
/// use oauth_errors::{Attempts, Endpoint, Report, StandardCode, Step, With};
/// use std::time::Duration;
///
/// let headers = [("WWW-Authenticate", r#"DPoP error="use_dpop_nonce""#), ("DPoP-Nonce", "eyJ7S")];
/// let report = Report::from_response(401, headers, b"").at(Endpoint::Resource);
/// let step = Attempts::new().step(&StandardCode::diagnose(&report), Duration::ZERO);
/// assert_eq!(step, Step::Send { after: Duration::ZERO, with: With::Nonce("eyJ7S".to_owned()) });
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum With {
    /// Nothing, besides what is made anew each time.
    Same,
    /// It carries this nonce. A server wrote it.
    Nonce(String),
    /// What this program made or fetched itself, an assertion, a proof or a subject token, is replaced by a new one.
    Rebuilt,
}

/// Prints names, but no values that a server wrote.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send { after, with } => f.debug_struct("Send").field("after", after).field("with", with).finish(),
            Self::Renew { claims } => f.debug_struct("Renew").field("claims", &claims.is_some()).finish(),
            Self::Reload => f.write_str("Reload"),
            Self::Register => f.write_str("Register"),
            Self::CheckClient => f.write_str("CheckClient"),
            Self::User { recovery, after, tokens, parameters } => {
                let names: Vec<_> = parameters.iter().map(|(name, _)| name).collect();
                let mut step = f.debug_struct("User");
                step.field("recovery", recovery).field("after", after).field("tokens", tokens);
                step.field("parameters", &names).finish()
            }
            Self::Stop { then, tokens } => f.debug_struct("Stop").field("then", then).field("tokens", tokens).finish(),
        }
    }
}

/// Prints no nonce.
impl fmt::Debug for With {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Same => "Same",
            Self::Nonce(_) => "Nonce",
            Self::Rebuilt => "Rebuilt",
        })
    }
}
