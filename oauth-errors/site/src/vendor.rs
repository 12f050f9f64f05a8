//! The list of vendors, and the page of one: its codes.

use maud::{Markup, html};
use oauth_errors::{Catalog, vendors};

use crate::layout;
use crate::paths::{Paths, of_vendor};

/// The vendors, as people look them up.
pub(crate) fn by_name() -> Vec<&'static Catalog> {
    let mut all = vendors::all().to_vec();
    all.sort_by_key(|catalog| catalog.name().to_lowercase());
    all
}

pub(crate) fn list() -> Markup {
    let content = html! {
        h1 { "Vendors" }
        ul.vendors {
            @for catalog in by_name() {
                li { a href=(of_vendor(catalog)) { (catalog.name()) } " " span.quiet { (count(catalog)) } }
            }
        }
        h2 { "With the same errors as one of these, or the standard ones" }
        ul.vendors {
            @for (id, of) in vendors::aliases() {
                @if let Some(catalog) = vendors::find(of) {
                    li { code { (id) } " → " a href=(of_vendor(catalog)) { (catalog.name()) } }
                }
            }
        }
    };
    layout::page("", "Vendors", &[], &content)
}

pub(crate) fn page(catalog: &'static Catalog, paths: &Paths) -> Markup {
    let facts = [("Release", catalog.release()), ("Last checked", catalog.date())];
    let content = html! {
        h1 { (catalog.name()) }
        dl.facts {
            dt { "Codes" } dd { (count(catalog)) ", " (stability(catalog)) }
            @for (name, fact) in facts {
                @if let Some(fact) = fact { dt { (name) } dd { (fact) } }
            }
            @if let Some(docs) = catalog.docs() { dt { "Documentation" } dd { a href=(docs) rel="noreferrer" { (docs) } } }
        }
        div.scroll tabindex="0" role="region" aria-label="Codes" {
            table {
                thead { tr { th scope="col" { "Code" } th scope="col" { "What happened" } th scope="col" { "What to do" } } }
                tbody {
                    @for entry in catalog.entries() {
                        tr {
                            th scope="row" { a href={ "../" (paths.of(entry)) } { (entry.code()) } }
                            td { (entry.title()) @if entry.is_deprecated() { " (no longer sent)" } }
                            td { (entry.recovery().advice()) }
                        }
                    }
                }
            }
        }
        details { summary { "Sources" } ul { @for source in catalog.sources() { li { (link(source)) } } } }
    };
    layout::page("../", catalog.name(), &[], &content)
}

fn count(catalog: &Catalog) -> String {
    match catalog.len() {
        1 => "1 code".to_owned(),
        len => format!("{len} codes"),
    }
}

fn stability(catalog: &Catalog) -> &'static str {
    match catalog.stability() {
        oauth_errors::Stability::Contract => "to which the vendor commits",
        _ => "which the vendor may change at any time",
    }
}

/// A source: an address, or a file of a repository.
pub(crate) fn link(source: &str) -> Markup {
    html! { @if source.starts_with("https://") { a href=(source) rel="noreferrer" { (source) } } @else { code { (source) } } }
}
