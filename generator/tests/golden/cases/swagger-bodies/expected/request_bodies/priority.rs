// @generated from #/parameters/Priority by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Priority: String {
        Now = "now",
        Later = "later",
    }
}
