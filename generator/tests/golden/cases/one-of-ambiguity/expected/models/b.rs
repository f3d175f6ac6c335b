// @generated from #/components/schemas/b by opbind; do not edit.

crate::runtime::model! {
    pub struct B {
        pub b: Option<String> = optional("b"),
    }
}
