//! A JSON object that leaves out what is absent.

use alloc::vec::Vec;

use serde_core::Serialize;
use serde_core::ser::SerializeMap;

pub(super) struct Object<M>(M);

impl<M: SerializeMap> Object<M> {
    pub(super) fn of(map: M) -> Self {
        Self(map)
    }

    pub(super) fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    pub(super) fn maybe<T: Serialize>(&mut self, name: &str, value: Option<T>) -> Result<(), M::Error> {
        value.map_or(Ok(()), |value| self.put(name, &value))
    }

    /// A flag that is there only if it holds.
    pub(super) fn flag(&mut self, name: &str, holds: bool) -> Result<(), M::Error> {
        self.maybe(name, holds.then_some(true))
    }

    /// A list that is there only if it has items.
    pub(super) fn list<T: Serialize>(&mut self, name: &str, items: impl Iterator<Item = T>) -> Result<(), M::Error> {
        let items: Vec<T> = items.collect();
        self.maybe(name, (!items.is_empty()).then_some(items))
    }

    pub(super) fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// An object of names and values, in their order.
pub(super) struct Pairs<'p, N, V>(pub(super) &'p [(N, V)]);

impl<N: AsRef<str>, V: Serialize> Serialize for Pairs<'_, N, V> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            map.serialize_entry(name.as_ref(), value)?;
        }
        map.end()
    }
}
