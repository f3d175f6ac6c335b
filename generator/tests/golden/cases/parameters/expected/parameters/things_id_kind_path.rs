// @generated from #/paths/~1things~1{id}~1{kind}/parameters by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Kind: String {
        Big = "big",
        Small = "small",
    }
}
