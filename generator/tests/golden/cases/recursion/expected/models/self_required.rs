// @generated from #/components/schemas/self-required by opbind; do not edit.

crate::runtime::model! {
    pub struct SelfRequired {
        pub next: Option<Box<SelfRequired>> = optional("next"),
    }
}
