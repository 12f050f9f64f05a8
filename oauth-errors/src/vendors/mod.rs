//! The enums of all vendors, each behind a feature of the vendor's name.
//!
//! Use these if several crates must share one type, and [`oauth_errors!`](crate::oauth_errors) for an enum of your own.
//! They are `#[non_exhaustive]` here, so a newer catalog never breaks a build.
//!
//! The page of each module describes what the vendor's errors look like, how stable its codes are, and what to match on.
//!
//! The functions are for code that learns the vendor at run time. They know the vendors whose features are on:
//!
//! ```
//! # #[cfg(all(feature = "entra", feature = "github"))] {
//! use oauth_errors::{Report, vendors};
//!
//! // by name
//! let catalog = vendors::find("github").unwrap();
//! assert_eq!(catalog.name(), "GitHub");
//!
//! // by the server that a client is configured for
//! let catalog = vendors::find_by_issuer("https://login.microsoftonline.com/common/v2.0").unwrap();
//! assert_eq!(catalog.id(), "entra");
//!
//! // from the answer alone, if it leaves no doubt
//! let report = Report::from_text("AADSTS700082: The refresh token has expired.");
//! let catalog = vendors::detect(&report).unwrap_or(vendors::standard());
//! assert_eq!(catalog.diagnose(&report).code(), Some("AADSTS700082"));
//! # }
//! ```

#[allow(unused_imports, reason = "used if a vendor's feature is on")]
use crate::catalog::{Catalog, StandardCode, VendorError};
use crate::recognize::{self, Detector};
use crate::report::Report;

/// Defines a module per vendor, and the list of those whose features are on.
macro_rules! vendors {
    ($($feature:literal $module:ident $name:ident;)*) => {
        $(
            #[doc = include_str!(concat!(stringify!($module), ".md"))]
            #[cfg(feature = $feature)]
            pub mod $module {
                crate::oauth_errors! { pub enum $name = $feature; }
            }
        )*

        const ALL: &[&Catalog] = &[$(#[cfg(feature = $feature)] <$module::$name as VendorError>::CATALOG,)*];
    };
}

/// The catalogs of the vendors whose features are on.
#[must_use]
pub const fn all() -> &'static [&'static Catalog] {
    ALL
}

/// The catalog of the codes that RFCs and OpenID specifications define, for answers of an unknown vendor.
#[must_use]
pub const fn standard() -> &'static Catalog {
    StandardCode::CATALOG
}

/// Vendors that send the same errors as another one: their ids, each with the id of the other one. [`find`] and
/// [`oauth_errors!`](crate::oauth_errors) accept them too.
pub fn aliases() -> impl Iterator<Item = (&'static str, &'static str)> {
    oauth_errors_catalogs::ALIASES.iter().map(|(id, of, _)| (*id, *of))
}

/// The catalog of a vendor whose feature is on, by its id, the id of an [alias](aliases), or `standard`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Catalog> {
    let id = aliases().find(|(alias, _)| *alias == id).map_or(id, |(_, of)| of);
    all().iter().copied().chain([standard()]).find(|catalog| catalog.id() == id)
}

/// The catalog of the vendor that serves a host or issuer URL, if its feature is on and no other vendor serves it too.
#[must_use]
pub fn find_by_issuer(issuer: &str) -> Option<&'static Catalog> {
    recognize::by_issuer(all(), issuer)
}

/// The catalog of the vendor that sent an answer, if its feature is on and the answer leaves no doubt.
///
/// [`Detector`] says by what a vendor is recognized. Without the feature `std` each call makes a new one; keep one of your own
/// instead.
#[must_use]
pub fn detect(report: &Report<'_>) -> Option<&'static Catalog> {
    #[cfg(feature = "std")]
    {
        static DETECTOR: std::sync::LazyLock<Detector> = std::sync::LazyLock::new(|| Detector::new(ALL));
        DETECTOR.detect(report)
    }
    #[cfg(not(feature = "std"))]
    Detector::new(ALL).detect(report)
}

include!("list.rs");
