//! The vendors' enums, ready-made, each behind a feature of its name.
//!
//! Take these where several crates must share one type, and [`oauth_errors!`](crate::oauth_errors) for an enum of your
//! own. They are `#[non_exhaustive]` here: a newer catalog never breaks a build.

#[allow(unused_imports, reason = "named where a vendor is compiled in")]
use crate::{Catalog, StandardCode, VendorError};

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

include!("vendors/list.rs");
