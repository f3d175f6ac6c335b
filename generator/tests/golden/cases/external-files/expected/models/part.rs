// @generated from parts/thing.json#/$defs/Part by opbind; do not edit.

crate::runtime::model! {
    pub struct Part {
        pub p: Option<String> = optional("p"),
    }
}
