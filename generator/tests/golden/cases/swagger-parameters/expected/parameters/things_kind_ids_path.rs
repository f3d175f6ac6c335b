// @generated from #/paths/~1things~1{kind}~1{ids}/parameters by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Kind: String {
        Small = "small",
        Large = "large",
    }
}
