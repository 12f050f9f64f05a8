//! The textual form of a message's digest, frozen: these values stand in catalog files.

use oauth_errors_catalogs::digest::LIMIT;
use oauth_errors_codegen::digests::MessageDigest;

fn digest(message: &str) -> String {
    MessageDigest::of(message, false).unwrap().to_string()
}

fn with_locale(message: &str) -> String {
    MessageDigest::of(message, true).unwrap().to_string()
}

#[test]
fn the_textual_form_is_frozen() {
    let vectors = [
        ("The code has expired.", "2 20:19944f1b7cbf7331 @0.16:1718ed4fbd0bca78"),
        ("Denied scopes: [{0}].", "2 16:19e7f62f9c0c353d 1:000000000000005e @0.16:19e7f62f9c0c353d"),
        ("{0}", "2 0: 0:"),
        ("{0}ab", "2 0: 2:0acef2066d40d978"),
        ("ab{1}a{0}", "2 2:0acef2066d40d978 1:0000000000000062 0:"),
        ("Sorry, {0}: your session has ended", "2 7:1e9457b3dcbd1968 24:01ac90a355e9109e @1.24:01ac90a355e9109e"),
        (
            "The user is not assigned to this application",
            "2 44:0d9109bf4eb45c9d @0.24:03e5dfdb6dc4f6a0 <24:03e5dfdb6dc4f6a0 <32:1bb18cfb910b5018",
        ),
    ];
    for (message, text) in vectors {
        assert_eq!(digest(message), text, "{message:?}");
        assert_eq!(text.parse(), MessageDigest::of(message, false));
    }
}

#[test]
fn the_whole_word_en_is_argument_0_where_a_locale_was_printed() {
    assert_eq!(with_locale("Denied scopes: [en]."), digest("Denied scopes: [{0}]."));
    assert_eq!(with_locale("from en app to {1} app"), digest("from {0} app to {1} app"));
    assert_eq!(with_locale("en"), digest("{0}"));
    for message in ["the token", "Open", "enough", "ten end", "na\u{ef}veen"] {
        assert_eq!(with_locale(message), digest(message), "{message:?}");
    }
    // A text with argument 0 in its place has no locale.
    assert_eq!(with_locale("{0} in en"), digest("{0} in en"));
}

#[test]
fn how_a_message_is_printed_makes_no_difference() {
    for message in [
        "the code 'A' has expired",
        " The code \u{201c}A\u{201d}\r\nhas  EXPIRED. ",
        "the code `a` has expired\u{2026}",
    ] {
        assert_eq!(digest(message), digest("The code \"A\" has expired."), "{message:?}");
    }
    assert_eq!(digest("Denied scopes: {0}."), digest("denied scopes: {0}"));
    assert_ne!(digest("Denied scopes: {0}"), digest("Denied scopes {0}"));
}

#[test]
fn braces_without_a_number_are_text() {
    for message in ["a{}b", "a{x}b", "a{"] {
        assert_eq!(digest(message).split(' ').count(), 2, "{message:?}");
    }
}

#[test]
fn arguments_with_nothing_between_them_are_one() {
    assert_eq!(digest("a{0}{1}b"), digest("a{0}b"));
}

#[test]
fn white_space_beside_an_argument_counts() {
    assert_ne!(digest("a {0}"), digest("a{0}"));
}

#[test]
fn a_text_of_another_version_is_refused_with_both_versions() {
    let of_another = "1 21:1a32ac644771ae18".parse::<MessageDigest>().unwrap_err();
    assert_eq!(of_another, "message digest of version `1`, but this release reads version 2");
}

#[test]
fn what_is_no_message_digest_is_refused() {
    let whole = digest("Sorry, {0}: the user is not assigned to this application");
    let [pieces, beginnings] = [whole.split(" @").next().unwrap(), "<24:03e5dfdb6dc4f6a0"];
    for text in [
        "2",
        "2 ",
        "2 21",
        "2 21:1a32",
        "2 x:1a32ac644771ae18",
        "2 7:1A32AC644771AE18",
        "2 9999:1a32ac644771ae18",
        "2 0:1a32ac644771ae18",
        "2 8:1a32ac644771ae18",
        "2 7:1a32ac644771ae18 @0.8:1a32ac644771ae18",
        "2 8:1a32ac644771ae18 @0.7:1a32ac644771ae18",
        "2 2:1a32ac644771ae18 @1.8:1a32ac644771ae18",
        pieces,
        &whole.replace(" @1.24", " @0.24"),
        &format!("{whole} {beginnings}"),
    ] {
        let problem = text.parse::<MessageDigest>().unwrap_err();
        assert!(problem.contains("is no message digest; write what"), "{text:?}: {problem}");
    }
    assert!(whole.parse::<MessageDigest>().is_ok());
}

#[test]
fn a_message_with_too_many_arguments_or_bytes_is_refused_with_both_numbers() {
    let nine = MessageDigest::of("a{0}b{1}c{2}d{3}e{4}f{5}g{6}h{7}i{8}j", false).unwrap_err();
    assert!(nine.contains("9 arguments") && nine.contains("at most 8"), "{nine}");
    let long = MessageDigest::of(&"x".repeat(LIMIT + 1), false).unwrap_err();
    assert!(long.contains("8193 bytes") && long.contains("at most 8192"), "{long}");
}
