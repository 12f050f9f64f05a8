//! What differs between two catalogs, each change with the step of a version that it is.

use std::collections::HashMap;

use oauth_errors_catalogs::{Concern, Prompt, STANDARD_CODES, Tokens};
use oauth_errors_codegen::check::names;
use oauth_errors_codegen::check::{CheckedCatalog, Row};
use oauth_errors_codegen::schema::specification::Specification;
use serde_json::Value;

/// The step of a version, least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Patch,
    Minor,
    Major,
}

/// Something that differs.
pub(super) struct Change {
    pub(super) kind: &'static str,
    pub(super) what: String,
    pub(super) step: Step,
}

/// One of two catalogs.
pub(super) struct Side {
    pub(super) catalog: CheckedCatalog,
    /// The file as it is.
    pub(super) file: Value,
    /// Whether it is in our own layout. What a vendor's file does not say was inferred.
    pub(super) own: bool,
}

/// Every difference: of the files, then by code in the order of the new one, then what is gone.
pub(super) fn changes(old: &Side, new: &Side) -> Vec<Change> {
    let mut found = Found { alike: old.own == new.own, list: Vec::new() };
    found.files(old, new);
    let rows = |side: &'_ Side| -> HashMap<String, Row> {
        side.catalog.rows.iter().map(|row| (row.code.clone(), row.clone())).collect()
    };
    let (before, after) = (rows(old), rows(new));
    let gone: Vec<_> = old.catalog.rows.iter().filter(|row| !after.contains_key(&row.code)).collect();
    let fresh: Vec<_> = new.catalog.rows.iter().filter(|row| !before.contains_key(&row.code)).collect();
    let mut renamed = Vec::new();
    for row in &new.catalog.rows {
        if let Some(was) = before.get(&row.code) {
            found.row(was, row);
        } else if let Some(was) = former(row, &gone, &fresh) {
            found.renamed(was, row);
            renamed.push(&*was.code);
        } else {
            found.push("added", format!("{}: {}", row.code, row.title), Step::Minor);
        }
    }
    for row in gone.iter().filter(|row| !renamed.contains(&&*row.code)) {
        found.push("removed", format!("{}: {}", row.code, row.title), Step::Major);
    }
    found.list
}

/// What a new code was called before: its alias says so, or no other new code has that message.
fn former<'r>(row: &Row, gone: &[&'r Row], fresh: &[&Row]) -> Option<&'r Row> {
    let alias = gone.iter().find(|was| row.aliases.contains(&was.code));
    let is_like =
        |a: &Row, b: &Row| a.error == b.error && a.messages.iter().any(|message| b.messages.contains(message));
    let twin = || {
        let mut twins = gone.iter().filter(|was| is_like(was, row));
        twins
            .next()
            .filter(|was| twins.next().is_none() && fresh.iter().filter(|other| is_like(was, other)).count() == 1)
    };
    alias.or_else(twin).copied()
}

struct Found {
    /// Both are in the same layout, so that everything can be compared.
    alike: bool,
    list: Vec<Change>,
}

impl Found {
    fn push(&mut self, kind: &'static str, what: String, step: Step) {
        self.list.push(Change { kind, what, step });
    }

    fn files(&mut self, old: &Side, new: &Side) {
        const FIELDS: [(&str, Step); 10] = [
            ("/vendor/id", Step::Major),
            ("/vendor/issuers", Step::Minor),
            ("/vendor/clients", Step::Minor),
            ("/wire", Step::Minor),
            ("/stability", Step::Minor),
            ("/vendor/name", Step::Patch),
            ("/vendor/docs", Step::Patch),
            ("/date", Step::Patch),
            ("/sources", Step::Patch),
            ("/examples", Step::Patch),
        ];
        let (was, is) = (&old.catalog.release, &new.catalog.release);
        if was != is {
            self.push("changed", format!("release {} -> {}", text(was), text(is)), Step::Patch);
        }
        let differing = FIELDS.iter().filter(|(field, _)| old.file.pointer(field) != new.file.pointer(field));
        for (field, step) in differing.filter(|_| self.alike && new.own).collect::<Vec<_>>() {
            self.push("changed", format!("{} of the file", field.rsplit('/').next().unwrap_or(field)), *step);
        }
    }

    fn renamed(&mut self, was: &Row, is: &Row) {
        let kept = is.aliases.contains(&was.code);
        // The constant of a code is named like the code.
        let named = was.variant == is.variant && !names::is_screaming_snake(&was.code);
        let (remark, step) = match (kept, named) {
            (true, true) => ("", Step::Minor),
            (true, false) => (" (its name in code too)", Step::Major),
            (false, _) => (" (the old name is no alias)", Step::Major),
        };
        self.push("renamed", format!("{} -> {}{remark}", was.code, is.code), step);
        self.row(was, is);
    }

    fn row(&mut self, was: &Row, is: &Row) {
        let code = &is.code;
        let mut differs = |what: &str, from: &str, to: &str, step: Step| {
            if from != to {
                self.list.push(Change {
                    kind: "changed",
                    what: format!("{code}: {what} {} -> {}", text(from), text(to)),
                    step,
                });
            }
        };
        if self.alike && was.code == is.code {
            differs("variant", &was.variant, &is.variant, Step::Major);
        }
        let status = |row: &Row| if row.status == 0 { String::new() } else { row.status.to_string() };
        differs("status", &status(was), &status(is), Step::Minor);
        differs("error", &was.error, &is.error, Step::Minor);
        // What one of them says and the other's reader inferred is not to be compared.
        if was.is_inferred == is.is_inferred {
            let standard = |row: &Row| STANDARD_CODES[usize::from(row.standard)].code;
            differs("standard code", standard(was), standard(is), Step::Minor);
            differs("recovery", was.recovery.as_str(), is.recovery.as_str(), Step::Minor);
        }
        if self.alike {
            let each = |row: &Row| {
                let each = row.recovery_for.iter().map(|(presented, recovery)| format!("{presented}: {recovery}"));
                each.collect::<Vec<_>>().join(", ")
            };
            differs("recovery by what was presented", &each(was), &each(is), Step::Minor);
            differs("by hand", by_hand(was), by_hand(is), Step::Minor);
            differs("concerns", word(was.concern, Concern::as_str), word(is.concern, Concern::as_str), Step::Minor);
            differs("tokens", word(was.tokens, Tokens::as_str), word(is.tokens, Tokens::as_str), Step::Minor);
            differs("prompt", word(was.prompt, Prompt::as_str), word(is.prompt, Prompt::as_str), Step::Minor);
            differs("stability", was.stability.as_str(), is.stability.as_str(), Step::Minor);
            differs("suberror", &was.suberror, &is.suberror, Step::Minor);
            differs("other errors", &was.alt_errors.join(", "), &is.alt_errors.join(", "), Step::Minor);
            differs("title", &was.title, &is.title, Step::Patch);
            for ((what, from, step), (_, to, _)) in specified(was).iter().zip(specified(is)) {
                differs(what, from, &to, *step);
            }
        }
        self.rest(was, is);
    }

    fn rest(&mut self, was: &Row, is: &Row) {
        let code = &is.code;
        if was.deprecated != is.deprecated && self.alike {
            let (kind, what) = if is.deprecated {
                ("deprecated", code.clone())
            } else {
                ("changed", format!("{code}: not deprecated any more"))
            };
            self.push(kind, what, Step::Minor);
        }
        let covered = |a: &Row, b: &Row| a.messages.iter().all(|message| b.messages.contains(message));
        // Ours may know older wordings too.
        let known = covered(is, was) && covered(was, is) || !self.alike && (covered(is, was) || covered(was, is));
        if !known {
            self.push("changed", format!("{code}: message"), Step::Minor);
        }
        if !self.alike {
            return;
        }
        for alias in was.aliases.iter().filter(|alias| *alias != code && !is.aliases.contains(alias)) {
            self.push("changed", format!("{code}: alias {alias} is gone"), Step::Major);
        }
        let more = is.aliases.iter().filter(|alias| **alias != was.code && !was.aliases.contains(alias));
        for alias in more.collect::<Vec<_>>() {
            self.push("changed", format!("{code}: alias {alias} is new"), Step::Minor);
        }
        if was.waits != is.waits {
            self.push("changed", format!("{code}: wait"), Step::Minor);
        }
        let meanings =
            |row: &Row| row.specification.as_ref().map(|it| format!("{:?}", it.meanings)).unwrap_or_default();
        if meanings(was) != meanings(is) {
            self.push("changed", format!("{code}: other definitions"), Step::Minor);
        }
        let texts = |row: &Row| {
            (
                row.summary.clone(),
                row.note.clone(),
                row.description.clone(),
                row.since.clone(),
                row.parameters.clone(),
                row.sources.clone(),
            )
        };
        // A vendor's own sentence is its message, which was compared above.
        if texts(was) != texts(is) && known {
            self.push("changed", format!("{code}: texts"), Step::Patch);
        }
    }
}

/// What the specification of a standard code says, where that is a text or a list; empty where there is none.
fn specified(row: &Row) -> [(&'static str, String, Step); 8] {
    let of = |field: fn(&Specification) -> String| row.specification.as_ref().map(field).unwrap_or_default();
    let endpoints = |it: &Specification| it.endpoints.iter().map(|at| at.as_str()).collect::<Vec<_>>().join(", ");
    let status_at = |it: &Specification| {
        let mut each: Vec<_> = it.status_at.iter().map(|(at, status)| format!("{} {status}", at.as_str())).collect();
        each.sort_unstable();
        each.join(", ")
    };
    [
        ("specification", of(|it| it.spec.clone()), Step::Patch),
        ("section", of(|it| it.section.clone()), Step::Patch),
        ("url", of(|it| it.url.clone()), Step::Patch),
        ("draft", of(|it| it.draft.to_string()), Step::Patch),
        ("registered", of(|it| it.registered.to_string()), Step::Patch),
        ("endpoints", of(endpoints), Step::Minor),
        ("status at endpoints", of(status_at), Step::Minor),
        ("successors", of(|it| it.superseded_by.join(", ")), Step::Minor),
    ]
}

fn by_hand(row: &Row) -> &'static str {
    if row.by_hand { "yes" } else { "no" }
}

/// The keyword of a value, empty for none.
fn word<T>(value: Option<T>, spell: fn(T) -> &'static str) -> &'static str {
    value.map_or("", spell)
}

/// A value, or a word for none.
fn text(value: &str) -> &str {
    if value.is_empty() { "none" } else { value }
}
