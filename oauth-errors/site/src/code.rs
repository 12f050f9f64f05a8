//! The page of a code.

use maud::{Markup, html};
use oauth_errors::samples::{Sample, Sampled};
use oauth_errors::{Entry, Tokens};

use crate::layout;
use crate::paths::{Paths, catalogs, of_vendor};
use crate::vendor::link;

/// How many neighbors of a kind are shown.
const NEIGHBORS: usize = 12;

pub(crate) fn page(entry: Entry, paths: &Paths) -> Markup {
    let catalog = entry.catalog();
    let sample = entry.sample();
    let report = sample.report();
    let diagnosis = catalog.diagnose(&report);
    // A sample that others share too says less than the entry.
    let own = (diagnosis.entry() == Some(entry)).then_some(&diagnosis);
    let content = html! {
        p.crumbs { a href={ "../" (of_vendor(catalog)) } { (catalog.name()) } }
        h1 { code #code { (entry.code()) } }
        p.lead #title { (entry.title()) }
        @if entry.is_deprecated() { p.note { "The vendor no longer sends this code." } }
        h2 { "What happened" }
        p #summary { (entry.summary()) }
        @if let Some(note) = entry.note() { p #note { (note) } }
        h2 { "What to do" }
        p { strong { (entry.recovery().advice()) } " " span.quiet { "(" (entry.recovery()) ")" } }
        dl.facts {
            @if let Some(own) = own {
                dt { "Who can act" } dd { (own.actor().summary()) }
                @if let Some(then) = own.then() { dt { "If that does not help" } dd { (then.advice()) } }
                @if own.tokens() != Tokens::Keep { dt { "Stored tokens" } dd { (own.tokens().advice()) } }
                @for (presented, branch) in own.if_presented() {
                    dt { "If the request presented: " (presented.as_str().replace('_', " ")) }
                    dd { (branch.recovery().advice())
                        @if branch.tokens() != Tokens::Keep { " " (branch.tokens().advice()) } }
                }
                dt { "Message for the user" } dd { (own.user_message(true).text("en")) }
            }
            @if entry.is_by_hand() { dt { "By hand" } dd { "Only a person should repeat it: a repeat counts, sends or costs something." } }
        }
        h2 { "On the wire" }
        dl.facts {
            dt { "Standard code" }
            dd { @if let Some(standard) = standard(entry) { a href={ "../" (paths.of(standard)) } { (entry.standard().code()) } " – " (standard.title()) } }
            @if let Some(error) = entry.error() { dt { code { "error" } } dd { code { (error) } } }
            @if let Some(status) = entry.status() { dt { "HTTP status" } dd { (status) } }
            dt { "In Rust" } dd { code { (entry.variant()) } }
        }
        h3 { "An example, made up by us" }
        pre tabindex="0" aria-label="An example" { (answer(&sample)) }
        h2 { "Source" }
        ul {
            @if let Some(read) = entry.link() { li { (link(read)) } }
            @for source in entry.sources() { li { (link(source)) } }
            li { a href={ "../" (of_vendor(catalog)) } { "Sources of all codes of " (catalog.name()) } }
        }
        (neighbors(entry, paths))
    };
    layout::page("../", &format!("{} ({})", entry.code(), catalog.name()), &[], &content)
}

fn standard(entry: Entry) -> Option<Entry> {
    oauth_errors::vendors::standard().find(entry.standard().code())
}

/// The answer as it would be on the wire.
fn answer(sample: &Sample) -> String {
    let headers = sample.headers().map(|(name, value)| format!("{name}: {value}\n"));
    format!("HTTP {}\n{}\n{}", sample.status(), headers.collect::<String>(), sample.body())
}

/// What may be confused with it: the same `error` with this vendor, the same code with others, what stands beside it.
fn neighbors(entry: Entry, paths: &Paths) -> Markup {
    let catalog = entry.catalog();
    let same: Vec<Entry> = catalog
        .entries()
        .filter(|other| *other != entry && other.error().is_some() && other.error() == entry.error())
        .collect();
    let elsewhere: Vec<Entry> = catalogs()
        .filter(|other| other.id() != catalog.id())
        .filter_map(|other| other.find(entry.code()))
        .filter(|other| other.code() == entry.code())
        .collect();
    let at = catalog.entries().position(|other| other == entry).unwrap_or_default();
    let beside = catalog.entries().skip(at.saturating_sub(2)).take(5).filter(|other| *other != entry);
    let beside: Vec<Entry> = beside.filter(|other| !same.iter().take(NEIGHBORS).any(|known| known == other)).collect();
    html! {
        h2 { "Neighbors" }
        @if !same.is_empty() {
            h3 { "The same " code { "error" } }
            ul { @for other in same.iter().take(NEIGHBORS) { (item(*other, paths, other.code())) } }
            @if same.len() > NEIGHBORS {
                p.quiet { "and " (same.len() - NEIGHBORS) " more in " a href={ "../" (of_vendor(catalog)) } { "the list" } "." }
            }
        }
        @if !elsewhere.is_empty() {
            h3 { "The same code elsewhere" }
            ul { @for other in elsewhere.iter().take(NEIGHBORS) { (item(*other, paths, other.catalog().name())) } }
            @if elsewhere.len() > NEIGHBORS { p.quiet { "and with " (elsewhere.len() - NEIGHBORS) " more vendors." } }
        }
        @if !beside.is_empty() {
            h3 { "Beside it in the list" }
            ul { @for other in beside { (item(other, paths, other.code())) } }
        }
    }
}

fn item(entry: Entry, paths: &Paths, name: &str) -> Markup {
    html! { li { a href={ "../" (paths.of(entry)) } { (name) } " – " (entry.title()) } }
}
