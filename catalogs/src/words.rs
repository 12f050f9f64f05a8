//! The closed vocabularies of the catalog format. They live here, not in the runtime, because the macro validates a
//! catalog against them and the runtime uses them: one list serves both.

use core::fmt;
use core::str::FromStr;

/// The error of parsing a keyword of the catalog format: the text is none of the known ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKeyword {
    /// What was wanted: `Recovery`.
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
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`: ")] $(#[$doc])* $variant,)*
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The keyword as a catalog file and machine-readable output spell it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The value of a keyword; `None` for any other text.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word)
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

            fn from_str(word: &str) -> Result<Self, UnknownKeyword> {
                Self::from_word(word).ok_or(UnknownKeyword { kind: stringify!($name) })
            }
        }

        /// Writes the keyword.
        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        /// Reads a keyword; any other text is an error.
        #[cfg(feature = "serde")]
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Keyword;
                impl serde_core::de::Visitor<'_> for Keyword {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("a keyword of ", stringify!($name)))
                    }

                    fn visit_str<E: serde_core::de::Error>(self, word: &str) -> Result<$name, E> {
                        word.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Keyword)
            }
        }
    };
}

words! {
    /// What the application should do next. Advice, not policy: nothing here sleeps, loops or calls.
    ///
    /// Each variant's text is a litmus test: how it differs from its neighbour.
    Recovery {
        /// nobody changes anything and the same call works later. Never given where a failure counter may be running.
        Retry = "retry",
        /// the answer is not there yet: ask again after the polling `interval` (5 s where none was given).
        Poll = "poll",
        /// as [`Poll`](Self::Poll), and add 5 s to the interval for this and every later request of the flow.
        SlowDown = "slow_down",
        /// the answer carries a nonce: repeat the request with it, once.
        RetryWithNonce = "retry_with_nonce",
        /// the access token is spent: use the refresh token and repeat; sign in only if that fails.
        Refresh = "refresh",
        /// what the person typed is wrong or not acceptable (password, code, new password): ask at the same step.
        /// Never automatic.
        AskAgain = "ask_again",
        /// the user's standing is dead (session, refresh token, expired password): interactive sign-in.
        SignIn = "sign_in",
        /// a stronger authentication can be given now, in the same interaction.
        StepUp = "step_up",
        /// the user can grant what is missing.
        Consent = "consent",
        /// only this attempt's artefact is dead (code, state, `device_code`, `auth_req_id`, `request_uri`): start the
        /// flow anew; stored tokens stay.
        RestartFlow = "restart_flow",
        /// this message can never succeed: the program that built it must change.
        FixRequest = "fix_request",
        /// the client's registration, key, secret or TLS set-up is wrong.
        FixClient = "fix_client",
        /// an owner of the tenant, policy, account or hook can say yes.
        ContactAdmin = "contact_admin",
        /// a person or a final decision said no.
        Denied = "denied",
        /// the fault is the vendor's own.
        ContactVendor = "contact_vendor",
    }
}

impl Recovery {
    /// Whether a person in front of the application has to act.
    #[must_use]
    pub const fn needs_user(self) -> bool {
        matches!(self, Self::AskAgain | Self::SignIn | Self::StepUp | Self::Consent | Self::RestartFlow)
    }

    /// Whether the same request may be sent again, later or with the nonce the answer carried.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Retry | Self::Poll | Self::SlowDown | Self::RetryWithNonce)
    }

    /// The advice in one sentence, for a person.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Retry => "Send the same request again later.",
            Self::Poll => "Ask again after the polling interval.",
            Self::SlowDown => "Add five seconds to the polling interval and ask again.",
            Self::RetryWithNonce => "Repeat the request once with the nonce of this answer.",
            Self::Refresh => "Get a new access token with the refresh token and repeat the request.",
            Self::AskAgain => "Let the user correct what was entered.",
            Self::SignIn => "Send the user through sign-in again.",
            Self::StepUp => "Ask the user for a stronger authentication.",
            Self::Consent => "Ask the user to grant what is missing.",
            Self::RestartFlow => "Start this flow anew; keep stored tokens.",
            Self::FixRequest => "Correct the request; sending it again cannot help.",
            Self::FixClient => "Correct the client's registration, credentials or TLS set-up.",
            Self::ContactAdmin => "Ask an administrator of the tenant or service to allow it.",
            Self::Denied => "Stop: the request was refused.",
            Self::ContactVendor => "Report the fault to the vendor.",
        }
    }
}

words! {
    /// How far a code may be relied on.
    Stability {
        /// the vendor promises the code.
        Contract = "contract",
        /// the vendor may change it at any time, or it is told apart by text only.
        Advisory = "advisory",
    }
}

words! {
    /// Where an error was met. The same code can mean something else, or carry another status, elsewhere.
    Endpoint {
        /// authorization endpoint, whose errors ride on a redirect (RFC 6749 section 4.1.2.1).
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
    /// Whether it takes an access token, and so answers with the challenges of RFC 6750.
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
