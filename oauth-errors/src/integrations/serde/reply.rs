//! [`Reply`] as the JSON object of RFC 6749 section 5.2.

use alloc::string::String;
use core::fmt;

use serde_core::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::reply::Member;
use crate::{Reply, StandardCode};

/// How many members of extensions are read; what comes after is left out.
const MAX_MEMBERS: usize = 256;

/// Serializes `error`, `error_description`, `error_uri` and the members of extensions, wherever they are sent.
impl Serialize for Reply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in self.own() {
            map.serialize_entry(name, text)?;
        }
        for (name, value) in self.members() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Deserializes a reply of the token endpoint, because the object does not say which endpoint it is from. `error` must be
/// a standard code; to read what servers really send, use [`Report`](crate::Report).
impl<'de> Deserialize<'de> for Reply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Shape)
    }
}

struct Shape;

impl<'de> Visitor<'de> for Shape {
    type Value = Reply;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an OAuth error response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reply, A::Error> {
        let mut code: Option<StandardCode> = None;
        let (mut description, mut uri) = (String::new(), String::new());
        let mut members = alloc::vec::Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            match &*name {
                "error" => code = Some(map.next_value()?),
                "error_description" => description = map.next_value()?,
                "error_uri" => uri = map.next_value()?,
                _ if members.len() < MAX_MEMBERS => members.push((name, map.next_value::<Member>()?)),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let code = code.ok_or_else(|| A::Error::missing_field("error"))?;
        let reply = Reply::from(code).with_description(&description).with_error_uri(&uri);
        Ok(members.into_iter().fold(reply, |reply, (name, value)| reply.with_member(name, value)))
    }
}
