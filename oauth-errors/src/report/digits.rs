//! Whole numbers of an answer, kept as the text that rules compare.

/// A whole number in decimal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    /// They stand at the end.
    bytes: [u8; Self::MOST],
    from: u8,
}

impl Digits {
    /// A sign and what `u64` has.
    const MOST: usize = 21;

    #[allow(clippy::cast_possible_truncation, reason = "a digit, and a place among so few bytes")]
    pub(crate) fn new(negative: bool, magnitude: u64) -> Self {
        let (mut bytes, mut from, mut rest) = ([b'-'; Self::MOST], Self::MOST, magnitude);
        while from == Self::MOST || rest > 0 {
            from -= 1;
            bytes[from] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        Self { bytes, from: (from - usize::from(negative)) as u8 }
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[usize::from(self.from)..]).unwrap_or_default()
    }
}
