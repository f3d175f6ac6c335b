// @generated from #/components/schemas/nested by opbind; do not edit.

crate::runtime::union! {
    pub enum Nested {
        TextOrNamed(TextOrNamed),
        Integer(i64),
    }
}

crate::runtime::union! {
    pub enum TextOrNamed {
        Text(String),
        Named(super::Named),
    }
}
