// @generated from #/components/schemas/bytes by opbind; do not edit.

crate::runtime::model! {
    pub struct Bytes {
        pub a: Option<String> = optional("a"),
    }
}
