//! An application's own cases, and which of them an error maps to.

use core::error::Error;

use oauth_errors_catalogs::Recovery;

use crate::catalog::{Entry, FromEntry, StandardCode, VendorError};
use crate::diagnose::Diagnosis;

/// An application's own cases; [`#[derive(OAuthCases)]`](macro@crate::OAuthCases) implements it.
///
/// An error maps to the case that names its code, else both its standard code and its recovery, else its recovery, else
/// its standard code, else to the case marked `other`.
pub trait Cases: Sized {
    /// The cases, in the order of the enum.
    const CASES: &'static [Case];

    /// The number of the case marked `other`.
    #[doc(hidden)]
    const OTHER: usize;

    /// The number of this case, and what it carries, as the source of an error.
    #[doc(hidden)]
    fn parts(&self) -> (usize, Option<&(dyn Error + 'static)>);

    /// This case.
    fn case(&self) -> &'static Case {
        &Self::CASES[self.parts().0]
    }
}

/// Cases that a vendor's errors map to.
pub trait CasesOf<E: VendorError>: Cases {
    /// The codes that cases name, each with the number of its case.
    #[doc(hidden)]
    const CODES: &'static [(usize, Entry)];
}

/// Makes a case from a source.
#[doc(hidden)]
pub trait Make<S>: Cases {
    fn make(number: usize, source: S) -> Self;
}

/// One of an application's own cases.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    name: &'static str,
    text: &'static str,
    both: &'static [Both],
    recoveries: &'static [Recovery],
    standards: &'static [StandardCode],
}

/// Standard codes and recoveries of which an error needs one each: `standard(…) & recovery(…)`.
#[doc(hidden)]
pub type Both = (&'static [StandardCode], &'static [Recovery]);

impl Case {
    /// Without a text it is shown by its name.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        text: &'static str,
        both: &'static [Both],
        recoveries: &'static [Recovery],
        standards: &'static [StandardCode],
    ) -> Self {
        Self { name, text, both, recoveries, standards }
    }

    /// The name of the variant.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What `Display` prints: the first paragraph of the variant's documentation, else its name.
    pub const fn text(&self) -> &'static str {
        if self.text.is_empty() { self.name } else { self.text }
    }

    const fn has_both(&self, standard: StandardCode, recovery: Recovery) -> bool {
        let mut at = 0;
        while at < self.both.len() {
            let (standards, recoveries) = self.both[at];
            if has_standard(standards, standard) && has_recovery(recoveries, recovery) {
                return true;
            }
            at += 1;
        }
        false
    }
}

const fn has_standard(standards: &[StandardCode], wanted: StandardCode) -> bool {
    let mut at = 0;
    while at < standards.len() {
        if standards[at] as u16 == wanted as u16 {
            return true;
        }
        at += 1;
    }
    false
}

const fn has_recovery(recoveries: &[Recovery], wanted: Recovery) -> bool {
    let mut at = 0;
    while at < recoveries.len() {
        if recoveries[at] as u8 == wanted as u8 {
            return true;
        }
        at += 1;
    }
    false
}

/// An error of a bound vendor and the case that it maps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapping {
    case: &'static str,
    entry: Entry,
    by: MappedBy,
}

impl Mapping {
    /// The name of the case.
    pub const fn case(&self) -> &'static str {
        self.case
    }

    /// The error.
    pub const fn entry(&self) -> Entry {
        self.entry
    }

    /// Why it maps to that case.
    pub const fn by(&self) -> MappedBy {
        self.by
    }
}

/// Why an error maps to a case; the first of these that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MappedBy {
    /// The case names its code.
    Code,
    /// The case names its standard code and its recovery together.
    StandardAndRecovery,
    /// The case names its recovery.
    Recovery,
    /// The case names its standard code.
    Standard,
    /// No other case takes it.
    Other,
}

/// The case whose conditions hold, of an error whose code no case names. Const, so that the compiler and the program
/// decide alike.
pub(super) const fn by_conditions(
    cases: &[Case],
    standard: Option<StandardCode>,
    recovery: Recovery,
) -> Option<(usize, MappedBy)> {
    let (mut by_recovery, mut by_standard) = (None, None);
    let mut number = 0;
    while number < cases.len() {
        let case = &cases[number];
        if let Some(standard) = standard {
            if case.has_both(standard, recovery) {
                return Some((number, MappedBy::StandardAndRecovery));
            }
            if by_standard.is_none() && has_standard(case.standards, standard) {
                by_standard = Some((number, MappedBy::Standard));
            }
        }
        if by_recovery.is_none() && has_recovery(case.recoveries, recovery) {
            by_recovery = Some((number, MappedBy::Recovery));
        }
        number += 1;
    }
    if by_recovery.is_some() { by_recovery } else { by_standard }
}

fn find<C: Cases>(by_code: Option<usize>, standard: Option<StandardCode>, recovery: Recovery) -> (usize, MappedBy) {
    let by_code = by_code.map(|case| (case, MappedBy::Code));
    let found = by_code.or_else(|| by_conditions(C::CASES, standard, recovery));
    found.unwrap_or((C::OTHER, MappedBy::Other))
}

/// The number of the case that names the code of an entry.
fn by_code<C: CasesOf<E>, E: VendorError>(entry: Entry) -> Option<usize> {
    C::CODES.iter().find(|(_, named)| *named == entry).map(|(case, _)| *case)
}

/// The case of an error.
#[doc(hidden)]
pub fn of_error<C: CasesOf<E> + Make<E>, E: VendorError>(error: E) -> C {
    let entry = error.entry();
    C::make(find::<C>(by_code::<C, E>(entry), Some(entry.standard()), entry.recovery()).0, error)
}

/// The case of a standard code.
#[doc(hidden)]
#[must_use]
pub fn of_standard<C: Make<StandardCode>>(code: StandardCode) -> C {
    C::make(find::<C>(None, Some(code), code.recovery()).0, code)
}

/// The case of a diagnosis, by the first bound enum with a case that names its code.
#[doc(hidden)]
pub fn of_diagnosis<'a, C, E>(diagnosis: Diagnosis<'a, E>, by_code: Option<usize>) -> C
where
    C: Make<Diagnosis<'a, E>>,
    E: FromEntry,
{
    let (by_code, standard) =
        if diagnosis.status_overrides_code() { (None, None) } else { (by_code, diagnosis.standard()) };
    C::make(find::<C>(by_code, standard, diagnosis.recovery()).0, diagnosis)
}

/// The number of the case that names the code of a diagnosis, if the code is one of this enum.
#[doc(hidden)]
pub fn by_code_of<C: CasesOf<V>, V: VendorError, E: FromEntry>(diagnosis: &Diagnosis<'_, E>) -> Option<usize> {
    let error = diagnosis.entry().and_then(V::from_entry)?;
    by_code::<C, V>(error.entry())
}

/// What each error of one bound enum maps to.
#[doc(hidden)]
pub fn mappings<C: CasesOf<E>, E: VendorError>() -> impl Iterator<Item = Mapping> {
    E::ALL.iter().map(|&error| {
        let entry = error.entry();
        let (case, by) = find::<C>(by_code::<C, E>(entry), Some(entry.standard()), entry.recovery());
        Mapping { case: C::CASES[case].name, entry, by }
    })
}
