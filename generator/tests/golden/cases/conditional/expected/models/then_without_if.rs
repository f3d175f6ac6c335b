// @generated from #/components/schemas/then-without-if by opbind; do not edit.

crate::runtime::model! {
    pub struct ThenWithoutIf {
        pub a: Option<String> = optional("a"),
    }
}
