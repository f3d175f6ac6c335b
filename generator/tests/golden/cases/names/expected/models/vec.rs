// @generated from #/components/schemas/Vec by opbind; do not edit.

crate::runtime::model! {
    pub struct Vec_ {
        pub items: Option<Vec<super::Box_>> = optional("items"),
    }
}
