//! How much work may be spent on one input.

/// A counter of steps, in proportion to the input, so that no input costs more than a fixed number of steps a byte.
///
/// A step is one hash compared or one byte looked at. Real answers spend a small part of it.
#[derive(Debug)]
pub(crate) struct Budget {
    left: usize,
    is_spent: bool,
}

impl Budget {
    const PER_BYTE: usize = 256;
    /// What a short text may cost beyond that.
    const BASE: usize = 64 * 1024;

    /// The budget for an input of so many bytes.
    pub(crate) const fn for_input(len: usize) -> Self {
        Self { left: Self::BASE.saturating_add(len.saturating_mul(Self::PER_BYTE)), is_spent: false }
    }

    /// Takes so many steps; `false`, from then on, if there are not as many left: then the search stops.
    #[inline]
    pub(crate) const fn spend(&mut self, steps: usize) -> bool {
        match self.left.checked_sub(steps) {
            Some(left) if !self.is_spent => self.left = left,
            _ => self.is_spent = true,
        }
        !self.is_spent
    }

    /// Whether a search was stopped.
    #[cfg(test)]
    pub(crate) const fn is_spent(&self) -> bool {
        self.is_spent
    }
}
