// @generated from #/components/schemas/200 by opbind; do not edit.

crate::runtime::model! {
    pub struct T200 {
        pub a: Option<String> = optional("a"),
    }
}
