//! The fixed lists of keywords in the catalog format. They are here and not in the runtime because the macro validates
//! catalogs against them and the runtime uses them, so there is one list for both.

use core::fmt;
use core::str::FromStr;

/// The error for a text that is none of the known keywords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKeyword {
    /// The name of the enum: `Recovery`.
    kind: &'static str,
}

impl fmt::Display for UnknownKeyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a keyword of {}", self.kind)
    }
}

impl core::error::Error for UnknownKeyword {}

/// Defines an enum whose variants are keywords of the catalog format.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $keyword:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $keyword, "`: ")] $(#[$doc])* $variant,)*
        }

        impl $name {
            /// Every value, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The keyword, as it is written in catalog files and in machine-readable output.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $keyword,)*
                }
            }

            /// The value with this keyword; `None` for any other text.
            #[must_use]
            pub fn from_keyword(keyword: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == keyword)
            }
        }

        /// The keyword.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Parses a keyword.
        impl FromStr for $name {
            type Err = UnknownKeyword;

            fn from_str(keyword: &str) -> Result<Self, UnknownKeyword> {
                Self::from_keyword(keyword).ok_or(UnknownKeyword { kind: stringify!($name) })
            }
        }

        /// Serializes the keyword.
        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        /// Deserializes a keyword; any other text is an error.
        #[cfg(feature = "serde")]
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Keyword;
                impl serde_core::de::Visitor<'_> for Keyword {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("a keyword of ", stringify!($name)))
                    }

                    fn visit_str<E: serde_core::de::Error>(self, keyword: &str) -> Result<$name, E> {
                        keyword.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Keyword)
            }
        }
    };
}

words! {
    /// What the application should do next. This is advice, not policy: nothing in these crates sleeps, loops or sends.
    ///
    /// Each variant's description is a test that tells it from its neighbors.
    ///
    /// ```
    /// # extern crate oauth_errors_catalogs as oauth_errors;
    /// use oauth_errors::Recovery;
    ///
    /// let recovery: Recovery = "step_up".parse()?;
    /// assert_eq!(recovery, Recovery::StepUp);
    /// assert!(recovery.needs_user() && !recovery.is_retryable());
    /// assert_eq!(recovery.advice(), "Ask the user for a stronger authentication.");
    /// # Ok::<_, oauth_errors::UnknownKeyword>(())
    /// ```
    Recovery {
        /// nobody changes anything, and the same call works later. Never by itself where a repeat counts, sends or costs
        /// something.
        Retry = "retry",
        /// the answer is not there yet: ask again after the polling interval (5 seconds if none was given).
        Poll = "poll",
        /// like [`Poll`](Self::Poll), but first add 5 seconds to the interval, for the rest of the flow.
        SlowDown = "slow_down",
        /// the answer carries a nonce: repeat the request with it, once.
        RetryWithNonce = "retry_with_nonce",
        /// something that this program makes or fetches itself is stale or spent (a client assertion, a `DPoP` proof, a JWT
        /// grant, a subject token, a request object): repeat the request with a new one, once.
        Rebuild = "rebuild",
        /// the access token is spent: get another one without the user (refresh token, client credentials, exchange), and
        /// repeat the request. Never the answer to a refresh token.
        Refresh = "refresh",
        /// only what the user typed is wrong or not acceptable (a password, a code, a new password): ask again at the same
        /// step. Never do this automatically.
        AskAgain = "ask_again",
        /// the user has no usable session, refresh token or password, any more or yet: interactive sign-in.
        SignIn = "sign_in",
        /// the user can authenticate more strongly now, in the same interaction.
        StepUp = "step_up",
        /// the user can grant what is missing. Ask for it in addition to what is granted; a refresh cannot add it.
        Consent = "consent",
        /// only what belongs to this attempt is no longer valid (code, state, `device_code`, `auth_req_id`,
        /// `request_uri`): start the flow over, and keep the stored tokens.
        RestartFlow = "restart_flow",
        /// this request can never succeed: the program that built it must change.
        FixRequest = "fix_request",
        /// the client's registration, key, secret or TLS setup must change.
        FixClient = "fix_client",
        /// an owner of the tenant, policy, account or hook can allow it.
        ContactAdmin = "contact_admin",
        /// a person or a final decision said no.
        Denied = "denied",
        /// the vendor's server is at fault.
        ContactVendor = "contact_vendor",
        /// nothing known says what to do: show the error and log it. Better than a guess.
        Unknown = "unknown",
    }
}

impl Recovery {
    /// Whether the user in front of the application has to act: true for [`AskAgain`](Self::AskAgain),
    /// [`SignIn`](Self::SignIn), [`StepUp`](Self::StepUp), [`Consent`](Self::Consent) and
    /// [`RestartFlow`](Self::RestartFlow).
    #[must_use]
    pub const fn needs_user(self) -> bool {
        matches!(self, Self::AskAgain | Self::SignIn | Self::StepUp | Self::Consent | Self::RestartFlow)
    }

    /// Whether the request may be sent again without the user, later or with what the recovery names: true for
    /// [`Retry`](Self::Retry), [`Poll`](Self::Poll), [`SlowDown`](Self::SlowDown),
    /// [`RetryWithNonce`](Self::RetryWithNonce) and [`Rebuild`](Self::Rebuild). Not for [`Refresh`](Self::Refresh), which
    /// is another request first.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Retry | Self::Poll | Self::SlowDown | Self::RetryWithNonce | Self::Rebuild)
    }

    /// The advice as a sentence for developers and operators. For users there is `Diagnosis::user_message`, with the
    /// feature `user-messages`.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Retry => "Send the same request again later.",
            Self::Poll => "Ask again after the polling interval.",
            Self::SlowDown => "Add five seconds to the polling interval and ask again.",
            Self::RetryWithNonce => "Repeat the request once with the nonce of this answer.",
            Self::Rebuild => "Repeat the request once with a new assertion, proof or token of this program.",
            Self::Refresh => "Get a new access token without the user and repeat the request.",
            Self::AskAgain => "Let the user correct what was entered.",
            Self::SignIn => "Send the user through sign-in.",
            Self::StepUp => "Ask the user for a stronger authentication.",
            Self::Consent => "Ask the user to grant what is missing, besides what is granted.",
            Self::RestartFlow => "Start this flow over and keep the stored tokens.",
            Self::FixRequest => "Correct the request; sending it again cannot help.",
            Self::FixClient => "Correct the client's registration, credentials or TLS setup.",
            Self::ContactAdmin => "Ask an administrator of the tenant or service to allow it.",
            Self::Denied => "Stop: the request was refused.",
            Self::ContactVendor => "Report the error to the vendor.",
            Self::Unknown => "Show the error and log it; nothing known says what helps.",
        }
    }
}

words! {
    /// The credential that a request presented. The caller knows it, and the answer often does not say.
    Presented {
        /// a refresh token, at the token endpoint.
        RefreshToken = "refresh_token",
        /// an authorization code.
        AuthorizationCode = "authorization_code",
        /// a device code (RFC 8628).
        DeviceCode = "device_code",
        /// an authentication request id (CIBA).
        AuthReqId = "auth_req_id",
        /// a user name and password.
        Password = "password",
        /// a code that the user typed: of a text message, a mail or an authenticator.
        Otp = "otp",
        /// only the client's own credentials.
        ClientCredentials = "client_credentials",
        /// an assertion (RFC 7521).
        Assertion = "assertion",
        /// the subject token of a token exchange (RFC 8693).
        SubjectToken = "subject_token",
        /// a pre-authorized code or transaction code (`OpenID4VCI`).
        PreAuthorizedCode = "pre_authorized_code",
        /// a permission ticket (UMA).
        Ticket = "ticket",
        /// an initial access token or registration access token (RFC 7591, RFC 7592).
        InitialAccessToken = "initial_access_token",
        /// an access token, at a resource.
        AccessToken = "access_token",
    }
}

words! {
    /// What an error affects: how far to look for others with the same one.
    Concern {
        /// this request only.
        Request = "request",
        /// one user, with whatever client.
        User = "user",
        /// this client, with every user.
        Client = "client",
        /// everybody of one tenant, organization or project.
        Tenant = "tenant",
        /// everybody: the server.
        Server = "server",
    }
}

words! {
    /// What an error means for stored tokens.
    Tokens {
        /// nothing says that they are no longer valid.
        Keep = "keep",
        /// the very token that was presented is no longer valid, and only a new sign-in gives another. Read the store again
        /// first, and delete this token only if the store still holds it.
        Discard = "discard",
        /// the account was disabled, deleted or signed out elsewhere: end the local session too.
        EndSession = "end_session",
    }
}

impl Tokens {
    /// What to do with stored tokens, as a sentence for developers.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Keep => "Keep the stored tokens.",
            Self::Discard => "Delete the token that was presented, if the store still holds it.",
            Self::EndSession => "Delete the stored tokens and end the session.",
        }
    }
}

words! {
    /// The value of `prompt` that helps in the next authorization request (OpenID Connect Core section 3.1.2.1).
    Prompt {
        /// the user has to choose another account, and single sign-on would take the same one again.
        SelectAccount = "select_account",
    }
}

words! {
    /// How an answer states a pause.
    PauseUnit {
        /// a number of seconds, or an HTTP date as in `Retry-After`.
        Seconds = "seconds",
        /// a number of milliseconds.
        Milliseconds = "milliseconds",
        /// a number of minutes.
        Minutes = "minutes",
        /// the time of its end in seconds since 1970.
        Epoch = "epoch",
        /// the time of its end in milliseconds since 1970.
        EpochMs = "epoch_ms",
        /// the time of its end, as an HTTP date or as RFC 3339 writes it.
        Date = "date",
    }
}

words! {
    /// Whether a vendor commits to a code.
    Stability {
        /// the vendor documents the code and keeps it.
        Contract = "contract",
        /// the vendor may change it at any time, or only the text of the answer identifies it.
        Advisory = "advisory",
    }
}

words! {
    /// The kind of endpoint that returned an error. At another endpoint the same code may have another meaning or status.
    Endpoint {
        /// authorization endpoint, whose errors arrive on a redirect (RFC 6749 section 4.1.2.1).
        Authorization = "authorization",
        /// authorization challenge endpoint of first-party applications (draft).
        AuthorizationChallenge = "authorization_challenge",
        /// token endpoint (RFC 6749 section 5.2).
        Token = "token",
        /// device authorization endpoint (RFC 8628 section 3.1).
        DeviceAuthorization = "device_authorization",
        /// backchannel authentication endpoint (CIBA section 13).
        BackchannelAuthentication = "backchannel_authentication",
        /// the client's own notification endpoint (CIBA section 12).
        ClientNotification = "client_notification",
        /// pushed authorization request endpoint (RFC 9126).
        Par = "par",
        /// token introspection (RFC 7662).
        Introspection = "introspection",
        /// token revocation (RFC 7009).
        Revocation = "revocation",
        /// dynamic client registration (RFC 7591).
        Registration = "registration",
        /// client configuration (RFC 7592).
        ClientConfiguration = "client_configuration",
        /// UserInfo endpoint (OpenID Connect Core section 5.3).
        Userinfo = "userinfo",
        /// any protected resource (RFC 6750).
        Resource = "resource",
        /// credential endpoint (OpenID4VCI).
        Credential = "credential",
        /// deferred credential endpoint (OpenID4VCI).
        DeferredCredential = "deferred_credential",
        /// notification endpoint (OpenID4VCI).
        Notification = "notification",
        /// end session endpoint (RP-Initiated Logout).
        Logout = "logout",
        /// the client's back-channel logout endpoint.
        BackchannelLogout = "backchannel_logout",
        /// federation endpoints (OpenID Federation).
        Federation = "federation",
        /// grant management endpoint (draft).
        GrantManagement = "grant_management",
        /// UMA permission endpoint.
        Permission = "permission",
        /// UMA resource registration endpoint.
        ResourceRegistration = "resource_registration",
    }
}

impl Endpoint {
    /// Whether requests to it carry an access token, so that it answers with the challenges of RFC 6750.
    #[must_use]
    pub const fn is_protected(self) -> bool {
        matches!(
            self,
            Self::Resource
                | Self::Userinfo
                | Self::ClientConfiguration
                | Self::Credential
                | Self::DeferredCredential
                | Self::Notification
                | Self::GrantManagement
                | Self::Permission
                | Self::ResourceRegistration
        )
    }
}

words! {
    /// What a user is told: the key of a sentence in every language. Keys are stable, so an application may have words of
    /// its own for them.
    MessageKey {
        /// nobody is signed in.
        SignIn = "sign_in",
        /// another account is needed.
        OtherAccount = "other_account",
        /// what was typed is wrong: the same for a user name that nobody has, a wrong password and a disabled account.
        WrongDetails = "wrong_details",
        /// a one-time code that was typed is wrong.
        WrongCode = "wrong_code",
        /// a stronger authentication is needed.
        ConfirmIdentity = "confirm_identity",
        /// the user's consent is needed.
        AllowAccess = "allow_access",
        /// this attempt is over.
        StartOver = "start_over",
        /// the sign-in was canceled, or refused without a reason.
        NotCompleted = "not_completed",
        /// access was refused by a final decision.
        NoAccess = "no_access",
        /// an administrator of the user's organization can allow it.
        AskAdmin = "ask_admin",
        /// the account cannot have it, and there is nobody to ask.
        NotAvailable = "not_available",
        /// only after a pause may a person try again.
        Wait = "wait",
        /// the service is down.
        Later = "later",
        /// there are too many requests.
        Busy = "busy",
        /// the user has to finish on another device.
        Pending = "pending",
        /// the application is at fault.
        AppProblem = "app_problem",
        /// the authorization server is at fault.
        ServiceProblem = "service_problem",
        /// no answer came.
        NoConnection = "no_connection",
        /// what came was no answer of the server, as in a network with a sign-in page of its own.
        NetworkSignIn = "network_sign_in",
        /// the session was ended elsewhere.
        SignedOut = "signed_out",
        /// the application can mend it by itself, but did not.
        TryAgain = "try_again",
        /// nobody knows.
        Unknown = "unknown",
    }
}

words! {
    /// The one thing that a user can do now: the label of a button.
    Action {
        /// start a sign-in.
        SignIn = "sign_in",
        /// repeat what was just done.
        TryAgain = "try_again",
        /// give consent.
        Allow = "allow",
        /// start the flow over.
        StartOver = "start_over",
        /// send the text for the administrator.
        SendToAdmin = "send_to_admin",
        /// close the message.
        Close = "close",
    }
}

impl MessageKey {
    /// What the user can do; `None` while there is only something to wait for.
    #[must_use]
    pub const fn action(self) -> Option<Action> {
        Some(match self {
            Self::SignIn | Self::OtherAccount | Self::ConfirmIdentity | Self::NotCompleted | Self::SignedOut => {
                Action::SignIn
            }
            Self::WrongDetails
            | Self::WrongCode
            | Self::Later
            | Self::Busy
            | Self::NoConnection
            | Self::NetworkSignIn
            | Self::TryAgain => Action::TryAgain,
            Self::AllowAccess => Action::Allow,
            Self::StartOver => Action::StartOver,
            Self::AskAdmin => Action::SendToAdmin,
            Self::Pending => return None,
            _ => Action::Close,
        })
    }
}
