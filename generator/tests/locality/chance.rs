//! Random choices that are the same each time.

/// SplitMix64, seeded by the number of the edit.
pub(crate) struct Chance(u64);

impl Chance {
    /// Numbers that follow each other have nothing in common.
    pub(crate) fn new(number: u64) -> Self {
        Self(mixed(number ^ 0x6A09_E667_F3BC_C908))
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        usize::try_from(mixed(self.0) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    pub(crate) fn one<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.below(list.len()))
    }
}

fn mixed(from: u64) -> u64 {
    let mixed = (from ^ (from >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
