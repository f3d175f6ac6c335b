// @generated from #/components/schemas/c by opbind; do not edit.

crate::runtime::model! {
    pub struct C {
        pub c: Option<String> = optional("c"),
    }
}
