// @generated from #/components/schemas/with-null by opbind; do not edit.

crate::runtime::union! {
    pub enum WithNull {
        Named(super::Named),
        Text(String),
    }
}
