// @generated from #/components/schemas/self-optional by opbind; do not edit.

crate::runtime::model! {
    pub struct SelfOptional {
        pub next: Option<Box<SelfOptional>> = optional("next"),
    }
}
