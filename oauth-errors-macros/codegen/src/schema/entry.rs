//! One error of a catalog.

use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Stability, Tokens};

use super::specification::{SPECIFICATION, Specification};
use super::wire::Wait;
use crate::errors::problems::Lazily;
use crate::errors::suggest::did_you_mean;
use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::Node;
use crate::syntax::span::At;

/// One error of a catalog.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Where the entry begins.
    pub at: usize,
    /// `internalErrorCode`, or `errorCode` in a foreign file without it.
    pub code: At<String>,
    /// The name of the variant, where the one made of the code is not wanted.
    pub variant: Option<At<String>>,
    /// `errorCode`: the value of `error` on the wire.
    pub error: Option<At<String>>,
    /// What happened.
    pub title: Option<At<String>>,
    /// What it means and what fixes it.
    pub summary: Option<String>,
    /// The vendor's own sentence, arguments as `{0}`.
    pub description: Option<At<String>>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The code of an RFC or OpenID specification that it maps to.
    pub standard: Option<At<String>>,
    /// What the application should do next.
    pub recovery: Option<Recovery>,
    /// What it should do instead if this was presented.
    pub recovery_for: Vec<(Presented, Recovery)>,
    /// A repeat counts, sends or costs something, so that only a person repeats.
    pub by_hand: bool,
    /// What it affects, where that does not follow from the recovery.
    pub concern: Option<Concern>,
    /// What it means for stored tokens, where that does not follow from the recovery.
    pub tokens: Option<Tokens>,
    /// What the next authorization request should ask for.
    pub prompt: Option<Prompt>,
    /// How long to pause.
    pub waits: Vec<Wait>,
    /// How far the code may be relied on.
    pub stability: Option<Stability>,
    /// The vendor no longer sends it.
    pub deprecated: bool,
    /// The release that brought it.
    pub since: Option<String>,
    /// Names of the message's arguments.
    pub parameters: Vec<At<String>>,
    /// Digests of the message, one a wording.
    pub digests: Vec<At<String>>,
    /// Former names of the code.
    pub aliases: Vec<At<String>>,
    /// Other values of `error` seen with it.
    pub alt_errors: Vec<At<String>>,
    /// The value of `suberror` that goes with it.
    pub suberror: Option<At<String>>,
    /// Why the entry is as it is.
    pub note: Option<String>,
    /// Where its facts come from.
    pub sources: Vec<At<String>>,
    /// What its specification says; standard codes only.
    pub specification: Option<Specification>,
}

/// The fields of an entry.
pub const ENTRY: &[&str] = &[
    "internalErrorCode",
    "variant",
    "title",
    "summary",
    "statusCode",
    "statusReasonPhrase",
    "errorCode",
    "errorSummary",
    "errorDescription",
    "includesExceptionMessage",
    "standardCode",
    "recovery",
    "recoveryFor",
    "byHand",
    "concerns",
    "tokens",
    "prompt",
    "wait",
    "stability",
    "deprecated",
    "since",
    "parameters",
    "suberror",
    "altErrorCodes",
    "aliases",
    "messageDigest",
    "note",
    "sources",
    "spec",
    "section",
    "url",
    "endpoints",
    "statusAt",
    "alsoDefinedBy",
    "draft",
    "registered",
    "supersededBy",
];

/// What the tools leave for a person to write.
const WRITTEN_BY_HAND: &[&str] = &["title", "summary", "standardCode", "recovery"];

impl Entry {
    /// Reads an entry, of the catalog of standard codes or of a vendor.
    pub(super) fn read(reader: &mut Reader<'_>, node: Node<'_>, standard_code: bool) -> Option<Self> {
        let members = node.object();
        let code = members.iter().flatten().find(|member| member.key == "internalErrorCode");
        let what =
            code.and_then(|member| member.value.text()).map_or("the entry".to_owned(), |code| format!("entry {code}"));
        let Some(members) = members else {
            reader.wrong_type(node, "an entry", "an object");
            return None;
        };
        let fields = reader.fields(node.at, members, &what, ENTRY);
        let misplaced = if reader.strict && !standard_code { SPECIFICATION } else { &[] };
        for name in misplaced {
            if let Some(value) = fields.get(name) {
                reader.problem(value.at, format_args!("`{name}` is a field of standard.json only; delete it"));
            }
        }
        let error = reader.text(&fields, "errorCode");
        let (code, error) = if reader.strict {
            (reader.required(&fields, "internalErrorCode", "give the vendor's unique code"), error)
        } else {
            match (reader.text(&fields, "internalErrorCode"), error) {
                (Some(code), error) => (Some(code), error),
                // Okta's file of API errors: the code itself is on the wire and there is no `error`.
                (None, Some(code)) => (Some(code), None),
                (None, None) => {
                    reader.missing(
                        &fields,
                        "internalErrorCode",
                        "give the vendor's unique code there or in `errorCode`",
                    );
                    (None, None)
                }
            }
        };
        let unwritten = if reader.strict { reader.unwritten(&fields, WRITTEN_BY_HAND) } else { Vec::new() };
        let is_written = |name: &str| !unwritten.contains(&name);
        let mut text = |name, remedy| match (reader.strict, is_written(name)) {
            (true, true) => reader.required(&fields, name, remedy),
            (true, false) => None,
            (false, _) => reader.text(&fields, name),
        };
        let title = text("title", "say in a few words what happened");
        let summary = text("summary", "say in a sentence what it means and what fixes it");
        let standard = text("standardCode", "name the RFC or OpenID code that it maps to, such as \"invalid_grant\"");
        if reader.strict && fields.get("recovery").is_none() {
            reader.missing(&fields, "recovery", "say what an application should do next, such as \"sign_in\"");
        }
        let status = reader.status(&fields, "statusCode");
        let recovery =
            is_written("recovery").then(|| reader.word(&fields, "recovery", Recovery::ALL, Recovery::as_str));
        let recovery = recovery.flatten();
        if let (Some(status @ (501 | 505)), Some(Recovery::Retry), Some(at)) =
            (status, recovery, fields.get("recovery"))
        {
            reader.problem(
                at.at,
                format!("status {status} is permanent, so its recovery is never `retry`; choose another"),
            );
        }
        let description = reader.text(&fields, "errorSummary");
        let description = description.or_else(|| reader.text(&fields, "errorDescription"));
        Some(Self {
            at: node.at,
            variant: reader.text(&fields, "variant"),
            error,
            title,
            summary: summary.map(|at| at.value),
            description,
            status,
            standard,
            recovery,
            recovery_for: recovery_for(reader, &fields),
            by_hand: reader.flag(&fields, "byHand"),
            concern: reader.word(&fields, "concerns", Concern::ALL, Concern::as_str),
            tokens: reader.word(&fields, "tokens", Tokens::ALL, Tokens::as_str),
            prompt: reader.word(&fields, "prompt", Prompt::ALL, Prompt::as_str),
            waits: Wait::read_all(reader, &fields, "wait"),
            stability: reader.word(&fields, "stability", Stability::ALL, Stability::as_str),
            deprecated: reader.flag(&fields, "deprecated"),
            since: reader.text(&fields, "since").map(|at| at.value),
            parameters: reader.texts(&fields, "parameters"),
            digests: reader.texts(&fields, "messageDigest"),
            aliases: reader.texts(&fields, "aliases"),
            alt_errors: reader.texts(&fields, "altErrorCodes"),
            suberror: reader.text(&fields, "suberror"),
            note: reader.text(&fields, "note").map(|at| at.value),
            sources: reader.texts(&fields, "sources"),
            specification: fields
                .get("spec")
                .filter(|_| standard_code)
                .and_then(|_| Specification::read(reader, &fields)),
            code: code?,
        })
    }
}

/// The recoveries by what was presented.
fn recovery_for(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<(Presented, Recovery)> {
    let mut recoveries = Vec::new();
    for member in reader.members(fields, "recoveryFor") {
        let presented = Presented::from_keyword(&member.key);
        if presented.is_none() {
            let text = || {
                let known = || Presented::ALL.iter().map(|known| known.as_str());
                let (near, list) = (did_you_mean(&member.key, known()), known().collect::<Vec<_>>().join(", "));
                format!("`{}` is nothing that a request presents{near} (known are {list})", member.key)
            };
            reader.problem(member.at, Lazily(text));
        }
        let recovery = reader.word_of(member.value, "recovery", Recovery::ALL, Recovery::as_str);
        recoveries.extend(presented.zip(recovery));
    }
    recoveries
}
