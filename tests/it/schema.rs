//! The catalog format is described three times: to the macro (`schema/`), to editors (`catalog.schema.json`) and to people
//! (`SCHEMA.md`). All three say the same.

use std::collections::BTreeSet;

use boon::{Compiler, SchemaIndex, Schemas};
use oauth_errors_catalogs::layout::{MAX_ARGUMENTS, MAX_ENTRIES, MAX_MESSAGES, MAX_TEXT};
use oauth_errors_catalogs::{
    ALIASES, CATALOGS, Concern, Endpoint, PauseUnit, Presented, Prompt, Recovery, STANDARD, STANDARD_CODES, Stability,
    Tokens, digest,
};
use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::check::names;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::read;
use oauth_errors_codegen::schema::wire::{CONDITION, PICK, RANGE, REFINE, WAIT, WIRE};
use oauth_errors_codegen::schema::{
    entry::ENTRY,
    example::EXAMPLE,
    file::{FILE, VENDOR},
    specification::{MEANING, SPECIFICATION},
};
use oauth_errors_codegen::syntax::span::{MAX_BYTES, SourceFile};
use serde_json::{Value, json};

use crate::page::{PAGE, plain, table};

#[test]
fn every_field_is_in_model_schema_and_page() {
    for (fields, pointer, headings) in [
        (FILE, "/properties", &["## The file"][..]),
        (VENDOR, "/properties/vendor/properties", &["### `vendor`"]),
        (ENTRY, "/definitions/entry/properties", &["## An entry", "### Standard codes only"]),
        (MEANING, "/definitions/meaning/properties", &["### `alsoDefinedBy`"]),
        (WIRE, "/definitions/wire/properties", &["## Wire rules"]),
        (EXAMPLE, "/definitions/example/properties", &["## Examples"]),
        (CONDITION, "/definitions/condition/then/properties", &["### A condition"]),
        (WAIT, "/definitions/wait/properties", &["### A pause"]),
        (PICK, "/definitions/pick/properties", &["### A pick"]),
        (RANGE, "/definitions/range/properties", &["### A range"]),
        (REFINE, "/definitions/refine/properties", &["### A rule of `refine`"]),
    ] {
        let model: BTreeSet<_> = fields.iter().map(ToString::to_string).collect();
        assert_eq!(keys(pointer), model, "the schema at {pointer}");
        assert_eq!(first_column(headings), model, "SCHEMA.md under {headings:?}");
    }
}

#[test]
fn the_fields_of_standard_codes_are_those_of_the_page() {
    let fields: BTreeSet<_> = SPECIFICATION.iter().map(ToString::to_string).collect();
    assert_eq!(first_column(&["### Standard codes only"]), fields);
}

#[test]
fn every_field_has_a_description() {
    let schema = schema();
    for pointer in ["", "/properties/vendor", "/definitions/entry", "/definitions/meaning", "/definitions/wire"]
        .into_iter()
        .chain(["/definitions/pick", "/definitions/range", "/definitions/refine", "/definitions/example"])
        .chain(["/definitions/condition/then", "/definitions/wait"])
    {
        for (name, field) in schema.pointer(&format!("{pointer}/properties")).unwrap().as_object().unwrap() {
            let reference = field["$ref"].as_str().map(|reference| schema.pointer(&reference[1..]).unwrap());
            let description = reference.unwrap_or(field)["description"].as_str();
            assert!(description.is_some_and(|text| text.ends_with('.')), "{pointer}: {name}: {description:?}");
        }
    }
}

#[test]
fn words_are_those_of_the_vocabularies() {
    let standard = STANDARD_CODES.iter().map(|known| known.code);
    assert_eq!(words("/definitions/standardCode/enum"), standard.collect::<Vec<_>>());
    let recovery: Vec<_> = Recovery::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/recovery/enum"), recovery);
    assert_eq!(table("## Recovery").iter().map(|row| plain(&row[0])).collect::<Vec<_>>(), recovery);
    let stability: Vec<_> = Stability::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/stability/enum"), stability);
    let concerns: Vec<_> = Concern::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/entry/properties/concerns/enum"), concerns);
    assert_eq!(table("### Concerns").iter().map(|row| plain(&row[0])).collect::<Vec<_>>(), concerns);
    let tokens: Vec<_> = Tokens::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/entry/properties/tokens/enum"), tokens);
    assert_eq!(table("### Tokens").iter().map(|row| plain(&row[0])).collect::<Vec<_>>(), tokens);
    let prompts: Vec<_> = Prompt::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/entry/properties/prompt/enum"), prompts);
    let units: Vec<_> = PauseUnit::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/wait/properties/unit/enum"), units);
    let presented: Vec<_> = Presented::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/presented/enum"), presented);
    let (_, listed) = PAGE.split_once("credential that the request\npresented: ").unwrap();
    let (listed, _) = listed.split_once(".\n").unwrap();
    assert_eq!(listed.split(',').map(|word| plain(word.trim())).collect::<Vec<_>>(), presented);
    let endpoints: Vec<_> = Endpoint::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(words("/definitions/endpoint/enum"), endpoints);
    let (_, listed) = PAGE.split_once("\nEndpoints: ").unwrap();
    let (listed, _) = listed.split_once(".\n").unwrap();
    assert_eq!(listed.split(',').map(|word| plain(word.trim())).collect::<Vec<_>>(), endpoints);
    assert_eq!(words("/definitions/entry/properties/variant/not/enum"), names::RESERVED);
}

#[test]
fn described_words_have_a_description_each() {
    for pointer in [
        "/definitions/recovery",
        "/definitions/stability",
        "/definitions/entry/properties/concerns",
        "/definitions/entry/properties/tokens",
        "/definitions/entry/properties/prompt",
        "/definitions/wait/properties/unit",
    ] {
        let count = words(&format!("{pointer}/enumDescriptions")).len();
        assert_eq!(count, words(&format!("{pointer}/enum")).len(), "{pointer}");
    }
}

#[test]
fn names_are_made_as_the_page_says() {
    let codes: Vec<_> = table("## Names").into_iter().map(|row| (plain(&row[0]), plain(&row[1]))).collect();
    assert!(codes.len() > 10);
    for (code, expected) in codes {
        assert_eq!(names::variant(&code), Some(expected), "{code}");
    }
}

#[test]
fn limits_are_those_of_the_code() {
    let limits: Vec<_> = table("## Limits").into_iter().map(|mut row| row.remove(1).replace(',', "")).collect();
    assert_eq!(
        limits,
        [
            MAX_ENTRIES.to_string(),
            format!("{} MiB", MAX_BYTES >> 20),
            MAX_MESSAGES.to_string(),
            format!("{MAX_TEXT} bytes"),
            format!("{} KiB", digest::LIMIT >> 10),
            MAX_ARGUMENTS.to_string(),
        ]
    );
}

#[test]
fn the_page_s_example_is_valid() {
    assert_eq!(Schema::new().violations(&example()), None);
    assert_eq!(violations(&example()), Vec::<String>::new());
}

#[test]
fn every_bundled_catalog_satisfies_the_schema() {
    let schema = Schema::new();
    let aliases = ALIASES.iter().map(|(id, _, text)| (*id, *text));
    for (id, text) in CATALOGS.iter().copied().chain([("standard", STANDARD)]).chain(aliases) {
        let catalog = serde_json::from_str(text).unwrap();
        assert_eq!(schema.violations(&catalog), None, "{id}");
    }
}

#[test]
fn schema_and_macro_refuse_the_same() {
    let schema = Schema::new();
    for (pointer, field, value) in [
        ("", "vendr", json!("acme")),
        ("", "date", json!("30 April 2026")),
        ("", "stability", json!("firm")),
        ("", "errors", json!([])),
        ("/vendor", "url", json!("https://acme.example")),
        ("/vendor", "id", json!("Acme Pay")),
        ("/vendor", "issuers", json!(["https://acme.example"])),
        ("/vendor", "issuers", json!(["localhost"])),
        ("/wire", "pick", json!(["/error"])),
        ("/wire", "code", json!(["error"])),
        ("/wire", "code", json!([{ "prefix": "ACME-" }])),
        ("/wire", "code", json!([{ "at": "/error", "template": "ACME-" }])),
        ("/wire", "code", json!([{ "at": "/error", "template": "ACME-{d4}", "where": "end" }])),
        ("/wire", "code", json!([{ "at": "/error", "header": "x-acme" }])),
        ("/wire", "code", json!([{ "at": "/error", "keep": "hole" }])),
        ("/wire", "code", json!([{ "at": "/error", "with": "." }])),
        ("/wire", "code", json!([{ "join": ["/error", "/reason"], "item": "last" }])),
        ("/wire", "signatures", json!([{}])),
        ("/wire", "error_when", json!({})),
        ("/wire", "success_when", json!([{ "/ok": true }, {}])),
        ("/wire", "success_when", json!({ "/errcode": { "is": 0 } })),
        ("/wire", "success_when", json!({ "/errcode": { "not": 0, "present": true } })),
        ("/wire", "success_when", json!({ "/errcode": { "present": 0 } })),
        ("/wire", "success_when", json!({ "/errcode": {} })),
        ("/wire", "success_when", json!({ "/errcode": [] })),
        ("/wire", "ranges", json!([{ "from": 200, "to": 299 }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004" }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004", "lacks": "license" }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004", "has": ["license", ""] }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004", "when": { "/error": "x" }, "at": "/message" }])),
        ("/wire", "status", json!({ "99": "ACME-1004" })),
        ("/wire", "status", json!({ "0430": "ACME-1004" })),
        ("/wire", "status", json!({ "+429": "ACME-1004" })),
        ("", "examples", json!([{ "status": 403, "body": {} }])),
        ("", "examples", json!([{ "code": "ACME-1004" }])),
        ("", "examples", json!([{ "code": "ACME-1004", "body": 4 }])),
        ("", "examples", json!([{ "code": "ACME-1004", "redirect": "?error=x", "status": 302 }])),
        ("", "examples", json!([{ "code": "ACME-1004", "text": "x" }])),
        ("/errors/0", "standard", json!("access_denied")),
        ("/errors/0", "internalErrorCode", json!("ACME\u{200b}1004")),
        ("/errors/0", "title", json!("The license expired.")),
        ("/errors/0", "variant", json!("Self")),
        ("/errors/0", "variant", json!("License expired")),
        ("/errors/0", "variant", json!("from_code")),
        ("/errors/0", "variant", json!("License_Expired")),
        ("/errors/0", "statusCode", json!(99)),
        ("/errors/0", "statusCode", json!("403")),
        ("/errors/0", "standardCode", json!("acess_denied")),
        ("/errors/0", "recovery", json!("reload")),
        ("/errors/0", "recoveryFor", json!({ "cookie": "sign_in" })),
        ("/errors/0", "recoveryFor", json!({ "password": "reload" })),
        ("/errors/0", "recoveryFor", json!("sign_in")),
        ("/errors/0", "byHand", json!("yes")),
        ("/errors/0", "concerns", json!("everybody")),
        ("/errors/0", "tokens", json!("drop")),
        ("/errors/0", "prompt", json!("none")),
        ("/errors/0", "wait", json!(0)),
        ("/errors/0", "wait", json!(1.5)),
        ("/errors/0", "wait", json!("soon")),
        ("/errors/0", "wait", json!({ "unit": "epoch" })),
        ("/errors/0", "wait", json!({ "at": "/reset", "unit": "days" })),
        ("/wire", "wait", json!(["/reset", { "at": "reset" }])),
        ("/errors/0", "deprecated", json!("yes")),
        ("/errors/0", "parameters", json!(["two\nlines"])),
        ("/errors/0", "messageDigest", json!(["1 2:0acef2066d40d978"])),
        ("/errors/0", "messageDigest", json!(["2 24:0acef2066d40d978 @0.9:0acef2066d40d978"])),
    ] {
        let mut catalog = example();
        catalog.pointer_mut(pointer).unwrap()[field] = value.clone();
        assert!(schema.violations(&catalog).is_some(), "schema: {pointer}/{field}: {value}");
        assert_ne!(violations(&catalog), Vec::<String>::new(), "macro: {pointer}/{field}: {value}");
    }
}

#[test]
fn schema_and_macro_accept_the_same() {
    let schema = Schema::new();
    for (pointer, field, value) in [
        ("", "date", json!("2026-04")),
        ("/vendor", "issuers", json!(["acme.example", "*.acme.example", "login.*.acme.example"])),
        ("/wire", "error_when", json!({ "/ok": false, "status": [400, 403] })),
        ("/wire", "error_when", json!([{ "/ok": { "not": [true, 1] } }, { "/error": { "present": true } }])),
        ("/wire", "success_when", json!({ "/errcode": 0, "/error": { "present": false } })),
        ("/wire", "code", json!(["", { "at": "body", "template": "(auth/{c})" }])),
        ("/wire", "code", json!([{ "at": "/error", "template": "ACME-{d4}" }, { "header": "x-acme", "before": ":" }])),
        ("/wire", "code", json!([{ "join": ["/errors/0/field", "/errors/0/code"], "with": "." }])),
        ("/wire", "ranges", json!([{ "from": 200, "to": 299, "is": "ACME-1004" }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004", "at": ["/message", "body"], "has": "license" }])),
        ("/wire", "refine", json!([{ "is": "ACME-1004", "has": ["license", "expired"], "lacks": "trial" }])),
        ("/wire", "attach", json!({ "retry_after": ["/retry_after", "header:Retry-After"] })),
        ("", "examples", json!([{ "code": "ACME-1004", "redirect": "?error=access_denied" }])),
        ("", "examples", json!([{ "code": "ACME-1004", "status": 403, "headers": { "X-A": "b" }, "body": "a=b" }])),
        ("/errors/0", "parameters", json!(["organization"])),
        ("/errors/0", "recoveryFor", json!({ "password": "ask_again", "otp": "ask_again" })),
        ("/errors/0", "byHand", json!(true)),
        ("/errors/0", "concerns", json!("tenant")),
        ("/errors/0", "tokens", json!("end_session")),
        ("/errors/0", "prompt", json!("select_account")),
        ("/errors/0", "wait", json!(30)),
        ("/errors/0", "wait", json!([{ "at": "/message", "after": "in ", "before": " s" }, "header:X-Reset"])),
        ("/wire", "wait", json!({ "at": "header:X-Reset", "unit": "epoch_ms" })),
        ("/errors/0", "errorDescription", json!("The license of {0} has expired.")),
        ("/errors/0", "messageDigest", json!(["2 15:1de0d50ce5c21cac 12:059f6e5a3a280959 @0.12:1f38f8e91692362c"])),
    ] {
        let mut catalog = example();
        catalog.pointer_mut(pointer).unwrap()[field] = value.clone();
        assert_eq!(schema.violations(&catalog), None, "schema: {pointer}/{field}: {value}");
        assert_eq!(violations(&catalog), Vec::<String>::new(), "macro: {pointer}/{field}: {value}");
    }
}

#[test]
fn what_is_required_is_required_by_all_three() {
    let schema = Schema::new();
    for (required, place, heading) in [
        ("/properties/vendor/required", "/vendor", "### `vendor`"),
        ("/definitions/entry/required", "/errors/0", "## An entry"),
    ] {
        let marked = table(heading).into_iter().filter(|row| row[1].contains("required")).map(|row| plain(&row[0]));
        assert_eq!(words(required), marked.collect::<Vec<_>>(), "SCHEMA.md under {heading}");
        for field in words(required) {
            let mut catalog = example();
            catalog.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(&field);
            assert!(schema.violations(&catalog).is_some(), "schema: {place} without {field}");
            assert_ne!(violations(&catalog), Vec::<String>::new(), "macro: {place} without {field}");
        }
    }
}

/// The schema, ready to check catalogs.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("catalog.schema.json", schema()).unwrap();
        let index = compiler.compile("catalog.schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn violations(&self, catalog: &Value) -> Option<String> {
        self.schemas.validate(catalog, self.index).err().map(|error| error.to_string())
    }
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../../catalogs/catalog.schema.json")).unwrap()
}

/// What the macro says of a catalog.
fn violations(catalog: &Value) -> Vec<String> {
    let mut problems = Problems::default();
    let source = SourceFile { name: "acme.json".to_owned(), text: catalog.to_string() };
    read(&source, &Standards::default(), &mut problems);
    problems.finish()
}

fn keys(pointer: &str) -> BTreeSet<String> {
    schema().pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect()
}

fn words(pointer: &str) -> Vec<String> {
    let schema = schema();
    let words = schema.pointer(pointer).unwrap().as_array().unwrap();
    words.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// The catalog that the page begins with.
fn example() -> Value {
    let (_, example) = PAGE.split_once("```json\n").unwrap();
    serde_json::from_str(example.split_once("```").unwrap().0).unwrap()
}

fn first_column(headings: &[&str]) -> BTreeSet<String> {
    headings.iter().flat_map(|heading| table(heading)).map(|row| plain(&row[0])).collect()
}
