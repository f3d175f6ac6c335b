// @generated from #/components/schemas/Beside/not/properties/deep by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideNotPropertiesDeep {
        pub x: Option<i64> = optional("x"),
    }
}
