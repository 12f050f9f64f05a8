//! The matcher against the plainest one there is, on random templates and messages.
//!
//! What a match is: the text is the template with some arguments filled in, both normalized. What wins: a message
//! without arguments, else the template with the most literal bytes; then the status among equals.

use oauth_errors::{Catalog, Entry};
use proptest::prelude::*;
use serde_json::json;

use crate::made_up;
use crate::naive::{fits, literal, normal, segments};
use crate::shared::diagnose_untyped;

/// An entry to be: its `error`, its status, its messages with `{0}` for each argument.
#[derive(Clone, Debug)]
struct Made {
    error: Option<&'static str>,
    status: Option<u16>,
    message: String,
}

fn catalog(made: &[Made]) -> &'static Catalog {
    let errors: Vec<_> = (0..)
        .zip(made)
        .map(|(number, made)| {
            json!({
                "internalErrorCode": format!("code_{number}"),
                "errorCode": made.error,
                "statusCode": made.status,
                "errorDescription": made.message,
            })
        })
        .collect();
    made_up::catalog(json!({ "errors": errors }).to_string())
}

/// The numbers of the entries that the text is by definition.
fn expected(made: &[Made], error: Option<&str>, text: &str, status: Option<u16>) -> Vec<usize> {
    if normal(text).is_empty() {
        return Vec::new();
    }
    let agrees = |made: &Made| match (made.error, error) {
        (Some(own), Some(error)) => own == error,
        _ => literal(&made.message) > 0,
    };
    let fitting = |made: &Made| !made.message.is_empty() && agrees(made) && fits(&made.message, text);
    let whole = |made: &Made| segments(&made.message).len() == 1;
    let rank = |made: &Made| (whole(made), literal(&made.message));
    let best = made.iter().filter(|made| fitting(made)).map(rank).max();
    let mut found: Vec<usize> =
        (0..made.len()).filter(|&at| fitting(&made[at]) && Some(rank(&made[at])) == best).collect();
    if status.is_some() && found.iter().any(|&at| made[at].status == status) {
        found.retain(|&at| made[at].status == status);
    }
    found
}

/// Pieces that overlap as often as may be.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "ab", " ", " a", "b ", "[", "].", "\u{2019}"])
}

fn message() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![2 => piece(), 1 => Just("{0}")], 1..8).prop_map(|pieces| pieces.concat())
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let error = prop::sample::select(vec![None, Some("invalid_grant"), Some("access_denied")]);
    let status = prop::sample::select(vec![None, Some(400), Some(401)]);
    let entry = (error, status, message()).prop_map(|(error, status, message)| Made { error, status, message });
    prop::collection::vec(entry, 1..8)
}

fn text(made: &[Made], which: prop::sample::Index, arguments: &[String], random: Option<String>) -> String {
    let mut arguments = arguments.iter();
    random.unwrap_or_else(|| {
        let pieces: Vec<_> = which.get(made).message.split("{0}").collect();
        let (first, rest) = (pieces[0], &pieces[1..]);
        let filled = rest.iter().map(|piece| format!("{}{piece}", arguments.next().map_or("", |text| text)));
        first.to_owned() + &filled.collect::<String>()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(2048), failure_persistence: None, ..Default::default() })]

    #[test]
    fn finds_what_the_definition_says(
        made in made(),
        which in any::<prop::sample::Index>(),
        arguments in prop::collection::vec("[ab \\[\\].\u{a0}'-]{0,5}", 8),
        random in prop::option::weighted(0.3, "[ab '\\[\\].]{1,12}"),
        error in prop::sample::select(vec![None, Some("invalid_grant"), Some("access_denied"), Some("other")]),
        status in prop::sample::select(vec![None, Some(400), Some(401), Some(500)]),
    ) {
        let catalog = catalog(&made);
        let text = text(&made, which, &arguments, random);
        let found = diagnose_untyped(catalog, error, Some(&text), status);
        let codes: Vec<_> = found.exact().into_iter().chain(found.candidates()).map(Entry::code).collect();
        let numbers = expected(&made, error, &text, status);
        let expected: Vec<_> = numbers.iter().map(|number| format!("code_{number}")).collect();
        prop_assert_eq!(&codes, &expected, "of {:?}", text);

        // the arguments, filled into the message, are the text; candidates that disagree on them have none
        if numbers.len() == 1 {
            let arguments: Vec<_> = found.arguments().collect();
            let gives_back = |number: &usize| {
                let segments = segments(&made[*number].message);
                let pairs = segments.iter().zip(arguments.iter().chain([&""]));
                let filled: String = pairs.flat_map(|(segment, argument)| [&**segment, *argument]).collect();
                segments.len() == arguments.len() + 1 && normal(&filled) == normal(&text)
            };
            prop_assert!(numbers.iter().all(gives_back), "{:?} of {:?}", arguments, text);
        }
    }
}

#[test]
fn a_message_that_too_many_entries_share_says_nothing() {
    let of = |count| vec![Made { error: None, status: None, message: "a b".to_owned() }; count];
    assert_eq!(diagnose_untyped(catalog(&of(16)), None, Some("a b"), None).candidates().count(), 16);
    for count in [17, 18, 40] {
        let found = diagnose_untyped(catalog(&of(count)), None, Some("a b"), None);
        assert_eq!((found.exact(), found.candidates().count()), (None, 0), "{count}");
    }
}

#[test]
fn candidates_that_disagree_on_the_arguments_have_none() {
    let messages = ["{0}b{0}", "{0}a{0}"].map(str::to_owned);
    let made = messages.map(|message| Made { error: None, status: None, message });
    let found = diagnose_untyped(catalog(&made), None, Some("xbaz"), None);
    assert_eq!((found.candidates().count(), found.arguments().count()), (2, 0));
}

#[test]
fn the_arguments_are_those_of_the_entry_that_the_status_prefers() {
    let made = [(400, "{0}b{0}"), (401, "{0}a{0}")];
    let made = made.map(|(status, text)| Made { error: None, status: Some(status), message: text.to_owned() });
    let found = diagnose_untyped(catalog(&made), None, Some("xbaz"), Some(401));
    assert_eq!(found.arguments().collect::<Vec<_>>(), ["xb", "z"]);
}
