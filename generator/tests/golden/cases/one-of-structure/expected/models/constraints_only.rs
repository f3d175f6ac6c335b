// @generated from #/components/schemas/constraints-only by opbind; do not edit.

crate::runtime::model! {
    pub struct ConstraintsOnly {
        pub a: Option<String> = optional("a"),
        pub b: Option<String> = optional("b"),
    }
}
