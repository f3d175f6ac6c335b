// @generated from #/components/schemas/thing by opbind; do not edit.

crate::runtime::model! {
    /// As it is.
    pub struct Thing {
        /// Kind
        pub kind: Option<Kind> = optional("kind"),
        pub next: Option<Box<Thing>> = optional("next"),
    }
}

crate::runtime::enumeration! {
    /// Kind
    pub enum Kind: String {
        A = "a",
        B = "b",
    }
}
