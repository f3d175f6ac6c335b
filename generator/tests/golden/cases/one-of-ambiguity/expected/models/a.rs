// @generated from #/components/schemas/a by opbind; do not edit.

crate::runtime::model! {
    pub struct A {
        pub a: Option<String> = optional("a"),
    }
}
