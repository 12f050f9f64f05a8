//! What `#[derive(OAuthCases)]` builds on: which case an error maps to, what the case carries, and what the compiler
//! checks.

mod case;
mod check;
mod payload;

pub use case::{Case, Cases, CasesOf, MappedBy, Mapping};
pub use payload::Payload;

// What generated code names, by short names: it is read in golden files and by whoever expands a macro.
#[doc(hidden)]
pub use crate::catalog::{Entry, StandardCode as S};
#[doc(hidden)]
pub use case::{Both, Make, by_code_of, mappings, of_diagnosis, of_error, of_standard};
#[doc(hidden)]
pub use check::{all, id, once};
#[doc(hidden)]
pub use oauth_errors_catalogs::Recovery as R;
#[doc(hidden)]
pub use payload::AsSource;

#[doc(hidden)]
pub type List = &'static [Case];
#[doc(hidden)]
pub type Codes = &'static [(usize, Entry)];
#[doc(hidden)]
pub type Number = usize;
#[doc(hidden)]
pub type Carried<'a> = Option<&'a (dyn core::error::Error + 'static)>;
#[doc(hidden)]
pub const NOTHING: Carried<'static> = None;

#[doc(hidden)]
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
            __E: $crate::__private::FromEntry,
            Self: $crate::__private::cases::Make<$crate::Diagnosis<'oauth, __E>>,
        {
            fn from(diagnosis: $crate::Diagnosis<'oauth, __E>) -> Self {
                let by_code = ::core::option::Option::None
                    $(.or_else(|| $crate::__private::cases::by_code_of::<Self, $vendor, __E>(&diagnosis)))*;
                $crate::__private::cases::of_diagnosis(diagnosis, by_code)
            }
        }
    };
    ($name:ident [$($vendor:path)*] standard $($rest:tt)*) => {
        $crate::__cases! { $name [$($vendor)*] $($rest)* }

        #[automatically_derived]
        impl ::core::convert::From<$crate::StandardCode> for $name {
            fn from(code: $crate::StandardCode) -> Self {
                $crate::__private::cases::of_standard(code)
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
                        ::core::iter::Iterator::chain(mappings, $crate::__private::cases::mappings::<Self, $vendor>());
                )*
                mappings
            }
        }

        $(
            #[automatically_derived]
            impl ::core::convert::From<$vendor> for $name {
                fn from(error: $vendor) -> Self {
                    $crate::__private::cases::of_error(error)
                }
            }
        )*
    };
}
