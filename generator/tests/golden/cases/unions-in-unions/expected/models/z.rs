// @generated from #/components/schemas/z by opbind; do not edit.

crate::runtime::model! {
    pub struct Z {
        pub z: i64 = required("z"),
    }
}
