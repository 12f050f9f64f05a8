//! What a case keeps of the error that it was made from.

use core::error::Error;

use crate::catalog::{Entry, FromEntry, VendorError};
use crate::diagnose::Diagnosis;

/// What a case can carry, made from a source: an error of a bound enum, a standard code or a diagnosis.
#[diagnostic::on_unimplemented(
    message = "a case of type `{Self}` cannot be made from `{S}`",
    note = "a case carries `Diagnosis<'static>`, `Option<Entry>`, `Option<Enum>` of any bound enum, or, if only one enum is bound, that enum or `Diagnosis<'static, Enum>`"
)]
pub trait Payload<S>: Sized {
    /// Keeps what the case carries.
    #[doc(hidden)]
    fn from_source(source: S) -> Self;
}

impl<E: VendorError> Payload<E> for E {
    fn from_source(source: E) -> Self {
        source
    }
}

impl<E: VendorError> Payload<E> for Entry {
    fn from_source(source: E) -> Self {
        source.entry()
    }
}

impl<E: VendorError> Payload<E> for Option<Entry> {
    fn from_source(source: E) -> Self {
        Some(source.entry())
    }
}

impl<E: VendorError, V: VendorError> Payload<E> for Option<V> {
    fn from_source(source: E) -> Self {
        V::from_entry(source.entry())
    }
}

impl<E: VendorError> Payload<E> for Diagnosis<'static> {
    fn from_source(source: E) -> Self {
        Diagnosis::of_entry(source.entry())
    }
}

impl<E: VendorError> Payload<E> for Diagnosis<'static, E> {
    fn from_source(source: E) -> Self {
        Diagnosis::of_entry(source.entry())
    }
}

impl<E: FromEntry> Payload<Diagnosis<'_, E>> for Diagnosis<'static> {
    fn from_source(source: Diagnosis<'_, E>) -> Self {
        source.untyped().into_owned()
    }
}

impl<E: VendorError> Payload<Diagnosis<'_, E>> for Diagnosis<'static, E> {
    fn from_source(source: Diagnosis<'_, E>) -> Self {
        source.into_owned()
    }
}

impl<E: FromEntry> Payload<Diagnosis<'_, E>> for Option<Entry> {
    fn from_source(source: Diagnosis<'_, E>) -> Self {
        source.entry()
    }
}

impl<E: FromEntry, V: VendorError> Payload<Diagnosis<'_, E>> for Option<V> {
    fn from_source(source: Diagnosis<'_, E>) -> Self {
        source.entry().and_then(V::from_entry)
    }
}

/// What a case carries, as the source of an error.
#[doc(hidden)]
pub trait AsSource {
    fn as_source(&self) -> Option<&(dyn Error + 'static)>;
}

impl<E: VendorError> AsSource for E {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl AsSource for Entry {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl<E: FromEntry + 'static> AsSource for Diagnosis<'static, E> {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

impl<S: AsSource> AsSource for Option<S> {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        self.as_ref().and_then(AsSource::as_source)
    }
}
