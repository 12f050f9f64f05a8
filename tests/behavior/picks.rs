//! The picks that `SCHEMA.md` shows find what it says they find.

use oauth_errors::Report;
use serde_json::Value;

use crate::page::{plain, table};

oauth_errors::oauth_errors! {
    enum PickedError = path("../fixtures/picks.json");
}

#[test]
fn picks_find_what_the_page_says() {
    for row in table("### Picks by example") {
        let [answer, code] = [plain(&row[1]), plain(&row[2])];
        let report = match answer.split_once(": ").filter(|_| !answer.starts_with('{')) {
            Some(header) => Report::from_response(400, [header], b""),
            None => Report::from_body(&answer),
        };
        let found = PickedError::diagnose(&report);
        assert_eq!(found.exact().map(PickedError::code), Some(&*code), "{answer}");
    }
}

#[test]
fn the_catalog_picks_as_the_page_says() {
    let catalog: Value = serde_json::from_str(include_str!("../fixtures/picks.json")).unwrap();
    let shown = table("### Picks by example").into_iter().map(|row| serde_json::from_str(&plain(&row[0])).unwrap());
    assert_eq!(catalog["wire"]["code"], Value::Array(shown.collect()));
}
