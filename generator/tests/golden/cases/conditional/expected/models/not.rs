// @generated from #/components/schemas/not by opbind; do not edit.

crate::runtime::model! {
    pub struct Not {
        pub a: Option<String> = optional("a"),
    }
}
