// @generated from #/components/schemas/mod by opbind; do not edit.

crate::runtime::model! {
    pub struct Mod {
        pub a: Option<String> = optional("a"),
    }
}
