//! The vendors' enums, ready-made, each behind a feature of its name.
//!
//! Take these where several crates must share one type, and [`oauth_errors!`](crate::oauth_errors) for an enum of your
//! own. They are `#[non_exhaustive]` here: a newer catalog never breaks a build.

#[allow(unused_imports, reason = "named where a vendor is compiled in")]
use crate::{Catalog, StandardCode, VendorError};

/// Defines a module a vendor, and the one list of those that are compiled in.
macro_rules! vendors {
    ($($feature:literal $module:ident $name:ident $about:literal;)*) => {
        $(
            #[doc = $about]
            #[cfg(feature = $feature)]
            pub mod $module {
                crate::oauth_errors! { pub enum $name = $feature; }
            }
        )*

        /// The catalogs that are compiled in, the standard one first: for code that learns the vendor at run time.
        pub const CATALOGS: &[&Catalog] = &[
            StandardCode::CATALOG,
            $(#[cfg(feature = $feature)] <$module::$name as VendorError>::CATALOG,)*
        ];
    };
}

#[cfg(feature = "alloc")]
pub use crate::detect::{detect, serving};

/// Vendors that speak another one's dialect: their ids and that of the catalog to use. [`find`] and
/// [`oauth_errors!`](crate::oauth_errors) know them by name.
pub fn aliases() -> impl Iterator<Item = (&'static str, &'static str)> {
    oauth_errors_catalogs::ALIASES.iter().map(|(id, of, _)| (*id, *of))
}

/// The catalog of a vendor that is compiled in, by its id or that of an alias.
#[must_use]
pub fn find(id: &str) -> Option<&'static Catalog> {
    let id = aliases().find(|(alias, _)| *alias == id).map_or(id, |(_, of)| of);
    CATALOGS.iter().copied().find(|catalog| catalog.id() == id)
}

vendors! {
    "okta" okta OktaError "Okta.";
    "okta-api" okta_api OktaApiError "Okta API.";
    "entra" entra EntraError "Microsoft Entra ID (Azure AD).";
    "entra-b2c" entra_b2c EntraB2cError "Microsoft Azure AD B2C.";
    "authlete" authlete AuthleteError "Authlete.";
    "helseid" helseid HelseidError "HelseID (Norsk helsenett).";
    "pingfederate" pingfederate PingfederateError "PingFederate.";
    "spotify" spotify SpotifyError "Spotify.";
    "auth0" auth0 Auth0Error "Auth0.";
    "aws-sso-oidc" aws_sso_oidc AwsSsoOidcError "AWS IAM Identity Center OIDC.";
    "cognito" cognito CognitoError "Amazon Cognito.";
    "discord" discord DiscordError "Discord.";
    "dropbox" dropbox DropboxError "Dropbox.";
    "duende" duende DuendeError "Duende IdentityServer.";
    "facebook" facebook FacebookError "Facebook / Meta Graph.";
    "fusionauth" fusionauth FusionauthError "FusionAuth.";
    "github" github GithubError "GitHub.";
    "gitlab" gitlab GitlabError "GitLab.";
    "google" google GoogleError "Google.";
    "keycloak" keycloak KeycloakError "Keycloak.";
    "linkedin" linkedin LinkedinError "LinkedIn.";
    "maskinporten" maskinporten MaskinportenError "Maskinporten (Digdir, Norway).";
    "oidc-provider" oidc_provider OidcProviderError "node-oidc-provider.";
    "ory-hydra" ory_hydra OryHydraError "Ory Hydra (fosite).";
    "salesforce" salesforce SalesforceError "Salesforce.";
    "slack" slack SlackError "Slack.";
    "x" x XError "X (Twitter) API v1.1 errors.";
    "zoom" zoom ZoomError "Zoom.";
}
