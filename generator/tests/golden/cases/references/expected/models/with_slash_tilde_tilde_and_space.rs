// @generated from #/components/schemas/with~1slash~0tilde and space by opbind; do not edit.

crate::runtime::model! {
    pub struct WithSlashTildeTildeAndSpace {
        pub a: Option<String> = optional("a"),
    }
}
