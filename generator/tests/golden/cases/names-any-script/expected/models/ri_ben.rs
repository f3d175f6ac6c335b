// @generated from #/components/schemas/日本 by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum RiBen: String {
        Tada = "🎉",
        Dash = "→",
        Hai = "はい",
        Iie = "いいえ",
        ELower = "é",
        E = "e",
        EUpper = "E\u{301}",
    }
}
