//! Every rule of the attributes, all faults together, each at the offending token.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;
use oauth_errors_catalogs::{Recovery, STANDARD_CODES};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Error, LitStr, Path, Result};

use super::input::{Binding, Cases, Variant, type_name};
use crate::check::{CheckedCatalog, Row, Standards};
use crate::errors::suggest::did_you_mean;
use crate::grammar::source::{Source, find, unknown};
use crate::load;

/// Holds the cases against the catalogs; gives the tokens that make rustc watch the files among these, and the faults of
/// the catalogs, if these are all there are.
pub(super) fn check(cases: &Cases) -> Result<(TokenStream, Option<Error>)> {
    let mut check = Check { standards: Standards::default(), faults: None, tracked: TokenStream::new() };
    let catalogs: Vec<_> = cases.bindings.iter().map(|binding| check.catalog(binding)).collect();
    let of_catalogs = check.faults.take();
    check.words(cases);
    check.codes(cases, &catalogs);
    check.carried(cases);
    check.reachable(cases, &catalogs);
    match (of_catalogs, check.faults) {
        (None, None) => Ok((check.tracked, None)),
        (Some(faults), None) => Ok((check.tracked, Some(faults))),
        (None, Some(faults)) => Err(faults),
        (Some(mut faults), Some(own)) => {
            faults.combine(own);
            Err(faults)
        }
    }
}

struct Check {
    standards: Standards,
    faults: Option<Error>,
    tracked: TokenStream,
}

impl Check {
    fn fault(&mut self, span: Span, text: impl std::fmt::Display) {
        let fault = Error::new(span, text);
        match &mut self.faults {
            Some(faults) => faults.combine(fault),
            None => self.faults = Some(fault),
        }
    }

    fn catalog(&mut self, binding: &Binding) -> Option<CheckedCatalog> {
        let Binding { span, vendor, path, id, from } = binding;
        if from.is_none() && find(id).is_none() {
            let (name, file) = (last(path), id.strip_suffix(".json").unwrap_or(id));
            let remedy = format!("write `{vendor} = {name} from path(\"{file}.json\")`");
            self.fault(*span, format!("{}; for a file of yours {remedy}", unknown(id)));
            return None;
        }
        let ours = Source::Vendor(LitStr::new(id, *span));
        let loaded = load(from.as_ref().unwrap_or(&ours), &self.standards);
        self.tracked.extend(loaded.tracked);
        for fault in loaded.errors {
            self.fault(*span, fault);
        }
        loaded.catalog
    }

    /// Standard codes and recoveries exist, and none belongs to two cases.
    fn words(&mut self, cases: &Cases) {
        let (mut standards, mut recoveries) = (HashMap::new(), HashMap::new());
        for variant in &cases.variants {
            for (word, span) in &variant.standards {
                if STANDARD_CODES.iter().all(|known| known.code != word) {
                    let near = did_you_mean(word, STANDARD_CODES.iter().map(|known| known.code));
                    self.fault(*span, format!("`{word}` is no code of an RFC or OpenID specification{near}"));
                } else if let Some(first) = standards.insert(word.clone(), &variant.name) {
                    self.fault(*span, format!("standard code `{word}` already falls into `{first}`; delete one"));
                }
            }
            for (word, span) in &variant.recoveries {
                if recovery(word).is_none() {
                    let names: Vec<_> = Recovery::ALL.iter().map(|known| format!("{known:?}")).collect();
                    let near = did_you_mean(word, names.iter().map(String::as_str));
                    self.fault(*span, format!("`{word}` is no recovery{near} (one of {})", names.join(", ")));
                } else if let Some(first) = recoveries.insert(word.clone(), &variant.name) {
                    self.fault(*span, format!("recovery `{word}` already falls into `{first}`; delete one"));
                }
            }
        }
    }

    /// Named codes are of a bound enum, and none belongs to two cases. Whether they exist is rustc's to say.
    fn codes(&mut self, cases: &Cases, catalogs: &[Option<CheckedCatalog>]) {
        let mut seen: HashMap<(usize, String), &Variant> = HashMap::new();
        for variant in &cases.variants {
            for path in &variant.codes {
                let Some((binding, name)) = bound(cases, path) else {
                    let ids = cases.bindings.iter().map(|binding| shown(&binding.path)).collect::<Vec<_>>().join(", ");
                    let fault = if cases.bindings.iter().any(|binding| is_named(&binding.path, path)) {
                        format!("may be of several bound enums (bound: {ids}); write the enum as it is bound")
                    } else {
                        format!("is of no bound enum (bound: {ids}); bind it on the enum: #[oauth(vendor = Enum)]")
                    };
                    self.fault(path.segments[0].ident.span(), format!("`{}` {fault}", shown(path)));
                    continue;
                };
                let code =
                    catalogs[binding].as_ref().and_then(|catalog| named(catalog, &name)).map(|row| row.code.clone());
                if let Some(first) = seen.insert((binding, code.unwrap_or_else(|| name.clone())), variant) {
                    self.fault(last_span(path), format!("`{name}` already falls into `{}`; delete one", first.name));
                }
            }
        }
    }

    /// What a case carries is what an error can give. By name: rustc's own word would be a page about traits.
    fn carried(&mut self, cases: &Cases) {
        for carried in cases.variants.iter().filter_map(|variant| variant.carried.as_ref()) {
            let bound = cases.bindings.iter().map(|binding| last(&binding.path));
            let known = type_name(carried).is_some_and(|name| {
                ["Diagnosis", "Option", "Entry"].iter().any(|known| name == known)
                    || bound.clone().any(|bound| name == &bound)
            });
            if !known {
                let bound = bound.clone().collect::<Vec<_>>().join(", ");
                let text = format!(
                    "a case carries `Diagnosis<'static>`, `Option<Entry>`, an `Option` of a bound enum or, if only one is bound, that enum itself (bound: {bound})"
                );
                self.fault(carried.span(), text);
            }
        }
    }

    /// Something can fall into each case, and each error into one.
    fn reachable(&mut self, cases: &Cases, catalogs: &[Option<CheckedCatalog>]) {
        let others: Vec<_> =
            cases.variants.iter().filter_map(|variant| variant.other.map(|span| (variant, span))).collect();
        for variant in &cases.variants {
            if variant.other.is_none()
                && variant.codes.is_empty()
                && variant.standards.is_empty()
                && variant.recoveries.is_empty()
            {
                self.fault(variant.name.span(), format!("nothing falls into `{}`; say what does: #[oauth(recovery(…))], #[oauth(standard(…))], #[oauth(Enum::Code)] or #[oauth(other)]", variant.name));
            }
        }
        if let [(first, _), rest @ ..] = &others[..] {
            for (_, span) in rest {
                self.fault(*span, format!("`other` already is `{}`; only one case takes what is left", first.name));
            }
            if let Some(span) = cases.exhaustive {
                self.fault(
                    span,
                    format!("`exhaustive` says that nothing is left for `{}`; delete one of the two", first.name),
                );
            }
            return;
        }
        let Some(span) = cases.exhaustive else {
            let text = "no case is marked #[oauth(other)]: what falls into none of the cases needs one (or say #[oauth(exhaustive)] on the enum)";
            self.fault(cases.name.span(), text);
            return;
        };
        let paths = cases.variants.iter().flat_map(|variant| &variant.codes);
        let by_code: HashSet<_> = paths
            .filter_map(|path| {
                let (binding, name) = bound(cases, path)?;
                Some((binding, &*named(catalogs[binding].as_ref()?, &name)?.code))
            })
            .collect();
        let mut uncovered = Vec::new();
        for (number, (binding, catalog)) in cases.bindings.iter().zip(catalogs).enumerate() {
            for row in catalog.iter().flat_map(|catalog| &catalog.rows) {
                let standard = self.standards.get(row.standard).code;
                let covered = by_code.contains(&(number, &*row.code))
                    || cases.variants.iter().any(|variant| {
                        variant.standards.iter().any(|(word, _)| word == standard)
                            || variant.recoveries.iter().any(|(word, _)| recovery(word) == Some(row.recovery))
                    });
                if !covered {
                    uncovered.push(format!("{}::{}", shown(&binding.path), row.variant));
                }
            }
        }
        if let [first, ..] = &uncovered[..] {
            let (count, shown) = (uncovered.len(), uncovered.iter().take(20).cloned().collect::<Vec<_>>().join(", "));
            let more = if count > 20 { format!(", … and {} more", count - 20) } else { String::new() };
            self.fault(span, format!("{count} codes fall into no case: {shown}{more}; name them (`{first}`), their standard code or their recovery"));
        }
    }
}

/// The recovery of a name such as `StepUp`.
pub(super) fn recovery(name: &str) -> Option<Recovery> {
    Recovery::from_keyword(&name.to_snake_case()).filter(|known| format!("{known:?}") == name)
}

/// The number of the binding a named code belongs to, and the code's name.
///
/// The enum is the one that is bound by the same path, else the only one of the same name: with two of a name, a code
/// that is taken for one of the other's would leave its own in no case.
pub(super) fn bound(cases: &Cases, path: &Path) -> Option<(usize, String)> {
    let bindings = || cases.bindings.iter().enumerate();
    let same = bindings().find(|(_, binding)| segments(&binding.path).eq(segments(path).take(path.segments.len() - 1)));
    let (binding, _) = same.or_else(|| {
        let mut namesakes = bindings().filter(|(_, binding)| is_named(&binding.path, path));
        namesakes.next().filter(|_| namesakes.next().is_none())
    })?;
    Some((binding, last(path)))
}

/// Whether the enum of a named code has the name of a bound one, whatever stands before that.
fn is_named(bound: &Path, path: &Path) -> bool {
    path.segments.iter().rev().nth(1).is_some_and(|owner| owner.ident == last(bound))
}

fn segments(path: &Path) -> impl Iterator<Item = &Ident> {
    path.segments.iter().map(|segment| &segment.ident)
}

/// The entry that a name of its enum stands for: a variant, else the constant of a code.
fn named<'a>(catalog: &'a CheckedCatalog, name: &str) -> Option<&'a Row> {
    let rows = || catalog.rows.iter();
    rows().find(|row| row.variant == name).or_else(|| rows().find(|row| row.code == name))
}

fn shown(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

fn last_span(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
}
