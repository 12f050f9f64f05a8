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
        /// nobody changes anything, and the same call works later. Never used where failed attempts may be counted.
        Retry = "retry",
        /// the answer is not there yet: ask again after the polling `interval` (5 seconds if none was given).
        Poll = "poll",
        /// like [`Poll`](Self::Poll), but add 5 seconds to the interval for this and every later request of the flow.
        SlowDown = "slow_down",
        /// the answer carries a nonce: repeat the request with it, once.
        RetryWithNonce = "retry_with_nonce",
        /// the access token is no longer valid: get another one with the refresh token and repeat the request. Sign the
        /// user in only if that fails.
        Refresh = "refresh",
        /// what the user typed is wrong or not acceptable (a password, a code, a new password): ask again at the same
        /// step. Never do this automatically.
        AskAgain = "ask_again",
        /// the user's session, refresh token or password is no longer valid: send the user through an interactive
        /// sign-in.
        SignIn = "sign_in",
        /// the user can authenticate more strongly now, in the same interaction.
        StepUp = "step_up",
        /// the user can grant what is missing.
        Consent = "consent",
        /// only what belongs to this attempt is no longer valid (code, state, `device_code`, `auth_req_id`,
        /// `request_uri`): start the flow over, and keep the stored tokens.
        RestartFlow = "restart_flow",
        /// this request can never succeed: the program that built it must change.
        FixRequest = "fix_request",
        /// the client's registration, key, secret or TLS setup is wrong.
        FixClient = "fix_client",
        /// an owner of the tenant, policy, account or hook can allow it.
        ContactAdmin = "contact_admin",
        /// a person or a final decision said no.
        Denied = "denied",
        /// the vendor's server is at fault.
        ContactVendor = "contact_vendor",
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

    /// Whether the same request may be sent again, later or with the nonce of the answer: true for
    /// [`Retry`](Self::Retry), [`Poll`](Self::Poll), [`SlowDown`](Self::SlowDown) and
    /// [`RetryWithNonce`](Self::RetryWithNonce).
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Retry | Self::Poll | Self::SlowDown | Self::RetryWithNonce)
    }

    /// The advice as a sentence to read.
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
            Self::RestartFlow => "Start this flow over and keep the stored tokens.",
            Self::FixRequest => "Correct the request; sending it again cannot help.",
            Self::FixClient => "Correct the client's registration, credentials or TLS setup.",
            Self::ContactAdmin => "Ask an administrator of the tenant or service to allow it.",
            Self::Denied => "Stop: the request was refused.",
            Self::ContactVendor => "Report the error to the vendor.",
        }
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
