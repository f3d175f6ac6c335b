// @generated from #/responses/Inline by opbind; do not edit.

crate::runtime::model! {
    pub struct Inline {
        pub code: Option<Code> = optional("code"),
    }
}

crate::runtime::enumeration! {
    pub enum Code: String {
        Broken = "broken",
        Busy = "busy",
    }
}
