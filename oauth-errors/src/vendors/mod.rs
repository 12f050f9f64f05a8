//! The vendors' enums, ready-made, each behind a feature of its name.
//!
//! Take these where several crates must share one type, and [`oauth_errors!`](crate::oauth_errors) for an enum of your
//! own. They are `#[non_exhaustive]` here: a newer catalog never breaks a build.

#[allow(unused_imports, reason = "named where a vendor is compiled in")]
use crate::catalog::{Catalog, StandardCode, VendorError};
use crate::recognize;
use crate::report::Report;

/// Defines a module a vendor, and the one list of those that are compiled in.
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

/// The catalogs of the vendors that are compiled in: for code that learns the vendor at run time.
#[must_use]
pub const fn all() -> &'static [&'static Catalog] {
    ALL
}

/// The catalog of the codes that RFCs and OpenID specifications define: for an answer whose vendor is not known.
#[must_use]
pub const fn standard() -> &'static Catalog {
    StandardCode::CATALOG
}

/// Vendors that speak another one's dialect: their ids and that of the catalog to use. [`find`] and
/// [`oauth_errors!`](crate::oauth_errors) know them by name.
pub fn aliases() -> impl Iterator<Item = (&'static str, &'static str)> {
    oauth_errors_catalogs::ALIASES.iter().map(|(id, of, _)| (*id, *of))
}

/// The catalog of a vendor that is compiled in, by its id or that of an alias; `standard` is known too.
#[must_use]
pub fn find(id: &str) -> Option<&'static Catalog> {
    let id = aliases().find(|(alias, _)| *alias == id).map_or(id, |(_, of)| of);
    all().iter().copied().chain([standard()]).find(|catalog| catalog.id() == id)
}

/// The vendor that serves a host or issuer URL, if it is one of those compiled in and no other serves it too.
#[must_use]
pub fn find_by_issuer(issuer: &str) -> Option<&'static Catalog> {
    recognize::by_issuer(all(), issuer)
}

/// The vendor of an answer, if it is one of those compiled in and the answer leaves no doubt: by `iss`, or by a server
/// of its own in `error_uri`, by a code of a form that only this vendor has, by fields that only it sends, or by a
/// message of its own.
///
/// A code that the message only quotes does not count, and of two the one that comes first wins.
#[must_use]
pub fn detect(report: &Report<'_>) -> Option<&'static Catalog> {
    recognize::detect(all(), report)
}

include!("list.rs");
