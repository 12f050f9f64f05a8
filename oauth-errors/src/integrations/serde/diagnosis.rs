//! [`Diagnosis`] as a JSON object.

use alloc::vec::Vec;

use oauth_errors_catalogs::{Recovery, Tokens};
use serde_core::{Serialize, Serializer};

use super::object::{Object, Pairs};
use super::verdicts::{next, wait};
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::diagnose::{Diagnosis, Next};
use crate::log_safe::LogSafe;
use crate::recognize::EvidenceKind;

/// A diagnosis that is serialized with what the server wrote: [`Diagnosis::with_texts`].
pub struct WithTexts<'d, 'a, E>(&'d Diagnosis<'a, E>);

impl<'a, E: FromEntry> Diagnosis<'a, E> {
    /// The diagnosis, to be serialized with what the server wrote: the description, the arguments of a message, support
    /// ids, and the values that the next request carries. Any of these may be secret, or whatever an attacker wants in
    /// your logs.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    ///
    /// let report = Report::from_body(r#"{"error":"invalid_grant","error_description":"Used before.","request_id":"8f2c"}"#);
    /// let diagnosis = StandardCode::diagnose(&report);
    /// let json = serde_json::to_value(diagnosis.with_texts())?;
    /// assert_eq!((&json["description"], &json["support_ids"]["request_id"]), (&"Used before.".into(), &"8f2c".into()));
    /// assert!(serde_json::to_value(&diagnosis)?.get("description").is_none());
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn with_texts(&self) -> WithTexts<'_, 'a, E> {
        WithTexts(self)
    }
}

/// Serializes what [`JSON_SCHEMA`](crate::JSON_SCHEMA) describes, without anything that only the server wrote: of `error`
/// and an unknown code only what is a plain token.
impl<E: FromEntry> Serialize for Diagnosis<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, false, serializer)
    }
}

impl<E: FromEntry> Serialize for WithTexts<'_, '_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, true, serializer)
    }
}

fn serialize<E: FromEntry, S: Serializer>(
    diagnosis: &Diagnosis<'_, E>,
    texts: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let catalog = diagnosis.catalog();
    let entry = diagnosis.entry();
    let mut object = Object::of(serializer.serialize_map(None)?);
    object.maybe("vendor", (!catalog.is_standard()).then(|| catalog.id()))?;
    object.maybe("code", entry.map(Entry::code))?;
    object.maybe("unknown_code", diagnosis.unknown_code())?;
    object.maybe("variant", entry.map(Entry::variant))?;
    object.maybe("title", diagnosis.title())?;
    object.list("candidates", possible(diagnosis))?;
    object.maybe("standard", diagnosis.standard().map(StandardCode::code))?;
    object.maybe("error", diagnosis.error().filter(|error| texts || LogSafe::new(error).is_shown()))?;
    object.maybe("status", diagnosis.status())?;
    object.maybe("unanswered", diagnosis.why_unanswered())?;
    object.put("recovery", &diagnosis.recovery())?;
    object.put("reason", &diagnosis.reason())?;
    object.maybe("then", diagnosis.then())?;
    object.put("steps", &diagnosis.steps().collect::<Vec<_>>())?;
    object.put("actor", &diagnosis.actor())?;
    object.put("concerns", &diagnosis.concerns())?;
    object.put("by_hand", &diagnosis.by_hand())?;
    object.put("tokens", &diagnosis.tokens())?;
    object.put("retry", &diagnosis.retry_advice())?;
    wait(&mut object, diagnosis.pause())?;
    let request = diagnosis.next();
    if !request.is_empty(texts) {
        object.put("next", &Request { next: &request, texts })?;
    }
    let branches: Vec<_> =
        diagnosis.if_presented().map(|(presented, branch)| (presented.as_str(), Branch::of(&branch))).collect();
    object.maybe("if_presented", (!branches.is_empty()).then_some(Pairs(&branches)))?;
    object.put("evidence", &diagnosis.evidence().kind())?;
    object.put("quoted", &diagnosis.evidence().is_quoted())?;
    if texts {
        object.maybe("description", diagnosis.description())?;
        object.list("arguments", diagnosis.arguments())?;
        let ids: Vec<_> = diagnosis.support_ids().collect();
        object.maybe("support_ids", (!ids.is_empty()).then_some(Pairs(&ids)))?;
    }
    object.end()
}

/// The codes of what it may be. A code that the vendor does not send, since only a text tells it apart, comes with the
/// code that it refines: texts change, so a script may want the coarser one.
fn possible<E: FromEntry>(diagnosis: &Diagnosis<'_, E>) -> impl Iterator<Item = &'static str> {
    let is_by_text = matches!(diagnosis.evidence().kind(), EvidenceKind::Message | EvidenceKind::Fragment);
    let coarser = diagnosis.entry().filter(|_| is_by_text).and_then(|entry| {
        let (code, _) = entry.code().rsplit_once('.')?;
        Some([entry.code(), entry.catalog().find(code)?.code()])
    });
    diagnosis.several().map(Entry::code).chain(coarser.into_iter().flatten())
}

struct Request<'n> {
    next: &'n Next<'n>,
    texts: bool,
}

impl Serialize for Request<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        next(self.next, self.texts, serializer)
    }
}

/// What would be different if something had been presented.
struct Branch {
    recovery: Recovery,
    tokens: Tokens,
}

impl Branch {
    fn of<E: FromEntry>(diagnosis: &Diagnosis<'_, E>) -> Self {
        Self { recovery: diagnosis.recovery(), tokens: diagnosis.tokens() }
    }
}

impl Serialize for Branch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::of(serializer.serialize_map(Some(2))?);
        object.put("recovery", &self.recovery)?;
        object.put("tokens", &self.tokens)?;
        object.end()
    }
}
