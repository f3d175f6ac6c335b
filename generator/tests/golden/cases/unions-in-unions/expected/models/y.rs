// @generated from #/components/schemas/y by opbind; do not edit.

crate::runtime::model! {
    pub struct Y {
        pub y: i64 = required("y"),
    }
}
