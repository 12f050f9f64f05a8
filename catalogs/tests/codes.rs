//! Hash and comparison of codes, at every length up to that of a long one: each takes several ways by length.

use oauth_errors_catalogs::digest::{code, same_code};

/// No two bytes the same, so that a byte looked for in a wrong place is noticed.
fn bytes() -> Vec<u8> {
    (b'!'..b'!' + 80).collect()
}

#[test]
fn a_code_is_the_same_as_itself_only() {
    let (bytes, equal) = (bytes(), bytes());
    for len in 0..=bytes.len() {
        let whole = &bytes[..len];
        assert!(same_code(whole, &equal[..len]));
        assert!((0..len).all(|shorter| !same_code(whole, &whole[..shorter])));
    }
}

#[test]
fn every_byte_of_a_code_counts() {
    let bytes = bytes();
    for len in 1..=bytes.len() {
        for at in 0..len {
            let mut other = bytes[..len].to_vec();
            other[at] ^= 1;
            assert!(!same_code(&bytes[..len], &other), "byte {at} of {len}");
            assert_ne!(code(&bytes[..len]), code(&other), "byte {at} of {len}");
        }
    }
}
