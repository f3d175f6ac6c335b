// @generated from #/components/schemas/Option by opbind; do not edit.

crate::runtime::model! {
    pub struct Option_ {
        pub v: Option<String> = optional("v"),
    }
}
