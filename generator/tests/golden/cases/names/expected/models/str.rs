// @generated from #/components/schemas/str by opbind; do not edit.

crate::runtime::model! {
    pub struct Str {
        pub a: Option<String> = optional("a"),
    }
}
