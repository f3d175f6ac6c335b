// @generated from #/components/schemas/СССР by opbind; do not edit.

crate::runtime::model! {
    pub struct Sssr {
        pub c: Option<String> = optional("c"),
        pub s: Option<String> = optional("с"),
    }
}
