// @generated from #/components/schemas/odd by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Odd: String {
        Empty = "",
        Space = " ",
        V200 = "200",
        V3d = "3d",
        Unknown_ = "unknown",
        SelfPascal = "Self",
        Self_ = "self",
        Type = "type",
        None = "none",
        Some = "some",
        Unicode = "ünïcode",
        RiBen = "日本",
        ABC = "a\"b\\c",
        StarSlash = "*/",
        True = "true",
        V10 = "1.0",
    }
}
