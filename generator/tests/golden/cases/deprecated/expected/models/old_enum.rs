// @generated from #/components/schemas/old-enum by opbind; do not edit.

crate::runtime::enumeration! {
    #[deprecated]
    pub enum OldEnum: String {
        A = "a",
    }
}
