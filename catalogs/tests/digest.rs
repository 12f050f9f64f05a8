//! The normal form of messages, their hashes and those of codes, frozen: catalog files contain digests, and applications
//! are built from them.

use oauth_errors_catalogs::digest::{
    ANCHORS, Digest, LIMIT, Normal, VERSION, anchor, append, beginnings, code, trimmed, weight, window,
};
use oauth_errors_catalogs::layout::{MAX_ARGUMENTS, Shape};

fn normal(text: &str) -> String {
    String::from_utf8(Normal::new(trimmed(text)).map(|unit| unit.byte).collect()).unwrap()
}

fn digest(text: &str) -> Digest {
    Digest::of(normal(text).bytes())
}

#[test]
fn hashes_are_frozen() {
    let vectors = [
        ("", 0, 0),
        ("a", 1, 0x0000_0000_0000_0062),
        ("ab", 2, 0x0ace_f206_6d40_d978),
        ("ba", 2, 0x150a_86c7_cc68_b1e2),
        ("The code has expired.", 20, 0x1994_4f1b_7cbf_7331),
        ("it's \"so\"", 9, 0x1b7a_ba22_7958_cdfd),
        ("na\u{ef}ve \u{1f642}", 11, 0x1d82_1872_73a5_26c1),
        ("\0", 1, 1),
    ];
    for (text, len, hash) in vectors {
        assert_eq!(digest(text), Digest { len, hash }, "{text:?}");
    }
    assert_eq!(digest(&"x".repeat(8192)), Digest { len: 8192, hash: 0x1420_123b_3d71_ae98 });
    assert_eq!((VERSION, LIMIT, ANCHORS), ("2", 8192, [24, 16, 12, 8]));
}

#[test]
fn letters_are_ascii_lower_case() {
    assert_eq!(normal("The OAuth 2.0 CLIENT"), "the oauth 2.0 client");
    assert_eq!(normal("\u{c9}T\u{c9}"), "\u{c9}t\u{c9}");
}

#[test]
fn every_kind_of_quote_is_the_same() {
    for quote in "'\"`\u{b4}\u{2018}\u{2019}\u{201a}\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}\u{2039}\u{203a}".chars() {
        assert_eq!(normal(&format!("a {quote}b{quote} c")), "a 'b' c", "{quote}");
    }
}

#[test]
fn a_run_of_white_space_is_one_space() {
    for text in
        ["a b", "a  b", "a\tb", "a\r\nb", "a\u{a0}b", "a \u{a0}\r\n\t b", "a\u{2003}b", "a\u{3000}b", "a\u{85}b"]
    {
        assert_eq!(normal(text), "a b", "{text:?}");
    }
}

#[test]
fn white_space_and_full_stops_at_the_ends_do_not_count() {
    for text in ["a b", "\r\n a b \u{a0}\n", "a b.", "a b . ", "a b...", "a b\u{2026}", "a b \u{2026}."] {
        assert_eq!(normal(text), "a b", "{text:?}");
    }
    for text in ["", " \u{a0} \t", ".", " . "] {
        assert_eq!(normal(text), "", "{text:?}");
    }
    assert_eq!(normal(".a. b!"), ".a. b!");
}

#[test]
fn everything_else_stays_as_it_is() {
    for text in ["a\u{200b}b", "a\u{feff}b", "e\u{301}", "a \u{2013} b", "a..b", "a\\nb", "<a> (b) [c] {d}"] {
        assert_eq!(normal(text), text);
    }
}

#[test]
fn each_byte_knows_where_it_comes_from() {
    let units: Vec<_> = Normal::new(" A\r\n\u{2019}\u{e9}b").map(|unit| (unit.byte, unit.start)).collect();
    assert_eq!(units, [(b' ', 0), (b'a', 1), (b' ', 2), (b'\'', 4), (0xc3, 7), (0xa9, 8), (b'b', 9)]);
}

#[test]
fn the_hash_of_a_window_is_that_of_its_bytes() {
    let text = b"denied scopes: a b";
    let hash = |bytes: &[u8]| bytes.iter().fold(0, |hash, byte| append(hash, *byte));
    for len in 0..=text.len() {
        for from in 0..=text.len() - len {
            let to = from + len;
            let weight = weight(u32::try_from(len).unwrap());
            assert_eq!(window(hash(&text[..from]), hash(&text[..to]), weight), hash(&text[from..to]), "{from}..{to}");
        }
    }
}

#[test]
fn the_anchor_begins_the_first_piece_if_that_is_long_enough_else_the_longest() {
    let vectors = [
        (&[30, 90][..], Some((0, 24))),
        (&[24, 0], Some((0, 24))),
        (&[23, 20, 24], Some((2, 24))),
        (&[16, 23, 23], Some((1, 16))),
        (&[0, 13], Some((1, 12))),
        (&[11], Some((0, 8))),
        (&[7, 7], None),
        (&[0, 0], None),
        (&[], None),
    ];
    for (pieces, wanted) in vectors {
        assert_eq!(anchor(pieces.iter().copied()), wanted, "{pieces:?}");
    }
}

#[test]
fn a_piece_may_be_cut_off_at_lengths_that_grow_with_it() {
    let of = |len| beginnings(len).collect::<Vec<_>>();
    assert_eq!(of(24), []);
    assert_eq!(of(25), [24]);
    assert_eq!(of(64), [24, 32, 48]);
    assert_eq!(of(400), [24, 32, 48, 64, 96, 128, 192, 256, 384]);
}

#[test]
fn a_shape_gives_back_what_it_is_made_of() {
    for pieces in 1..=MAX_ARGUMENTS + 1 {
        for anchor in [None, Some((0, 24)), Some((pieces - 1, 8)), Some((pieces / 2, 12))] {
            for title in [false, true] {
                let shape = Shape::new(pieces, anchor, title);
                assert_eq!((shape.pieces(), shape.anchor(), shape.is_title()), (pieces, anchor, title));
            }
        }
    }
}

/// No two bytes the same, so that a byte read from a wrong place is noticed.
fn bytes() -> Vec<u8> {
    (b'!'..b'!' + 80).collect()
}

#[test]
fn every_byte_of_a_code_counts() {
    let bytes = bytes();
    for len in 1..=bytes.len() {
        for at in 0..len {
            let mut other = bytes[..len].to_vec();
            other[at] ^= 1;
            assert_ne!(code(&bytes[..len]), code(&other), "byte {at} of {len}");
        }
    }
}

#[test]
fn a_longer_code_has_another_hash() {
    let bytes = [0; 80];
    for len in 0..bytes.len() {
        assert_ne!(code(&bytes[..len]), code(&bytes[..=len]), "{len} zeros");
    }
}
