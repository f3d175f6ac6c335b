// @generated from #/components/schemas/Tree/$defs/local by opbind; do not edit.

crate::runtime::model! {
    pub struct Local {
        pub l: Option<String> = optional("l"),
    }
}
