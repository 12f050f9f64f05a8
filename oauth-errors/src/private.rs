//! What generated code names. Not part of the public interface: it may change in any release.
//!
//! The macro emits an enum, its tables and a call of `__impls!`; everything that the enum can do is written once, here.

pub use crate::cases;
pub use crate::catalog::Generated;
pub use crate::catalog::rules;
pub use crate::catalog::tables::{Messages, Parts};
pub use crate::catalog::{FromEntry, Specification};
#[cfg(feature = "serde")]
pub use crate::integrations::serde::text as serde;
#[cfg(feature = "macros")]
pub use oauth_errors_macros::oauth_errors;

/// Items as they are, so that one attribute is put on all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($items:tt)*) => {
        $($items)*
    };
}

/// The methods and traits of an enum that implements [`VendorError`](crate::VendorError)'s constants.
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($name:ident) => {
        $crate::__common_impls! { $name }
        $crate::__diagnose! { $name }

        #[automatically_derived]
        impl ::core::convert::From<$name> for $crate::StandardCode {
            fn from(error: $name) -> Self {
                error.standard()
            }
        }
    };
}

/// [`__impls!`](crate::__impls), less what overlaps with a blanket impl for [`StandardCode`](crate::StandardCode), and
/// less what the layers above the catalog bring.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_impls {
    ($name:ident) => {
        impl $name {
            /// The catalog this enum was made of.
            pub const CATALOG: &'static $crate::Catalog = <Self as $crate::VendorError>::CATALOG;

            /// Every variant, in the catalog's order, deprecated ones included.
            pub const ALL: &'static [Self] = <Self as $crate::VendorError>::ALL;

            /// The vendor's own unique code.
            #[must_use]
            pub const fn code(self) -> &'static ::core::primitive::str {
                self.entry().code()
            }

            /// The value of `error` on the wire, where that is known.
            #[must_use]
            pub const fn error(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                self.entry().error()
            }

            /// What happened, in a few words.
            #[must_use]
            pub const fn title(self) -> &'static ::core::primitive::str {
                self.entry().title()
            }

            /// What it means and what fixes it.
            #[must_use]
            pub const fn summary(self) -> &'static ::core::primitive::str {
                self.entry().summary()
            }

            /// The vendor's own sentence, if the catalog has it.
            #[must_use]
            pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                self.entry().description()
            }

            /// The HTTP status that the vendor sends with it, where that is known.
            #[must_use]
            pub const fn status(self) -> ::core::option::Option<::core::primitive::u16> {
                self.entry().status()
            }

            /// The code of an RFC or OpenID specification that it stands for.
            #[must_use]
            pub const fn standard(self) -> $crate::StandardCode {
                self.entry().standard()
            }

            /// What the application should do next.
            #[must_use]
            pub const fn recovery(self) -> $crate::Recovery {
                self.entry().recovery()
            }

            /// The variant of a code, or of one of its former names. Constant time.
            #[must_use]
            pub fn from_code(code: &::core::primitive::str) -> ::core::option::Option<Self> {
                <Self as $crate::VendorError>::from_code(code)
            }
        }

        /// The variant's name.
        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.entry().variant())
            }
        }

        /// Code and title on one line; `{:#}` adds summary and advice.
        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.entry(), f)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for $name {}

        /// Parses a code, or one of its former names.
        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownCode;

            fn from_str(code: &::core::primitive::str) -> ::core::result::Result<Self, Self::Err> {
                match Self::from_code(code) {
                    ::core::option::Option::Some(error) => ::core::result::Result::Ok(error),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::UnknownCode::__new(Self::CATALOG, code))
                    }
                }
            }
        }

        $crate::__serde! { $name }

        #[automatically_derived]
        impl ::core::convert::From<$name> for $crate::Entry {
            fn from(error: $name) -> Self {
                error.entry()
            }
        }
    };
}

/// What an answer means, as methods of the enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __diagnose {
    ($name:ident) => {
        impl $name {
            /// `Ok` if an answer is a success, else what the error means: which one it is, and what to do next.
            ///
            /// # Errors
            /// If the answer is an error by `Catalog::is_error`, whatever its status.
            pub fn check(report: &$crate::Report<'_>) -> ::core::result::Result<(), $crate::Diagnosis<'static, Self>> {
                <Self as $crate::Diagnosable>::check(report)
            }

            /// What an error answer means: which error it is, what to do next, and how it was recognized.
            ///
            /// It takes the answer for an error. [`check`](Self::check) finds out first whether it is one.
            #[must_use]
            pub fn diagnose<'a>(report: &'a $crate::Report<'a>) -> $crate::Diagnosis<'a, Self> {
                <Self as $crate::Diagnosable>::diagnose(report)
            }
        }
    };
}

/// The code as a text, for any format of `serde`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        /// Writes the code.
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        /// Reads a code, or one of its former names. Any other text is an error; `Code` keeps it.
        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::serde::deserialize(deserializer)
            }
        }
    };
}

/// Nothing without feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}
