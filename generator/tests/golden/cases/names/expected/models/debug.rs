// @generated from #/components/schemas/Debug by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Debug: String {
        Some = "some",
        None = "none",
        Ok = "ok",
        Err = "err",
        Default = "default",
    }
}
