// @generated from #/components/schemas/nested by opbind; do not edit.

crate::runtime::union! {
    pub enum Nested {
        Other(Other),
        Integer(i64),
    }
}

crate::runtime::union! {
    pub enum Other {
        Text(String),
        Named(super::Named),
    }
}
