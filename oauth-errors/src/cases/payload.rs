//! What a case keeps of the error that fell into it.

use core::error::Error;

use crate::catalog::FromEntry as Known;
use crate::{Diagnosis, Entry, VendorError};

/// What a case can carry.
#[diagnostic::on_unimplemented(
    message = "a case of type `{Self}` cannot carry what `{S}` gives",
    note = "a case carries `Diagnosis<'static>`, `Option<Entry>`, `Option<Enum>` of any bound enum, or, if only one enum is bound, that enum"
)]
pub trait Carry<S>: Sized {
    /// Takes the source along.
    #[doc(hidden)]
    fn carry(source: S) -> Self;
}

impl<E: VendorError> Carry<E> for E {
    fn carry(source: E) -> Self {
        source
    }
}

impl<E: VendorError> Carry<E> for Entry {
    fn carry(source: E) -> Self {
        source.entry()
    }
}

impl<E: VendorError> Carry<E> for Option<Entry> {
    fn carry(source: E) -> Self {
        Some(source.entry())
    }
}

impl<E: VendorError, V: VendorError> Carry<E> for Option<V> {
    fn carry(source: E) -> Self {
        same(source.entry())
    }
}

impl<E: VendorError> Carry<E> for Diagnosis<'static> {
    fn carry(source: E) -> Self {
        Diagnosis::of_entry(source.entry())
    }
}

impl<E: Known> Carry<Diagnosis<'_, E>> for Diagnosis<'static> {
    fn carry(source: Diagnosis<'_, E>) -> Self {
        source.untyped().into_owned()
    }
}

impl<E: Known> Carry<Diagnosis<'_, E>> for Option<Entry> {
    fn carry(source: Diagnosis<'_, E>) -> Self {
        source.entry()
    }
}

impl<E: Known, V: VendorError> Carry<Diagnosis<'_, E>> for Option<V> {
    fn carry(source: Diagnosis<'_, E>) -> Self {
        source.entry().and_then(same)
    }
}

/// The variant of an entry, which may come from another expansion of the same vendor's catalog.
pub(super) fn same<V: VendorError>(entry: Entry) -> Option<V> {
    let vendor = entry.catalog().id() == V::CATALOG.id();
    vendor.then(|| V::from_code(entry.code())).flatten()
}

/// What a case carries, as the source of an error.
#[doc(hidden)]
pub trait Source {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
}

impl<E: VendorError> Source for E {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl Source for Entry {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl Source for Diagnosis<'static> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl<S: Source> Source for Option<S> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.as_ref().and_then(Source::source)
    }
}
