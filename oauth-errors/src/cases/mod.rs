//! What `#[derive(OAuthCases)]` builds on: which case an error maps to, what the case carries, and what the compiler
//! checks.

mod case;
mod check;
mod payload;

pub use case::{Case, Cases, CasesOf, MappedBy, Mapping};
pub use payload::Payload;

// Only generated code names these, through `private`.
pub use case::{Both, Make, by_code_of, mappings, of_diagnosis, of_error, of_standard};
pub use check::{all, id, once};
pub use payload::AsSource;

/// The conversions of an enum of cases: `diagnosis` for that from a diagnosis, which may be of an unknown error;
/// `standard` for that from a standard code; `error` for what makes it an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __cases {
    ($name:ident [$($vendor:path)*] diagnosis $($rest:tt)*) => {
        $crate::__cases! { $name [$($vendor)*] $($rest)* }

        #[automatically_derived]
        impl<'oauth, __E> ::core::convert::From<$crate::Diagnosis<'oauth, __E>> for $name
        where
            __E: $crate::private::FromEntry,
            Self: $crate::private::cases::Make<$crate::Diagnosis<'oauth, __E>>,
        {
            fn from(diagnosis: $crate::Diagnosis<'oauth, __E>) -> Self {
                let by_code = ::core::option::Option::None
                    $(.or_else(|| $crate::private::cases::by_code_of::<Self, $vendor, __E>(&diagnosis)))*;
                $crate::private::cases::of_diagnosis(diagnosis, by_code)
            }
        }
    };
    ($name:ident [$($vendor:path)*] standard $($rest:tt)*) => {
        $crate::__cases! { $name [$($vendor)*] $($rest)* }

        #[automatically_derived]
        impl ::core::convert::From<$crate::StandardCode> for $name {
            fn from(code: $crate::StandardCode) -> Self {
                $crate::private::cases::of_standard(code)
            }
        }
    };
    ($name:ident [$($vendor:path)*] error) => {
        $crate::__cases! { $name [$($vendor)*] }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Cases::case(self).text())
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for $name {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                $crate::Cases::parts(self).1
            }
        }
    };
    ($name:ident [$($vendor:path)*]) => {
        impl $name {
            /// Which case each error of the bound enums maps to, and why.
            pub fn mappings() -> impl ::core::iter::Iterator<Item = $crate::Mapping> {
                let mappings = ::core::iter::empty();
                $(
                    let mappings =
                        ::core::iter::Iterator::chain(mappings, $crate::private::cases::mappings::<Self, $vendor>());
                )*
                mappings
            }
        }

        $(
            #[automatically_derived]
            impl ::core::convert::From<$vendor> for $name {
                fn from(error: $vendor) -> Self {
                    $crate::private::cases::of_error(error)
                }
            }
        )*
    };
}
