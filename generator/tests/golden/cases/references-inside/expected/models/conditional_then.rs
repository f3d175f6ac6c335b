// @generated from #/components/schemas/Conditional/then by opbind; do not edit.

crate::runtime::model! {
    pub struct ConditionalThen {
        pub a: Option<super::conditional::A> = optional("a"),
    }
}
