// @generated from #/components/schemas/Clone by opbind; do not edit.

crate::runtime::union! {
    pub enum Clone {
        Text(String),
        Integer(i64),
    }
}
