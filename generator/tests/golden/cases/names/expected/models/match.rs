// @generated from #/components/schemas/match by opbind; do not edit.

crate::runtime::model! {
    pub struct Match {
        pub a: Option<String> = optional("a"),
    }
}
