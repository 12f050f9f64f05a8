//! What is serialized of a diagnosis and of an entry is what `JSON_SCHEMA` says, and has nothing of the server's unless
//! asked.

use std::collections::BTreeSet;

use boon::{Compiler, SchemaIndex, Schemas};
use oauth_errors::{
    Catalog, Diagnosis, JSON_SCHEMA, Presented, Report, StandardCode, Unanswered, oauth_errors, vendors,
};
use serde_json::{Value, from_str, json, to_value};

use crate::shared::every_catalog;

oauth_errors! { enum Published = path("fixtures/okta-oauth2-errors-2025.01.1-part.json"); }

/// The schema, and what of its members was seen.
struct Schema {
    schemas: Schemas,
    diagnosis: SchemaIndex,
    entry: SchemaIndex,
    seen: BTreeSet<String>,
}

impl Schema {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("urn:diagnosis", from_str(JSON_SCHEMA).unwrap()).unwrap();
        let diagnosis = compiler.compile("urn:diagnosis", &mut schemas).unwrap();
        let entry = compiler.compile("urn:diagnosis#/$defs/entry", &mut schemas).unwrap();
        Self { schemas, diagnosis, entry, seen: BTreeSet::new() }
    }

    fn check(&mut self, value: &Value, schema: SchemaIndex) {
        if let Err(error) = self.schemas.validate(value, schema) {
            panic!("{error:#}\nin {value:#}");
        }
        self.seen.extend(value.as_object().unwrap().keys().cloned());
    }

    fn diagnosis(&mut self, diagnosis: &Diagnosis<'_>) {
        self.check(&to_value(diagnosis).unwrap(), self.diagnosis);
        self.check(&to_value(diagnosis.with_texts()).unwrap(), self.diagnosis);
    }
}

/// Answers of every kind, with something in every place.
fn reports() -> Vec<Report<'static>> {
    let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="gold", max_age="60", scope="a b", resource_metadata="https://api.example/meta""#;
    let body = r#"{"error":"invalid_grant","error_description":"Some of the requested scopes were denied by the policy. Denied scopes: [x].","request_id":"8f2c"}"#;
    vec![
        Report::from_body(""),
        Report::from_body(body),
        Report::from_body(
            r#"{"error":"access_denied","error_description":"Some of the requested scopes were denied by the policy. Denied scopes: [read]."}"#,
        ),
        Report::from_body(
            r#"{"error":"invalid_client","error_description":"Client authentication failed. Either the client or the client credentials are invalid."}"#,
        ),
        Report::from_body(r#"{"error":"invalid_grant","error_codes":[9999999]}"#).with_status(400),
        Report::from_body("{}").with_status(429).with_headers([("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT")]),
        Report::from_body("{}").with_status(503).with_headers([("retry-after", "30")]),
        Report::from_body(r#"{"error":"use_dpop_nonce"}"#).with_status(400).with_headers([("dpop-nonce", "n-1")]),
        Report::from_body(r#"{"error":"account_selection_required","claims":"{\"a\":1}"}"#).with_status(400),
        Report::from_challenges([challenge]).with_status(401),
        Report::from_redirect("https://app.example/cb?error=server_error&state=1"),
        Report::from_text("login failed: invalid_grant (token expired)"),
    ]
}

#[test]
fn every_diagnosis_is_as_the_schema_says_and_every_member_is_seen() {
    let mut schema = Schema::new();
    for catalog in every_catalog() {
        for report in reports() {
            schema.diagnosis(&catalog.diagnose(&report));
            for presented in Presented::ALL {
                schema.diagnosis(&catalog.diagnose(&report.clone().presenting(*presented)));
            }
        }
    }
    schema.diagnosis(&StandardCode::CATALOG.unanswered(Unanswered::Broken).presenting(Presented::RefreshToken));
    let whole: Value = from_str(JSON_SCHEMA).unwrap();
    let members: BTreeSet<_> = whole["properties"].as_object().unwrap().keys().cloned().collect();
    // The program adds these two.
    let added = ["for_admin", "user_message"].map(str::to_owned);
    assert_eq!(schema.seen.union(&BTreeSet::from(added)).cloned().collect::<BTreeSet<_>>(), members);
}

#[test]
fn every_entry_is_as_the_schema_says_and_every_member_is_seen() {
    let mut schema = Schema::new();
    // A file that states neither standard codes nor recoveries.
    let inferred = Published::CATALOG.entries();
    for entry in every_catalog().flat_map(Catalog::entries).chain(inferred) {
        schema.check(&to_value(entry).unwrap(), schema.entry);
    }
    let whole: Value = from_str(JSON_SCHEMA).unwrap();
    let members: BTreeSet<_> = whole["$defs"]["entry"]["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(schema.seen, members);
}

#[test]
fn nothing_that_the_server_wrote_is_serialized_unless_asked() {
    let canary = "C4N4RY secret";
    let body = json!({
        "error": canary, "error_description": canary, "message": canary, "request_id": "C4N4RY-id",
        "claims": "{\"C4N4RY\":1}", "scope": "C4N4RY",
    });
    let challenge =
        "Bearer error=\"insufficient_scope\", scope=\"C4N4RY\", acr_values=\"C4N4RY\", error_description=\"C4N4RY\"";
    let body = body.to_string();
    let report = Report::from_body(&body).with_status(401).with_headers([
        ("www-authenticate", challenge),
        ("x-request-id", "C4N4RY-2"),
        ("dpop-nonce", "C4N4RY"),
    ]);
    for catalog in every_catalog() {
        let diagnosis = catalog.diagnose(&report);
        let plain = to_value(&diagnosis).unwrap().to_string();
        assert!(!plain.contains("C4N4RY"), "{}: {plain}", catalog.id());
        assert!(to_value(diagnosis.with_texts()).unwrap().to_string().contains("C4N4RY"));
    }
}

#[test]
fn several_codes_are_candidates() {
    let report = Report::from_body(
        r#"{"error":"invalid_client","error_description":"Client authentication failed. Either the client or the client credentials are invalid."}"#,
    );
    let found = to_value(vendors::okta::OktaError::diagnose(&report)).unwrap();
    assert_eq!(found["candidates"].as_array().map(Vec::len), Some(2));
    assert_eq!(found.get("code"), None);
}
