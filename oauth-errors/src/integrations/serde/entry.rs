//! [`Entry`] as a JSON object.

use alloc::vec::Vec;

use oauth_errors_catalogs::Presented;
use serde_core::{Serialize, Serializer};

use super::object::{Object, Pairs};
use crate::catalog::Entry;

/// Serializes what the catalog says of the error. Of `JSON_SCHEMA` it is the definition `entry`.
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::of(serializer.serialize_map(None)?);
        object.maybe("vendor", (!self.catalog().is_standard()).then(|| self.catalog().id()))?;
        object.put("code", self.code())?;
        object.maybe("number", self.number())?;
        object.put("variant", self.variant())?;
        object.maybe("error", self.error())?;
        object.maybe("suberror", self.suberror())?;
        object.list("alt_errors", self.alt_errors())?;
        object.put("title", self.title())?;
        object.put("summary", self.summary())?;
        object.maybe("note", self.note())?;
        object.maybe("status", self.status())?;
        object.put("standard", self.standard().code())?;
        object.put("recovery", &self.recovery())?;
        let others: Vec<_> = Presented::ALL
            .iter()
            .filter_map(|&presented| Some((presented.as_str(), self.recovery_for(presented)?)))
            .filter(|(_, recovery)| *recovery != self.recovery())
            .collect();
        object.maybe("recovery_for", (!others.is_empty()).then_some(Pairs(&others)))?;
        object.maybe("concerns", self.concern())?;
        object.maybe("tokens", self.token_verdict())?;
        object.maybe("prompt", self.prompt())?;
        object.flag("by_hand", self.is_by_hand())?;
        object.put("stability", &self.stability())?;
        object.flag("inferred", self.is_inferred())?;
        object.flag("deprecated", self.is_deprecated())?;
        object.list("aliases", self.aliases())?;
        object.list("parameters", self.parameters())?;
        object.maybe("since", self.since())?;
        object.maybe("link", self.link())?;
        object.end()
    }
}
