//! What `#[derive(OAuthCases)]` builds on: how an error finds its case, and what the case carries.

mod carry;

use core::error::Error;

use oauth_errors_catalogs::Recovery;

use crate::catalog::FromEntry as Known;
use crate::{Diagnosis, Entry, StandardCode, VendorError};

use carry::same;
pub use carry::{Carry, Source};

// What generated code names, by short names: it is read in golden files and by whoever expands a macro.
#[doc(hidden)]
pub use crate::StandardCode as S;
#[doc(hidden)]
pub use oauth_errors_catalogs::Recovery as R;

#[doc(hidden)]
pub type List = &'static [Case];
#[doc(hidden)]
pub type Number = usize;
#[doc(hidden)]
pub type Found = Option<Number>;
#[doc(hidden)]
pub type Carried<'a> = Option<&'a (dyn Error + 'static)>;
#[doc(hidden)]
pub const NONE: Found = None;
#[doc(hidden)]
pub const NOTHING: Carried<'static> = None;

/// One case; without a text it is shown by its name.
#[doc(hidden)]
#[must_use]
pub const fn case(
    name: &'static str,
    text: &'static str,
    standards: &'static [StandardCode],
    recoveries: &'static [Recovery],
) -> Case {
    Case { name, text, standards, recoveries }
}

#[doc(hidden)]
#[must_use]
pub const fn some(number: Number) -> Found {
    Some(number)
}

/// An application's own cases; implemented by [`#[derive(OAuthCases)]`](macro@crate::OAuthCases).
///
/// An error falls into the case that names its code, else its standard code, else its recovery, else into the case for
/// the rest.
pub trait Cases: Sized {
    /// The cases, in the order of the enum.
    const CASES: &'static [Case];

    /// The number of the case that takes what falls into no other.
    #[doc(hidden)]
    const REST: usize;

    /// The number of this case, and what it carries, as an error.
    #[doc(hidden)]
    fn shown(&self) -> (usize, Carried<'_>);

    /// This case.
    fn case(&self) -> &'static Case {
        &Self::CASES[self.shown().0]
    }
}

/// One of an application's own cases.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    name: &'static str,
    text: &'static str,
    standards: &'static [StandardCode],
    recoveries: &'static [Recovery],
}

impl Case {
    /// The name of the variant.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What `Display` says: the first paragraph of the variant's documentation, else its name.
    pub const fn text(&self) -> &'static str {
        if self.text.is_empty() { self.name } else { self.text }
    }

    /// The standard codes that fall into it.
    pub const fn standards(&self) -> &'static [StandardCode] {
        self.standards
    }

    /// The recoveries that fall into it.
    pub const fn recoveries(&self) -> &'static [Recovery] {
        self.recoveries
    }
}

/// Makes a case from a source.
#[doc(hidden)]
pub trait Make<S>: Cases {
    fn make(number: usize, source: S) -> Self;
}

/// Cases that name codes of a vendor.
pub trait CasesOf<E: VendorError>: Cases {
    /// The number of the case that names a code.
    #[doc(hidden)]
    fn by_code(_: E) -> Option<usize> {
        None
    }
}

/// An error of a bound vendor and the case it falls into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    case: &'static str,
    entry: Entry,
    by: CoveredBy,
}

impl Cover {
    /// The name of the case.
    pub const fn case(&self) -> &'static str {
        self.case
    }

    /// The error.
    pub const fn entry(&self) -> Entry {
        self.entry
    }

    /// Why it falls there.
    pub const fn by(&self) -> CoveredBy {
        self.by
    }
}

/// Why an error falls into a case; the first of these that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoveredBy {
    /// The case names its code.
    Code,
    /// The case names its standard code.
    Standard,
    /// The case names its recovery.
    Recovery,
    /// No other case wants it.
    Rest,
}

fn of_entry<C: Cases>(
    by_code: Option<usize>,
    standard: Option<StandardCode>,
    recovery: Recovery,
) -> (usize, CoveredBy) {
    if let Some(case) = by_code {
        return (case, CoveredBy::Code);
    }
    let case = |wanted: &dyn Fn(&Case) -> bool| C::CASES.iter().position(wanted);
    if let Some(case) = standard.and_then(|code| case(&|case| case.standards.contains(&code))) {
        return (case, CoveredBy::Standard);
    }
    let case = case(&|case| case.recoveries.contains(&recovery));
    case.map_or((C::REST, CoveredBy::Rest), |case| (case, CoveredBy::Recovery))
}

/// The case of an error.
#[doc(hidden)]
pub fn of_error<C: CasesOf<E> + Make<E>, E: VendorError>(error: E) -> C {
    let entry = error.entry();
    C::make(of_entry::<C>(C::by_code(error), Some(entry.standard()), entry.recovery()).0, error)
}

/// The case of a standard code.
#[doc(hidden)]
#[must_use]
pub fn of_standard<C: Make<StandardCode>>(code: StandardCode) -> C {
    C::make(of_entry::<C>(None, Some(code), code.recovery()).0, code)
}

/// The case of a diagnosis, by the first bound enum that names its code.
#[doc(hidden)]
pub fn of_diagnosis<'a, C: Make<Diagnosis<'a, E>>, E: Known>(diagnosis: Diagnosis<'a, E>, by_code: Option<usize>) -> C {
    let (by_code, standard) =
        if diagnosis.status_overrides_code() { (None, None) } else { (by_code, diagnosis.standard()) };
    C::make(of_entry::<C>(by_code, standard, diagnosis.recovery()).0, diagnosis)
}

/// The number of the case that names a diagnosis's code, if it is one of this enum.
#[doc(hidden)]
pub fn by_code<C: CasesOf<V>, V: VendorError, E: Known>(diagnosis: &Diagnosis<'_, E>) -> Option<usize> {
    diagnosis.entry().and_then(same::<V>).and_then(C::by_code)
}

/// What falls where, of one bound enum.
#[doc(hidden)]
pub fn covers<C: CasesOf<E>, E: VendorError>() -> impl Iterator<Item = Cover> {
    E::ALL.iter().map(|&error| {
        let entry = error.entry();
        let (case, by) = of_entry::<C>(C::by_code(error), Some(entry.standard()), entry.recovery());
        Cover { case: C::CASES[case].name, entry, by }
    })
}

/// The conversions of an enum of cases; `any` for those from what may be unknown, `error` for what makes it an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __cases {
    ($name:ident [$($vendor:path)*] any $($rest:tt)*) => {
        $crate::__cases! { $name [$($vendor)*] $($rest)* }

        #[automatically_derived]
        impl<'oauth, __E: $crate::__private::FromEntry> ::core::convert::From<$crate::Diagnosis<'oauth, __E>> for $name {
            fn from(diagnosis: $crate::Diagnosis<'oauth, __E>) -> Self {
                let by_code = ::core::option::Option::None
                    $(.or_else(|| $crate::__private::cases::by_code::<Self, $vendor, __E>(&diagnosis)))*;
                $crate::__private::cases::of_diagnosis(diagnosis, by_code)
            }
        }

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
                $crate::Cases::shown(self).1
            }
        }
    };
    ($name:ident [$($vendor:path)*]) => {
        impl $name {
            /// What falls into which case, and why.
            pub fn covers() -> impl ::core::iter::Iterator<Item = $crate::Cover> {
                let covers = ::core::iter::empty();
                $(
                    let covers =
                        ::core::iter::Iterator::chain(covers, $crate::__private::cases::covers::<Self, $vendor>());
                )*
                covers
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
