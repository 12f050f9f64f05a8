//! What generated code names. Not part of the public interface: it may change in any release.
//!
//! The macro emits an enum, its tables and a call of `__impls!`; everything that the enum can do is written once, here.

pub use crate::catalog::Generated;
pub use crate::catalog::rules;
pub use crate::catalog::tables::{Messages, Parts};
pub use crate::catalog::{FromEntry, Specification};
#[cfg(feature = "serde")]
pub use crate::integrations::serde::text as serde;
#[cfg(feature = "macros")]
pub use oauth_errors_macros::oauth_errors;
#[cfg(feature = "user-messages")]
pub use oauth_errors_macros::user_messages;

/// What `#[derive(OAuthCases)]` names, by short names: it is read in golden files and by whoever expands a macro.
pub mod cases {
    pub use oauth_errors_catalogs::Recovery as R;

    pub use crate::cases::{
        AsSource, Both, Case, Cases, CasesOf, Make, Payload, all, by_code_of, id, mappings, of_diagnosis, of_error,
        of_standard, once,
    };
    pub use crate::catalog::{Entry, StandardCode as S};

    pub type List = &'static [Case];
    pub type Codes = &'static [(usize, Entry)];
    pub type Number = usize;
    pub type Carried<'a> = Option<&'a (dyn core::error::Error + 'static)>;
    pub const NOTHING: Carried<'static> = None;

    #[must_use]
    pub const fn case(
        name: &'static str,
        text: &'static str,
        both: &'static [Both],
        recoveries: &'static [R],
        standards: &'static [S],
    ) -> Case {
        Case::new(name, text, both, recoveries, standards)
    }
}

/// Items as they are, so that one attribute is put on all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($items:tt)*) => {
        $($items)*
    };
}

/// The methods and traits of an enum that implements `Generated`.
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

/// [`__impls!`](crate::__impls), without what overlaps with a blanket impl for [`StandardCode`](crate::StandardCode), and
/// without what the layers above the catalog add.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_impls {
    ($name:ident) => {
        impl $name {
            /// The catalog that this enum was generated from.
            pub const CATALOG: &'static $crate::Catalog = <Self as $crate::VendorError>::CATALOG;

            /// Every variant, in the order of the catalog, including deprecated ones.
            pub const ALL: &'static [Self] = <Self as $crate::VendorError>::ALL;

            /// The vendor's own unique code.
            #[must_use]
            pub const fn code(self) -> &'static ::core::primitive::str {
                self.entry().code()
            }

            /// The value of `error` in the answer, if it is known.
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

            /// The HTTP status that the vendor sends with it, if it is known.
            #[must_use]
            pub const fn status(self) -> ::core::option::Option<::core::primitive::u16> {
                self.entry().status()
            }

            /// The code of an RFC or OpenID specification that it corresponds to.
            #[must_use]
            pub const fn standard(self) -> $crate::StandardCode {
                self.entry().standard()
            }

            /// What the application should do next.
            #[must_use]
            pub const fn recovery(self) -> $crate::Recovery {
                self.entry().recovery()
            }

            /// The variant with a code, or with a former name of it. Takes constant time.
            #[must_use]
            pub fn from_code(code: &::core::primitive::str) -> ::core::option::Option<Self> {
                <Self as $crate::VendorError>::from_code(code)
            }
        }

        /// Prints the variant's name.
        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.entry().variant())
            }
        }

        /// Prints code and title on one line; `{:#}` adds summary and advice.
        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.entry(), f)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for $name {}

        /// Parses a code, or a former name of it.
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

/// Methods of the enum that say what an answer means.
#[doc(hidden)]
#[macro_export]
macro_rules! __diagnose {
    ($name:ident) => {
        impl $name {
            /// Returns `Ok` for a success, and otherwise what the error means: which one it is, and what to do next.
            ///
            /// # Errors
            /// If `Catalog::is_error` says that the answer is an error, whatever its status.
            pub fn check(report: &$crate::Report<'_>) -> ::core::result::Result<(), $crate::Diagnosis<'static, Self>> {
                <Self as $crate::Diagnosable>::check(report)
            }

            /// What an error answer means: which error it is, what to do next, and how it was recognized.
            ///
            /// It assumes that the answer is an error; [`check`](Self::check) finds out first.
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
        /// Serializes the code.
        #[automatically_derived]
        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        /// Deserializes a code, or a former name of it. Any other text is an error; `Code` keeps it.
        #[automatically_derived]
        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::serde::deserialize(deserializer)
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
