//! Where the page of a vendor or a code is, relative to the root of the site.

use std::collections::{HashMap, HashSet};

use oauth_errors::{Catalog, Entry, vendors};

/// Every catalog there is, the standard one first.
pub(crate) fn catalogs() -> impl Iterator<Item = &'static Catalog> + Clone {
    [vendors::standard()].into_iter().chain(vendors::all().iter().copied())
}

/// The page of each code.
pub(crate) struct Paths(HashMap<(&'static str, &'static str), String>);

impl Paths {
    pub(crate) fn new() -> Self {
        let mut paths = HashMap::new();
        for catalog in catalogs() {
            // Two codes may differ in case only, and some file systems do not tell such names apart.
            let mut taken = HashSet::from(["index".to_owned()]);
            for entry in catalog.entries() {
                let plain = plain(entry.code());
                let names = (1..).map(|n| if n == 1 { plain.clone() } else { format!("{plain}-{n}") });
                let name = names.into_iter().find(|name| taken.insert(name.to_lowercase())).unwrap_or_default();
                paths.insert((catalog.id(), entry.code()), format!("{}/{name}.html", catalog.id()));
            }
        }
        Self(paths)
    }

    /// The page of a code: `okta/no_matching_policy.html`.
    pub(crate) fn of(&self, entry: Entry) -> &str {
        self.0.get(&(entry.catalog().id(), entry.code())).map_or("", String::as_str)
    }
}

/// The page of a vendor: `okta/`.
pub(crate) fn of_vendor(catalog: &Catalog) -> String {
    format!("{}/index.html", catalog.id())
}

/// A code in the letters that need no escape in a URL or a file's name.
fn plain(code: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let letters: String = code.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let trimmed = letters.trim_matches(['-', '.']);
    if trimmed.is_empty() { "code".to_owned() } else { trimmed.to_owned() }
}
