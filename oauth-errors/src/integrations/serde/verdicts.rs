//! Parts of a diagnosis as JSON: keywords as texts, pauses in whole seconds.

use serde_core::ser::SerializeMap;
use serde_core::{Serialize, Serializer};

use super::object::Object;
use crate::diagnose::{Actor, Next, Reason, RetryAdvice, Unanswered};
use crate::recognize::{Evidence, EvidenceKind};
use crate::report::{RetryAfter, whole_seconds};

/// Serializes keywords as their text.
macro_rules! keywords {
    ($($keyword:ident),*) => {$(
        /// Serializes the keyword.
        impl Serialize for $keyword {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )*};
}

keywords!(Actor, EvidenceKind, Reason, RetryAdvice, Unanswered);

/// Serializes its kind and whether it was quoted.
impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::of(serializer.serialize_map(Some(2))?);
        object.put("kind", &self.kind())?;
        object.put("quoted", &self.is_quoted())?;
        object.end()
    }
}

/// Serializes `wait_seconds`, or `wait_until_epoch_seconds` where the server gave a time.
impl Serialize for RetryAfter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::of(serializer.serialize_map(Some(1))?);
        wait(&mut object, Some(*self))?;
        object.end()
    }
}

/// A pause, by the member that says how it is counted.
pub(super) fn wait<M: SerializeMap>(object: &mut Object<M>, after: Option<RetryAfter>) -> Result<(), M::Error> {
    match after {
        Some(RetryAfter::Delay(delay)) => object.put("wait_seconds", &whole_seconds(delay)),
        Some(RetryAfter::At(seconds)) => object.put("wait_until_epoch_seconds", &seconds),
        None => Ok(()),
    }
}

/// Serializes what the next request carries, by the names of its parameters: also what the server wrote.
impl Serialize for Next<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        next(self, true, serializer)
    }
}

/// What the next request carries, with or without what the server wrote.
pub(super) fn next<S: Serializer>(next: &Next<'_>, texts: bool, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = Object::of(serializer.serialize_map(None)?);
    if texts {
        object.maybe("nonce", next.nonce())?;
        object.list("scope", next.scope())?;
        object.maybe("claims", next.claims())?;
        object.list("acr_values", next.acr_values())?;
        object.maybe("resource_metadata", next.resource_metadata())?;
    }
    object.maybe("max_age", next.max_age().map(|age| age.as_secs()))?;
    object.maybe("prompt", next.prompt())?;
    wait(&mut object, next.wait())?;
    object.end()
}
