//! What the `oauth-errors` crates know about vendors' errors, as data: one JSON file per vendor, the keywords that those
//! files use, and the two things that the macro and the runtime must agree on to the bit: the [`digest`] of messages and
//! codes, and the [`layout`] of compiled tables. There is no other logic, and no dependency unless feature `serde` is on.
//!
//! Applications use the [`oauth-errors`](https://docs.rs/oauth-errors) crate.
#![no_std]

pub mod digest;
pub mod layout;
#[rustfmt::skip]
mod standard;
mod words;

pub use standard::STANDARD_CODES;
pub use words::{Endpoint, Recovery, Stability, UnknownKeyword};

/// The vendors of this release, as (id, text of the catalog file). This is the only list of them.
pub const CATALOGS: &[(&str, &str)] = &[
    ("okta", include_str!("../okta.json")),
    ("okta-api", include_str!("../okta-api.json")),
    ("entra", include_str!("../entra.json")),
    ("entra-b2c", include_str!("../entra-b2c.json")),
    ("authlete", include_str!("../authlete.json")),
    ("helseid", include_str!("../helseid.json")),
    ("pingfederate", include_str!("../pingfederate.json")),
    ("spotify", include_str!("../spotify.json")),
    ("auth0", include_str!("../auth0.json")),
    ("aws-sso-oidc", include_str!("../aws-sso-oidc.json")),
    ("cognito", include_str!("../cognito.json")),
    ("discord", include_str!("../discord.json")),
    ("dropbox", include_str!("../dropbox.json")),
    ("duende", include_str!("../duende.json")),
    ("facebook", include_str!("../facebook.json")),
    ("fusionauth", include_str!("../fusionauth.json")),
    ("github", include_str!("../github.json")),
    ("gitlab", include_str!("../gitlab.json")),
    ("google", include_str!("../google.json")),
    ("keycloak", include_str!("../keycloak.json")),
    ("linkedin", include_str!("../linkedin.json")),
    ("maskinporten", include_str!("../maskinporten.json")),
    ("oidc-provider", include_str!("../oidc-provider.json")),
    ("ory-hydra", include_str!("../ory-hydra.json")),
    ("salesforce", include_str!("../salesforce.json")),
    ("slack", include_str!("../slack.json")),
    ("x", include_str!("../x.json")),
    ("zoom", include_str!("../zoom.json")),
];

/// Vendors that send the same errors as another one, as (id, id of the other one, text of the file, which names it too).
pub const ALIASES: &[(&str, &str, &str)] = &[
    ("authelia", "ory-hydra", include_str!("../authelia.json")),
    ("mastodon", "gitlab", include_str!("../mastodon.json")),
    ("franceconnect", "oidc-provider", include_str!("../franceconnect.json")),
    ("authentik", "standard", include_str!("../authentik.json")),
    ("zitadel", "standard", include_str!("../zitadel.json")),
    ("dex", "standard", include_str!("../dex.json")),
    ("spring", "standard", include_str!("../spring.json")),
    ("stripe", "standard", include_str!("../stripe.json")),
];

/// The codes that RFCs and OpenID specifications define: the catalog that every other one maps to.
pub const STANDARD: &str = include_str!("../standard.json");

/// The text of a vendor's catalog file, by id. For an alias, this is the file that names the other vendor.
#[must_use]
pub fn find(id: &str) -> Option<&'static str> {
    if id == "standard" {
        return Some(STANDARD);
    }
    let own = CATALOGS.iter().find(|(known, _)| *known == id).map(|(_, text)| *text);
    own.or_else(|| ALIASES.iter().find(|(known, ..)| *known == id).map(|(_, _, text)| *text))
}

/// What the catalog format needs to know about a standard code.
#[derive(Clone, Copy, Debug)]
pub struct StandardCode {
    /// The code.
    pub code: &'static str,
    /// What to do about it.
    pub recovery: Recovery,
    /// The section that defines it.
    pub url: &'static str,
}
