//! The program that measures how an answer is understood.

mod bench;

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use criterion::Criterion;
use oauth_errors::{Report, StandardCode};

oauth_errors::oauth_errors! { enum Okta = path("messages.json"); }
oauth_errors::oauth_errors!("entra");

/// The system's allocator, counting.
struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let mut criterion = bench::criterion();
    messages(&mut criterion);
    bodies(&mut criterion);
}

fn messages(criterion: &mut Criterion) {
    let plain = |text: &&str| !text.contains('{') && !text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "en");
    let texts: Vec<&str> = Okta::ALL.iter().filter_map(|error| error.description()).collect();
    let literal: Vec<String> = texts.iter().filter(|text| plain(text)).map(|text| (*text).to_owned()).collect();
    let templates: Vec<&str> = texts.iter().copied().filter(|text| !plain(text)).collect();
    let filled: Vec<String> = templates.iter().map(|text| fill(text, "read:users write:users")).collect();
    let missed: Vec<String> = literal.iter().map(|text| format!("{} or not", text.trim_end_matches('.'))).collect();

    let map: HashMap<&str, usize> = texts.iter().enumerate().map(|(index, text)| (*text, index)).collect();
    let patterns = texts.iter().map(|text| format!("^{}$", fill(&regex::escape(text), "(.*)")));
    let set = regex::RegexSet::new(patterns).unwrap();
    let heads = texts.iter().map(|text| fill(text, "\u{1}").split('\u{1}').next().unwrap().to_owned());
    let search = aho_corasick::AhoCorasick::builder()
        .match_kind(aho_corasick::MatchKind::LeftmostLongest)
        .build(heads.filter(|head| !head.is_empty()))
        .unwrap();

    for (what, texts) in [("messages", &literal), ("messages_with_arguments", &filled), ("no_messages", &missed)] {
        let ours = |text: &str| {
            let report = Report::from_parameters([("error_description", text)]);
            Okta::diagnose(&report).exact().map_or(0, |error| error as usize)
        };
        let ways: [(&str, &dyn Fn(&str) -> usize); 4] = [
            ("ours", &ours),
            ("map", &|text| map.get(text).copied().unwrap_or_default()),
            ("regex", &|text| set.matches(text).iter().next().unwrap_or_default()),
            ("aho", &|text| search.find(text).map_or(0, |found| found.pattern().as_usize())),
        ];
        bench::compare(criterion, what, texts, &ways);
    }
}

/// A message with its arguments filled in.
fn fill(text: &str, value: &str) -> String {
    let mut filled = text.to_owned();
    for (from, to) in [("{0}", value), ("{1}", value), ("{2}", value), ("\\{0\\}", value), ("\\{1\\}", value), ("\\{2\\}", value)] {
        filled = filled.replace(from, to);
    }
    let words: Vec<&str> = filled.split(' ').collect();
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()) == "en";
    words.iter().map(|word| if bare(word) { word.replace("en", value) } else { (*word).to_owned() }).collect::<Vec<_>>().join(" ")
}

fn bodies(criterion: &mut Criterion) {
    let plain = r#"{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token is too old. Trace ID: 1","error_codes":[700082],"timestamp":"2026-01-02 03:04:05Z","trace_id":"11111111-2222-3333-4444-555555550000","correlation_id":"66666666-7777-8888-9999-aaaaaaaa0000","error_uri":"https://login.example/error?code=700082","suberror":"bad_token"}"#;
    let short = r#"{"error":"invalid_grant","error_description":"The code was used before."}"#;
    let escaped = plain.replace(" Trace ID", "\\r\\nTrace ID");
    for (what, body) in [("entra", plain), ("entra_escaped", &escaped), ("plain", short)] {
        type OAuth2 = oauth2::StandardErrorResponse<oauth2::basic::BasicErrorResponseType>;
        type Huskarl = huskarl_core::oauth_error::OAuthError;
        let ours = |body: &str| {
            let report = Report::from_body(body);
            EntraError::diagnose(&report).standard().map_or(0, |code: StandardCode| code as usize)
        };
        let oauth2 = |body: &str| {
            let parsed: OAuth2 = serde_json::from_slice(body.as_bytes()).unwrap();
            parsed.error_description().map_or(0, String::len)
        };
        let huskarl = |body: &str| {
            let parsed: Huskarl = serde_json::from_slice(body.as_bytes()).unwrap();
            parsed.description().map_or(0, str::len)
        };
        let value = |body: &str| {
            let parsed: serde_json::Value = serde_json::from_slice(body.as_bytes()).unwrap();
            parsed["error_description"].as_str().map_or(0, str::len)
        };
        let ways: [(&str, &dyn Fn(&str) -> usize); 4] = [
            ("ours", &ours),
            ("oauth2", &oauth2),
            ("huskarl", &huskarl),
            ("value", &value),
        ];
        let [ours, others @ ..] = ways.map(|(_, way)| allocations(way, body));
        println!("allocations for the body `{what}`: ours {ours}; oauth2, huskarl-core and serde_json {others:?}");
        bench::compare(criterion, what, &vec![body.to_owned(); 64], &ways);
    }
}

fn allocations(way: &dyn Fn(&str) -> usize, text: &str) -> usize {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    black_box(way(black_box(text)));
    ALLOCATIONS.load(Ordering::Relaxed) - before
}
