// @generated from #/components/schemas/String by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum String_: String {
        A = "a",
    }
}
