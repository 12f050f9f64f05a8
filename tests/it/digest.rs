//! The digest of a message, frozen: these values stand in catalog files and in applications built from them.

use oauth_errors_catalogs::digest::{self, Digest, LIMIT, Normal, Suffix, VERSION};
use oauth_errors_codegen::digests;

fn digest(text: &str) -> Digest {
    Digest::of(Normal::new(text))
}

fn normal(text: &str) -> String {
    String::from_utf8(Normal::new(text).map(|unit| unit.byte).collect()).unwrap()
}

#[test]
fn values_are_frozen() {
    let vectors = [
        ("", 0, 0),
        ("a", 1, 0x0000_0000_0000_0062),
        ("ab", 2, 0x0ace_f206_6d40_d978),
        ("ba", 2, 0x150a_86c7_cc68_b1e2),
        ("].", 2, 0x01e0_9f00_f0a1_7797),
        ("The code has expired.", 21, 0x1a32_ac64_4771_ae18),
        ("it's \"so\"", 9, 0x198c_6c10_2146_409a),
        ("naïve 🙂", 11, 0x1d82_1872_73a5_26c1),
        ("\0", 1, 1),
    ];
    for (text, len, hash) in vectors {
        assert_eq!(digest(text), Digest { len, hash }, "{text:?}");
    }
    assert_eq!(digest(&"x".repeat(8192)), Digest { len: 8192, hash: 0x1420_123b_3d71_ae98 });
    assert_eq!((VERSION, LIMIT), ("1", 8192));
}

#[test]
fn a_run_of_white_space_is_one_space() {
    for text in ["a b", "a  b", "a\tb", "a\r\nb", "a\u{a0}b", "a \u{a0}\r\n\t b", "a\u{2003}b", "a\u{3000}b"] {
        assert_eq!(normal(text), "a b", "{text:?}");
    }
}

#[test]
fn outer_white_space_does_not_count() {
    assert_eq!(normal("\r\n a b \u{a0}\n"), "a b");
    assert_eq!(normal(" \u{a0} \t"), "");
}

#[test]
fn curly_quotes_are_straight() {
    assert_eq!(normal("\u{2018}a\u{2019} \u{201c}b\u{201d}"), "'a' \"b\"");
}

#[test]
fn nothing_else_is_normalised() {
    for text in ["The Code", "a\u{200b}b", "a\u{feff}b", "\u{ab}a\u{bb}", "e\u{301}", "\u{2013}", "a..b"] {
        assert_eq!(normal(text), text);
    }
}

#[test]
fn each_byte_knows_the_source_it_stands_for() {
    let spans: Vec<_> = Normal::new(" a\r\n\u{2019}b ").map(|unit| (unit.byte, unit.start, unit.end)).collect();
    assert_eq!(spans, [(b'a', 1, 2), (b' ', 2, 4), (b'\'', 4, 7), (b'b', 7, 8)]);
}

#[test]
fn a_text_read_backward_gives_the_same_bytes_in_reverse() {
    for text in ["", " a\r\nb ", "naïve 🙂 \u{201c}x\u{201d}", "a \u{a0} b"] {
        let mut backward: Vec<_> = Normal::backward(text).collect();
        backward.reverse();
        assert_eq!(backward, Normal::new(text).collect::<Vec<_>>(), "{text:?}");
    }
}

#[test]
fn bytes_added_at_the_front_give_the_digest_of_bytes_added_at_the_end() {
    let text = "Denied scopes: [a b].";
    let suffix = Normal::backward(text).fold(Suffix::default(), |suffix, unit| suffix.prepend(unit.byte));
    assert_eq!(suffix.digest, digest(text));
}

#[test]
fn a_window_is_found_leftmost_with_its_place_in_the_source() {
    let text = "xx a\u{a0} \"b\u{201d} a \"b\"";
    let (first, last) = digest::find(&Normal::inner(text, 100), digest("a \"b\"")).unwrap();
    assert_eq!((first.start, last.end), (103, 112));
    assert_eq!(digest::find(&Normal::inner(text, 0), digest("b a")), None);
    assert_eq!(digest::find(&Normal::inner("", 0), digest("b")), None);
}

fn print(message: &str, locale_is_argument: bool) -> String {
    digests::print(&digests::segments(message, locale_is_argument).unwrap())
}

#[test]
fn the_textual_form_is_frozen() {
    let vectors = [
        ("The code has expired.", "1 21:1a32ac644771ae18"),
        ("Denied scopes: [{0}].", "1 16:11bb6bcc03b2e626 2:01e09f00f0a17797"),
        ("{0}", "1 0: 0:"),
        ("{0}ab", "1 0: 2:0acef2066d40d978"),
        ("ab{1}a{0}", "1 2:0acef2066d40d978 1:0000000000000062 0:"),
    ];
    for (message, text) in vectors {
        assert_eq!(print(message, false), text, "{message:?}");
        let segments = digests::segments(message, false).unwrap();
        assert_eq!(digests::parse(text).unwrap(), segments);
    }
}

#[test]
fn the_whole_word_en_is_argument_0_where_a_locale_was_printed() {
    assert_eq!(print("Denied scopes: [en].", true), print("Denied scopes: [{0}].", false));
    assert_eq!(print("from en app to {1} app", true), print("from {0} app to {1} app", false));
    assert_eq!(print("en", true), print("{0}", false));
    for message in ["the token", "Open", "enough", "ten end", "naïveen"] {
        assert_eq!(print(message, true), print(message, false), "{message:?}");
    }
    // a text with argument 0 in its place has no locale
    assert_eq!(print("{0} in en", true), print("{0} in en", false));
}

#[test]
fn braces_without_a_number_are_text() {
    assert_eq!(print("a{}b{x}c{", false), digests::print(&[digest("a{}b{x}c{")]));
}

#[test]
fn arguments_with_nothing_between_them_are_one() {
    assert_eq!(print("a{0}{1}b", false), print("a{0}b", false));
}

#[test]
fn white_space_beside_an_argument_counts() {
    assert_ne!(print("a {0}", false), print("a{0}", false));
}

#[test]
fn a_text_of_another_version_is_refused_with_both_versions() {
    assert_eq!(
        digests::parse("2 21:1a32ac644771ae18").unwrap_err(),
        "message digest of version `2`, but this release reads version 1"
    );
}

#[test]
fn what_is_no_message_digest_is_refused() {
    for text in
        ["1", "1 ", "1 21", "1 21:1a32", "1 x:1a32ac644771ae18", "1 9999:1a32ac644771ae18", "1 0:1a32ac644771ae18"]
    {
        assert!(digests::parse(text).unwrap_err().contains("is no message digest"), "{text:?}");
    }
}

#[test]
fn a_message_with_too_many_arguments_or_bytes_is_refused_with_both_numbers() {
    let nine = digests::segments("a{0}b{1}c{2}d{3}e{4}f{5}g{6}h{7}i{8}j", false).unwrap_err();
    assert!(nine.contains("9 arguments") && nine.contains("at most 8"), "{nine}");
    let long = digests::segments(&"x".repeat(LIMIT + 1), false).unwrap_err();
    assert!(long.contains("8193 bytes") && long.contains("at most 8192"), "{long}");
}
