//! A few letters that stand for a text when no words can.

/// Four letters, for a handful of texts.
pub(super) fn short(text: &str) -> String {
    (0..4).map(|place| letter(hash(text) >> (place * 13))).collect()
}

/// All that 64 bits hold, for any number of texts.
pub(super) fn long(text: &str) -> String {
    (0..13).map(|place| letter(hash(text) / 26_u64.pow(place))).collect()
}

fn letter(number: u64) -> char {
    char::from(b'a' + (number % 26) as u8)
}

/// FNV-1a: the same on every machine and in every version of Rust, which `std`'s hashers are not.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
