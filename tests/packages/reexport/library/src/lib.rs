//! Hands the macro on as it is, and in a macro of its own.
#![deny(warnings)]
#![forbid(missing_docs, unsafe_code)]

pub use oauth_errors::{Recovery, oauth_errors};

/// The errors that every service of this company has.
#[macro_export]
macro_rules! company_errors {
    ($name:ident, $file:literal) => {
        $crate::oauth_errors! {
            /// What this service says.
            pub enum $name = path($file);
        }
    };
}
