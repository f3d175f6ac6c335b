// @generated from #/components/schemas/Dog by opbind; do not edit.

crate::runtime::model! {
    pub struct Dog {
        pub kind: String = required("kind"),
        pub tricks: Option<Vec<String>> = optional("tricks"),
    }
}
