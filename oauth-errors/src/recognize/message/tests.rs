//! The matcher against the plainest one there is, on random templates and texts.

use std::collections::BTreeSet;
use std::prelude::v1::*;
use std::{format, vec};

use oauth_errors_catalogs::layout::MAX_ARGUMENTS;
use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::emit::tables;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use proptest::prelude::*;
use serde_json::json;

use super::{Anchors, NormalText, ShortText, inside, literal, whole};
use crate::catalog::Catalog;
use crate::catalog::rules::Rules;
use crate::catalog::tables::{Messages, Parts};
use crate::recognize::budget::Budget;
use crate::recognize::candidates::Found;

/// An entry to be: its `error`, its status, its message with `{0}` for each argument.
#[derive(Clone, Debug, Default)]
struct Made {
    error: Option<&'static str>,
    status: Option<u16>,
    message: String,
}

fn message(text: &str) -> Made {
    Made { message: text.to_owned(), ..Made::default() }
}

/// The catalog that the macro would make of these entries. It is never freed.
fn catalog(made: &[Made]) -> &'static Catalog {
    let entry = |(number, made): (usize, &Made)| {
        json!({
            "internalErrorCode": format!("code_{number}"),
            "title": format!("Title number {number}"),
            "errorCode": made.error,
            "statusCode": made.status,
            "errorDescription": made.message,
        })
    };
    let errors: Vec<_> = made.iter().enumerate().map(entry).collect();
    let source = SourceFile { name: "made-up.json".to_owned(), text: json!({ "errors": errors }).to_string() };
    let mut problems = Problems::default();
    let read = oauth_errors_codegen::read(&source, &Standards::default(), &mut problems);
    assert_eq!(problems.finish(), [""; 0]);
    let packed = tables::pack(&read.unwrap().rows, tables::Extent::Full);
    let messages = packed.messages;
    let parts = Parts {
        id: "made-up",
        name: "Made up",
        docs: "",
        issuers: &[],
        clients: &[],
        release: "",
        date: "",
        sources: &[],
        contract: true,
        text: packed.text.leak(),
        rows: packed.rows.leak(),
        codes: packed.codes.leak(),
        code_starts: packed.code_starts.leak(),
        code_table: packed.code_table.leak(),
        renamed: packed.renamed.leak(),
        recovery_for: packed.recovery_for.leak(),
        waits: &[],
        messages: Messages {
            rows: messages.rows.leak(),
            pieces: messages.pieces.leak(),
            whole: messages.whole.leak(),
            anchors: messages.anchors.leak(),
            loose: messages.loose.leak(),
        },
        rules: Rules::NONE,
        specifications: &[],
    };
    Box::leak(Box::new(Catalog::__new(parts)))
}

fn find_inside(catalog: &'static Catalog, error: Option<&str>, text: &str) -> Option<Found> {
    let budget = &mut Budget::for_input(text.len());
    let found = inside(catalog, error, &NormalText::new(text), None, budget);
    assert!(!budget.is_spent(), "{text:?}");
    found
}

/// The numbers of the entries, the arguments, and the text of the message.
fn shown<'t>(found: &Found, text: &'t str) -> (Vec<u16>, Vec<&'t str>, &'t str) {
    let arguments = found.arguments().iter().map(|&(from, to)| &text[from..to]).collect();
    (found.candidates.indices().to_vec(), arguments, &text[found.span().0..found.span().1])
}

/// What `inside` finds in a text.
fn seen<'t>(made: &[Made], text: &'t str) -> Option<(Vec<u16>, Vec<&'t str>, &'t str)> {
    find_inside(catalog(made), None, text).map(|found| shown(&found, text))
}

// The definition, in as few words as possible and as slow as may be.

fn normal(text: &str) -> String {
    let quotes = ['"', '`', '\u{b4}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}'];
    let text = text.replace(quotes, "'").to_ascii_lowercase();
    text.trim_end_matches(|c: char| c.is_whitespace() || c == '.').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The literal pieces of a message, white space at an argument kept.
fn pieces(message: &str) -> Vec<String> {
    let text = normal(&message.replace("{0}", "\0"));
    let pieces: Vec<_> = text.split('\0').map(str::to_owned).collect();
    let last = pieces.len() - 1;
    let kept = pieces.into_iter().enumerate().filter(|(at, piece)| *at == 0 || *at == last || !piece.is_empty());
    kept.map(|(_, piece)| piece).collect()
}

fn letters(message: &str) -> usize {
    pieces(message).iter().map(String::len).sum()
}

/// How much of the normal text has been written, and whether white space waits to be written.
type State = (usize, bool);

/// Whether there are arguments with which the message is the text, both in normal form.
fn fits(message: &str, text: &str) -> bool {
    let text: Vec<char> = normal(text).chars().collect();
    let mut states = BTreeSet::from([(0, false)]);
    for (number, piece) in pieces(message).iter().enumerate() {
        if number > 0 {
            states = anything(&states, &text);
        }
        for c in piece.chars() {
            states = states.iter().filter_map(|&state| write(state, c, &text)).collect();
        }
    }
    states.iter().any(|&(written, _)| written == text.len())
}

/// Writes a character, if the text goes on with it.
fn write((written, waiting): State, c: char, text: &[char]) -> Option<State> {
    if c == ' ' {
        return Some((written, true));
    }
    let at = written + usize::from(waiting && written > 0);
    let spaced = at == written || text.get(written) == Some(&' ');
    (spaced && text.get(at) == Some(&c)).then_some((at + 1, false))
}

/// Every state that some argument leads to.
fn anything(states: &BTreeSet<State>, text: &[char]) -> BTreeSet<State> {
    let mut reached = states.clone();
    let mut open: Vec<_> = states.iter().copied().collect();
    while let Some(state) = open.pop() {
        let next = state.0 + usize::from(state.1 && state.0 > 0);
        let steps = [Some(' '), text.get(next).copied()];
        for step in steps.into_iter().flatten().filter_map(|c| write(state, c, text)) {
            if reached.insert(step) {
                open.push(step);
            }
        }
    }
    reached
}

/// Whether there are quotes or brackets around the text, which do not count.
fn is_wrapped(text: &str) -> bool {
    let text = normal(text);
    [("'", "'"), ("[", "]")].into_iter().any(|(open, close)| text.starts_with(open) && text.ends_with(close))
}

/// The numbers of the entries that the whole text is.
fn expected(made: &[Made], error: Option<&str>, text: &str, status: Option<u16>) -> Vec<u16> {
    let known = |made: &Made| made.error.is_some() && error.is_some();
    let fitting: Vec<_> = (0u16..)
        .zip(made)
        .filter(|(_, made)| !normal(&made.message).is_empty() && (!known(made) || made.error == error))
        .filter(|(_, made)| !normal(text).is_empty() && fits(&made.message, text))
        .collect();
    let rank = |made: &Made| {
        let pieces = pieces(&made.message);
        let longest = pieces.iter().map(String::len).max().unwrap_or_default();
        let decides = pieces.len() == 1 || letters(&made.message) >= 16 || known(made) && longest >= 8;
        (pieces.len() == 1, decides, letters(&made.message), status.is_some() && made.status == status)
    };
    let best = fitting.iter().map(|(_, made)| rank(made)).max();
    fitting.iter().filter(|(_, made)| Some(rank(made)) == best).map(|(at, _)| *at).collect()
}

/// Pieces that overlap as often as may be. No anchor is looked for within a word, so behind an argument none begins there.
fn overlapping() -> impl Strategy<Value = String> {
    let piece =
        prop::sample::select(vec!["a", "b", "ab", " ", " a", "B ", "[", "].", "\u{2019}", "aababbab", " abbaabab "]);
    let message = prop::collection::vec(prop_oneof![2 => piece, 1 => Just("{0}")], 1..8);
    let is_found = |piece: &String| piece.len() < 8 || !piece.starts_with(char::is_alphanumeric);
    message
        .prop_map(|pieces| pieces.concat())
        .prop_filter("an anchor within a word", move |message| pieces(message).iter().skip(1).all(is_found))
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let error = prop::sample::select(vec![None, Some("invalid_grant"), Some("access_denied")]);
    let status = prop::sample::select(vec![None, Some(400), Some(401)]);
    let entry = (error, status, overlapping()).prop_map(|(error, status, message)| Made { error, status, message });
    prop::collection::vec(entry, 1..8)
}

/// A message with its arguments filled in.
fn filled(message: &str, arguments: &[String]) -> String {
    let mut arguments = arguments.iter();
    let pieces: Vec<_> = message.split("{0}").collect();
    let (first, rest) = (pieces[0], &pieces[1..]);
    let rest = rest.iter().map(|piece| format!("{}{piece}", arguments.next().map_or("", |text| text)));
    first.to_owned() + &rest.collect::<String>()
}

/// A sentence of words, of which some are arguments.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["the", "token", "client", "is", "not", "assigned", "'{0}'", "expired", "{0}"]);
    let sentence = prop::collection::vec(word, 4..12).prop_map(|words| format!("The {}.", words.join(" ")));
    sentence.prop_filter("too many arguments", |sentence| sentence.matches("{0}").count() <= MAX_ARGUMENTS)
}

/// Whether a sentence is long enough, and each of its arguments has an end of its own.
fn is_findable(sentence: &str) -> bool {
    let has_anchor = pieces(sentence).iter().any(|piece| piece.len() >= 8);
    letters(sentence) >= 16 && has_anchor && !sentence.contains("{0} {0}") && !sentence.contains("{0}' '{0}")
}

const FILLED: [&str; 3] = ["urn:a", "", "b c"];

/// Whether a message whose arguments are those of [`FILLED`] begins so, in its first piece or behind that.
fn begins(message: &str, text: &str) -> bool {
    let pieces = pieces(message);
    let seen = |count: &usize| fits(&(pieces[..*count].join("{0}") + "{0}"), text);
    let count = (1..pieces.len()).rev().find(seen);
    if let Some(count) = count {
        return pieces[..count].iter().map(String::len).sum::<usize>() >= 24;
    }
    let text = normal(text);
    // Letters behind the last length that is known are not compared. One of the first 24 may be the space before the mark.
    let known = [128, 96, 64, 48, 32, 24].into_iter().find(|known| *known <= text.len()).unwrap_or(text.len());
    known >= 23 && pieces[0].as_bytes().starts_with(&text.as_bytes()[..known])
}

/// A text made of pieces of the sentences, of what may stand around them, and of other words.
fn patchwork(made: &[Made], parts: &[(prop::sample::Index, prop::sample::Index, prop::sample::Index)]) -> String {
    let around =
        ["", " ", ": ", "\n", "...", "\"", " (", "). ", ", ", " x ", "='", "\u{2026}", " at Object.f (a.js:1)"];
    let mut text = String::new();
    for (which, cut, then) in parts {
        let whole = filled(&which.get(made).message, &FILLED.map(str::to_owned));
        let end = if cut.index(3) > 0 { whole.len() } else { cut.index(whole.len()) };
        text.push_str(&whole[..end]);
        text.push_str(around[then.index(around.len())]);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(2048), failure_persistence: None, max_global_rejects: u32::MAX, ..Default::default() })]

    #[test]
    fn the_whole_text_is_what_the_definition_says(
        made in made(),
        which in any::<prop::sample::Index>(),
        arguments in prop::collection::vec("[ab \\[\\].\u{a0}'-]{0,5}", 8),
        random in prop::option::weighted(0.3, "[ab '\\[\\].]{1,12}"),
        error in prop::sample::select(vec![None, Some("invalid_grant"), Some("access_denied"), Some("other")]),
        status in prop::sample::select(vec![None, Some(400), Some(401), Some(500)]),
    ) {
        let catalog = catalog(&made);
        let text = random.unwrap_or_else(|| filled(&which.get(&made).message, &arguments));
        // What surrounds a text takes the place of the space that a message without its last argument ends with.
        let text = text.trim_end_matches(['.', ' ', '\u{a0}']);
        prop_assume!(!is_wrapped(text));
        let found = whole(catalog, error, &NormalText::new(text), status);
        let numbers = found.map(|found| found.candidates.indices().to_vec()).unwrap_or_default();
        prop_assert_eq!(&numbers, &expected(&made, error, text, status), "of {:?}", text);
        // The short way finds no other than the long one.
        if let Some(short) = literal(catalog, error, text, ShortText::new(text).as_ref(), status) {
            prop_assert_eq!(short.candidates.indices(), &numbers[..]);
        }
    }

    #[test]
    fn what_is_found_inside_a_text_is_there(
        messages in prop::collection::vec(sentence(), 1..6),
        parts in prop::collection::vec(any::<(prop::sample::Index, prop::sample::Index, prop::sample::Index)>(), 1..6),
    ) {
        let made: Vec<_> = messages.iter().map(|text| message(text)).collect();
        let text = patchwork(&made, &parts);
        let Some(found) = find_inside(catalog(&made), None, &text) else { return Ok(()) };
        let (numbers, _, there) = shown(&found, &text);
        // Where messages overlap that are as good as one another, the place is that of one of them.
        let is_there = numbers.iter().any(|number| {
            let message = &made[usize::from(*number)].message;
            if found.is_cut_off() { begins(message, there) } else { fits(message, there) }
        });
        prop_assert!(is_there, "{:?} of {:?} in {:?}", there, numbers, text);
    }

    #[test]
    fn a_sentence_is_found_wherever_a_log_puts_it(
        sentence in sentence().prop_filter("nothing to find it by", |sentence| is_findable(sentence)),
        argument in "[a-z0-9][a-z0-9:/_-]{0,30}",
        before in prop::sample::select(vec!["", "Error: ", "[invalid_grant] ", "e=", "{\"message\":\"", "WARN auth user=4 failed: ", "at f (a.js:1)\n", "note (", "\u{201c}", "a | ", "x - ", "Sorry. "]),
        after in prop::sample::select(vec!["", "\n    at f (index.js:120:15)", "\" - any idea?", "\"}", ").", ". Trace ID: 1", " (400)", " [x]", " | b", "; c"]),
    ) {
        let words = vec![argument.clone(); 12];
        let text = format!("{before}{}{after}", filled(sentence.trim_end_matches('.'), &words));
        let found = find_inside(catalog(&[message(&sentence)]), None, &text);
        prop_assert!(found.is_some(), "{:?} in {:?}", sentence, text);
        let (_, arguments, _) = shown(&found.unwrap(), &text);
        prop_assert_eq!(arguments, vec![&*argument; sentence.matches("{0}").count()], "in {:?}", text);
    }

    #[test]
    fn no_text_costs_more_than_its_budget_or_panics(text in "(\\PC|[\\s'\"(){}\\[\\]<>.,:;=\\\\…]|the |client |token ){0,200}") {
        let made = ["The client {0} token '{1}' the client", "{0} the token {1}", "The client the client the client"].map(message);
        let catalog = catalog(&made);
        find_inside(catalog, None, &text);
        whole(catalog, None, &NormalText::new(&text), None);
    }
}

const NOT_ASSIGNED: &str = "The user {0} is not assigned to the client application.";
const DENIED: &str = "Denied scopes: {0}.";

#[test]
fn an_argument_is_without_what_surrounds_it() {
    for (text, argument) in [
        ("The user 'jo' is not assigned to the client application", "jo"),
        ("The user [a, b] is not assigned to the client application", "a, b"),
        ("The user [a] [b] is not assigned to the client application", "[a] [b]"),
        ("The user \u{201c}it's\u{201d} is not assigned to the client application", "\u{201c}it's\u{201d}"),
        ("The user  is not assigned to the client application", ""),
    ] {
        assert_eq!(seen(&[message(NOT_ASSIGNED)], text).unwrap().1, [argument], "{text}");
    }
}

#[test]
fn an_argument_at_the_end_goes_as_far_as_its_sentence() {
    let long = "Access denied for these scopes: {0}.";
    for (text, argument) in [
        ("Error: Access denied for these scopes: read:a write.b. Ask again", "read:a write.b"),
        ("{\"d\":\"Access denied for these scopes: a, b\",\"e\":1}", "a, b"),
        ("{error=x, error_description=Access denied for these scopes: a, b, error_uri=u}", "a, b"),
        ("(Access denied for these scopes: a) again", "a"),
        ("Access denied for these scopes: 'a' (400)", "a"),
        ("Access denied for these scopes: a\nTrace: b", "a"),
        ("Access denied for these scopes: ", ""),
    ] {
        assert_eq!(seen(&[message(long)], text).unwrap().1, [argument], "{text}");
    }
}

#[test]
fn an_argument_at_the_beginning_begins_behind_what_leads_it() {
    let made = [message("{0} is not a valid scope of this client")];
    for (text, argument) in [
        ("invalid_scope: foo:a is not a valid scope of this client", "foo:a"),
        ("Error: \"a b\" is not a valid scope of this client", "a b"),
        ("x\nfoo is not a valid scope of this client", "foo"),
    ] {
        assert_eq!(seen(&made, text).unwrap().1, [argument], "{text}");
    }
}

#[test]
fn what_surrounds_a_whole_text_does_not_count() {
    let made = [message(NOT_ASSIGNED), message("The code has expired"), message("[x] Bad request")];
    for (text, number) in [
        ("\u{201c}The code has expired.\u{201d}", 1),
        (" ('The code has expired')\n", 1),
        ("\"The user a is not assigned to the client application\".", 0),
        ("[x] Bad request", 2),
        ("[[x] Bad request]", 2),
    ] {
        let found = whole(catalog(&made), None, &NormalText::new(text), None).unwrap();
        assert_eq!(found.candidates.indices(), [number], "{text}");
    }
}

#[test]
fn no_argument_reaches_over_a_line_or_too_far() {
    let made = [message(NOT_ASSIGNED)];
    for gap in ["a\nb".to_owned(), "a".repeat(513)] {
        let text = format!("Error: The user {gap} is not assigned to the client application.");
        assert_eq!(seen(&made, &text), None);
    }
    // A text that is nothing but the message may break lines.
    let text = "The user a\nb is not assigned to the client application.";
    assert!(whole(catalog(&made), None, &NormalText::new(text), None).is_some());
}

#[test]
fn a_sentence_that_goes_on_is_another_one() {
    let made = [message("The resource owner denied the request")];
    for text in [
        "The resource owner denied the request of the client",
        "When the resource owner denied the request",
        "The resource owner denied the requests",
    ] {
        assert_eq!(seen(&made, text), None, "{text}");
    }
    assert!(seen(&made, "Sorry, the resource owner denied the request!").is_some());
}

#[test]
fn of_messages_that_overlap_the_one_with_more_letters_counts() {
    let made = ["The code has expired", "The code has expired at {0}", "Sorry: The code has expired at {0} for good"];
    let found = seen(&made.map(message), "x: Sorry: the code has expired at noon for good").unwrap();
    assert_eq!((found.0, found.1), (vec![2], vec!["noon"]));
}

#[test]
fn of_several_lines_the_last_and_in_it_the_first_message_counts() {
    let made = [message("The code has expired."), message("The code is unknown."), message("The client is unknown.")];
    let text = "The code has expired.\nThe code is unknown. The client is unknown.\nDone.";
    assert_eq!(seen(&made, text).unwrap().0, [1]);
}

#[test]
fn a_text_that_was_cut_off_is_each_message_that_begins_so() {
    let made = [
        message("The requested scope is not allowed for this client."),
        message("The requested scope is not allowed for this user."),
        message("The requested scope is not known here."),
    ];
    for mark in ["\u{2026}", "...", " \u{2026}", "(truncated)", " [truncated 14 bytes]"] {
        let text = format!("Error: The requested scope is not allowed for{mark}");
        let found = find_inside(catalog(&made), None, &text).unwrap();
        assert_eq!((found.candidates.indices(), found.is_cut_off()), (&[0, 1][..], true), "{text}");
    }
    let whole = whole(catalog(&made), None, &NormalText::new("The requested scope is not known h..."), None).unwrap();
    assert_eq!(whole.candidates.indices(), [2]);
    // Without a mark only at one of the lengths that are known: here 32.
    assert_eq!(seen(&made, "The requested scope is not allow").unwrap().0, [0, 1]);
    assert_eq!(seen(&made, "The requested scope is not allowed for"), None);
}

#[test]
fn a_message_that_ends_where_a_text_was_cut_off_may_be_the_beginning_of_another() {
    let made =
        ["No key was found for the server", "No key was found for the server in its list", "No key was found for it"];
    let catalog = catalog(&made.map(message));
    for (text, numbers) in [
        ("No key was found for the server\u{2026}", &[0, 1][..]),
        ("No key was found for the server.", &[0]),
        ("No key was found for the server in its list\u{2026}", &[1]),
    ] {
        let whole = whole(catalog, None, &NormalText::new(text), None).unwrap();
        assert_eq!(whole.candidates.indices(), numbers, "{text}");
        let inside = find_inside(catalog, None, &format!("Error: {text}")).unwrap();
        assert_eq!(inside.candidates.indices(), numbers, "Error: {text}");
        assert_eq!(literal(catalog, None, text, None, None).is_some(), text.ends_with('.'));
    }
}

#[test]
fn a_line_of_a_stack_trace_ends_a_message() {
    let made = [message("The code has expired")];
    for frame in
        ["Object.f (/srv/a.js:1:2)", "refresh (index.js:1:2)", "com.acme.Client.get(Client.java:7)", "/srv/a.rb:3"]
    {
        assert!(seen(&made, &format!("Error: The code has expired at {frame}")).is_some(), "{frame}");
    }
    assert_eq!(seen(&made, "Error: The code has expired at noon"), None);
}

#[test]
fn a_lead_is_none_of_the_argument_behind_it() {
    let made =
        [message("{0} was not found on this server"), message("The select_account page was not found on this server")];
    let seen = |text| {
        let text = NormalText::new(text);
        let whole = whole(catalog(&made), None, &text, None).map(|found| found.candidates.indices()[0]);
        let inside = inside(catalog(&made), None, &text, None, &mut Budget::for_input(99));
        (whole, inside.unwrap().candidates.indices()[0])
    };
    assert_eq!(seen("Error: The select_account page was not found on this server"), (None, 1));
    assert_eq!(seen("The foo was not found on this server"), (Some(0), 0));
}

#[test]
fn a_message_of_few_letters_decides_only_beside_its_error() {
    let made = [Made { error: Some("invalid_scope"), ..message(DENIED) }];
    let by = |error| find_inside(catalog(&made), error, "Error: Denied scopes: a b").is_some();
    assert_eq!([by(None), by(Some("invalid_grant")), by(Some("invalid_scope"))], [false, false, true]);
    let whole = |error| whole(catalog(&made), error, &NormalText::new("Denied scopes: a b"), None).unwrap().decides();
    assert_eq!([whole(None), whole(Some("invalid_scope"))], [false, true]);
}

#[test]
fn a_message_of_hardly_any_letters_is_a_candidate_at_most() {
    let made = [Made { error: Some("invalid_scope"), ..message("{0}: {1}") }];
    let found = whole(catalog(&made), Some("invalid_scope"), &NormalText::new("a: b"), None).unwrap();
    assert!(!found.decides());
}

#[test]
fn an_error_that_the_entry_does_not_have_refuses_its_message() {
    let made = [Made { error: Some("invalid_scope"), ..message(NOT_ASSIGNED) }];
    let text = "The user a is not assigned to the client application";
    assert!(find_inside(catalog(&made), Some("invalid_scope"), text).is_some());
    assert!(find_inside(catalog(&made), Some("access_denied"), text).is_none());
}

#[test]
fn the_status_decides_between_equals_only() {
    let with = |status, text| Made { status: Some(status), ..message(text) };
    let made = [with(400, NOT_ASSIGNED), with(401, NOT_ASSIGNED), with(403, "The user {0} is not assigned")];
    let text = NormalText::new("The user a is not assigned to the client application");
    let by = |status| whole(catalog(&made), None, &text, status).unwrap().candidates.indices().to_vec();
    assert_eq!([by(Some(401)), by(Some(403)), by(None)], [vec![1], vec![0, 1], vec![0, 1]]);
}

#[test]
fn a_title_is_found_unless_a_sentence_is() {
    let made = [message("Title number {0} of the vendor"), message("Title number 0")];
    let by = |text| {
        let found = whole(catalog(&made), None, &NormalText::new(text), None).unwrap();
        (found.candidates.indices().to_vec(), found.is_title())
    };
    assert_eq!(by("Title number 1"), (vec![1], true));
    assert_eq!(by("Title number 0"), (vec![1], false));
}

#[test]
fn a_message_that_too_many_entries_share_says_nothing() {
    let of = |count: usize| vec![message("The code has expired"); count];
    let found = |count| whole(catalog(&of(count)), None, &NormalText::new("The code has expired"), None);
    assert_eq!(found(24).unwrap().candidates.indices().len(), 24);
    assert!(found(25).is_none());
}

#[test]
fn of_a_long_text_the_beginning_and_the_end_are_searched() {
    let made = [message("The code has expired."), message("The code is unknown.")];
    let filler = "x ".repeat(20_000);
    for (text, number) in [
        (format!("The code has expired.\n{filler}"), Some(0)),
        (format!("{filler}\nThe code is unknown. {}", "y ".repeat(100)), Some(1)),
        (format!("{filler}\nThe code is unknown.\n{filler}"), None),
    ] {
        let found = seen(&made, &text);
        assert_eq!(found.as_ref().map(|found| found.0[0]), number);
        assert!(
            found.is_none_or(|(_, _, there)| there.starts_with("The code") && there.ends_with(char::is_alphabetic))
        );
    }
}

#[test]
fn several_catalogs_are_searched_at_once() {
    let catalogs = [
        catalog(&[message("The code has expired for good."), message("Title number 9")]),
        catalog(&[message("The client {0} is unknown to us."), message("The code has expired for good.")]),
        catalog(&[message("Bad client")]),
    ];
    let anchors = Anchors::new(&catalogs);
    let find = |text| -> Vec<_> {
        let budget = &mut Budget::for_input(str::len(text));
        let found = anchors.find(&NormalText::new(text), budget);
        found.map(|(number, found)| (number, shown(&found, text).2)).collect()
    };
    assert_eq!(
        find("a: The client x is unknown to us. The code has expired for good. Bad client. Title number 0"),
        [
            (1, "The client x is unknown to us"),
            (0, "The code has expired for good"),
            (1, "The code has expired for good")
        ]
    );
    assert_eq!(find("nothing of theirs"), []);
    assert_eq!(
        Anchors::new(&[]).find(&NormalText::new("a text of some letters"), &mut Budget::for_input(9)).count(),
        0
    );
}

#[test]
fn a_search_stops_when_its_budget_is_spent() {
    let made = [message(NOT_ASSIGNED)];
    let mut budget = Budget::for_input(0);
    while budget.spend(1000) {}
    let text = NormalText::new("The user a is not assigned to the client application");
    assert!(inside(catalog(&made), None, &text, None, &mut budget).is_none());
    assert!(budget.is_spent());
}
