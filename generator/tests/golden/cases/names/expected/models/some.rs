// @generated from #/components/schemas/Some by opbind; do not edit.

crate::runtime::model! {
    pub struct Some {
        pub none: Option<bool> = optional("none"),
    }
}
