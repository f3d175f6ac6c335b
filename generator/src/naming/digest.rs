//! A few letters that stand for a text when no words can.

/// FNV-1a, folded to four letters: the same on every machine and in every version of Rust, which `std`'s hashers are not.
pub(super) fn short(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (0..4).map(|place| char::from(b'a' + ((hash >> (place * 13)) % 26) as u8)).collect()
}
