// @generated from #/components/schemas/two by opbind; do not edit.

crate::runtime::model! {
    pub struct Two {
        pub a: Option<String> = optional("a"),
    }
}
