//! Answers that a catalog's wire rules may recognize as an entry: the rules read backwards.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::answer::Answer;
use crate::catalog::Entry;
use crate::catalog::rules::{Condition, Pick, Place, Refine, Rules, Template, Test};

/// What stands for a value that may be anything.
const ANY: &str = "sample";

/// Answers that may be the entry's, the likeliest first.
pub(super) fn answers(entry: Entry) -> impl Iterator<Item = Answer> {
    let rules = entry.catalog().rules();
    let bases = [true, false].map(|is_described| base(entry, is_described));
    let by_code = named(entry, rules);
    let by_rule = rules.refine.iter().filter(move |rule| rule.is == entry.index());
    let made = by_code.into_iter().chain(by_rule.flat_map(move |rule| refined(entry, rules, rule)));
    // A bare one comes last: it has nothing but the status.
    let made: Vec<Answer> = made.chain(by_status(entry, rules)).chain([Answer::default()]).collect();
    let whole = bases
        .into_iter()
        .flat_map(move |base| made.clone().into_iter().map(move |made| completed(made, &base)).collect::<Vec<_>>());
    // A mark may be the sign of another error.
    whole.flat_map(move |answer| marked(&answer, rules).chain([answer.clone()]).collect::<Vec<_>>())
}

/// What belongs to every answer for the entry.
struct Base {
    status: u16,
    places: Vec<(Place, String)>,
}

fn base(entry: Entry, is_described: bool) -> Base {
    let rules = entry.catalog().rules();
    let mut places = Vec::new();
    // Vendors that send `error` send some standard code with errors of which it is not known.
    let has_error = entry.catalog().is_standard() || !rules.standard.is_empty();
    let error = entry.error().or(has_error.then(|| entry.standard().code()));
    if let Some(error) = error {
        places.push((rules.standard.first().copied().unwrap_or(Place::Pointer(&["error"])), error.to_string()));
    }
    if let Some(suberror) = entry.suberror() {
        let place = rules.attach.iter().find(|(name, _)| *name == "suberror").and_then(|(_, places)| places.first());
        places.push((place.copied().unwrap_or(Place::Pointer(&["suberror"])), suberror.to_string()));
    }
    if is_described {
        let place = rules.message.first().copied().unwrap_or(Place::Pointer(&["error_description"]));
        places.push((place, entry.title().to_string()));
    }
    Base { status: entry.status().unwrap_or(400), places }
}

/// An answer with what the rules leave open, as far as there is room.
fn completed(mut answer: Answer, base: &Base) -> Answer {
    for (place, text) in &base.places {
        // A body is a text or a tree.
        let fits = answer.text.is_none() || !matches!(place, Place::Pointer(_));
        if fits && answer.is_free(place) {
            answer = answer.clone().with(place, text).unwrap_or(answer);
        }
    }
    answer.clone().with_status(base.status).unwrap_or(answer)
}

/// The answer with what its vendor marks errors with.
fn marked(answer: &Answer, rules: &Rules) -> impl Iterator<Item = Answer> {
    rules.error_when.iter().filter_map(|set| meeting(answer, set))
}

/// Answers with the entry's code where the vendor puts codes.
fn named(entry: Entry, rules: &Rules) -> Vec<Answer> {
    let aliases =
        rules.alias.iter().filter(|(_, index)| *index == entry.index()).map(|(alias, _)| (*alias).to_string());
    let range = rules.ranges.iter().filter(|(_, _, index)| *index == entry.index()).map(|(from, ..)| from.to_string());
    let codes: Vec<String> = [entry.code().to_string()].into_iter().chain(aliases).chain(range).collect();
    rules.code.iter().flat_map(|pick| codes.iter().filter_map(move |code| picked(pick, code))).collect()
}

/// An answer from which a pick gives a code.
fn picked(pick: &Pick, code: &str) -> Option<Answer> {
    let inner = code.strip_prefix(pick.prefix)?;
    let inner = match pick.slice {
        Some((from, to)) => {
            (usize::from(to - from) == inner.len()).then_some(())?;
            format!("{}{inner}", &"000000000000000000000000"[..usize::from(from)])
        }
        None => inner.to_string(),
    };
    let whole = match &pick.template {
        Some(template) => filled(template, &inner)?,
        None => inner,
    };
    let whole = format!(
        "{}{whole}{}",
        pick.after,
        if pick.before.is_empty() { String::new() } else { format!("{} {ANY}", pick.before) }
    );
    match pick.at {
        [Place::Pointer(path)] if pick.last => Answer::default().with_item(path, &whole),
        [place] => Answer::default().with(place, &whole),
        places => {
            let parts: Vec<&str> = whole.splitn(places.len(), pick.with).collect();
            (parts.len() == places.len()).then_some(())?;
            places.iter().zip(parts).try_fold(Answer::default(), |answer, (place, part)| answer.with(place, part))
        }
    }
}

/// A text in which a template has a code.
fn filled(template: &Template, code: &str) -> Option<String> {
    let Template { lead, tail, .. } = template;
    let end = if template.start || !tail.is_empty() { String::new() } else { format!(": {ANY}") };
    if template.hole {
        return Some(format!("{lead}{code}{tail}{end}"));
    }
    code.strip_prefix(lead)?;
    Some(format!("{code}{}{end}", if code.ends_with(tail) { "" } else { tail }))
}

/// Answers that a rule refines to its entry: with the code of the coarser entry, and without.
fn refined(entry: Entry, rules: &Rules, rule: &Refine) -> Vec<Answer> {
    let coarser = entry.code().rsplit_once('.').and_then(|(code, _)| entry.catalog().find(code));
    let plain = coarser.map(|coarser| named(coarser, rules)).unwrap_or_default();
    let bases = [Answer::default()].into_iter().chain(plain);
    bases.filter_map(|base| fitting(base, rules, rule)).collect()
}

/// An answer that a rule fits.
fn fitting(base: Answer, rules: &Rules, rule: &Refine) -> Option<Answer> {
    // What the rule's text is at may be what a condition is about, too.
    let (at, has) = (rule.at.iter().chain(rules.message).next(), rule.has.join(" "));
    let mut answer = base;
    if !has.is_empty() {
        let place = at.copied().unwrap_or(Place::Pointer(&["error_description"]));
        let same = rule.when.iter().find(|condition| condition.place == place);
        let lead = match same.map(|condition| condition.test) {
            Some(Test::OneOf([first, ..])) => first.strip_suffix('*').unwrap_or(first),
            _ => "",
        };
        let text = if lead.is_empty() || has.starts_with(lead) { has } else { format!("{lead} {has}") };
        answer = answer.with(&place, &text)?;
    }
    meeting(&answer, rule.when)
}

/// An answer that meets these conditions too, each at a place where nothing is yet.
fn meeting(answer: &Answer, conditions: &[Condition]) -> Option<Answer> {
    let mut open = conditions.iter().filter(|condition| answer.is_free(&condition.place));
    open.try_fold(answer.clone(), |answer, condition| match condition.test {
        Test::OneOf(values) => {
            let first = values.first()?;
            let text = first.strip_suffix('*').map_or_else(|| (*first).to_string(), |start| format!("{start}{ANY}"));
            answer.with(&condition.place, &text)
        }
        Test::Present => answer.with(&condition.place, ANY),
        Test::NoneOf(_) | Test::Absent => Some(answer),
    })
}

/// The answer that has nothing but its status.
fn by_status(entry: Entry, rules: &Rules) -> Option<Answer> {
    let (status, _) = rules.status.iter().find(|(_, index)| *index == entry.index())?;
    Answer::default().with_status(*status)
}
