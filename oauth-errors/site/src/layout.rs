//! What all pages have in common.

use maud::{DOCTYPE, Markup, html};

/// Only files of the site itself: no inline code, no third party, no form that is sent anywhere.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// A page; `root` leads from its folder to that of the site: empty, or `../`.
pub(crate) fn page(root: &str, title: &str, scripts: &[&str], content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (title) " · OAuth errors" }
                link rel="icon" href={ (root) "icon.svg" } type="image/svg+xml";
                link rel="stylesheet" href={ (root) "style.css" };
                script type="module" src={ (root) "search.js" } {}
                @for script in scripts {
                    script type="module" src={ (root) (script) } {}
                }
            }
            body data-root=(root) {
                a.skip href="#content" { "Skip to the content" }
                header {
                    nav aria-label="Site" {
                        a.home href={ (root) "index.html" } { "OAuth errors" }
                        a href={ (root) "vendors.html" } { "Vendors" }
                        a href={ (root) "standard/index.html" } { "Standard codes" }
                    }
                    // Without JavaScript there is nothing to search with; search.js shows it.
                    div.search role="search" hidden {
                        label for="search" { "Search codes" }
                        input #search type="search" autocomplete="off" spellcheck="false" placeholder="50058, login_required, expired …"
                            role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list";
                        kbd title="Press / to search" aria-hidden="true" { "/" }
                        ul #found role="listbox" aria-label="Codes" hidden {}
                        p #found-none role="status" hidden {}
                    }
                }
                main #content tabindex="-1" { (content) }
                footer {
                    p { "Made from the catalogs of " code { "oauth-errors" } ". The texts are ours, not the vendors'." }
                }
            }
        }
    }
}
