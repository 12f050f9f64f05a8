//! The hash of codes, at every length up to that of a long one.

use oauth_errors_catalogs::digest::code;

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
    let bytes = vec![0; 80];
    for len in 0..bytes.len() {
        assert_ne!(code(&bytes[..len]), code(&bytes[..=len]), "{len} zeros");
    }
}
