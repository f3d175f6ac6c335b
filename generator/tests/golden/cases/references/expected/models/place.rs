// @generated from #/components/schemas/place by opbind; do not edit.

crate::runtime::model! {
    pub struct Place {
        pub p: Option<String> = optional("p"),
    }
}
