//! The index that the search looks through: every code, a list each of vendor, code, title, value of `error` and page.

use serde_json::{Value, json};

use crate::paths::{Paths, catalogs};

pub(crate) fn index(paths: &Paths) -> Value {
    let vendors: Vec<Value> = catalogs()
        .map(|catalog| {
            let codes: Vec<Value> = catalog
                .entries()
                .map(|entry| {
                    let (folder, page) = (format!("{}/", catalog.id()), paths.of(entry));
                    let page = page.strip_prefix(&*folder).and_then(|page| page.strip_suffix(".html")).unwrap_or(page);
                    // What follows from the code is left out.
                    let error = entry.error().filter(|error| *error != entry.code()).unwrap_or_default();
                    let page = if page == entry.code() { "" } else { page };
                    json!([entry.code(), entry.title(), error, page])
                })
                .collect();
            json!({"id": catalog.id(), "name": catalog.name(), "codes": codes})
        })
        .collect();
    Value::Array(vendors)
}
