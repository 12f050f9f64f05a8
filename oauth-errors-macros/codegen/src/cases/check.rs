//! What the attributes mean together, apart from what only the bound enums know.

use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use oauth_errors_catalogs::{Recovery, STANDARD_CODES};
use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::input::{Carried, Cases, Errors, Variant, Word, shown};
use crate::check::{CheckedCatalog, Standards, names};
use crate::errors::Problems;
use crate::errors::suggest::did_you_mean;
use crate::grammar::source::find;
use crate::read;

/// Reports what is wrong.
pub(super) fn check(cases: &Cases, errors: &mut Errors) {
    unknown(cases, errors);
    conditions(cases, errors);
    codes(cases, errors);
    carried(cases, errors);
    reachable(cases, errors);
}

/// A name of its own is most often a code, a standard code or a recovery: says how that is written.
fn unknown(cases: &Cases, errors: &mut Errors) {
    let words: Vec<_> = cases.variants.iter().flat_map(|variant| &variant.unknown).collect();
    if words.is_empty() {
        return;
    }
    let standards = Standards::default();
    let catalogs: Vec<_> = cases.bindings.iter().map(|binding| bundled(&binding.id, &standards)).collect();
    for word in words {
        let name = word.to_string();
        let mut meant = Vec::new();
        for (binding, catalog) in cases.bindings.iter().zip(&catalogs) {
            let row = catalog
                .iter()
                .flat_map(|catalog| &catalog.rows)
                .find(|row| row.code == name || row.variant == name || row.aliases.contains(&name));
            meant.extend(row.map(|row| format!("`{}::{}`", shown(&binding.path), row.variant)));
        }
        if STANDARD_CODES.iter().any(|known| known.code == name) {
            meant.push(format!("`standard({name})`"));
        }
        let as_recovery = name.to_upper_camel_case();
        if recovery(&as_recovery).is_some() {
            meant.push(format!("`recovery({as_recovery})`"));
        }
        let text = if meant.is_empty() {
            let variant = names::variant(&name).unwrap_or_default();
            let path = cases.bindings.first().map_or_else(|| "Enum".to_owned(), |binding| shown(&binding.path));
            let near = did_you_mean(&name, ["other", "standard", "recovery"]);
            format!("expected a code such as `{path}::{variant}`, `standard(…)`, `recovery(…)` or `other`{near}")
        } else {
            format!("`{name}` alone is neither a code nor a condition; write {}", meant.join(" or "))
        };
        errors.push(word.span(), text);
    }
}

/// The catalog of ours with this id, for the names in it.
fn bundled(id: &str, standards: &Standards) -> Option<CheckedCatalog> {
    let mut problems = Problems::default();
    let catalog = read(&find(id)?, standards, &mut problems);
    let _ = problems.finish();
    catalog
}

/// Standard codes and recoveries exist, and none belongs to two cases.
fn conditions(cases: &Cases, errors: &mut Errors) {
    let mut seen: HashMap<_, &Variant> = HashMap::new();
    for variant in &cases.variants {
        for condition in &variant.conditions {
            for (word, span) in &condition.standards {
                if STANDARD_CODES.iter().all(|known| known.code != word) {
                    let near = did_you_mean(word, STANDARD_CODES.iter().map(|known| known.code));
                    errors.push(*span, format!("`{word}` is no code of an RFC or OpenID specification{near}"));
                }
            }
            for (word, span) in &condition.recoveries {
                if recovery(word).is_none() {
                    let names: Vec<_> = Recovery::ALL.iter().map(|known| format!("{known:?}")).collect();
                    let near = did_you_mean(word, names.iter().map(String::as_str));
                    errors.push(*span, format!("`{word}` is no recovery{near} (one of {})", names.join(", ")));
                }
            }
            for standard in each(&condition.standards) {
                for recovery in each(&condition.recoveries) {
                    let key = (standard.map(|(word, _)| word), recovery.map(|(word, _)| word));
                    let Some(first) = seen.insert(key, variant) else { continue };
                    let text = match key {
                        (Some(standard), Some(recovery)) => format!("`standard({standard}) & recovery({recovery})`"),
                        (Some(word), None) => format!("standard code `{word}`"),
                        (None, word) => format!("recovery `{}`", word.map_or("", String::as_str)),
                    };
                    let span = recovery.or(standard).map_or_else(Span::call_site, |(_, span)| *span);
                    errors.push(span, format!("{text} already maps to `{}`; delete one", first.name));
                }
            }
        }
    }
}

/// Each word, or none once.
fn each(words: &[Word]) -> Vec<Option<&Word>> {
    if words.is_empty() { vec![None] } else { words.iter().map(Some).collect() }
}

/// Named codes are of a bound enum, and none is named twice. Whether they exist is rustc's to say.
fn codes(cases: &Cases, errors: &mut Errors) {
    let mut seen: HashMap<(usize, String), &Variant> = HashMap::new();
    for variant in &cases.variants {
        for path in &variant.codes {
            let Some((binding, name)) = bound(cases, path) else {
                let paths = cases.bindings.iter().map(|binding| shown(&binding.path)).collect::<Vec<_>>().join(", ");
                let text = if cases.bindings.iter().any(|binding| is_named(&binding.path, path)) {
                    format!("may be of several bound enums (bound: {paths}); write the enum as it is bound")
                } else {
                    format!("is of no bound enum (bound: {paths}); bind it on the enum: #[oauth(vendor = Enum)]")
                };
                errors.push(path.segments[0].ident.span(), format!("`{}` {text}", shown(path)));
                continue;
            };
            if let Some(first) = seen.insert((binding, name.clone()), variant) {
                errors.push(last_span(path), format!("`{name}` already maps to `{}`; delete one", first.name));
            }
        }
    }
}

/// What a case carries can be made from an error. By name: rustc's own message would be a page about traits.
fn carried(cases: &Cases, errors: &mut Errors) {
    for carried in cases.variants.iter().filter_map(|variant| variant.payload.carried()) {
        if !can_carry(cases, carried) && !cases.bindings.is_empty() {
            let bound: Vec<_> = cases.bindings.iter().map(|binding| last(&binding.path)).collect();
            let text = format!(
                "a case carries `Diagnosis<'static>`, `Option<Entry>`, an `Option` of a bound enum or, if only one is bound, that enum itself or a `Diagnosis<'static, Enum>` of it (bound: {})",
                bound.join(", ")
            );
            errors.push(carried.span(), text);
        }
    }
}

/// Whether a case can carry a value of a type, as far as the type's name says it.
pub(super) fn can_carry(cases: &Cases, carried: &Type) -> bool {
    let only = |name: &Ident| matches!(&cases.bindings[..], [only] if *name == last(&only.path));
    Carried::of(carried).is_some_and(|Carried { name, of }| match name.to_string().as_str() {
        "Diagnosis" => of.is_none_or(|of| of == "Entry" || only(of)),
        "Option" | "Entry" => true,
        _ => only(name),
    })
}

/// Something can map to each case, and each error to one.
fn reachable(cases: &Cases, errors: &mut Errors) {
    for variant in cases.variants.iter().filter(|variant| variant.is_empty() && !variant.is_doubtful()) {
        let text = format!(
            "nothing maps to `{}`; say what does: #[oauth(recovery(…))], #[oauth(standard(…))], #[oauth(Enum::Code)] or #[oauth(other)]",
            variant.name
        );
        errors.push(variant.name.span(), text);
    }
    let others = cases.variants.iter().filter_map(|variant| variant.other.map(|span| (variant, span)));
    let others: Vec<_> = others.collect();
    if let [(first, _), further @ ..] = &others[..] {
        for (_, span) in further {
            errors.push(*span, format!("`other` already is `{}`; only one case takes what is left", first.name));
        }
    } else if cases.exhaustive.is_none()
        && !cases.variants.iter().any(Variant::is_doubtful)
        && !cases.variants.is_empty()
    {
        let text = "no case is marked #[oauth(other)]: what maps to none of the cases needs one (or say #[oauth(exhaustive)] on the enum)";
        errors.push(cases.name.span(), text);
    }
}

/// The recovery of a name such as `StepUp`.
fn recovery(name: &str) -> Option<Recovery> {
    name.to_snake_case().parse().ok().filter(|known: &Recovery| format!("{known:?}") == name)
}

/// The number of the binding that a named code belongs to, and the code's name.
///
/// The enum is the one that is bound by the same path, else the only one of the same name: with two of a name, a code
/// that is taken for one of the other's would leave its own without a case.
pub(super) fn bound(cases: &Cases, path: &Path) -> Option<(usize, String)> {
    let bindings = || cases.bindings.iter().enumerate();
    let same = bindings().find(|(_, binding)| segments(&binding.path).eq(segments(path).take(path.segments.len() - 1)));
    let (binding, _) = same.or_else(|| {
        let mut namesakes = bindings().filter(|(_, binding)| is_named(&binding.path, path));
        namesakes.next().filter(|_| namesakes.next().is_none())
    })?;
    Some((binding, last(path)))
}

/// Whether the enum of a named code has the name of a bound one, whatever precedes that.
fn is_named(bound: &Path, path: &Path) -> bool {
    path.segments.iter().rev().nth(1).is_some_and(|owner| owner.ident == last(bound))
}

fn segments(path: &Path) -> impl Iterator<Item = &Ident> {
    path.segments.iter().map(|segment| &segment.ident)
}

fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

pub(super) fn last_span(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
}
