// @generated from #/components/schemas/several by opbind; do not edit.

crate::runtime::model! {
    pub struct Several {
        pub x: Option<i64> = optional("x"),
        pub z: Option<i64> = optional("z"),
        pub kind: Option<String> = optional("kind"),
        pub y: Option<i64> = optional("y"),
    }
}
